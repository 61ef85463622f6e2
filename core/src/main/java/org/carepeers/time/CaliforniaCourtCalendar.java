package org.carepeers.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carepeers.statute.Citation;

/**
 * The court calendar of a superior court of California: Saturdays, Sundays, the judicial holidays on the days on which
 * they are observed, and whatever this court adds.
 *
 * <p>{@link #standard()} knows no closure of a particular court and no day that the Governor appoints after this release;
 * add them with {@link #withClosure(LocalDate, String)} and {@link #withHoliday(LocalDate, String, Citation)}, which
 * return new calendars. It is sure of the years its {@linkplain HolidayTable table} was checked for, and computes the
 * others by the same rows. That a court opens a department on a judicial holiday does not make the day a court day (CCP
 * 134). Immutable, thread-safe, equal by value.
 *
 * @see <a href="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CCP&amp;sectionNum=135">CCP
 *     135</a>
 */
public final class CaliforniaCourtCalendar implements CourtCalendar {

    private static final YearRange YEARS = YearRange.of(1970, 2169);
    private static final Citation CLOSURE = Citation.parse("CCP 12b");
    private static final DayStatus.Closed SATURDAY =
            DayStatus.closed(ClosureKind.WEEKEND, "Saturday", Citation.parse("CCP 135"));
    private static final DayStatus.Closed SUNDAY =
            DayStatus.closed(ClosureKind.WEEKEND, "Sunday", Citation.parse("CCP 10"));
    private static final CaliforniaCourtCalendar STANDARD = of(HolidayTable.california());

    private final HolidayTable table;
    private final Set<Integer> sureYears;
    private final Map<LocalDate, DayStatus.Closed> observed;
    private final NavigableSet<ClosedDay> added;
    private final Map<LocalDate, DayStatus.Closed> addedByDate;
    private final CourtDayIndex index;
    private final String fingerprint;

    private CaliforniaCourtCalendar(
            HolidayTable table,
            Set<Integer> sureYears,
            Map<LocalDate, DayStatus.Closed> observed,
            NavigableSet<ClosedDay> added,
            CourtDayIndex index) {
        this.table = table;
        this.sureYears = sureYears;
        this.observed = observed;
        this.added = added;
        this.addedByDate = byDate(added);
        this.index = index;
        this.fingerprint = CalendarFingerprint.of(table, sureYears, added);
    }

    /**
     * Returns the calendar of a court of California without closures of its own.
     *
     * @return the one standard calendar of this release
     */
    public static CaliforniaCourtCalendar standard() {
        return STANDARD;
    }

    /**
     * Returns a calendar that reads its judicial holidays from another table, as when a bill changes the list.
     *
     * @param table the rows
     * @return a calendar without closures of its own
     */
    public static CaliforniaCourtCalendar of(HolidayTable table) {
        NavigableSet<ClosedDay> holidays = new TreeSet<>();
        for (JudicialHoliday holiday : table.judicial()) {
            IntStream.rangeClosed(YEARS.first() - 1, YEARS.last() + 1)
                    .forEach(year -> holiday.observedIn(year).ifPresent(holidays::add));
        }
        Map<LocalDate, DayStatus.Closed> observed = byDate(holidays);
        Set<Integer> sure = table.checkedYears().stream()
                .map(HolidayTable.CheckedYear::year)
                .collect(Collectors.toUnmodifiableSet());
        CourtDayIndex index =
                CourtDayIndex.of(YEARS, date -> status(date, observed, Map.of()).isCourtDay());
        return new CaliforniaCourtCalendar(table, sure, observed, new TreeSet<>(), index);
    }

    /**
     * Returns this calendar with one more day on which the court's office is closed for the whole day (CCP 12b), such as
     * a day of wildfire smoke.
     *
     * @param date the day
     * @param reason the words for the closure, used in every working, as in {@code courthouse closed for wildfire smoke};
     *     never anything of a person
     * @return the new calendar
     * @throws IllegalArgumentException if the reason is blank
     * @throws OutsideCalendarException if the date lies outside {@link #years()}
     */
    @Override
    public CaliforniaCourtCalendar withClosure(LocalDate date, String reason) {
        return with(new ClosedDay(date, ClosureKind.COURT_CLOSURE, reason, CLOSURE));
    }

