package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/** A change of a CARE agreement or a CARE plan: from a day on, these services and no others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAmendment.class)
@JsonPropertyOrder({"approvedOn", "basis", "services"})
public abstract class Amendment {

    Amendment() {}

    /** {@return the day the court approved it, from which it holds} */
    public abstract LocalDate approvedOn();

    /** {@return how it came about} */
    public abstract AmendmentBasis basis();

    /** {@return the services as amended, all of them} */
    public abstract List<CareService> services();

    static List<CareService> inForce(List<CareService> original, List<Amendment> amendments, LocalDate date) {
        List<CareService> inForce = original;
        for (Amendment amendment : amendments) {
            if (!amendment.approvedOn().isAfter(date)) {
                inForce = amendment.services();
            }
        }
        return inForce;
    }

    static void checkOrder(String attribute, LocalDate from, List<Amendment> amendments) {
        LocalDate previous = from;
        for (Amendment amendment : amendments) {
            Invariant.inOrder(attribute, previous, Optional.of(amendment.approvedOn()));
            previous = amendment.approvedOn();
        }
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Amendment}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableAmendment.Builder {

        Builder() {}
    }
}
