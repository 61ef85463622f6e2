package org.carepeers.peer;

import java.util.List;
import java.util.stream.Stream;
import org.carepeers.party.County;
import org.carepeers.party.SubjectId;

/**
 * One stream of peer work as it is written down: whom it tells of, and the events in the order recorded.
 *
 * <p>Streams stand beside cases and outlive them. An accompaniment goes on when a petition is dismissed and is there when
 * the person comes back; a worker's stream goes with the worker. This type is immutable and thread-safe.
 *
 * @param <K> the events of the stream
 * @param kinds the closed list of events of this kind of stream
 * @param subject whom or what the stream tells of
 * @param county the county that keeps the stream
 * @param events the events in the order recorded
 */
public record PeerStream<K extends Enum<K> & PeerEventKind>(
        Class<K> kinds, SubjectId subject, County county, List<PeerEvent<K>> events) {

    /** The version of the written form that this library writes. */
    public static final int FORMAT_VERSION = 1;

    /**
     * Refuses two events with the same id.
     *
     * @param kinds the closed list of events of this kind of stream
     * @param subject whom or what the stream tells of
     * @param county the county that keeps the stream
     * @param events the events in the order recorded
     * @throws IllegalArgumentException if two events share an id
     */
    public PeerStream {
        events = List.copyOf(events);
        if (events.stream().map(PeerEvent::id).distinct().count() != events.size()) {
            throw new IllegalArgumentException("events must have ids of their own: two events share one");
        }
    }

    /**
     * Returns a stream in which nothing has happened yet.
     *
     * @param <K> the events of the stream
     * @param kinds the closed list of events of this kind of stream
     * @param subject whom or what the stream tells of
     * @param county the county that keeps the stream
     * @return the stream
     */
    public static <K extends Enum<K> & PeerEventKind> PeerStream<K> begin(
            Class<K> kinds, SubjectId subject, County county) {
        return new PeerStream<>(kinds, subject, county, List.of());
    }

    /**
     * Returns the name of this kind of stream, as it is written.
     *
     * @return the code, such as {@code accompaniment}
     */
    public String name() {
        return kinds.getEnumConstants()[0].stream();
    }

    /**
     * Returns this stream with one more event.
     *
     * @param event the event
     * @return a new stream
     * @throws IllegalArgumentException if the stream has an event of that id
     */
    public PeerStream<K> with(PeerEvent<K> event) {
        return new PeerStream<>(
                kinds,
                subject,
                county,
                Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** Returns the kind of stream, whose it is, and how many events it has. */
    @Override
    public String toString() {
        return "PeerStream[" + name() + " of " + subject + ", events=" + events.size() + "]";
    }
}
