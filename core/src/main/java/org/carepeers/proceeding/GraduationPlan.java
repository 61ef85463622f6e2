package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * The voluntary agreement at the end of the process, for a good way out of the court's jurisdiction (WIC 5971(i),
 * 5977.3(a)(3)(A)).
 *
 * <p>Not a {@link CareAgreement} and not a {@link CarePlan}. It puts no further duty on local government and no court
 * enforces it, except that a psychiatric advance directive the respondent elects to put in it has the force of law.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGraduationPlan.class)
@JsonPropertyOrder({"agreedOn", "recitedOn", "services", "directive", "strategy"})
public abstract class GraduationPlan {

    GraduationPlan() {}

    /** {@return the day the respondent and the county agreed on it} */
    public abstract LocalDate agreedOn();

    /** {@return the day its terms were recited in open court, or empty while they were not} */
    public abstract Optional<LocalDate> recitedOn();

    /** {@return the services and supports agreed on; empty if there are none} */
    public abstract List<CareService> services();

    /** {@return the directive that the respondent elected to put in it, or empty if there is none} */
    public abstract Optional<PsychiatricAdvanceDirective> directive();

    /** {@return how the transition shall go, in the respondent's words} */
    @Value.Redacted
    public abstract Optional<String> strategy();

    @Value.Check
    void check() {
        Invariant.inOrder("GraduationPlan.recitedOn", agreedOn(), recitedOn());
        Invariant.holds(
                services().stream().noneMatch(each -> each.basis() == ServiceBasis.ORDERED),
                "GraduationPlan.services must be agreed on or suggested, and not ordered");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code GraduationPlan}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableGraduationPlan.Builder {

        Builder() {}
    }
}
