package org.carepeers.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The arithmetic of court time on a given court calendar: what CCP 12 to 12c make of a span and a date.
 *
 * <p>Each computation answers with its working. The day where a count begins is never counted (CCP 12, CCP 12c(a)). A
 * count of court days leaves out every closed day; a count of calendar days, months or years runs through closed days
 * and only its last day moves (CCP 12a(a)): a holiday inside it does not lengthen it. For example
 *
 * <pre>{@code
 * CourtTime time = CourtTime.california();
 * time.after(LocalDate.of(2026, 1, 5), Span.courtDays(14)).date();  // 2026-01-26
 * }</pre>
 *
 * <p>Immutable, thread-safe, equal by value.
 *
 * @param calendar the days on which the court is open
 * @param businessDays the calendar by which business days are counted; the court's own unless chosen otherwise
 */
public record CourtTime(CourtCalendar calendar, CourtCalendar businessDays) {

    private static final List<Reading> NONE = List.of();
    private static final List<Reading> AS_COURT_DAYS = List.of(Reading.BUSINESS_DAYS_AS_COURT_DAYS);
    private static final List<Reading> OWN_CALENDAR = List.of(Reading.BUSINESS_DAYS_BY_OWN_CALENDAR);

    /**
     * Returns court time on a calendar, business days counted as court days.
     *
     * @param calendar the days on which the court is open
     * @return the arithmetic
     */
    public static CourtTime of(CourtCalendar calendar) {
        return new CourtTime(calendar, calendar);
    }

    /**
     * Returns court time on California's standard calendar.
     *
     * @return the arithmetic, without closures of a particular court
     */
    public static CourtTime california() {
        return of(CaliforniaCourtCalendar.standard());
    }

    /**
     * Returns this arithmetic with business days counted by a calendar of their own, such as an agency's.
     *
     * @param businessDays the days on which business is done
     * @return the new arithmetic
     */
    public CourtTime withBusinessDays(CourtCalendar businessDays) {
        return new CourtTime(calendar, businessDays);
    }

    /**
     * Returns the last day to act within a span after a day.
     *
     * <p>Court days and business days end on one of theirs. Calendar days, months and years that end on a closed day move
     * to the next court day (CCP 12a(a)). A month too short to have the day of the start ends on its last day.
     *
     * @param fromExclusive the day of the act from which time runs; not counted
     * @param span the time allowed
     * @return the last day, with its working
     * @throws OutsideCalendarException if the count leaves the years of the calendar
     */
    public DateWorking after(LocalDate fromExclusive, Span span) {
        return switch (span.unit()) {
            case COURT_DAYS -> counted(calendar, fromExclusive, span, Direction.AFTER, NONE);
            case BUSINESS_DAYS -> counted(businessDays, fromExclusive, span, Direction.AFTER, businessReadings());
            case CALENDAR_DAYS, MONTHS, YEARS -> dated(fromExclusive, span, Direction.AFTER, Roll.LATER);
        };
    }

    /**
     * Returns the last day to act "no later than" a span before a hearing (CCP 12c(a)).
     *
     * <p>Where a count of calendar days, months or years ends on a closed day, the last day moves to the court day before
     * it; CCP 12c does not say which way, and the working marks the choice.
     *
     * @param hearingExclusive the day of the hearing; not counted
     * @param span the notice required
     * @return the last day, with its working
     * @throws OutsideCalendarException if the count leaves the years of the calendar
     */
    public DateWorking before(LocalDate hearingExclusive, Span span) {
        return switch (span.unit()) {
            case COURT_DAYS -> counted(calendar, hearingExclusive, span, Direction.BEFORE, NONE);
            case BUSINESS_DAYS -> counted(businessDays, hearingExclusive, span, Direction.BEFORE, businessReadings());
            case CALENDAR_DAYS, MONTHS, YEARS -> dated(hearingExclusive, span, Direction.BEFORE, Roll.EARLIER);
        };
    }

    /**
     * Returns the day on which a term ends, such as the year of a CARE plan. It is not a last day to act and so does not
     * move from a closed day.
     *
     * @param beginning the day on which the term begins
     * @param span the length of the term
     * @return the day, with its working
     * @throws OutsideCalendarException if the term leaves the years of the calendar
     */
    public DateWorking endOfTerm(LocalDate beginning, Span span) {
        return switch (span.unit()) {
            case COURT_DAYS, BUSINESS_DAYS -> after(beginning, span);
            case CALENDAR_DAYS, MONTHS, YEARS -> dated(beginning, span, Direction.AFTER, Roll.NONE);
        };
    }

    /**
     * Returns the window meant by "in the 11th month" after a day: from ten months after it until eleven months after it.
     *
     * <p>Both ends are counted from the anchor itself and end on the last day of a month too short. The statute does not
     * define the words; the window is a reading.
     *
     * @param anchor the day from which months are counted
     * @param nthMonth the number of the month, 1 for the month that begins on the anchor
     * @return the window
     * @throws IllegalArgumentException if the number is less than 1
     * @throws OutsideCalendarException if the window leaves the years of the calendar
     */
    public DateWindow inMonthAfter(LocalDate anchor, int nthMonth) {
        if (nthMonth < 1) {
            throw new IllegalArgumentException("The number of a month is at least 1");
        }
        LocalDate from = anchor.plusMonths(nthMonth - 1L);
        LocalDate toExclusive = anchor.plusMonths(nthMonth);
        return window(anchor, from, toExclusive)
                .month(nthMonth)
                .addReadings(Reading.NUMBERED_MONTH)
                .build();
    }

