package org.carepeers.workflow.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.Coded;
import org.carepeers.party.County;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;

/**
 * Where every stream of a journal ended at one moment: kept elsewhere, it shows later that nothing before it was changed.
 *
 * <p>It is written as text, a line for each stream and a first line with a digest over all of them, which a county can print,
 * sign or deposit. It names cases by their ids; keep it as the record itself is kept. This type is immutable and
 * thread-safe.
 *
 * @param takenAt the moment
 * @param heads where each stream ended, in the order of the keys
 */
public record Checkpoint(Instant takenAt, List<StreamHead> heads) {

    private static final String TITLE = "care-peers checkpoint 1 ";
    private static final int PARTS = 4;

    /**
     * Keeps an unchangeable copy of the heads.
     *
     * @param takenAt the moment
     * @param heads where each stream ended
     */
    public Checkpoint {
        heads = List.copyOf(heads);
    }

    /**
     * Takes a checkpoint.
     *
     * @param journal the journal
     * @param clock tells the moment
     * @return the checkpoint
     */
    public static Checkpoint of(Journal journal, InstantSource clock) {
        Instant now = clock.instant();
        return new Checkpoint(now, WholeJournal.heads(journal));
    }

    /**
     * Returns the digest over all lines.
     *
     * @return the digest
     */
    public Digest digest() {
        return Digest.NONE.then(Line.bytes(takenAt + "\n" + lines()));
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (StreamHead each : heads) {
            lines.append(each.stream()).append(' ');
            lines.append(each.head().sequence()).append(' ');
            lines.append(each.head().version()).append(' ');
            lines.append(each.head().digest()).append('\n');
        }
        return lines.toString();
    }

    /**
     * Writes the checkpoint.
     *
     * @return the text
     */
    public String write() {
        return TITLE + takenAt + " " + digest() + "\n" + lines();
    }

    /**
     * Reads a checkpoint.
     *
     * @param text what {@link #write()} wrote
     * @return the checkpoint
     * @throws IllegalArgumentException if the text is none, or was changed; the message names the line
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        String[] title =
                lines[0].startsWith(TITLE) ? lines[0].substring(TITLE.length()).split(" ") : new String[0];
        if (title.length != 2) {
            throw new IllegalArgumentException("Line 1 is not the title of a checkpoint of version 1");
        }
        List<StreamHead> heads = new ArrayList<>();
        for (int i = 1; i < lines.length - 1; i++) {
            heads.add(head(lines[i], i + 1));
        }
        Checkpoint read = new Checkpoint(moment(title[0]), heads);
        if (!read.digest().toString().equals(title[1])) {
            throw new IllegalArgumentException("The lines of the checkpoint are not those that line 1 attests");
        }
        return read;
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Line 1 has no moment", e);
        }
    }

    private static StreamHead head(String line, int number) {
        try {
            String[] parts = line.split(" ");
            String[] key = parts[0].split("/", 3);
            if (parts.length == PARTS && key.length == 3) {
                StreamKey stream = new StreamKey(
                        Coded.find(County.class, key[0]).orElseThrow(IllegalArgumentException::new),
                        Coded.find(StreamKind.class, key[1]).orElseThrow(IllegalArgumentException::new),
                        SubjectId.of(key[2]));
                Head head = new Head(Long.parseLong(parts[1]), Long.parseLong(parts[2]), Digest.parse(parts[3]));
                return new StreamHead(stream, head);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line " + number + " is not one of a checkpoint", e);
        }
        throw new IllegalArgumentException("Line " + number + " is not one of a checkpoint");
    }

    /** Returns the moment, the number of streams and the digest. */
    @Override
    public String toString() {
        return "Checkpoint of " + takenAt + " over " + heads.size() + " streams: " + digest();
    }
}
