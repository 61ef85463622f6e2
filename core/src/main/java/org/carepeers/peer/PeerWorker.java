package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * Someone employed to support others out of their own lived experience of recovery.
 *
 * <p>Not a {@link org.carepeers.participant.Supporter}, whom the participant designates. Certification, training and
 * supervision are dated facts of the worker's own stream and not attributes. Nothing here says what the lived
 * experience is: the worker tells what they choose to, and what they tell prints as redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePeerWorker.class)
@JsonPropertyOrder({
    "id",
    "employer",
    "role",
    "title",
    "languages",
    "attestedOn",
    "communities",
    "shares",
    "worksFrom",
    "worksUntil"
})
public abstract class PeerWorker {

    PeerWorker() {}

    /** {@return the worker} */
    public abstract PartyId id();

    /** {@return the {@link org.carepeers.party.Organization} that employs them} */
    public abstract PartyId employer();

    /** {@return what they do, whatever the title} */
    public abstract PeerRole role();

    /** {@return the title that the employer uses, or empty if there is none} */
    public abstract Optional<String> title();

    /** {@return the languages they work in; empty if not known} */
    public abstract List<LanguageTag> languages();

    /** {@return the day they attested to lived experience, and nothing more of it; empty if not recorded} */
    public abstract Optional<LocalDate> attestedOn();

    /** {@return the communities they choose to name as their own; empty if they name none} */
    @Value.Redacted
    public abstract List<String> communities();

    /** {@return what they choose to tell participants of themselves, or empty if nothing} */
    @Value.Redacted
    public abstract Optional<String> shares();

    /** {@return the first day of work} */
    public abstract LocalDate worksFrom();

    /** {@return the last day of work, or empty while they work} */
    public abstract Optional<LocalDate> worksUntil();

    @Value.Check
    void check() {
        Invariant.inOrder("PeerWorker.worksUntil", worksFrom(), worksUntil());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code PeerWorker}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePeerWorker.Builder {

        Builder() {}
    }
}
