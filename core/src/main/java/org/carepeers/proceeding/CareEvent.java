package org.carepeers.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * Something that happened in a case: on a day, by someone in a capacity, stating facts.
 *
 * <p>An event holds ids, codes, dates and documents of these; never a name, birth date, address or anyone's own words.
 * What happened on {@link #occurredOn()} may have been learned later, at {@link #recordedAt()}. This type is immutable
 * and thread-safe.
 */
@Value.Immutable
public interface CareEvent {

    /**
     * Returns the id, unique within the case.
     *
     * @return the id
     */
    EventId id();

    /**
     * Returns what happened.
     *
     * @return the kind
     */
    EventKind kind();

    /**
     * Returns the day on which it happened, in the time zone of the court.
     *
     * @return the day
     */
    LocalDate occurredOn();

    /**
     * Returns the moment at which it became known to the record.
     *
     * @return the moment, or empty where nobody recorded it
     */
    Optional<Instant> recordedAt();

    /**
     * Returns who brought it about, in the capacity in which they acted.
     *
     * @return the actor
     */
    Actor by();

    /**
     * Returns who typed the record, who need not be the actor.
     *
     * @return the recorder, or empty where nobody noted it
     */
    Optional<PartyId> recordedBy();

    /**
     * Returns what the event states.
     *
     * @return the facts, each one that the {@linkplain EventKind#facts() kind} may state
     */
    @Value.Default
    default Facts facts() {
        return Facts.none();
    }

    /**
     * Returns the keys of this event in other systems.
     *
     * @return the references; empty if there are none
     */
    List<ExternalReference> externalReferences();

    /**
     * Begins an event.
     *
     * @return a builder; not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses facts that this kind of event does not state. */
    @Value.Check
    default void check() {
        facts().stated().stream()
                .filter(fact -> !kind().facts().contains(fact))
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalArgumentException("An event " + kind().code() + " does not state " + fact
                            + "; it may state " + kind().facts());
                });
    }

    /** Builds an event. Not thread-safe. */
    final class Builder extends ImmutableCareEvent.Builder {

        private Facts stated = Facts.none();

        Builder() {}

        /**
         * States one more fact.
         *
         * @param <T> the type of the value
         * @param fact the fact
         * @param value what is stated
         * @return this builder
         * @throws IllegalArgumentException if the fact's type does not admit the value
         */
        public <T> Builder stating(Fact<T> fact, T value) {
            stated = stated.with(fact, value);
            facts(stated);
            return this;
        }
    }
}
