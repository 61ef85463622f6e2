package org.carepeers.workflow.journal;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.StreamKey;

/**
 * Goes through every entry of a journal and names what is not as it was recorded.
 *
 * <p>Each entry is looked at once: that its bytes say the place at which it stands, that its number follows the one before,
 * and that its digest covers its bytes and the digest before. Whoever could change the whole storage could also forge a
 * whole chain; a {@link Checkpoint} kept elsewhere finds that too. One change is named once, at the first entry at which it
 * shows; of a long gap the first {@value #MOST_OF_A_GAP} numbers are named. The journal is read by a thread of its own, one page
 * ahead. Not thread-safe; make one for each run.
 */
public final class Verification {

    /** The most entries of one gap that are named. */
    public static final int MOST_OF_A_GAP = 100;

    private final Journal journal;
    private final MessageDigest sha = Digest.sha256();
    private final Map<StreamKey, Head> reached = new HashMap<>();
    private final Map<StreamKey, Head> attested = new HashMap<>();
    private final Set<StreamKey> unread = new HashSet<>();
    private final Set<Fault> faults = new LinkedHashSet<>();
    private long entries;

    private Verification(Journal journal, Optional<Checkpoint> checkpoint) {
        this.journal = journal;
        checkpoint.ifPresent(known -> known.heads().forEach(each -> attested.put(each.stream(), each.head())));
    }

    /**
     * What a verification found.
     *
     * @param entries how many entries were looked at
     * @param streams how many streams they stand in
     * @param faults what is wrong, empty if nothing is
     */
    public record Report(long entries, long streams, List<Fault> faults) {

        /**
         * Says whether everything is as it was recorded.
         *
         * @return whether there are no faults
         */
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /**
     * Verifies a journal against itself.
     *
     * @param journal the journal
     * @return what was found
     */
    public static Report of(Journal journal) {
        return new Verification(journal, Optional.empty()).run();
    }

    /**
     * Verifies a journal against itself and against what was attested earlier.
     *
     * @param journal the journal
     * @param checkpoint what was attested
     * @return what was found
     */
    public static Report against(Journal journal, Checkpoint checkpoint) {
        return new Verification(journal, Optional.of(checkpoint)).run();
    }

    private Report run() {
        compareEnds(WholeJournal.each(journal, new WholeJournal.Taker<RuntimeException>() {
            @Override
            public void take(Entry entry) {
                look(entry);
            }

            @Override
            public void takeUnreadable(UnreadableEntryException unreadable) {
                miss(unreadable.fault().orElseThrow(() -> unreadable));
            }
        }));
        return new Report(entries, reached.size(), List.copyOf(faults));
    }

    /** What cannot be read was changed; the entry after it cannot be compared with it. */
    private void miss(Fault fault) {
        entries++;
        StreamKey stream = fault.stream();
        Head before = reached.getOrDefault(stream, Head.START);
        faults.add(fault);
        if (fault.sequence() == before.sequence() + 1) {
            reached.put(stream, new Head(fault.sequence(), before.version(), Digest.NONE));
            unread.add(stream);
        }
    }

    private void look(Entry entry) {
        entries++;
        Head before = reached.getOrDefault(entry.stream(), Head.START);
        long expected = before.sequence() + 1;
        for (long missing = expected; missing < Math.min(entry.sequence(), expected + MOST_OF_A_GAP); missing++) {
            add(FaultKind.MISSING, entry.stream(), missing);
        }
        if (entry.sequence() < expected) {
            add(FaultKind.MOVED, entry.stream(), entry.sequence());
            return;
        }
        boolean afterUnreadable = unread.remove(entry.stream());
        if (!EntryHeader.isOf(entry)) {
            add(FaultKind.MOVED, entry.stream(), entry.sequence());
        } else if (entry.sequence() == expected && !afterUnreadable && !follows(entry, before)) {
            add(FaultKind.CHANGED, entry.stream(), entry.sequence());
        } else {
            compareAttested(entry);
        }
        reached.put(entry.stream(), entry.head());
    }

    private boolean follows(Entry entry, Head before) {
        return before.digest().then(sha, entry.raw()).equals(entry.head().digest())
                && entry.head().version() == before.version() + (entry.kind().advances() ? 1 : 0);
    }

    private void compareAttested(Entry entry) {
        Head head = attested.get(entry.stream());
        if (head != null && head.sequence() == entry.sequence() && !head.equals(entry.head())) {
            add(FaultKind.CHANGED, entry.stream(), entry.sequence());
        }
    }

    private void compareEnds(List<StreamHead> heads) {
        Set<StreamKey> known = new HashSet<>();
        for (StreamHead each : heads) {
            known.add(each.stream());
            compareEnd(each.stream(), each.head());
        }
        attested.forEach((stream, head) -> {
            if (reached.getOrDefault(stream, Head.START).sequence() < head.sequence()) {
                known.add(stream);
                compareEnd(stream, head);
            }
        });
        reached.forEach((stream, head) -> {
            if (!known.contains(stream) && journal.head(stream).sequence() < head.sequence()) {
                add(FaultKind.INSERTED, stream, head.sequence());
            }
        });
    }

    private void compareEnd(StreamKey stream, Head stored) {
        Head end = reached.getOrDefault(stream, Head.START);
        if (end.sequence() < stored.sequence()) {
            add(FaultKind.TRUNCATED, stream, end.sequence() + 1);
        } else if (end.sequence() > stored.sequence() && journal.head(stream).sequence() < end.sequence()) {
            add(FaultKind.INSERTED, stream, stored.sequence() + 1);
        } else if (end.sequence() == stored.sequence() && !end.equals(stored) && !unread.contains(stream)) {
            add(FaultKind.CHANGED, stream, end.sequence());
        }
    }

    private void add(FaultKind kind, StreamKey stream, long sequence) {
        faults.add(new Fault(kind, stream, sequence));
    }
}
