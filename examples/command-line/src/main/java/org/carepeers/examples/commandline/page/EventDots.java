package org.carepeers.examples.commandline.page;

import java.util.ArrayList;
import java.util.List;
import org.carepeers.examples.commandline.story.EventWords;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;

/** The events as numbered dots above their days; the numbers are those of the list below. */
final class EventDots {

    private static final int RADIUS = 9;
    private static final int APART = 2 * RADIUS + 1;

    private final Story story;
    private final EventWords words;
    private final Phrases phrases;
    private final Scale scale;

    EventDots(Story story, Phrases phrases, Scale scale) {
        this.story = story;
        this.phrases = phrases;
        this.words = new EventWords(phrases);
        this.scale = scale;
    }

    /** Draws the dots and returns the lower edge. */
    int draw(Html svg, int top) {
        List<Double> lastInRow = new ArrayList<>();
        for (Step step : story.steps()) {
            double x = scale.x(step.day());
            int row = 0;
            while (row < lastInRow.size() && x - lastInRow.get(row) < APART) {
                row++;
            }
            if (row == lastInRow.size()) {
                lastInRow.add(x);
            }
            lastInRow.set(row, x);
            draw(svg, step, x, top + RADIUS + row * APART);
        }
        return top + lastInRow.size() * APART + RADIUS;
    }

    private void draw(Html svg, Step step, double x, int y) {
        String tone = step.isRefused() ? "refused" : step.entered().isPresent() ? "move" : "still";
        svg.open("a", "href", "#event-" + step.number(), "class", "dot " + tone);
        String refused = step.isRefused() ? "Refused: " : "";
        svg.element(
                "title", step.number() + ". " + phrases.day(step.day()) + ": " + refused + words.what(step.event()));
        svg.empty("circle", "cx", Scale.number(x), "cy", y, "r", RADIUS);
        svg.element("text", Integer.toString(step.number()), "x", Scale.number(x), "y", y + 3);
        svg.close();
    }
}