    /**
     * Returns this calendar with one more holiday, such as a day appointed by the Governor. The day is taken as it is
     * given: CRC 1.11 is not applied to it.
     *
     * @param date the day on which the courts are closed
     * @param name the name of the holiday
     * @param citation the section under which it is a holiday, as in {@code GOV 6700}
     * @return the new calendar
     * @throws IllegalArgumentException if the name is blank
     * @throws OutsideCalendarException if the date lies outside {@link #years()}
     */
    public CaliforniaCourtCalendar withHoliday(LocalDate date, String name, Citation citation) {
        return with(new ClosedDay(date, ClosureKind.APPOINTED_HOLIDAY, name, citation));
    }

    /**
     * Returns this calendar, sure of one more year: for an embedder who has compared {@link #holidays(int)} with the
     * court's own list.
     *
     * @param year the year that was checked
     * @return the new calendar
     * @throws OutsideCalendarException if the year lies outside {@link #years()}
     */
    public CaliforniaCourtCalendar withCheckedYear(int year) {
        if (!YEARS.contains(year)) {
            throw new OutsideCalendarException(year, YEARS);
        }
        Set<Integer> sure = new TreeSet<>(sureYears);
        sure.add(year);
        return new CaliforniaCourtCalendar(table, Set.copyOf(sure), observed, added, index);
    }

    /**
     * Returns the rows from which the judicial holidays are computed.
     *
     * @return the table
     */
    public HolidayTable table() {
        return table;
    }

    /**
     * Returns the closures and appointed holidays that were added to the table.
     *
     * @return the days in order of date
     */
    public List<ClosedDay> addedDays() {
        return List.copyOf(added);
    }

    @Override
    public YearRange years() {
        return YEARS;
    }

    @Override
    public boolean isSureOf(int year) {
        return sureYears.contains(year);
    }

    @Override
    public DayStatus statusOf(LocalDate date) {
        if (!YEARS.contains(date)) {
            throw new OutsideCalendarException(date.getYear(), YEARS);
        }
        return status(date, observed, addedByDate);
    }

    @Override
    public boolean isCourtDay(LocalDate date) {
        return index.isCourtDay(date);
    }

    @Override
    public int courtDaysThrough(LocalDate dateInclusive) {
        return index.countThrough(dateInclusive);
    }

    @Override
    public LocalDate courtDay(int ordinal) {
        return index.courtDay(ordinal);
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof CaliforniaCourtCalendar that
                        && added.equals(that.added)
                        && sureYears.equals(that.sureYears)
                        && table.equals(that.table));
    }

    @Override
    public int hashCode() {
        return Objects.hash(fingerprint);
    }

    /** Returns the fingerprint, which names the state. */
    @Override
    public String toString() {
        return fingerprint;
    }

    private CaliforniaCourtCalendar with(ClosedDay day) {
        NavigableSet<ClosedDay> days = new TreeSet<>(added);
        days.add(day);
        Map<LocalDate, DayStatus.Closed> closed = byDate(days);
        Predicate<LocalDate> isCourtDay = date -> status(date, observed, closed).isCourtDay();
        CourtDayIndex recounted = index.recounted(day.date().getYear(), isCourtDay);
        return new CaliforniaCourtCalendar(table, sureYears, observed, days, recounted);
    }

    private static DayStatus status(
            LocalDate date, Map<LocalDate, DayStatus.Closed> observed, Map<LocalDate, DayStatus.Closed> added) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return SATURDAY;
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return SUNDAY;
        }
        DayStatus.Closed closed = observed.getOrDefault(date, added.get(date));
        return closed == null ? DayStatus.courtDay() : closed;
    }

    private static Map<LocalDate, DayStatus.Closed> byDate(NavigableSet<ClosedDay> days) {
        Map<LocalDate, DayStatus.Closed> byDate = new HashMap<>();
        days.forEach(day -> byDate.putIfAbsent(day.date(), DayStatus.closed(day.kind(), day.reason(), day.citation())));
        return Map.copyOf(byDate);
    }
}
