package org.carepeers.examples.commandline.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carepeers.examples.commandline.story.EventWords;
import org.carepeers.examples.commandline.story.PeerStep;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.obligation.Timeliness;

/** Tells a story as a timeline: day by day what happened, what it moved, what it began and what it met. */
public final class TimelineText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM d", Locale.US);
    private static final String INDENT = " ".repeat(14);

    private final Paper paper;
    private final Story story;
    private final Phrases phrases;
    private final EventWords words;
    private final PeerText peers;
    private LocalDate last = LocalDate.MIN;
    private boolean saidNotVerified;

    /**
     * Prepares to tell a story.
     *
     * @param paper what it is printed on
     * @param story the story
     * @param phrases the phrases to tell it in
     */
    public TimelineText(Paper paper, Story story, Phrases phrases) {
        this.paper = paper;
        this.story = story;
        this.phrases = phrases;
        this.words = new EventWords(phrases);
        this.peers = new PeerText(paper);
    }

    /** Prints the timeline. */
    public void print() {
        paper.line(
                Tone.HEADING,
                "CARE case " + story.file().id() + " · "
                        + phrases.words(story.file().county()) + " County");
        story.title().ifPresent(title -> paper.text(Tone.PLAIN, "", title));
        story.before().forEach(this::print);
        story.steps().forEach(this::printWithPeers);
        if (story.later() > 0) {
            paper.blank();
            paper.text(Tone.QUIET, "  ", "Events of the file after this day, left out: " + story.later() + ".");
        }
    }

    private String caseId() {
        return story.file().id().value();
    }

    private void printWithPeers(Step step) {
        print(step);
        story.beside()
                .forEach(each ->
                        each.following(caseId(), step.event()).ifPresent(decision -> peers.changes(each, decision)));
        story.after(step).forEach(this::print);
    }

    private void print(PeerStep each) {
        peers.print(each.beside(), each.decision(), lead(each.day()));
    }

    /** Begins an entry: a new year's heading, and the day unless it is that of the entry before. */
    private String lead(LocalDate day) {
        if (day.getYear() != last.getYear()) {
            paper.blank();
            paper.line(Tone.HEADING, "  " + day.getYear());
        }
        paper.blank();
        String lead = String.format(Locale.US, "  %-12s", day.equals(last) ? "" : DAY.format(day));
        last = day;
        return lead;
    }

    private void print(Step step) {
        String lead = lead(step.day());
        if (step.isRefused()) {
            paper.text(Tone.ALERT, lead + "✗ ", "REFUSED: " + words.what(step.event()));
            step.refusals().forEach(this::refusal);
        } else {
            paper.text(Tone.HEADING, lead, words.what(step.event()));
            step.entered().ifPresent(stage -> paper.text(Tone.MOVE, INDENT + "→ ", stage.title()));
            obligations(step);
            step.remarks().stream().filter(this::isShown).forEach(this::remark);
        }
    }

    private void obligations(Step step) {
        step.changes(ObligationChange.Met.class).forEach(change -> met(step, change));
        step.changes(ObligationChange.Extended.class).forEach(change -> moved(change.id(), change.due()));
        step.changes(ObligationChange.Redated.class).forEach(change -> moved(change.id(), change.due()));
        List<Obligation> begun = step.changes(ObligationChange.Began.class)
                .map(ObligationChange.Began::obligation)
                .toList();
        begun.stream().filter(TimelineText::isDated).forEach(this::began);
        list(
                "to do without a date: ",
                begun.stream()
                        .filter(obligation -> !isDated(obligation))
                        .map(Obligation::title)
                        .toList());
        list(
                "no longer to do: ",
                step.changes(ObligationChange.FellAway.class)
                        .filter(change -> !Phrases.isTerm(change.id().rule()))
                        .map(change -> story.titleOf(change.id()))
                        .toList());
        step.changes(ObligationChange.FellAway.class)
                .filter(change -> Phrases.isTerm(change.id().rule()))
                .forEach(term -> paper.text(
                        Tone.QUIET, INDENT + "· ", Phrases.termOver(step.event().kind())));
    }

    private static boolean isDated(Obligation obligation) {
        return !(obligation.due() instanceof Due.Undated);
    }

    private void began(Obligation obligation) {
        if (Phrases.isTerm(obligation.rule())) {
            paper.text(Tone.PLAIN, INDENT + "○ ", phrases.term(obligation));
            return;
        }
        paper.text(
                Tone.PLAIN,
                INDENT + "○ ",
                phrases.due(obligation.due()) + ": " + obligation.title() + " (" + phrases.whoAndSection(obligation)
                        + ")");
    }

    private void moved(ObligationId id, Due due) {
        paper.text(Tone.REMARK, INDENT + "↷ ", "now " + phrases.due(due) + ": " + story.titleOf(id));
    }

    private void met(Step step, ObligationChange.Met change) {
        if (Phrases.isTerm(change.id().rule())) {
            paper.text(Tone.PLAIN, INDENT + "· ", Phrases.termOver(step.event().kind()));
            return;
        }
        boolean amiss = change.timeliness() == Timeliness.LATE || change.timeliness() == Timeliness.EARLY;
        paper.text(
                amiss ? Tone.REMARK : Tone.DONE,
                INDENT + (amiss ? "! " : "✓ "),
                phrases.done(change, story.dueOf(change.id())) + ": " + story.titleOf(change.id()));
    }

    private void list(String what, List<String> titles) {
        if (!titles.isEmpty()) {
            paper.text(Tone.QUIET, INDENT + "· ", what + titles.stream().collect(Collectors.joining("; ")));
        }
    }

    /** A late or early act is told where the obligation is met. */
    private boolean isShown(Reason remark) {
        return remark.code() != CareReason.LATE && remark.code() != CareReason.EARLY;
    }

    private void remark(Reason remark) {
        if (remark.code() != CareReason.LAW_NOT_VERIFIED) {
            paper.text(Tone.REMARK, INDENT + "! ", phrases.why(remark) + section(remark));
        } else if (!saidNotVerified) {
            saidNotVerified = true;
            paper.text(Tone.REMARK, INDENT + "! ", phrases.why(remark) + " The same is true of every later day.");
        }
    }

    private void refusal(Reason reason) {
        paper.text(Tone.PLAIN, INDENT + "  why   ", phrases.why(reason) + section(reason));
        phrases.cure(reason).ifPresent(cure -> paper.text(Tone.PLAIN, INDENT + "  cure  ", cure));
    }

    private static String section(Reason reason) {
        return reason.citation().map(citation -> " " + citation).orElse("");
    }
}
