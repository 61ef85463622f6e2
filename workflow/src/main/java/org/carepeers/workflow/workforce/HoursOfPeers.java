package org.carepeers.workflow.workforce;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Remuneration;
import org.carepeers.peer.TimeAndCost;
import org.carepeers.peer.UseOfTime;
import org.carepeers.peer.WorkCategory;
import org.carepeers.peer.WorkPlace;
import org.carepeers.peer.WorkTime;
import org.carepeers.peer.WorkTiming;

/**
 * How one agency used the hours of its peer support workers.
 *
 * <p>It is an answer about the agency: what it asked of its peers. No hour carries a worker, so it cannot become a list of
 * workers. This type is immutable and thread-safe.
 *
 * @param agency the agency
 * @param minutes the minutes by what they were used for; what nothing was used for is left out
 * @param unpaidMinutes how many of them were not paid
 * @param contacts how many contacts there were, hearings among them
 * @param contactsOutOfOffice how many of them were away from the office or outside its hours: the other 23 hours
 */
public record HoursOfPeers(
        PartyId agency, Map<WorkCategory, Long> minutes, long unpaidMinutes, int contacts, int contactsOutOfOffice) {

    private static final int PERCENT = 100;

    /**
     * Keeps an unchangeable copy in the declared order of the categories.
     *
     * @param agency the agency
     * @param minutes the minutes by what they were used for
     * @param unpaidMinutes how many of them were not paid
     * @param contacts how many contacts there were, hearings among them
     * @param contactsOutOfOffice how many of them were away from the office or outside its hours
     */
    public HoursOfPeers {
        Map<WorkCategory, Long> ordered = new LinkedHashMap<>();
        for (WorkCategory category : WorkCategory.values()) {
            Long value = minutes.get(category);
            if (value != null) {
                ordered.put(category, value);
            }
        }
        minutes = Collections.unmodifiableMap(ordered);
    }

    /**
     * Adds up the hours of each agency.
     *
     * @param book the hours
     * @return one answer for each agency that has hours, in the order of their ids
     */
    public static List<HoursOfPeers> byAgency(TimeAndCost book) {
        List<WorkTime> all = within(book);
        return all.stream()
                .map(WorkTime::agency)
                .distinct()
                .sorted()
                .map(agency -> of(
                        agency,
                        all.stream()
                                .filter(time -> time.agency().equals(agency))
                                .toList()))
                .toList();
    }

    private static HoursOfPeers of(PartyId agency, List<WorkTime> times) {
        Map<WorkCategory, Long> minutes = new LinkedHashMap<>();
        times.forEach(time -> minutes.merge(time.category(), (long) time.minutes(), Long::sum));
        long unpaid = times.stream()
                .filter(time -> time.remuneration() == Remuneration.UNPAID)
                .mapToLong(WorkTime::minutes)
                .sum();
        Predicate<WorkTime> outside =
                time -> time.place() == WorkPlace.OUT_OF_THE_OFFICE || time.timing() == WorkTiming.OUTSIDE_OFFICE_HOURS;
        return new HoursOfPeers(
                agency,
                minutes,
                unpaid,
                contacts(times),
                contacts(times.stream().filter(outside).toList()));
    }

    private static int contacts(List<WorkTime> times) {
        return (int) times.stream()
                .filter(time -> time.category().use() == UseOfTime.PEER_WORK)
                .flatMap(time -> time.occasion().stream())
                .map(occasion -> occasion.id())
                .distinct()
                .count();
    }

    /** The hours within the span. */
    static List<WorkTime> within(TimeAndCost book) {
        List<WorkTime> times = new ArrayList<>(book.times());
        times.removeIf(time -> time.on().isBefore(book.from()) || time.on().isAfter(book.until()));
        return times;
    }

    /**
     * Returns all minutes.
     *
     * @return the sum
     */
    public long total() {
        return minutes.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the minutes of one use.
     *
     * @param use the use
     * @return the sum over its categories
     */
    public long minutes(UseOfTime use) {
        return minutes.entrySet().stream()
                .filter(entry -> entry.getKey().use() == use)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Returns the share of one use in all hours, in whole percent, half a percent up.
     *
     * @param use the use
     * @return the share; 0 if there are no hours
     */
    public int percent(UseOfTime use) {
        return total() == 0 ? 0 : (int) Math.round((double) minutes(use) * PERCENT / total());
    }
}
