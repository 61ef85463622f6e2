package org.carepeers.workflow.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads page after page, the next one while the last is being taken. Where something in a page cannot
 * be read, it reads one entry after the other, and past what cannot. Used by one thread.
 *
 * @param <P> where an entry stands
 */
final class ReadAhead<P> {

    private static final int PAGE = 1_000;

    private final BiFunction<P, Integer, List<Entry>> pages;
    private final Function<Entry, P> place;
    private final Function<UnreadableEntryException, P> placeOfUnreadable;
    private final Executor reader;

    ReadAhead(
            BiFunction<P, Integer, List<Entry>> pages,
            Function<Entry, P> place,
            Function<UnreadableEntryException, P> placeOfUnreadable,
            Executor reader) {
        this.pages = pages;
        this.place = place;
        this.placeOfUnreadable = placeOfUnreadable;
        this.reader = reader;
    }

    /** Hands over every entry that stands after a place. */
    <X extends Exception> void read(P from, WholeJournal.Taker<X> taker) throws X {
        P after = from;
        int limit = PAGE;
        CompletableFuture<List<Entry>> next = begin(after, limit);
        while (true) {
            List<Entry> page;
            try {
                page = await(next);
            } catch (UnreadableEntryException e) {
                if (limit == 1) {
                    taker.takeUnreadable(e);
                    after = placeOfUnreadable.apply(e);
                }
                limit = limit == 1 ? PAGE : 1;
                next = begin(after, limit);
                continue;
            }
            if (page.isEmpty()) {
                return;
            }
            after = place.apply(page.get(page.size() - 1));
            next = begin(after, limit);
            for (Entry entry : page) {
                taker.take(entry);
            }
        }
    }

    private CompletableFuture<List<Entry>> begin(P after, int limit) {
        return CompletableFuture.supplyAsync(() -> pages.apply(after, limit), reader);
    }

    private static List<Entry> await(CompletableFuture<List<Entry>> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
