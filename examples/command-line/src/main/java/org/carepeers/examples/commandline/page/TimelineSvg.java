package org.carepeers.examples.commandline.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;

/** The timeline as a picture: months, stages as bands, events as dots, obligations as bars from begun to due. */
final class TimelineSvg {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.US);
    private static final DateTimeFormatter JANUARY = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final int TOP = 34;
    private static final int CAPTION = 26;

    private final Story story;
    private final Phrases phrases;
    private final Scale scale;

    TimelineSvg(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
        this.scale = Scale.of(story);
    }

    String svg() {
        Html drawing = new Html();
        int y = TOP;
        y = new StageBands(story, phrases, scale).draw(drawing, caption(drawing, "Stages", y));
        y = new EventDots(story, phrases, scale).draw(drawing, caption(drawing, "Events", y));
        if (!story.beside().isEmpty()) {
            y = new PeerDots(story, scale).draw(drawing, caption(drawing, "Peer support", y));
        }
        DutyBars bars = new DutyBars(story, phrases, scale);
        if (!bars.isEmpty()) {
            y = bars.draw(drawing, caption(drawing, "Obligations with a date: from begun to due", y));
        }
        int height = y + Scale.MARGIN;
        Html svg = new Html();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline",
                "viewBox",
                "0 0 " + Scale.WIDTH + " " + height,
                "role",
                "img",
                "aria-labelledby",
                "timeline-title timeline-desc");
        svg.element("title", "Timeline of CARE case " + story.file().id(), "id", "timeline-title");
        svg.element("desc", description(), "id", "timeline-desc");
        axis(svg, height);
        return svg.markup(drawing.toString()).close().toString().strip();
    }

    private String description() {
        return story.steps().size() + " events from " + phrases.day(scale.first()) + " to " + phrases.day(story.asOf())
                + ", the stages the case was at, and when each obligation began, was due and was met. The same stands in"
                + " words below.";
    }

    private int caption(Html svg, String words, int y) {
        svg.element("text", words, "class", "caption", "x", Scale.MARGIN, "y", y + CAPTION - 8);
        return y + CAPTION;
    }

    private void axis(Html svg, int height) {
        for (LocalDate month : scale.months()) {
            String x = Scale.number(scale.x(month));
            boolean named = month.equals(scale.first()) || month.getMonthValue() == 1;
            svg.empty("line", "class", "grid", "x1", x, "x2", x, "y1", 22, "y2", height);
            svg.element("text", (named ? JANUARY : MONTH).format(month), "class", "month", "x", x, "y", 15);
        }
        LocalDate verified = story.workflow().rules().verifiedThrough();
        if (scale.reaches(verified)) {
            String x = Scale.number(scale.x(verified));
            svg.open("g", "class", "verified");
            svg.empty("line", "x1", x, "x2", x, "y1", 22, "y2", height);
            svg.element("text", "law verified through here", "x", x, "y", 32, "dx", -5, "text-anchor", "end");
            svg.close();
        }
    }
}
