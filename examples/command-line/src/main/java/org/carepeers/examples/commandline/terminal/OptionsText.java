package org.carepeers.examples.commandline.terminal;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.machine.Asked;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.Reason;

/** Tells what may happen next, what it must state, and what is blocked and why. */
public final class OptionsText {

    private static final String INDENT = " ".repeat(6);

    private final Paper paper;
    private final Story story;
    private final Phrases phrases;

    /**
     * Prepares to tell the options.
     *
     * @param paper what they are printed on
     * @param story the story
     * @param phrases the phrases to tell them in
     */
    public OptionsText(Paper paper, Story story, Phrases phrases) {
        this.paper = paper;
        this.story = story;
        this.phrases = phrases;
    }

    /** Prints the options. */
    public void print() {
        CareStage stage = story.present().stage();
        paper.line(
                Tone.HEADING,
                "CARE case " + story.file().id() + " on " + phrases.day(story.asOf()) + " · " + stage.title());
        section("May move the case", option -> isPlain(option) && moves(option));
        section("May be recorded; leaves the case where it is", option -> isPlain(option) && !moves(option));
        section("May be recorded, with a remark", option -> option.isOpen() && !isPlain(option));
        section("Blocked", option -> !option.isOpen());
    }

    private static boolean isPlain(Option<CareStage, EventKind, Role> option) {
        return option.isOpen() && option.cautions().isEmpty();
    }

    private boolean moves(Option<CareStage, EventKind, Role> option) {
        return option.leadsTo().filter(to -> to != story.present().stage()).isPresent();
    }

    private void section(String title, Predicate<Option<CareStage, EventKind, Role>> which) {
        List<Option<CareStage, EventKind, Role>> options =
                story.options().stream().filter(which).toList();
        if (options.isEmpty()) {
            return;
        }
        paper.blank();
        paper.line(Tone.HEADING, title);
        options.forEach(this::print);
    }

    private void print(Option<CareStage, EventKind, Role> option) {
        String to = option.leadsTo()
                .filter(stage -> moves(option))
                .map(stage -> " → " + stage.title())
                .orElse("");
        paper.text(
                Tone.PLAIN,
                "  " + (option.isOpen() ? "○ " : "✗ "),
                option.kind().code() + to);
        paper.text(
                Tone.QUIET,
                INDENT,
                phrases.words(option.kind()) + ". By " + codes(option.roles()) + ". " + basis(option));
        for (Asked asked : option.asks()) {
            paper.text(Tone.PLAIN, INDENT + "states ", asked.toString());
        }
        for (Reason caution : option.cautions()) {
            paper.text(Tone.PLAIN, INDENT + "remark ", phrases.why(caution));
        }
        for (Reason reason : option.blockedBy()) {
            paper.text(Tone.PLAIN, INDENT + "why    ", phrases.why(reason));
            phrases.cure(reason).ifPresent(cure -> paper.text(Tone.PLAIN, INDENT + "cure   ", cure));
        }
    }

    private String basis(Option<CareStage, EventKind, Role> option) {
        String sections = phrases.sections(option.citations());
        return option.policy()
                .map(policy -> "Policy: " + policy + (sections.isEmpty() ? "" : " (near " + sections + ")"))
                .orElse(sections);
    }

    private static String codes(Collection<? extends Coded> roles) {
        return roles.stream().map(Coded::code).collect(Collectors.joining(", "));
    }
}
