package org.carepeers.workflow.journal;

import java.util.List;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.worklist.Worklist;

/**
 * Append-only streams of entries: the service that an embedder supplies, or takes from this package.
 *
 * <p>What {@link #append} has acknowledged is there for ever; what it has not acknowledged is there whole or not at all.
 * Implementations are thread-safe, keep no case in memory that another node could have moved, and pass
 * {@code JournalContract} of the testkit. Where the storage cannot be reached, every method throws
 * {@link JournalUnavailableException} and nothing is half-written.
 */
public interface Journal {

    /**
     * Appends entries to a stream, all or none.
     *
     * @param stream the stream
     * @param expected the head that the caller has seen
     * @param drafts the entries, at least one
     * @return appended; or overtaken, where the stream has another head; or there already, where one of the ids is
     */
    Appended append(StreamKey stream, Head expected, List<Draft> drafts);

    /**
     * Returns where a stream ends.
     *
     * @param stream the stream
     * @return its head; {@link Head#START} if it has no entries
     */
    Head head(StreamKey stream);

    /**
     * Reads a stream.
     *
     * @param stream the stream
     * @param after the sequence after which to begin; 0 for the first entry
     * @param limit the most entries to return
     * @return the entries in order; fewer than the limit at the end
     */
    List<Entry> read(StreamKey stream, long after, int limit);

    /**
     * Finds an entry by its id.
     *
     * @param stream the stream
     * @param id the id
     * @return the entry, or empty if the stream has none of that id
     */
    Optional<Entry> find(StreamKey stream, EventId id);

    /**
     * Reads the entries of all streams in an order in which nothing that becomes visible later comes before what was
     * returned. An entry is among them as soon as nothing that still runs in the storage can come before it: at once where
     * nothing does.
     *
     * @param after the position of the last entry read, or {@link Position#START}
     * @param limit the most entries to return
     * @return the entries in order; fewer than the limit where there are no more for now
     */
    List<Entry> readAll(Position after, int limit);

    /**
     * Lists the streams there are.
     *
     * @param after the last key of the page before, or empty for the first
     * @param limit the most streams to return
     * @return each stream with its stored head, in the order of the keys
     */
    List<StreamHead> streams(Optional<StreamKey> after, int limit);

    /**
     * Returns the worklist that is kept with the entries.
     *
     * @return the worklist
     */
    Worklist worklist();
}
