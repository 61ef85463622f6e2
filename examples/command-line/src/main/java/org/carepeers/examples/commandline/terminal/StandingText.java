package org.carepeers.examples.commandline.terminal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.Duty;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.obligation.Obligation;

/** Tells how a case stands on a day: where it is, what is open, and what may move it. */
public final class StandingText {

    private final Paper paper;
    private final Story story;
    private final Phrases phrases;

    /**
     * Prepares to tell how a case stands.
     *
     * @param paper what it is printed on
     * @param story the story
     * @param phrases the phrases to tell it in
     */
    public StandingText(Paper paper, Story story, Phrases phrases) {
        this.paper = paper;
        this.story = story;
        this.phrases = phrases;
    }

    /** Prints how the case stands. */
    public void print() {
        CareStage stage = story.present().stage();
        paper.line(Tone.HEADING, "How it stands on " + phrases.day(story.asOf()));
        paper.blank();
        String since = story.present()
                .stageSince()
                .map(day -> ", since " + phrases.day(day))
                .orElse("");
        String section = stage.citation().map(each -> " (" + each + ")").orElse("");
        paper.text(Tone.MOVE, "  → ", story.whereItIs(phrases) + since + section);
        story.afterDismissal(phrases).ifPresent(words -> paper.text(Tone.PLAIN, "    ", sentence(words)));
        story.present()
                .termEndsOn()
                .filter(day -> !stage.isFinal())
                .ifPresent(day -> paper.text(
                        Tone.PLAIN,
                        "    ",
                        "Term " + story.present().term() + " of the plan ends on " + phrases.day(day) + "."));
        List<String> lost = story.daysLost(phrases);
        if (!lost.isEmpty()) {
            paper.text(Tone.PLAIN, "    ", "Lost to continuances: " + String.join(", ", lost) + ".");
        }
        open();
        peerWork();
        next(stage);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1) + ".";
    }

    private void open() {
        List<Duty> open = story.openDuties().stream()
                .filter(duty -> !Phrases.isTerm(duty.obligation().rule()))
                .toList();
        paper.blank();
        paper.line(Tone.HEADING, open.isEmpty() ? "  Nothing is open." : "  Open");
        open.forEach(this::open);
    }

    private void open(Duty duty) {
        Obligation obligation = duty.obligation();
        String lead = String.format(Locale.US, "  %-20s", phrases.standing(duty.state()));
        String due = obligation.due().lastDay().isPresent() ? " " + phrases.due(obligation.due()) : "";
        String text = obligation.title() + due + " (" + phrases.whoAndSection(obligation) + ")";
        paper.text(duty.isLate() ? Tone.ALERT : Tone.PLAIN, lead + "  ", text);
    }

    /** Peer work stands apart from what the law asks, and obliges nobody to take part. */
    private void peerWork() {
        if (story.beside().isEmpty()) {
            return;
        }
        PeerWords words = new PeerWords();
        paper.blank();
        paper.line(Tone.PEER, "  ♥ Peer support");
        story.beside().forEach(each -> peerWork(words, each));
    }

    private void peerWork(PeerWords words, Beside each) {
        boolean grief = each.history().present().diedOn().isPresent();
        paper.text(grief ? Tone.PLAIN : Tone.PEER, grief ? "  " : "  ♥ ", each.whose() + each.standing());
        story.openPeerWork(each).forEach(duty -> paper.text(Tone.PLAIN, "    ", words.work(duty)));
    }

    private void next(CareStage stage) {
        paper.blank();
        if (stage.isFinal()) {
            paper.text(
                    Tone.PLAIN,
                    "  ",
                    "The case has ended. Only an order of the court that departs from the process leads on from here.");
            return;
        }
        paper.line(Tone.HEADING, "  What may move it next");
        Set<String> moves = new LinkedHashSet<>();
        story.options().stream()
                .filter(Option::isOpen)
                .filter(option -> option.leadsTo().filter(to -> to != stage).isPresent())
                .forEach(option -> moves.add(phrases.words(option.kind()) + " → "
                        + option.leadsTo().map(CareStage::title).orElse("") + withRemark(option)));
        moves.forEach(move -> paper.text(Tone.PLAIN, "  · ", move));
    }

    private String withRemark(Option<CareStage, EventKind, Role> option) {
        return option.cautions().isEmpty()
                ? ""
                : ", with a remark: "
                        + option.cautions().stream().map(phrases::why).collect(Collectors.joining(" "));
    }
}
