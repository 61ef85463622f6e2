package org.carepeers.examples.commandline.terminal;

import java.util.List;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.ObligationChange;

/** Tells peer support beside a case: its lines carry a heart, so that nobody takes them for the law's. */
final class PeerText {

    private static final String INDENT = " ".repeat(14);

    private final Paper paper;
    private final PeerWords words = new PeerWords();

    PeerText(Paper paper) {
        this.paper = paper;
    }

    /** Prints what happened in an accompaniment. */
    void print(Beside beside, PeerDecision decision, String lead) {
        if (decision instanceof PeerDecision.Refused refused) {
            paper.text(Tone.ALERT, lead + "♥ ✗ ", beside.whose() + "NOT DONE: " + words.what(decision.event()));
            refused.reasons().forEach(this::refusal);
        } else {
            boolean ofACase = Beside.follows(decision);
            paper.text(
                    ofACase ? Tone.PLAIN : Tone.PEER,
                    ofACase ? lead : lead + "♥ ",
                    beside.whose() + words.what(decision.event()));
            words.more(decision.event()).forEach(line -> paper.text(Tone.PEER, INDENT + "♥ ", line));
            changes(beside, decision);
            ((PeerDecision.Accepted) decision).remarks().forEach(this::remark);
        }
    }

    /** Prints what became of the peer work on offer. */
    void changes(Beside beside, PeerDecision decision) {
        for (ObligationChange.Met met : Beside.changes(decision, ObligationChange.Met.class)) {
            String how =
                    met.isLate() ? "later than the county’s own time, by " + days(met.daysLate()) + ": " : "done: ";
            paper.text(Tone.DONE, INDENT + "♥ ✓ ", beside.whose() + how + beside.titleOf(met.id()));
        }
        line(
                beside.whose() + "now: ",
                Beside.changes(decision, ObligationChange.Redated.class).stream()
                        .map(change -> beside.titleOf(change.id()) + " " + words.due(change.due()))
                        .toList());
        line(
                beside.whose() + "on offer: ",
                Beside.changes(decision, ObligationChange.Began.class).stream()
                        .map(change -> change.obligation().title() + " "
                                + words.due(change.obligation().due()))
                        .toList());
        line(beside.whose() + "not wanted: ", ended(beside, decision, true));
        line(beside.whose() + "no longer on offer: ", ended(beside, decision, false));
    }

    private List<String> ended(Beside beside, PeerDecision decision, boolean isTheirChoice) {
        return Beside.changes(decision, ObligationChange.FellAway.class).stream()
                .filter(change -> Beside.isTheirChoice(change) == isTheirChoice)
                .map(change -> beside.titleOf(change.id()) + words.lastDay(decision.event(), change))
                .toList();
    }

    private void line(String what, List<String> titles) {
        if (!titles.isEmpty()) {
            paper.text(Tone.PEER, INDENT + "♥ ", what + words.list(titles));
        }
    }

    private void refusal(Reason reason) {
        paper.text(Tone.PLAIN, INDENT + "  why   ", words.phrases().why(reason));
        words.phrases().cure(reason).ifPresent(cure -> paper.text(Tone.PLAIN, INDENT + "  cure  ", cure));
    }

    private void remark(Reason reason) {
        paper.text(Tone.REMARK, INDENT + "♥ ! ", words.phrases().why(reason));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
