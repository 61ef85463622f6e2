package org.carepeers.workflow.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.peer.CostRate;
import org.carepeers.peer.Money;
import org.carepeers.peer.OccasionKind;
import org.carepeers.peer.Remuneration;
import org.carepeers.peer.TimeAndCost;
import org.carepeers.peer.WorkTime;

/**
 * What contacts and hearings cost, from recorded minutes and stated rates alone.
 *
 * <p>All hours that belong to one contact or hearing count for it: preparation, ways, waiting and the talk afterwards.
 * Cost is summed exactly and rounded once, to the nearest cent, half a cent up. An occasion of which an hour has no rate
 * has no known cost, and is counted apart. Unpaid hours cost nothing; they are shown elsewhere. This type is immutable
 * and thread-safe.
 *
 * @param kind contacts or hearings
 * @param occasions how many there were of which the cost is known
 * @param withoutRate how many there were of which it is not
 * @param minutes how many minutes those of known cost took
 * @param total what they cost together
 * @param average what one of them cost on average, or empty if there was none
 */
public record WorkCosts(
        OccasionKind kind, int occasions, int withoutRate, long minutes, Money total, Optional<Money> average) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** What one occasion took. */
    private record Sum(long minutes, long centMinutes, boolean known) {

        Sum plus(Sum other) {
            return new Sum(minutes + other.minutes, centMinutes + other.centMinutes, known && other.known);
        }
    }

    /**
     * Adds up.
     *
     * @param book the hours and the rates
     * @param kind contacts or hearings
     * @return what they cost
     */
    public static WorkCosts of(TimeAndCost book, OccasionKind kind) {
        Map<EventId, Sum> sums = new HashMap<>();
        for (WorkTime time : HoursOfPeers.within(book)) {
            time.occasion()
                    .filter(occasion -> occasion.kind() == kind)
                    .ifPresent(occasion -> sums.merge(occasion.id(), sum(time, book.rates()), Sum::plus));
        }
        List<Sum> known = sums.values().stream().filter(Sum::known).toList();
        long centMinutes = known.stream().mapToLong(Sum::centMinutes).sum();
        return new WorkCosts(
                kind,
                known.size(),
                sums.size() - known.size(),
                known.stream().mapToLong(Sum::minutes).sum(),
                money(centMinutes, 1),
                known.isEmpty() ? Optional.empty() : Optional.of(money(centMinutes, known.size())));
    }

    private static Sum sum(WorkTime time, List<CostRate> rates) {
        if (time.remuneration() == Remuneration.UNPAID) {
            return new Sum(time.minutes(), 0, true);
        }
        return rates.stream()
                .filter(rate -> rate.holdsFor(time.agency(), time.on()))
                .findFirst()
                .map(rate -> new Sum(
                        time.minutes(), Math.multiplyExact(rate.perHour().cents(), (long) time.minutes()), true))
                .orElseGet(() -> new Sum(time.minutes(), 0, false));
    }

    private static Money money(long centMinutes, int parts) {
        return new Money(BigDecimal.valueOf(centMinutes)
                .divide(BigDecimal.valueOf((long) MINUTES_OF_AN_HOUR * parts), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
