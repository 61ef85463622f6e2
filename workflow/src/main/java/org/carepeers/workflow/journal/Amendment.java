package org.carepeers.workflow.journal;

import java.util.Optional;
import org.carepeers.party.EventId;

/**
 * One thing that a correction sets right. All variants are immutable and thread-safe.
 *
 * @param <E> the events of the stream
 */
public sealed interface Amendment<E> {

    /**
     * An event was something else, or is decided on again because what it rests on was.
     *
     * @param <E> the events of the stream
     * @param id the event as it stands
     * @param with what it was; it may keep the id, and be the same
     */
    record Replaced<E>(EventId id, E with) implements Amendment<E> {}

    /**
     * An event did not happen, or does not belong here.
     *
     * @param <E> the events of the stream
     * @param id the event
     */
    record Voided<E>(EventId id) implements Amendment<E> {}

    /**
     * An event was left out.
     *
     * @param <E> the events of the stream
     * @param event the event
     * @param before the event before which it belongs, or empty if it belongs at the end
     */
    record Inserted<E>(E event, Optional<EventId> before) implements Amendment<E> {}
}
