package org.carepeers.peer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Facts;

/**
 * Something that happened in peer work: on a day, by someone in a capacity, stating facts.
 *
 * <p>Not a {@link org.carepeers.proceeding.CareEvent}: nothing that happens here moves a case. This type is immutable
 * and thread-safe.
 *
 * @param <K> the events of the stream
 * @param id the id, unique within the stream
 * @param kind what happened
 * @param occurredOn the day on which it happened
 * @param recordedAt the moment at which it became known to the record, or empty where nobody recorded it
 * @param by who brought it about, in the capacity in which they acted
 * @param recordedBy who typed the record, or empty where nobody noted it
 * @param facts what the event states
 */
public record PeerEvent<K extends Enum<K> & PeerEventKind>(
        EventId id,
        K kind,
        LocalDate occurredOn,
        Optional<Instant> recordedAt,
        PeerActor by,
        Optional<PartyId> recordedBy,
        Facts facts) {

    /**
     * Refuses facts that this kind of event does not state.
     *
     * @param id the id, unique within the stream
     * @param kind what happened
     * @param occurredOn the day on which it happened
     * @param recordedAt the moment at which it became known to the record
     * @param by who brought it about
     * @param recordedBy who typed the record
     * @param facts what the event states
     * @throws IllegalArgumentException if a fact is none of the kind's
     */
    public PeerEvent {
        facts.stated().stream()
                .filter(fact -> !kind.facts().contains(fact))
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalArgumentException(
                            "An event " + kind.code() + " does not state " + fact + "; it may state " + kind.facts());
                });
    }

    /**
     * Returns an event that states nothing yet.
     *
     * @param <K> the events of the stream
     * @param id the id, unique within the stream
     * @param kind what happened
     * @param occurredOn the day on which it happened
     * @param by who brought it about
     * @return the event
     */
    public static <K extends Enum<K> & PeerEventKind> PeerEvent<K> of(
            EventId id, K kind, LocalDate occurredOn, PeerActor by) {
        return new PeerEvent<>(id, kind, occurredOn, Optional.empty(), by, Optional.empty(), Facts.none());
    }

    /**
     * Returns this event with one more fact.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @param value what is stated
     * @return a new event
     * @throws IllegalArgumentException if the kind does not state the fact, or the fact's type does not admit the value
     */
    public <T> PeerEvent<K> stating(Fact<T> fact, T value) {
        return new PeerEvent<>(id, kind, occurredOn, recordedAt, by, recordedBy, facts.with(fact, value));
    }

    /**
     * Returns this event with the moment at which it became known, and who typed it.
     *
     * @param moment the moment
     * @param recorder who typed the record
     * @return a new event
     */
    public PeerEvent<K> recorded(Instant moment, PartyId recorder) {
        return new PeerEvent<>(id, kind, occurredOn, Optional.of(moment), by, Optional.of(recorder), facts);
    }

    /**
     * Returns the kind, the day and the capacity: neither who it was nor what was stated. Of what is the worker's alone
     * to see there is nothing.
     */
    @Override
    public String toString() {
        return kind.isForTheWorkerAlone()
                ? "PeerEvent[redacted]"
                : "PeerEvent[" + kind.code() + " on " + occurredOn + " by "
                        + by.as().code() + "]";
    }
}
