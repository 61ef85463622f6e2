package org.carepeers.examples.commandline.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.carepeers.examples.commandline.story.Story;

/** Where a day stands on the axis of the timeline. */
record Scale(LocalDate first, LocalDate last) {

    static final int WIDTH = 1080;
    static final int MARGIN = 14;

    private static final int AHEAD_DAYS = 60;
    private static final int MOST_LABELS = 14;

    /** The scale on which a story has room, with what is due soon after its last day. */
    static Scale of(Story story) {
        LocalDate first = story.steps().stream()
                .map(step -> step.day())
                .min(Comparator.naturalOrder())
                .orElse(story.asOf());
        LocalDate furthest = story.asOf().plusDays(AHEAD_DAYS);
        LocalDate last = Stream.concat(
                        story.openDuties().stream()
                                .flatMap(duty -> duty.obligation().due().lastDay().stream())
                                .map(day -> day.isAfter(furthest) ? furthest : day),
                        Stream.concat(
                                Stream.of(story.asOf()), story.steps().stream().map(step -> step.day())))
                .max(Comparator.naturalOrder())
                .orElse(story.asOf());
        return new Scale(first.withDayOfMonth(1), last.plusMonths(1).withDayOfMonth(1));
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return MARGIN + Math.max(0, Math.min(1, share)) * (WIDTH - 2 * MARGIN);
    }

    boolean reaches(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The first days of the months that are labelled. */
    List<LocalDate> months() {
        long months = ChronoUnit.MONTHS.between(first, last);
        long step = (months + MOST_LABELS - 1) / MOST_LABELS;
        return Stream.iterate(first, day -> day.isBefore(last), day -> day.plusMonths(step))
                .toList();
    }

    static String number(double value) {
        return Long.toString(Math.round(value));
    }
}
