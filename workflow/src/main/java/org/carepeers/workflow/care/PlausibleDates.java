package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Continuance;
import org.carepeers.time.YearRange;
import org.carepeers.workflow.machine.Reason;
import org.jspecify.annotations.Nullable;

/** Finds the days of an event that lie outside the years of the court calendar, so that nothing could be counted. */
final class PlausibleDates {

    private PlausibleDates() {}

    /** One reason for each such day; empty if there is none. */
    static List<Reason> unmet(CareEvent event, YearRange years) {
        List<Reason> found = new ArrayList<>(0);
        if (!years.contains(event.occurredOn())) {
            found.add(Reason.of(CareReason.DATE_NOT_PLAUSIBLE).with("date", event.occurredOn()));
        }
        event.facts().forEach((fact, value) -> {
            LocalDate day =
                    fact == CareFacts.CONTINUANCE ? newDate(value) : value instanceof LocalDate date ? date : null;
            if (day != null && !years.contains(day)) {
                found.add(Reason.of(CareReason.DATE_NOT_PLAUSIBLE)
                        .with("date", day)
                        .with("field", fact.name()));
            }
        });
        return found;
    }

    private static @Nullable LocalDate newDate(Object value) {
        return ((Continuance) value).newDate().orElse(null);
    }
}
