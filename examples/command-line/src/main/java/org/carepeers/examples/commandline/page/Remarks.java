package org.carepeers.examples.commandline.page;

import java.util.List;
import org.carepeers.examples.commandline.story.EventWords;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.machine.Reason;

/** What was accepted although it departs from the rules. */
final class Remarks {

    private final Story story;
    private final Phrases phrases;

    Remarks(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    void write(Html html) {
        List<Step> remarked =
                story.steps().stream().filter(step -> !step.remarks().isEmpty()).toList();
        html.open("section", "aria-labelledby", "remarks").element("h2", "Remarks", "id", "remarks");
        if (remarked.isEmpty()) {
            html.element("p", "Nothing to remark.", "class", "quiet");
        } else {
            html.element("p", "Recorded as it was, and marked: none of this stood in the way.", "class", "quiet");
            html.open("ul", "class", "remarks");
            remarked.forEach(step -> step.remarks().forEach(remark -> write(html, step, remark)));
            html.close();
        }
        html.close();
    }

    private void write(Html html, Step step, Reason remark) {
        html.open("li");
        html.open("a", "href", "#event-" + step.number())
                .text(phrases.day(step.day()) + " · " + new EventWords(phrases).what(step.event()))
                .close();
        html.open("p").text(phrases.why(remark) + " ");
        remark.citation().ifPresent(citation -> html.element("span", citation.toString(), "class", "section"));
        html.close().close();
    }
}
