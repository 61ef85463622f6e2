package org.carepeers.workflow.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carepeers.party.County;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;

/**
 * Compares the worklist of a journal with what its entries give.
 *
 * <p>The worklist is an index and no evidence: nothing on it is chained. What has a day is compared; an append that comes in
 * between may show as a difference, so ask again for what was named. A worklist that differs is made anew by writing the
 * journal out and reading it into empty tables ({@link JournalLines}).
 */
public final class WorklistVerification {

    private WorklistVerification() {}

    /**
     * Names the streams of one kind whose items on the worklist are not those that folding gives.
     *
     * @param <E> the events of the streams
     * @param <X> what an event changes
     * @param <S> the present that folding gives
     * @param journal the journal
     * @param process how streams of the kind are folded
     * @return the keys, in their order; empty if the worklist is as it should be
     * @throws UnreadableEntryException if a stream cannot be read, as where it is sealed
     */
    public static <E, X, S> List<StreamKey> differing(Journal journal, StreamProcess<E, X, S> process) {
        return differing(journal, process, Sealing.NONE);
    }

    /**
     * Names the streams of one kind whose items on the worklist are not those that folding gives, sealed ones among them. One
     * whose key was destroyed gives none.
     *
     * @param <E> the events of the streams
     * @param <X> what an event changes
     * @param <S> the present that folding gives
     * @param journal the journal
     * @param process how streams of the kind are folded
     * @param sealer what seals them
     * @return the keys, in their order; empty if the worklist is as it should be
     * @throws UnreadableEntryException if a stream cannot be read
     */
    public static <E, X, S> List<StreamKey> differing(
            Journal journal, StreamProcess<E, X, S> process, PayloadSealer sealer) {
        return differing(journal, process, Sealing.by(sealer));
    }

    private static <E, X, S> List<StreamKey> differing(
            Journal journal, StreamProcess<E, X, S> process, Sealing sealing) {
        Loader<E, X, S> loader = new Loader<>(journal, process, sealing);
        Map<StreamKey, List<WorklistItem>> different = new TreeMap<>();
        Set<County> counties = EnumSet.noneOf(County.class);
        for (StreamHead each : WholeJournal.heads(journal)) {
            StreamKey stream = each.stream();
            counties.add(stream.county());
            if (stream.kind() == process.kind()) {
                different.put(stream, dated(open(loader, process, stream)));
            }
        }
        for (County county : counties) {
            for (WorklistItem item : onList(journal, county)) {
                if (item.stream().kind() == process.kind()) {
                    takeAway(different.computeIfAbsent(item.stream(), stream -> new ArrayList<>()), item);
                }
            }
        }
        different.values().removeIf(List::isEmpty);
        return List.copyOf(different.keySet());
    }

    private static <E, X, S> List<WorklistItem> open(
            Loader<E, X, S> loader, StreamProcess<E, X, S> process, StreamKey stream) {
        try {
            return process.open(stream, loader.load(stream).present());
        } catch (KeyDestroyedException e) {
            return List.of();
        }
    }

    /** What is there and should be cancels out; what is there and should not be stays. */
    private static void takeAway(List<WorklistItem> expected, WorklistItem item) {
        if (!expected.remove(item)) {
            expected.add(item);
        }
    }

    private static List<WorklistItem> dated(List<WorklistItem> items) {
        List<WorklistItem> dated = new ArrayList<>();
        items.stream().filter(item -> item.lastDay().isPresent()).forEach(dated::add);
        return dated;
    }

    private static List<WorklistItem> onList(Journal journal, County county) {
        WorklistQuery query = WorklistQuery.dueThrough(county, LocalDate.MAX, WorklistQuery.LARGEST_PAGE);
        List<WorklistItem> all = new ArrayList<>();
        List<WorklistItem> page = journal.worklist().page(query);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = journal.worklist().page(query.after(page.get(page.size() - 1)));
        }
        return all;
    }
}
