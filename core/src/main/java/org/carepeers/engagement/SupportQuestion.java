package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * "Who asked for this task?": a question that helps a worker out of a task that was not theirs.
 *
 * <p>It is put to whoever asked, on the worker's behalf. It lives for a few weeks beside the record and never in it; it is
 * the only thing that names the worker with the task. The worker is not printed.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSupportQuestion.class)
@JsonPropertyOrder({"worker", "act", "askedBy", "agency", "happenedOn", "goneOn"})
public abstract class SupportQuestion {

    SupportQuestion() {}

    /** {@return the worker who is to be helped} */
    public abstract PartyId worker();

    /** {@return what was asked of them} */
    public abstract ProhibitedAct act();

    /** {@return who asked} */
    public abstract TaskAsker askedBy();

    /** {@return the agency on whose side it was asked, or empty if not known} */
    public abstract Optional<PartyId> agency();

    /** {@return the day on which it happened} */
    public abstract LocalDate happenedOn();

    /** {@return the first day on which the question is no longer there} */
    public abstract LocalDate goneOn();

    /** Returns the question without the worker, so that no log keeps whom it was about. */
    @Override
    public String toString() {
        return "SupportQuestion{act=" + act().code() + ", askedBy=" + askedBy().code() + ", goneOn=" + goneOn() + "}";
    }

    @Value.Check
    void check() {
        Invariant.holds(goneOn().isAfter(happenedOn()), "SupportQuestion.goneOn must lie after happenedOn");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code SupportQuestion}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableSupportQuestion.Builder {

        Builder() {}
    }
}
