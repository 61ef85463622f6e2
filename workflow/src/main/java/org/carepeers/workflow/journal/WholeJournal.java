package org.carepeers.workflow.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.carepeers.party.StreamKey;

/**
 * Everything that a journal holds at a moment.
 *
 * <p>While a transaction is open on PostgreSQL, {@link Journal#readAll} holds back whatever was acknowledged after it began.
 * Whoever wants all of it reads the rest of each stream from the stream itself.
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
        Map<StreamKey, Long> taken = new HashMap<>();
        Taker<X> counting = counting(taker, taken);
        Position[] last = {Position.START};
        read(
                limit -> journal.readAll(last[0], limit),
                counting,
                entry -> last[0] = entry.position(),
                unreadable -> last[0] = unreadable.position().orElseThrow(() -> unreadable));
        for (StreamHead each : heads) {
            StreamKey stream = each.stream();
            long[] after = {taken.getOrDefault(stream, 0L)};
            if (after[0] < each.head().sequence()) {
                read(
                        limit -> journal.read(stream, after[0], limit),
                        taker,
                        entry -> after[0] = entry.sequence(),
                        unreadable -> after[0] =
                                unreadable.fault().orElseThrow(() -> unreadable).sequence());
            }
        }
        return heads;
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

    /** Reads page after page; where something in one cannot be read, one entry after the other, and past what cannot. */
    private static <X extends Exception> void read(
            IntFunction<List<Entry>> pages,
            Taker<X> taker,
            Consumer<Entry> goOnAfter,
            Consumer<UnreadableEntryException> goOnPast)
            throws X {
        int limit = PAGE;
        while (true) {
            List<Entry> page;
            try {
                page = pages.apply(limit);
            } catch (UnreadableEntryException e) {
                if (limit == 1) {
                    taker.takeUnreadable(e);
                    goOnPast.accept(e);
                }
                limit = limit == 1 ? PAGE : 1;
                continue;
            }
            if (page.isEmpty()) {
                return;
            }
            for (Entry entry : page) {
                taker.take(entry);
                goOnAfter.accept(entry);
            }
        }
    }
}
