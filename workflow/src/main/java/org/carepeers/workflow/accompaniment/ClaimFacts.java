package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;

/**
 * What an embedder knows that a claim depends on.
 *
 * <p>Each answer is asked for the day of the work. What an embedder does not answer is not known, and what is not known is
 * not met.
 */
public interface ClaimFacts {

    /**
     * Says whether a worker was actively certified.
     *
     * @param worker the worker
     * @param on the day of the work
     * @return whether the certification stood on that day
     */
    default boolean isCertified(PartyId worker, LocalDate on) {
        return false;
    }

    /**
     * Says whether the county takes part in the Medi-Cal benefit.
     *
     * @param on the day of the work
     * @return whether it had opted in by then
     */
    default boolean isOptedIn(LocalDate on) {
        return false;
    }

    /**
     * Finds the plan of care under which the work was done.
     *
     * @param participant the participant
     * @param on the day of the work
     * @return where the plan is kept, or empty if there is none
     */
    default Optional<ExternalReference> planOfCare(PartyId participant, LocalDate on) {
        return Optional.empty();
    }

    /**
     * Finds who supervised a worker.
     *
     * @param worker the worker
     * @param on the day of the work
     * @return the supervisor, or empty if there was none
     */
    default Optional<PartyId> supervisor(PartyId worker, LocalDate on) {
        return Optional.empty();
    }

    /**
     * Says whether the month was paid for as a bundle that holds peer support already.
     *
     * @param participant the participant
     * @param month the month
     * @return whether it was
     */
    default boolean isBundled(PartyId participant, YearMonth month) {
        return false;
    }

    /**
     * Says whether a grant or another fund pays for a span.
     *
     * @param route the way
     * @param span the span
     * @return whether it does
     */
    default boolean isFunded(ClaimRoute route, WorkSpan span) {
        return false;
    }

    /**
     * Finds the day on which a participant died.
     *
     * @param participant the participant
     * @return the day, or empty if none is known
     */
    default Optional<LocalDate> diedOn(PartyId participant) {
        return Optional.empty();
    }
}
