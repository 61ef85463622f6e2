package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.SubjectId;
import org.immutables.value.Value;

/**
 * What a position of a peer support worker is, said once.
 *
 * <p>From it are written the job description, the interview guide and the role expectations, so that the three cannot
 * disagree. It describes a role and never a person; all its words are the agency's own.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRoleDescription.class)
@JsonPropertyOrder({
    "id",
    "notice",
    "title",
    "role",
    "employer",
    "purpose",
    "settings",
    "forWhom",
    "duties",
    "limits",
    "supervision",
    "share",
    "hours",
    "pay",
    "benefits",
    "requirements",
    "livedExperience",
    "careerStep",
    "fairChance",
    "howToApply"
})
public abstract class RoleDescription {

    RoleDescription() {}

    /** {@return the description, as the agency numbers them} */
    public abstract SubjectId id();

    /** {@return a notice that every document written from it begins with, or empty if there is none} */
    public abstract Optional<String> notice();

    /** {@return the title of the position} */
    public abstract String title();

    /** {@return what whoever holds it does, whatever the title} */
    public abstract PeerRole role();

    /** {@return the agency, by its name} */
    public abstract String employer();

    /** {@return what the position is for} */
    public abstract String purpose();

    /** {@return where the work is done} */
    public abstract List<String> settings();

    /** {@return for whom} */
    public abstract List<String> forWhom();

    /** {@return what the role does, by the areas of the toolkit} */
    public abstract List<RoleDuty> duties();

    /** {@return what the role is not; never empty} */
    public abstract List<RoleLimit> limits();

    /** {@return who supervises, how often and how} */
    public abstract String supervision();

    /** {@return how much of a full-time position it is} */
    public abstract FullTimeEquivalent share();

    /** {@return the hours of work in words} */
    public abstract String hours();

    /** {@return the pay, or empty if it is not settled} */
    public abstract Optional<PayBand> pay();

    /** {@return what comes with the pay} */
    public abstract List<String> benefits();

    /** {@return what an applicant needs} */
    public abstract List<String> requirements();

    /** {@return what is said about lived experience, and what nobody will ask} */
    public abstract String livedExperience();

    /** {@return the next step of the career} */
    public abstract String careerStep();

    /** {@return what is said about conviction history} */
    public abstract String fairChance();

    /** {@return how to apply} */
    public abstract String howToApply();

    @Value.Check
    void check() {
        Invariant.holds(!title().isBlank(), "RoleDescription.title must not be blank");
        Invariant.holds(!purpose().isBlank(), "RoleDescription.purpose must not be blank");
        Invariant.holds(!limits().isEmpty(), "RoleDescription.limits must say what the role is not");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code RoleDescription}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableRoleDescription.Builder {

        Builder() {}
    }
}
