package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.Role;
import org.immutables.value.Value;

/**
 * A hearing, as it was held: what for, when, how, who came, and what became of it.
 *
 * <p>A hearing is not a stage: several may be pending together. What the court ruled at it is an event. Findings that
 * nobody recorded are not determined.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHearing.class)
@JsonPropertyOrder({
    "kind",
    "heldTogetherWith",
    "heldOn",
    "mode",
    "appearances",
    "personalAppearanceWaived",
    "absenceFindings",
    "interpreterNeeded",
    "interpreterProvided",
    "rightsAdvised",
    "appealRightTold",
    "outcome",
    "continuance"
})
public abstract class Hearing {

    Hearing() {}

    /** {@return what the hearing was for} */
    public abstract HearingKind kind();

    /**
     * {@return the other hearings held at the same time, as the merits with the initial appearance on stipulation (WIC
     * 5977(b)(7)(B)); empty if there was none}
     */
    public abstract Set<HearingKind> heldTogetherWith();

    /** {@return the day} */
    public abstract LocalDate heldOn();

    /** {@return how it was held (WIC 5977.4(b))} */
    public abstract HearingMode mode();

    /** {@return who came and how, or did not; empty if nobody recorded it} */
    public abstract List<Appearance> appearances();

    /** {@return whether the respondent waived personal appearance (WIC 5976(e), 5977(b)(3))} */
    @Value.Default
    public Finding personalAppearanceWaived() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return the findings on the respondent's absence, or empty if the question did not arise (WIC 5977(b)(3))} */
    public abstract Optional<AbsenceFindings> absenceFindings();

    /** {@return whether the respondent needed an interpreter (WIC 5976(j))} */
    @Value.Default
    public Finding interpreterNeeded() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return whether an interpreter was provided (WIC 5976(j))} */
    @Value.Default
    public Finding interpreterProvided() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return whether the respondent was told their rights, or waived a further telling (WIC 5976.5(i))} */
    @Value.Default
    public Finding rightsAdvised() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return whether the respondent was told of the right to appeal (WIC 5976(i))} */
    @Value.Default
    public Finding appealRightTold() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return what became of the hearing} */
    public abstract HearingOutcome outcome();

    /** {@return the continuance, present if, and only if, the outcome is one} */
    public abstract Optional<Continuance> continuance();

    /**
     * Says whether the respondent came, in the courtroom or by remote technology.
     *
     * @return whether an appearance says so; false if nobody recorded it
     */
    public boolean respondentCame() {
        return appearances().stream()
                .filter(each -> each.who().role() == Role.RESPONDENT)
                .map(Appearance::presence)
                .anyMatch(presence -> presence == Presence.IN_PERSON || presence == Presence.REMOTE);
    }

    @Value.Check
    void check() {
        Invariant.holds(
                !heldTogetherWith().contains(kind()), "Hearing.heldTogetherWith must name other kinds than its own");
        Invariant.holds(
                appearances().stream().map(Appearance::who).distinct().count()
                        == appearances().size(),
                "Hearing.appearances must name nobody twice");
        Invariant.holds(
                absenceFindings().isEmpty() || !respondentCame(),
                "Hearing.absenceFindings must be absent where the respondent came");
        Invariant.holds(
                (outcome() == HearingOutcome.CONTINUED) == continuance().isPresent(),
                "Hearing.continuance must be present if, and only if, the hearing was continued");
        Invariant.holds(
                continuance()
                        .flatMap(Continuance::newDate)
                        .map(heldOn()::isBefore)
                        .orElse(true),
                "Hearing.continuance must go over to a later day");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Hearing}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableHearing.Builder {

        Builder() {}
    }
}
