package org.carepeers.examples.commandline.terminal;

import java.util.List;
import org.carepeers.examples.commandline.store.RecordedBeside;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.journal.CorrectionOutcome;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.machine.Reason;

/** Tells what became of what was to be recorded or corrected. */
public final class OutcomeText {

    private static final String INDENT = " ".repeat(6);

    private final Paper paper;
    private final Phrases phrases;

    /**
     * Prepares to tell outcomes.
     *
     * @param paper what they are printed on
     * @param phrases the phrases to tell them in
     */
    public OutcomeText(Paper paper, Phrases phrases) {
        this.paper = paper;
        this.phrases = phrases;
    }

    /**
     * Says whether the event itself is on record now.
     *
     * @param outcome what became of it
     * @return whether it is
     */
    public static boolean isOnRecord(Outcome<?> outcome) {
        return outcome instanceof Outcome.Recorded<?>
                || (outcome instanceof Outcome.AlreadyRecorded<?> already && already.isSame());
    }

    /**
     * Prints which case it is.
     *
     * @param key the case
     */
    public void printHeading(StreamKey key) {
        paper.line(Tone.HEADING, "CARE case " + key);
    }

    /**
     * Prints what became of an event.
     *
     * @param event the event
     * @param outcome what became of it
     */
    public void print(CareEvent event, Outcome<CareCase> outcome) {
        String what = event.id() + " " + phrases.words(event.kind()) + ": ";
        if (outcome instanceof Outcome.Recorded<CareCase> recorded) {
            paper.text(
                    Tone.DONE,
                    "  ✓ ",
                    what + "recorded as entry " + recorded.entry().sequence());
            reasons("remark ", recorded.remarks());
        } else if (outcome instanceof Outcome.AlreadyRecorded<CareCase> already) {
            already(what, already);
        } else if (outcome instanceof Outcome.Refused<CareCase> refused) {
            String kept = refused.entry()
                    .map(entry -> "; the refusal is entry " + entry.sequence())
                    .orElse("");
            paper.text(Tone.ALERT, "  ✗ ", what + "refused" + kept);
            reasons("why    ", refused.reasons());
        } else if (outcome instanceof Outcome.Overtaken<CareCase> overtaken) {
            paper.text(Tone.ALERT, "  ↷ ", what + "overtaken; someone else recorded meanwhile");
            overtaken.since().forEach(entry -> paper.text(Tone.PLAIN, INDENT + "since  ", entry.toString()));
        }
    }

    private void already(String what, Outcome.AlreadyRecorded<CareCase> already) {
        String entry = "entry " + already.entry().sequence();
        if (already.isSame()) {
            paper.text(Tone.QUIET, "  · ", what + "already recorded as " + entry);
        } else {
            paper.text(Tone.ALERT, "  ✗ ", what + "not recorded; " + entry + " has this id and says something else");
        }
    }

    /**
     * Prints what became of the peer support beside someone.
     *
     * @param whose whom it accompanies
     * @param told what became of each event
     */
    public void print(SubjectId whose, List<RecordedBeside.Told> told) {
        PeerWords words = new PeerWords();
        paper.line(Tone.HEADING, "Peer support beside " + whose);
        long recorded = told.stream()
                .filter(each -> each.outcome() instanceof Outcome.Recorded<?>)
                .count();
        long there = told.stream().filter(each -> isOnRecord(each.outcome())).count() - recorded;
        paper.text(Tone.PEER, "  ♥ ", recorded + " entries recorded, " + there + " were there before");
        for (RecordedBeside.Told each : told) {
            if (!isOnRecord(each.outcome())) {
                paper.text(
                        Tone.ALERT,
                        "  ♥ ✗ ",
                        phrases.day(each.event().occurredOn()) + ", not recorded: " + words.what(each.event()));
            }
            if (each.outcome() instanceof Outcome.Refused<?> refused) {
                refused.reasons()
                        .forEach(reason -> paper.text(
                                Tone.PLAIN, INDENT + "why    ", words.phrases().why(reason)));
            }
        }
    }

    /**
     * Prints what became of the peer support beside a case that was corrected.
     *
     * @param followed what became of it
     */
    public void print(RecordedBeside.Followed followed) {
        if (followed.outcome() instanceof CorrectionOutcome.Corrected<Accompaniment> corrected) {
            paper.text(
                    Tone.PEER,
                    "  ♥ ",
                    "the peer support beside " + followed.stream().id() + " follows, by entry "
                            + corrected.entry().sequence());
        } else {
            paper.text(
                    Tone.ALERT,
                    "  ♥ ✗ ",
                    "the peer support beside " + followed.stream().id()
                            + " does not follow: correct it by what CaseSteps.amendments lists");
        }
    }

    /**
     * Prints what became of a correction.
     *
     * @param outcome what became of it
     */
    public void print(CorrectionOutcome<CareCase> outcome) {
        if (outcome instanceof CorrectionOutcome.Corrected<CareCase> corrected) {
            paper.text(
                    Tone.DONE,
                    "  ✓ ",
                    "corrected by entry " + corrected.entry().sequence() + "; the case is now: "
                            + corrected.now().present().stage().title());
        } else if (outcome instanceof CorrectionOutcome.WouldNotStand<CareCase> would) {
            paper.text(Tone.ALERT, "  ✗ ", "not corrected: these events would no longer stand");
            for (CorrectionOutcome.Fallen fallen : would.fallen()) {
                paper.text(Tone.PLAIN, INDENT, fallen.id().toString());
                reasons("why    ", fallen.reasons());
            }
        } else if (outcome instanceof CorrectionOutcome.Overtaken<CareCase>) {
            paper.text(Tone.ALERT, "  ↷ ", "not corrected: someone else recorded meanwhile");
        } else if (outcome instanceof CorrectionOutcome.OtherThanRecorded<CareCase> other) {
            paper.text(
                    Tone.ALERT,
                    "  ↷ ",
                    "not corrected: entry " + other.entry().sequence() + " has that id and says something else");
        }
    }

    private void reasons(String lead, List<Reason> reasons) {
        for (Reason reason : reasons) {
            paper.text(Tone.PLAIN, INDENT + lead, phrases.why(reason));
        }
    }
}
