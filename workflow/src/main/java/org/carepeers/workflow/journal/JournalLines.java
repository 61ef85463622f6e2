package org.carepeers.workflow.journal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.workflow.worklist.WorklistChange;

/**
 * A journal as JSON Lines: for each entry one line with its digest and its stored bytes, which come back identical.
 *
 * <p>Reading in goes on where an earlier attempt stopped: what is there is left as it is. Immutable and thread-safe.
 */
public final class JournalLines {

    /** The most characters that one line may have. */
    public static final int LONGEST_LINE = EntryTooLargeException.LARGEST + 1024;

    private static final String DIGEST = "{\"digest\":\"";
    private static final String ENTRY = "\",\"entry\":";
    private static final int BYTES_FROM = DIGEST.length() + 2 * Digest.LENGTH + ENTRY.length();

    private final Map<StreamKind, StreamProcess<?, ?, ?>> processes;
    private final Sealing sealing;

    private JournalLines(Map<StreamKind, StreamProcess<?, ?, ?>> processes, Sealing sealing) {
        this.processes = processes;
        this.sealing = sealing;
    }

    /**
     * Returns a reader and writer for journals.
     *
     * @param processes how the streams are folded, so that the worklist is there again after reading in; a stream of another
     *     kind comes in without a worklist
     * @return the reader and writer
     */
    public static JournalLines with(List<StreamProcess<?, ?, ?>> processes) {
        Map<StreamKind, StreamProcess<?, ?, ?>> byKind = new HashMap<>();
        processes.forEach(process -> byKind.put(process.kind(), process));
        return new JournalLines(byKind, Sealing.NONE);
    }

    /**
     * Returns a reader and writer for a journal in which streams are sealed. What is sealed comes in as it is; it is opened
     * for the worklist alone. A stream whose key was destroyed comes in without a worklist.
     *
     * @param sealer what sealed them
     * @return the reader and writer
     */
    public JournalLines sealedBy(PayloadSealer sealer) {
        return new JournalLines(processes, Sealing.by(sealer));
    }

    /**
     * What reading in did.
     *
     * @param appended how many entries were appended
     * @param known how many were there before
     */
    public record Imported(long appended, long known) {}

    /**
     * Writes every entry that was acknowledged when it began, those of one stream in their order. The journal is read by a
     * thread of its own, one page ahead of what is written.
     *
     * @param journal the journal
     * @param out where to write; flushed and not closed
     * @return how many entries were written
     * @throws IOException if it cannot be written
     */
    public static long write(Journal journal, Writer out) throws IOException {
        long[] written = {0};
        WholeJournal.each(journal, (WholeJournal.Taker<IOException>) entry -> {
            out.write(DIGEST + entry.head().digest() + ENTRY + entry.text() + "}\n");
            written[0]++;
        });
        out.flush();
        return written[0];
    }

    /**
     * Reads entries in. The first bad line ends it; what stood before it is there, and nothing of the line is.
     *
     * @param in what {@link #write} wrote
     * @param journal where to append
     * @return what was done
     * @throws IOException if it cannot be read
     * @throws BadLineException if a line is no entry, does not follow the one before, says other than what is there, or is
     *     sealed, with a process for its stream whose worklist cannot be told without its key
     */
    public Imported read(Reader in, Journal journal) throws IOException {
        Map<StreamKey, Head> heads = new HashMap<>();
        BoundedLines lines = new BoundedLines(in, LONGEST_LINE);
        long appended = 0;
        long known = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.isTooLong()) {
                throw new BadLineException(lines.number(), "is longer than " + LONGEST_LINE + " characters");
            }
            boolean isNew = take(lines.number(), line, journal, heads);
            appended += isNew ? 1 : 0;
            known += isNew ? 0 : 1;
        }
        return new Imported(appended, known);
    }

    private boolean take(long number, String line, Journal journal, Map<StreamKey, Head> heads) {
        if (!line.startsWith(DIGEST) || !line.startsWith(ENTRY, BYTES_FROM - ENTRY.length()) || !line.endsWith("}")) {
            throw new BadLineException(number, "is not an entry with its digest");
        }
        Digest digest = digest(number, line.substring(DIGEST.length(), DIGEST.length() + 2 * Digest.LENGTH));
        ParsedEntry parsed = ParsedEntry.of(number, line.substring(BYTES_FROM, line.length() - 1));
        Head before = heads.getOrDefault(parsed.stream(), Head.START);
        if (parsed.sequence() != before.sequence() + 1) {
            throw new BadLineException(
                    number,
                    "is entry " + parsed.sequence() + " of its stream; entry " + (before.sequence() + 1)
                            + " was expected");
        }
        Entry entry = Entry.of(parsed.stream(), before, parsed.draft(List.of()), Position.START);
        if (!entry.text().equals(parsed.text()) || !entry.head().digest().equals(digest)) {
            throw new BadLineException(number, "does not have the digest of what it says and of the entry before it");
        }
        heads.put(parsed.stream(), entry.head());
        return append(number, journal, before, parsed, entry);
    }

    private static Digest digest(long number, String hex) {
        try {
            return Digest.parse(hex);
        } catch (IllegalArgumentException e) {
            throw new BadLineException(number, "has no digest of 64 hexadecimal digits");
        }
    }

    private boolean append(long number, Journal journal, Head before, ParsedEntry parsed, Entry entry) {
        List<Entry> there = journal.read(parsed.stream(), before.sequence(), 1);
        if (there.isEmpty()) {
            Draft draft = parsed.draft(worklist(number, journal, parsed, entry));
            if (journal.append(parsed.stream(), before, List.of(draft)) instanceof Appended.Done) {
                return true;
            }
            there = journal.read(parsed.stream(), before.sequence(), 1);
        }
        if (there.isEmpty() || !there.get(0).head().equals(entry.head())) {
            throw new BadLineException(number, "says other than the entry that is there at its place");
        }
        return false;
    }

    /** What only a later migration makes readable is put on the worklist by that migration. */
    private List<WorklistChange> worklist(long number, Journal journal, ParsedEntry parsed, Entry entry) {
        StreamProcess<?, ?, ?> process = processes.get(parsed.stream().kind());
        if (process == null || !tellsEvents(entry.kind())) {
            return List.of();
        }
        try {
            return worklist(process, journal, entry);
        } catch (KeyDestroyedException e) {
            return List.of();
        } catch (UnreadableEntryException e) {
            if (!Sealing.isSealedSomewhere(entry)) {
                return List.of();
            }
            throw new BadLineException(
                    number,
                    "is sealed and its key is not at hand, so that its worklist cannot be told; sealedBy takes what seals"
                            + " it, and without a process for its kind of stream it comes in without a worklist");
        }
    }

    private static boolean tellsEvents(EntryKind kind) {
        return switch (kind) {
            case EVENT, CORRECTION, MIGRATION -> true;
            case OPENED, REFUSAL, DISCLOSURE -> false;
        };
    }

    private <E, X, S> List<WorklistChange> worklist(StreamProcess<E, X, S> process, Journal journal, Entry entry) {
        Loader<E, X, S> loader = new Loader<>(journal, process, sealing);
        if (entry.kind() == EntryKind.EVENT) {
            return process.onWorklist(entry.stream(), loader.read(entry));
        }
        List<Entry> all = new ArrayList<>(loader.entries(entry.stream(), 0));
        all.add(entry);
        return List.of(new WorklistChange.Restated(
                process.open(entry.stream(), loader.fold(entry.stream(), all).present())));
    }
}
