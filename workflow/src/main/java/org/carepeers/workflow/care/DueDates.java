package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.Deadline;
import org.carepeers.rule.Limit;
import org.carepeers.rule.Measure;
import org.carepeers.rule.Rule;
import org.carepeers.rule.Timing;
import org.carepeers.time.CourtCalendar;
import org.carepeers.time.CourtTime;
import org.carepeers.time.DateWorking;
import org.carepeers.time.Direction;
import org.carepeers.time.OutsideCalendarException;
import org.carepeers.time.Roll;
import org.carepeers.time.SpanUnit;
import org.carepeers.workflow.obligation.Due;
import org.jspecify.annotations.Nullable;

/** Counts when a rule is due. A calendar with the closures of a case is made only when something is counted on it. */
final class DueDates {

    private final CourtTime standing;
    private final List<LocalDate> closures;

    private @Nullable CourtTime closed;

    DueDates(CourtTime standing) {
        this(standing, List.of());
    }

    private DueDates(CourtTime standing, List<LocalDate> closures) {
        this.standing = standing;
        this.closures = closures;
    }

    /** Counts on a calendar on which these days are closed too. Not thread-safe, as it is meant for one decision. */
    DueDates withClosures(List<LocalDate> days) {
        return new DueDates(standing, days);
    }

    private CourtTime time() {
        if (closures.isEmpty()) {
            return standing;
        }
        CourtTime known = closed;
        if (known == null) {
            known = withDaysClosed();
            closed = known;
        }
        return known;
    }

    private CourtTime withDaysClosed() {
        CourtCalendar calendar = standing.calendar();
        for (LocalDate day : closures) {
            if (calendar.isCourtDay(day)) {
                calendar = calendar.withClosure(day, "Court closed by order");
            }
        }
        boolean same = standing.businessDays().equals(standing.calendar());
        return new CourtTime(calendar, same ? calendar : standing.businessDays());
    }

    /**
     * Counts when a rule is due.
     *
     * @param rule the rule
     * @param start the day from which it is counted, or null if there is none yet
     * @param awaited the hearing from which it is counted, or null if it is not counted from a hearing
     */
    Due due(Rule rule, @Nullable LocalDate start, @Nullable HearingKind awaited) {
        try {
            return withinYears(rule, start, awaited);
        } catch (OutsideCalendarException e) {
            return new Due.NotKnown("The date lies outside the years of the court calendar.");
        }
    }

    private Due withinYears(Rule rule, @Nullable LocalDate start, @Nullable HearingKind awaited) {
        if (rule instanceof Deadline deadline) {
            if (deadline.timing() instanceof Timing.Undated undated) {
                return new Due.Undated(undated.words());
            }
            if (start == null) {
                return awaited == null
                        ? new Due.NotKnown("The day from which it is counted is not on record.")
                        : new Due.AwaitsAnchor(awaited);
            }
            return counted(deadline.timing(), start);
        }
        if (rule instanceof Limit limit && limit.measure() instanceof Measure.Length length && start != null) {
            return new Due.OnOrBefore(time().endOfTerm(start, length.span()));
        }
        return new Due.NotKnown("The rule has no length that could be counted.");
    }

    private Due counted(Timing timing, LocalDate start) {
        if (timing instanceof Timing.AtMost atMost) {
            return new Due.OnOrBefore(time().after(start, atMost.span()));
        }
        if (timing instanceof Timing.ExactlyAfter exactly) {
            return new Due.On(time().after(start, exactly.span()));
        }
        if (timing instanceof Timing.Every every) {
            return new Due.OnOrBefore(time().after(start, every.span()));
        }
        if (timing instanceof Timing.AtLeastBefore before) {
            return new Due.OnOrBefore(time().before(start, before.span()));
        }
        if (timing instanceof Timing.AtLeastAfter after) {
            return new Due.OnOrAfter(time().after(start, after.span()));
        }
        if (timing instanceof Timing.InMonth month) {
            return new Due.Within(time().inMonthAfter(start, month.month()));
        }
        return new Due.NotKnown("The timing " + timing.text() + " cannot be counted.");
    }

    /** Counts a date again, by the same span from the same start, after a day of closure was declared. */
    Due recounted(Due due) {
        try {
            return recountedWithinYears(due);
        } catch (OutsideCalendarException e) {
            return due;
        }
    }

    private Due recountedWithinYears(Due due) {
        if (due instanceof Due.OnOrBefore counted) {
            return new Due.OnOrBefore(again(counted.working()));
        }
        if (due instanceof Due.On counted) {
            return new Due.On(again(counted.working()));
        }
        return due instanceof Due.OnOrAfter counted ? new Due.OnOrAfter(again(counted.working())) : due;
    }

    private DateWorking again(DateWorking working) {
        if (working.direction() == Direction.BEFORE) {
            return time().before(working.start(), working.span());
        }
        boolean term = working.roll() == Roll.NONE && !isCounted(working.span().unit());
        return term ? time().endOfTerm(working.start(), working.span()) : time().after(working.start(), working.span());
    }

    private static boolean isCounted(SpanUnit unit) {
        return unit == SpanUnit.COURT_DAYS || unit == SpanUnit.BUSINESS_DAYS;
    }
}
