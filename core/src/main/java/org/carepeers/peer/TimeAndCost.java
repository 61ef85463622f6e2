package org.carepeers.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;

/**
 * The hours of peer support workers over a span of days, and what an hour costs.
 *
 * @param from the first day
 * @param until the last day
 * @param times the hours; those outside the span are left out of every answer
 * @param rates what an hour costs; an hour without a rate has no known cost
 */
public record TimeAndCost(LocalDate from, LocalDate until, List<WorkTime> times, List<CostRate> rates) {

    /**
     * Keeps unchangeable copies and refuses an end before the beginning.
     *
     * @param from the first day
     * @param until the last day
     * @param times the hours
     * @param rates what an hour costs
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public TimeAndCost {
        Invariant.inOrder("TimeAndCost.until", from, Optional.of(until));
        times = Invariant.copyOrEmpty(times);
        rates = Invariant.copyOrEmpty(rates);
    }
}
