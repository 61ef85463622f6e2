package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
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
        int[] people = members.stream().mapToInt(OutreachMeasure.Line::people).toArray();
        SuppressedTable table = SuppressedTable.of(new int[][] {people}, cells);
        for (int at = 0; at < members.size(); at++) {
            OutreachMeasure.Line line = members.get(at);
            lines.add(new Line(
                    group.type(), group.format(), Optional.of(line.outcome()), shown(table, at, line.times())));
        }
        int total = members.stream().mapToInt(OutreachMeasure.Line::times).sum();
        lines.add(new Line(group.type(), group.format(), Optional.empty(), shown(table, members.size(), total)));
    }

    /** Whether a number is shown is decided by the people behind it, and not by how often they were met. */
    private static OptionalInt shown(SuppressedTable table, int column, int times) {
        return table.count(0, column).isPresent() ? OptionalInt.of(times) : OptionalInt.empty();
    }
}
