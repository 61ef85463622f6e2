package org.carepeers.examples.commandline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.examples.commandline.story.Duty;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationChange;

/** The obligations that have a last day, as bars from begun to due, with what became of them. */
final class DutyBars {

    private static final int ROW = 31;
    private static final int BAR = 7;
    private static final int LABEL = 13;
    private static final double LETTER = 5.9;
    private static final int LONGEST = 96;

    private final Story story;
    private final Phrases phrases;
    private final Scale scale;
    private final List<Duty> duties;

    DutyBars(Story story, Phrases phrases, Scale scale) {
        this.story = story;
        this.phrases = phrases;
        this.scale = scale;
        this.duties = story.duties().stream()
                .filter(duty -> duty.obligation().due().lastDay().isPresent())
                .toList();
    }

    boolean isEmpty() {
        return duties.isEmpty();
    }

    /** Draws the bars and returns the lower edge. */
    int draw(Html svg, int top) {
        int y = top;
        for (Duty duty : duties) {
            draw(svg, duty, y);
            y += ROW;
        }
        return y;
    }

    private void draw(Html svg, Duty duty, int y) {
        LocalDate due = duty.obligation().due().lastDay().orElseThrow();
        double from = scale.x(duty.obligation().begunOn());
        double to = scale.x(due);
        int bar = y + LABEL + 4;
        svg.open("g", "class", "duty " + duty.state().standing().code());
        svg.element(
                "title",
                duty.obligation().title() + ": " + phrases.due(duty.obligation()) + ", " + phrases.standing(duty));
        rect(svg, "bar", from, to, bar);
        first(duty).filter(scale::reaches).ifPresent(day -> tick(svg, scale.x(day), bar));
        end(duty).ifPresent(day -> {
            if (day.isAfter(due)) {
                rect(svg, "over", to, scale.x(day), bar);
            }
            svg.empty("circle", "class", "end", "cx", Scale.number(scale.x(day)), "cy", bar + 3.5, "r", 5);
        });
        tick(svg, to, bar);
        label(svg, duty, from, y + LABEL);
        svg.close();
    }

    private void label(Html svg, Duty duty, double from, int y) {
        String title = duty.obligation().title();
        String words =
                (title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title) + " · " + phrases.standing(duty);
        double width = words.length() * LETTER;
        double x = Math.max(Scale.MARGIN, Math.min(from, Scale.WIDTH - Scale.MARGIN - width));
        svg.element("text", words, "x", Scale.number(x), "y", y);
    }

    private static void rect(Html svg, String tone, double from, double to, int y) {
        svg.empty(
                "rect",
                "class",
                tone,
                "x",
                Scale.number(Math.min(from, to)),
                "y",
                y,
                "width",
                Scale.number(Math.max(3, Math.abs(to - from))),
                "height",
                BAR,
                "rx",
                3);
    }

    private static void tick(Html svg, double x, int y) {
        svg.empty("line", "class", "due", "x1", Scale.number(x), "x2", Scale.number(x), "y1", y - 3, "y2", y + BAR + 3);
    }

    /** The last day before more time was given. */
    private static Optional<LocalDate> first(Duty duty) {
        return duty.tracked().changes().stream()
                .filter(ObligationChange.Began.class::isInstance)
                .map(ObligationChange.Began.class::cast)
                .findFirst()
                .map(ObligationChange.Began::obligation)
                .map(obligation -> obligation.due())
                .flatMap(Due::lastDay)
                .filter(day -> duty.state().isExtended());
    }

    /** The day on which it was met or, while it is overdue, the day of the story. */
    private Optional<LocalDate> end(Duty duty) {
        return switch (duty.state().standing()) {
            case OVERDUE -> Optional.of(story.asOf());
            case MET, MET_LATE, MET_EARLY, MET_NOT_DETERMINED ->
                duty.tracked().changes().stream()
                        .filter(ObligationChange.Met.class::isInstance)
                        .map(ObligationChange::on)
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
