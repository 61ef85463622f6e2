package org.carepeers.workflow.workforce;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Setting;
import org.carepeers.party.PartyId;
import org.carepeers.peer.LoadKind;
import org.carepeers.peer.LoadWeights;

/**
 * How a worker's weeks weigh by a county's own weights, instead of a head count.
 *
 * <p>It compares a worker's weeks with one another and with the county's mark for a heavy week, and no worker with another.
 * Weeks run from Monday to Sunday. This type is immutable and thread-safe.
 */
public final class FairLoad {

    private static final Set<Activity> AT_COURT =
            EnumSet.of(Activity.COURT_PREPARATION, Activity.COURT_ACCOMPANIMENT, Activity.COURT_DEBRIEF);
    private static final int PERCENT = 100;

    private final LoadWeights weights;
    private final Workload workload;
    private final LocalDate from;
    private final LocalDate through;
    private final int morePeople;

    private FairLoad(LoadWeights weights, Workload workload, LocalDate from, LocalDate through, int morePeople) {
        this.weights = weights;
        this.workload = workload;
        this.from = from;
        this.through = through;
        this.morePeople = morePeople;
    }

    /**
     * One week.
     *
     * @param monday its first day
     * @param minutes what each part of it weighs, in weighted minutes; parts that weigh nothing are left out
     * @param people how many participants the worker was with or looked for
     * @param isHeavy whether it reaches the county's mark for a heavy week
     */
    public record Week(LocalDate monday, Map<LoadKind, Integer> minutes, int people, boolean isHeavy) {

        /**
         * Returns what the week weighs.
         *
         * @return the weighted minutes of all parts
         */
        public int total() {
            return minutes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Weighs a range of weeks.
     *
     * @param weights the county's weights
     * @param workload what was logged, from before the range too, so that it is known who is new
     * @param from a day of the first week
     * @param through a day of the last week
     * @return the load
     * @throws IllegalArgumentException if the range ends before it begins
     */
    public static FairLoad of(LoadWeights weights, Workload workload, LocalDate from, LocalDate through) {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("The range must not end before it begins");
        }
        return new FairLoad(weights, workload, monday(from), monday(through), 0);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Returns the load as it would be with one more person: someone new, who takes as much time as the others do on average.
     *
     * @return a new value
     */
    public FairLoad withOneMorePerson() {
        return new FairLoad(weights, workload, from, through, morePeople + 1);
    }

    /**
     * Returns the load as it would have been without one person.
     *
     * @param participant the person
     * @return a new value
     */
    public FairLoad without(PartyId participant) {
        return new FairLoad(weights, workload.without(participant), from, through, morePeople);
    }

    /**
     * Returns the weeks.
     *
     * @return every week of the range in order, quiet ones too
     */
    public List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        Map<PartyId, LocalDate> met = firstMeetings();
        for (LocalDate monday = from; !monday.isAfter(through); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, met));
        }
        return List.copyOf(weeks);
    }

    /**
     * Returns what the weeks weigh on average.
     *
     * @return weighted minutes a week
     */
    public int averageMinutes() {
        return (int) Math.round(weeks().stream().mapToInt(Week::total).average().orElse(0));
    }

    /** Looking for someone is work of its own; nobody is new to a worker before the two have met. */
    private Map<PartyId, LocalDate> firstMeetings() {
        Map<PartyId, LocalDate> met = new LinkedHashMap<>();
        workload.engagements().stream()
                .filter(each -> each.reach() == Reach.CONTACT)
                .forEach(each -> met.putIfAbsent(each.participant(), each.occurredOn()));
        return met;
    }

    private int weighed(LoadKind kind, OptionalInt minutes) {
        return minutes.orElse(0) * weights.percentOf(kind) / PERCENT;
    }

    private Week week(LocalDate monday, Map<PartyId, LocalDate> met) {
        Map<LoadKind, Integer> minutes = new EnumMap<>(LoadKind.class);
        List<Engagement> held = workload.engagements().stream()
                .filter(each -> monday(each.occurredOn()).equals(monday))
                .toList();
        for (Engagement each : held) {
            LoadKind kind = kindOf(each);
            add(minutes, kind, weighed(kind, each.minutes()));
            add(minutes, LoadKind.TRAVEL, weighed(LoadKind.TRAVEL, each.travelMinutes()));
        }
        int people = (int) held.stream().map(Engagement::participant).distinct().count();
        addOneMore(minutes, people);
        int fresh =
                (int) met.values().stream().filter(day -> isNewIn(monday, day)).count() + morePeople;
        add(minutes, LoadKind.NEW_PERSON, fresh * weights.newPersonMinutes());
        boolean grief = workload.losses().stream()
                .anyMatch(
                        day -> !monday.plusDays(6).isBefore(day) && !monday.isAfter(day.plusDays(weights.griefDays())));
        add(minutes, LoadKind.GRIEF, grief ? weights.griefMinutes() : 0);
        Week week = new Week(monday, Collections.unmodifiableMap(minutes), people + morePeople, false);
        return new Week(week.monday(), week.minutes(), week.people(), week.total() >= weights.heavyFromMinutes());
    }

    private void addOneMore(Map<LoadKind, Integer> minutes, int people) {
        if (morePeople > 0 && people > 0) {
            int spent = minutes.values().stream().mapToInt(Integer::intValue).sum();
            add(minutes, LoadKind.TIME_TOGETHER, spent * morePeople / people);
        }
    }

    private boolean isNewIn(LocalDate monday, LocalDate met) {
        return !monday.plusDays(6).isBefore(met) && !monday.isAfter(met.plusDays(weights.newPersonDays()));
    }

    private LoadKind kindOf(Engagement engagement) {
        if (workload.crises().contains(engagement.id())) {
            return LoadKind.CRISIS;
        }
        if (AT_COURT.contains(engagement.activity()) || engagement.setting() == Setting.COURTHOUSE) {
            return LoadKind.COURT;
        }
        return engagement.activity() == Activity.RIDE || engagement.setting() == Setting.ON_THE_WAY
                ? LoadKind.TRAVEL
                : LoadKind.TIME_TOGETHER;
    }

    private static void add(Map<LoadKind, Integer> minutes, LoadKind kind, int more) {
        if (more > 0) {
            minutes.merge(kind, more, Integer::sum);
        }
    }
}
