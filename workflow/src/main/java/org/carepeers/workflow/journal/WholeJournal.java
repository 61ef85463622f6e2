package org.carepeers.workflow.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.carepeers.party.StreamKey;

/**
 * Everything that a journal holds at a moment.
 *
 * <p>While a transaction is open on PostgreSQL, {@link Journal#readAll} holds back whatever was acknowledged after it began.
 * Whoever wants all of it reads the rest of each stream from the stream itself. The journal is read by another thread, one
 * page ahead of what is taken.
 */
final class WholeJournal {

    private static final int PAGE = 1_000;

    /**
     * Takes what is found.
     *
     * @param <X> what it may throw
     */
    interface Taker<X extends Exception> {

        void take(Entry entry) throws X;

        /** An entry is there and cannot be read. */
        default void takeUnreadable(UnreadableEntryException unreadable) throws X {
            throw unreadable;
        }
    }

    private WholeJournal() {}

    /** Returns every stream with its stored head. */
    static List<StreamHead> heads(Journal journal) {
        List<StreamHead> all = new ArrayList<>();
        List<StreamHead> page = journal.streams(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = journal.streams(Optional.of(page.get(page.size() - 1).stream()), PAGE);
        }
        return all;
    }

    /**
     * Hands over every entry, those of one stream in their order. The heads are read first, so that nothing that was
     * acknowledged by then is missed.
     *
     * @return the heads
     */
    static <X extends Exception> List<StreamHead> each(Journal journal, Taker<X> taker) throws X {
        List<StreamHead> heads = heads(journal);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            each(journal, heads, taker, reader);
        } finally {
            reader.shutdown();
        }
        return heads;
    }

    private static <X extends Exception> void each(
            Journal journal, List<StreamHead> heads, Taker<X> taker, Executor reader) throws X {
        Map<StreamKey, Long> taken = new HashMap<>();
        new ReadAhead<>(journal::readAll, Entry::position, WholeJournal::place, reader)
                .read(Position.START, counting(taker, taken));
        for (StreamHead each : heads) {
            StreamKey stream = each.stream();
            long after = taken.getOrDefault(stream, 0L);
            if (after < each.head().sequence()) {
                new ReadAhead<Long>(
                                (last, limit) -> journal.read(stream, last, limit),
                                Entry::sequence,
                                WholeJournal::sequence,
                                reader)
                        .read(after, taker);
            }
        }
    }

    private static Position place(UnreadableEntryException unreadable) {
        return unreadable.position().orElseThrow(() -> unreadable);
    }

    private static long sequence(UnreadableEntryException unreadable) {
        return unreadable.fault().orElseThrow(() -> unreadable).sequence();
    }

    private static <X extends Exception> Taker<X> counting(Taker<X> taker, Map<StreamKey, Long> taken) {
        return new Taker<>() {
            @Override
            public void take(Entry entry) throws X {
                taken.merge(entry.stream(), entry.sequence(), Math::max);
                taker.take(entry);
            }

            @Override
            public void takeUnreadable(UnreadableEntryException unreadable) throws X {
                unreadable.fault().ifPresent(fault -> taken.merge(fault.stream(), fault.sequence(), Math::max));
                taker.takeUnreadable(unreadable);
            }
        };
    }
}
