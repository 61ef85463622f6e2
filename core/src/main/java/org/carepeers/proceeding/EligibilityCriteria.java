package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The criteria of the CARE process, each with the finding on it (WIC 5972).
 *
 * <p>The findings may be a court's, or the opinion of whoever wrote a report; the event that carries them says whose,
 * and to which standard of proof.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEligibilityCriteria.class)
@JsonPropertyOrder({
    "adult",
    "seriousMentalDisorder",
    "notClinicallyStabilized",
    "unsafeAndDeteriorating",
    "needsServicesToPreventHarm",
    "leastRestrictive",
    "likelyToBenefit"
})
public abstract class EligibilityCriteria {

    EligibilityCriteria() {}

    /** {@return the finding on age (WIC 5972(a))} */
    @Value.Default
    public Finding adult() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return the finding on the disorder and its class; never which diagnosis it is (WIC 5972(b))} */
    @Value.Default
    public Finding seriousMentalDisorder() {
        return Finding.NOT_DETERMINED;
    }

    /**
     * {@return the finding that the person is not clinically stabilized in ongoing voluntary treatment (WIC 5972(c))}
     */
    @Value.Default
    public Finding notClinicallyStabilized() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return the finding on safety without supervision and deterioration (WIC 5972(d)(1))} */
    @Value.Default
    public Finding unsafeAndDeteriorating() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return the finding on need of services to prevent relapse or deterioration (WIC 5972(d)(2))} */
    @Value.Default
    public Finding needsServicesToPreventHarm() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return the finding on the least restrictive alternative (WIC 5972(e))} */
    @Value.Default
    public Finding leastRestrictive() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return the finding on likely benefit (WIC 5972(f))} */
    @Value.Default
    public Finding likelyToBenefit() {
        return Finding.NOT_DETERMINED;
    }

    /**
     * Returns the finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    public Finding on(EligibilityCriterion criterion) {
        return switch (criterion) {
            case ADULT -> adult();
            case SERIOUS_MENTAL_DISORDER -> seriousMentalDisorder();
            case NOT_CLINICALLY_STABILIZED -> notClinicallyStabilized();
            case UNSAFE_AND_DETERIORATING -> unsafeAndDeteriorating();
            case NEEDS_SERVICES_TO_PREVENT_HARM -> needsServicesToPreventHarm();
            case LEAST_RESTRICTIVE -> leastRestrictive();
            case LIKELY_TO_BENEFIT -> likelyToBenefit();
        };
    }

    /**
     * Composes subdivision (d), of which either paragraph is enough.
     *
     * @return {@link Finding#NOT_FOUND} only if neither paragraph is found
     */
    public Finding supervisionOrServices() {
        return unsafeAndDeteriorating().or(needsServicesToPreventHarm());
    }

    /**
     * Composes all criteria, of which every one must be met.
     *
     * @return {@link Finding#NOT_FOUND} if one is not found, {@link Finding#FOUND} if all are found, and otherwise
     *     {@link Finding#NOT_DETERMINED}
     */
    public Finding determination() {
        return adult().and(seriousMentalDisorder())
                .and(notClinicallyStabilized())
                .and(supervisionOrServices())
                .and(leastRestrictive())
                .and(likelyToBenefit());
    }

    /**
     * Returns the criteria on which a given finding was made.
     *
     * @param finding the finding
     * @return the criteria, in the order of the section
     */
    public Set<EligibilityCriterion> withFinding(Finding finding) {
        return Stream.of(EligibilityCriterion.values())
                .filter(criterion -> on(criterion) == finding)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EligibilityCriterion.class)));
    }

    /**
     * Returns criteria of which every one has the same finding.
     *
     * @param finding the finding
     * @return the criteria
     */
    public static EligibilityCriteria all(Finding finding) {
        return builder()
                .adult(finding)
                .seriousMentalDisorder(finding)
                .notClinicallyStabilized(finding)
                .unsafeAndDeteriorating(finding)
                .needsServicesToPreventHarm(finding)
                .leastRestrictive(finding)
                .likelyToBenefit(finding)
                .build();
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code EligibilityCriteria}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableEligibilityCriteria.Builder {

        Builder() {}
    }
}
