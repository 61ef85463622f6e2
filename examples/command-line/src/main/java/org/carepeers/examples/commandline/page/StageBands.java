package org.carepeers.examples.commandline.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.proceeding.CareStage;

/** The stages a case was at, one below the other, each as a band over its days. */
final class StageBands {

    private static final int ROW = 22;
    private static final int BAND = 15;
    private static final int GAP = 7;
    private static final double LETTER = 6.6;

    /** A stage and the days on which the case was at it. */
    private record Stay(CareStage stage, LocalDate from, LocalDate to) {}

    private final Story story;
    private final Phrases phrases;
    private final Scale scale;

    StageBands(Story story, Phrases phrases, Scale scale) {
        this.story = story;
        this.phrases = phrases;
        this.scale = scale;
    }

    /** Draws the bands and returns the lower edge. */
    int draw(Html svg, int top) {
        int y = top;
        for (Stay stay : stays()) {
            draw(svg, stay, y);
            y += ROW;
        }
        return y + GAP;
    }

    private List<Stay> stays() {
        List<Step> moves = story.steps().stream()
                .filter(step -> step.entered().isPresent())
                .toList();
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            LocalDate to = i + 1 < moves.size() ? moves.get(i + 1).day() : story.asOf();
            stays.add(
                    new Stay(moves.get(i).entered().orElseThrow(), moves.get(i).day(), to));
        }
        return stays;
    }

    private void draw(Html svg, Stay stay, int y) {
        double from = scale.x(stay.from());
        double width = Math.max(6, scale.x(stay.to()) - from);
        String title = stay.stage().title();
        boolean right = from + width + GAP + title.length() * LETTER < Scale.WIDTH;
        boolean inside = !right && width > title.length() * LETTER;
        svg.open("g", "class", "stay phase-" + stay.stage().phase().code());
        svg.element("title", title + ", " + phrases.day(stay.from()) + " to " + phrases.day(stay.to()));
        svg.empty("rect", "x", Scale.number(from), "y", y, "width", Scale.number(width), "height", BAND, "rx", 4);
        double x = right ? from + width + GAP : inside ? from + GAP : from - GAP;
        svg.element(
                "text",
                title,
                "class",
                inside ? "inside" : "beside",
                "x",
                Scale.number(x),
                "y",
                y + BAND - 3,
                "text-anchor",
                right || inside ? "start" : "end");
        svg.close();
    }
}
