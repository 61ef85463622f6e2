package org.carepeers.peer;

import java.util.List;
import org.carepeers.Coded;
import org.carepeers.proceeding.Fact;

/**
 * What happened in one kind of stream of peer work: the enumeration that lists it is the closed list of that stream.
 *
 * <p>Each enumeration of this type is one kind of stream: of a worker, of the accompaniment of a participant, and so on.
 */
public interface PeerEventKind extends Coded {

    /**
     * Returns the kind of stream to which the event belongs; the same for all constants of an enumeration.
     *
     * @return the code of the stream, such as {@code accompaniment}
     */
    String stream();

    /**
     * Returns what happened, in plain English words.
     *
     * @return one sentence without a full stop
     */
    String meaning();

    /**
     * Returns the facts that the event may state.
     *
     * @return the facts, in the order in which a form would ask for them
     */
    List<Fact<?>> facts();

    /**
     * Says whether even that it happened is for the worker alone to see.
     *
     * @return whether it is printed and handed on nowhere; {@code false} unless the kind says otherwise
     */
    default boolean isForTheWorkerAlone() {
        return false;
    }
}
