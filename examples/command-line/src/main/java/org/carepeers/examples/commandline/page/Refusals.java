package org.carepeers.examples.commandline.page;

import org.carepeers.examples.commandline.story.EventWords;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.machine.Reason;

/** What was refused, why, and what would cure it. */
final class Refusals {

    private final Story story;
    private final Phrases phrases;

    Refusals(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "refusals").element("h2", "Refused", "id", "refusals");
        if (story.refused().isEmpty()) {
            html.element("p", "Nothing was refused.", "class", "quiet");
        }
        story.refused().forEach(step -> write(html, step));
        html.close();
    }

    private void write(Html html, Step step) {
        html.open("article", "class", "refusal", "id", "refusal-" + step.number());
        html.element("p", phrases.day(step.day()), "class", "quiet");
        html.element("h3", new EventWords(phrases).what(step.event()));
        html.open("ol");
        step.refusals().forEach(reason -> write(html, reason));
        html.close().close();
    }

    private void write(Html html, Reason reason) {
        html.open("li").open("p").text(phrases.why(reason) + " ");
        reason.citation().ifPresent(citation -> html.element("span", citation.toString(), "class", "section"));
        html.close();
        phrases.cure(reason)
                .ifPresent(cure -> html.open("p", "class", "cure")
                        .element("b", "What would cure it: ")
                        .text(cure)
                        .close());
        html.close();
    }
}
