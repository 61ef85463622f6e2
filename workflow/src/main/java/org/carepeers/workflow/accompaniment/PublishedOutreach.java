package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.SmallCells;

/**
 * The outreach measure as it may be shown to anyone: without counts of so few people that they could be recognized.
 *
 * <p>What concerns too few people is withheld, and with it as much as it takes that it cannot be worked out from a total.
 *
 * @param lines one line for each type, format and outcome, and after those of a type and format their total
 */
public record PublishedOutreach(List<Line> lines) {

    /**
     * Keeps an unchangeable copy of the lines.
     *
     * @param lines the lines
     */
    public PublishedOutreach {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param type what was done
     * @param format how contact was made or sought
     * @param outcome what came of it, or empty for the total of the type and format
     * @param times how often, or empty if it is withheld
     */
    public record Line(Activity type, EngagementMode format, Optional<EngagementOutcome> outcome, OptionalInt times) {}

    private record Group(Activity type, EngagementMode format) {}

    /**
     * Returns what may be shown of a measure.
     *
     * @param measure the measure
     * @param cells how many people are too few, by the practice of whoever publishes
     * @return the lines, in the order of the measure
     */
    public static PublishedOutreach of(OutreachMeasure measure, SmallCells cells) {
        Map<Group, List<OutreachMeasure.Line>> groups = measure.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> new Group(line.type(), line.format()), LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        groups.forEach((group, members) -> add(lines, group, members, cells));
        return new PublishedOutreach(lines);
    }

    private static void add(List<Line> lines, Group group, List<OutreachMeasure.Line> members, SmallCells cells) {
        List<OutreachMeasure.Line> withheld = new ArrayList<>(
                members.stream().filter(line -> cells.withholds(line.people())).toList());
        if (withheld.size() == 1) {
            members.stream()
                    .filter(line -> !withheld.contains(line))
                    .min(Comparator.comparingInt(OutreachMeasure.Line::people))
                    .ifPresent(withheld::add);
        }
        for (OutreachMeasure.Line line : members) {
            OptionalInt times = withheld.contains(line) ? OptionalInt.empty() : OptionalInt.of(line.times());
            lines.add(new Line(group.type(), group.format(), Optional.of(line.outcome()), times));
        }
        int total = members.stream().mapToInt(OutreachMeasure.Line::times).sum();
        int hidden = withheld.stream().mapToInt(OutreachMeasure.Line::people).sum();
        boolean givesAway = withheld.size() == 1 || (!withheld.isEmpty() && cells.withholds(hidden));
        lines.add(new Line(
                group.type(),
                group.format(),
                Optional.empty(),
                givesAway ? OptionalInt.empty() : OptionalInt.of(total)));
    }
}
