package org.carepeers.workflow.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.party.County;
import org.carepeers.rule.DutyHolder;

/**
 * A question to the worklist of one county, answered page by page.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param county the county
 * @param dueThrough the last day that is asked about; what is overdue by then is included, what has no date is not
 * @param asOf the day on which it is asked: what was on offer only before it is left out; empty leaves nothing out
 * @param who only what this one has to do, or empty for everyone
 * @param after the last item of the page before, or empty for the first page
 * @param limit the most items of one page, 1 to {@value #LARGEST_PAGE}
 */
public record WorklistQuery(
        County county,
        LocalDate dueThrough,
        Optional<LocalDate> asOf,
        Optional<DutyHolder> who,
        Optional<WorklistItem> after,
        int limit) {

    /** The most items that one page may have. */
    public static final int LARGEST_PAGE = 10_000;

    /**
     * Checks the limit.
     *
     * @param county the county
     * @param dueThrough the last day that is asked about
     * @param asOf the day on which it is asked
     * @param who only what this one has to do
     * @param after the last item of the page before; has a day
     * @param limit the most items of one page
     * @throws IllegalArgumentException if the limit is out of bounds, or the item has no day
     */
    public WorklistQuery {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("WorklistQuery.limit must be 1 to " + LARGEST_PAGE);
        }
        if (after.isPresent() && after.orElseThrow().lastDay().isEmpty()) {
            throw new IllegalArgumentException("WorklistQuery.after must be an item with a day");
        }
    }

    /**
     * Asks for the first page of everything due through a day, whether or not it is still on offer.
     *
     * @param county the county
     * @param dueThrough the last day that is asked about
     * @param limit the most items of the page
     * @return the query
     */
    public static WorklistQuery dueThrough(County county, LocalDate dueThrough, int limit) {
        return new WorklistQuery(county, dueThrough, Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    /**
     * Asks on a day: peer work whose last day on offer lies before it is left out.
     *
     * @param day the day
     * @return a new query
     */
    public WorklistQuery asOf(LocalDate day) {
        return new WorklistQuery(county, dueThrough, Optional.of(day), who, after, limit);
    }

    /**
     * Asks for one duty holder only.
     *
     * @param holder who has to act
     * @return a new query
     */
    public WorklistQuery of(DutyHolder holder) {
        return new WorklistQuery(county, dueThrough, asOf, Optional.of(holder), after, limit);
    }

    /**
     * Asks for the page after an item.
     *
     * @param item the last item of the page before
     * @return a new query
     */
    public WorklistQuery after(WorklistItem item) {
        return new WorklistQuery(county, dueThrough, asOf, who, Optional.of(item), limit);
    }
}
