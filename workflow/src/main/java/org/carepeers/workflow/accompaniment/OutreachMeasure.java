package org.carepeers.workflow.accompaniment;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Reach;
import org.carepeers.party.PartyId;
import org.carepeers.statute.Citation;

/**
 * Outreach and engagement as the State asks for it: type, format, frequency and outcome, attempts that reached nobody
 * included (WIC 5985(e)(10)).
 *
 * <p>It is derived from engagements that were logged once, and holds no person. Whoever said no to peer support is left out
 * of the denominator of {@link Reached}: their no is respected and is nobody's failure.
 *
 * @param lines one line for each type, format and outcome that occurred
 * @param byMonth how many engagements there were in each month
 * @param reached how many people were reached
 */
public record OutreachMeasure(List<Line> lines, Map<YearMonth, Integer> byMonth, Reached reached) {

    /** The measure of the statute that this feeds. */
    public static final Citation CITATION = Citation.parse("WIC 5985(e)(10)");

    /**
     * Keeps unchangeable copies.
     *
     * @param lines one line for each type, format and outcome that occurred
     * @param byMonth how many engagements there were in each month
     * @param reached how many people were reached
     */
    public OutreachMeasure {
        lines = List.copyOf(lines);
        byMonth = Collections.unmodifiableMap(new TreeMap<>(byMonth));
    }

    /**
     * One type of outreach in one format with one outcome.
     *
     * @param type what was done
     * @param format how contact was made or sought
     * @param outcome what came of it
     * @param times how often
     * @param people how many people it concerned
     */
    public record Line(Activity type, EngagementMode format, EngagementOutcome outcome, int times, int people) {}

    /**
     * How many people were reached.
     *
     * @param people how many were reached at least once, of those who count
     * @param of how many count: everyone to whom peer support was offered or whom someone looked for, without those who
     *     said no
     */
    public record Reached(int people, int of) {}

    private record Kind(Activity type, EngagementMode format, EngagementOutcome outcome) {

        static Kind of(Engagement engagement) {
            return new Kind(engagement.activity(), engagement.mode(), engagement.outcome());
        }
    }

    /**
     * Derives the measure.
     *
     * @param engagements the engagements of the time that is reported on
     * @param offered to whom peer support was offered, whether or not anyone has met them yet
     * @param declined who had said no to peer support
     * @return the measure, in the order in which each kind first occurred
     */
    public static OutreachMeasure of(List<Engagement> engagements, Set<PartyId> offered, Set<PartyId> declined) {
        Map<Kind, List<Engagement>> kinds =
                engagements.stream().collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = kinds.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        Map<YearMonth, Integer> months = new TreeMap<>();
        engagements.forEach(engagement -> months.merge(YearMonth.from(engagement.occurredOn()), 1, Integer::sum));
        return new OutreachMeasure(lines, months, reached(engagements, offered, declined));
    }

    private static Line line(Kind kind, List<Engagement> engagements) {
        return new Line(
                kind.type(),
                kind.format(),
                kind.outcome(),
                engagements.size(),
                people(engagements).size());
    }

    private static Reached reached(List<Engagement> engagements, Set<PartyId> offered, Set<PartyId> declined) {
        Set<PartyId> counted = people(engagements);
        counted.addAll(offered);
        counted.removeAll(declined);
        Set<PartyId> reached = people(engagements.stream()
                .filter(engagement -> engagement.reach() == Reach.CONTACT)
                .toList());
        reached.retainAll(counted);
        return new Reached(reached.size(), counted.size());
    }

    private static Set<PartyId> people(Collection<Engagement> engagements) {
        return engagements.stream().map(Engagement::participant).collect(Collectors.toCollection(HashSet::new));
    }
}