    /**
     * Returns the stretch of time meant by "within 60 days before" a day: from that many units before it through the day
     * itself. Neither end moves from a closed day.
     *
     * @param anchor the day from which one looks back, itself in the window
     * @param span how far one looks back
     * @return the window
     * @throws OutsideCalendarException if the window leaves the years of the calendar
     */
    public DateWindow lookBack(LocalDate anchor, Span span) {
        DateWorking first = span.unit() == SpanUnit.COURT_DAYS || span.unit() == SpanUnit.BUSINESS_DAYS
                ? before(anchor, span)
                : dated(anchor, span, Direction.BEFORE, Roll.NONE);
        return window(anchor, first.date(), anchor.plusDays(1))
                .lookBack(span)
                .addAllReadings(first.readings())
                .addReadings(Reading.LOOK_BACK_THROUGH_THE_DAY)
                .build();
    }

    /**
     * Counts the court days between two dates.
     *
     * @param fromExclusive the day that is not counted
     * @param toInclusive the day that is counted if it is a court day
     * @return the count; negative, of the days after {@code toInclusive} through {@code fromExclusive}, if the dates are
     *     the other way round
     * @throws OutsideCalendarException if a date lies outside the years of the calendar
     */
    public long courtDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        return (long) calendar.courtDaysThrough(toInclusive) - calendar.courtDaysThrough(fromExclusive);
    }

    /**
     * Returns the first court day on or after a date, as for a hearing set on a judicial holiday (CCP 136).
     *
     * @param date the date
     * @return the date itself if it is a court day
     * @throws OutsideCalendarException if the calendar does not reach that far
     */
    public LocalDate onOrAfter(LocalDate date) {
        return calendar.isCourtDay(date) ? date : calendar.courtDay(calendar.courtDaysThrough(date) + 1);
    }

    /**
     * Returns the last court day on or before a date.
     *
     * @param date the date
     * @return the date itself if it is a court day
     * @throws OutsideCalendarException if the calendar does not reach that far
     */
    public LocalDate onOrBefore(LocalDate date) {
        return calendar.isCourtDay(date) ? date : calendar.courtDay(calendar.courtDaysThrough(date));
    }

    /**
     * Returns a short text that is the same for equal arithmetic, for the fingerprint of a decision.
     *
     * @return the calendar's fingerprint, followed by that of the business days if it is another
     */
    public String fingerprint() {
        return businessDays.equals(calendar)
                ? calendar.fingerprint()
                : calendar.fingerprint() + "+" + businessDays.fingerprint();
    }

    private DateWorking counted(
            CourtCalendar days, LocalDate start, Span span, Direction direction, List<Reading> readings) {
        int through = days.courtDaysThrough(start);
        int ordinal = direction == Direction.AFTER
                ? through + span.amount()
                : through - (days.isCourtDay(start) ? 1 : 0) - span.amount() + 1;
        LocalDate date = days.courtDay(ordinal);
        List<Integer> unchecked = unchecked(days, start, date);
        return new DateWorking(start, direction, span, Roll.NONE, date, date, readings, unchecked, days);
    }

    private DateWorking dated(LocalDate start, Span span, Direction direction, Roll roll) {
        LocalDate landedOn = moved(start, span, direction == Direction.AFTER ? span.amount() : -span.amount());
        LocalDate date = switch (roll) {
            case LATER -> onOrAfter(landedOn);
            case EARLIER -> onOrBefore(landedOn);
            case NONE -> landedOn;
        };
        List<Reading> readings = NONE;
        if (span.unit() != SpanUnit.CALENDAR_DAYS && landedOn.getDayOfMonth() != start.getDayOfMonth()) {
            readings = List.of(Reading.LAST_DAY_OF_SHORTER_MONTH);
        }
        if (roll == Roll.EARLIER && !date.equals(landedOn)) {
            readings = plus(readings, Reading.MOVED_EARLIER);
        }
        List<Integer> unchecked = roll == Roll.NONE ? List.of() : unchecked(calendar, landedOn, date);
        return new DateWorking(start, direction, span, roll, landedOn, date, readings, unchecked, calendar);
    }

    private DateWindow.Builder window(LocalDate anchor, LocalDate from, LocalDate toExclusive) {
        LocalDate last = toExclusive.minusDays(1);
        LocalDate firstCourtDay = onOrAfter(from);
        boolean open = firstCourtDay.isBefore(toExclusive);
        return DateWindow.builder()
                .anchor(anchor)
                .from(from)
                .toExclusive(toExclusive)
                .firstCourtDay(open ? Optional.of(firstCourtDay) : Optional.empty())
                .lastCourtDay(open ? Optional.of(onOrBefore(last)) : Optional.empty())
                .uncheckedYears(unchecked(calendar, from, last));
    }

    private List<Reading> businessReadings() {
        return businessDays.equals(calendar) ? AS_COURT_DAYS : OWN_CALENDAR;
    }

    private static LocalDate moved(LocalDate start, Span span, int amount) {
        return switch (span.unit()) {
            case COURT_DAYS, BUSINESS_DAYS -> throw new IllegalArgumentException("Counted on a calendar, not by date");
            case CALENDAR_DAYS -> start.plusDays(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
        };
    }

    private static List<Reading> plus(List<Reading> readings, Reading reading) {
        return readings.isEmpty() ? List.of(reading) : List.of(readings.get(0), reading);
    }

    private static List<Integer> unchecked(CourtCalendar days, LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        if (days.isSureOf(first) && (first == last || (last == first + 1 && days.isSureOf(last)))) {
            return List.of();
        }
        return IntStream.rangeClosed(first, last)
                .filter(year -> !days.isSureOf(year))
                .boxed()
                .toList();
    }
}
