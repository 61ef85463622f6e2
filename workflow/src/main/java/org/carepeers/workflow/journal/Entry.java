package org.carepeers.workflow.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a stream as it is stored.
 *
 * <p>The bytes are one line of JSON: a header that repeats the place of the entry, and what the entry says. Everything else
 * here can be worked out from them; {@link Verification} compares. This type is immutable and thread-safe; it prints
 * nothing of what it says.
 */
public final class Entry {

    private final StreamKey stream;
    private final Head head;
    private final EntryKind kind;
    private final EventId id;
    private final Instant recordedAt;
    private final Position position;
    private final byte[] bytes;

    private Entry(
            StreamKey stream,
            Head head,
            EntryKind kind,
            EventId id,
            Instant recordedAt,
            Position position,
            byte[] bytes) {
        this.stream = stream;
        this.head = head;
        this.kind = kind;
        this.id = id;
        this.recordedAt = recordedAt;
        this.position = position;
        this.bytes = bytes;
    }

    /**
     * Returns the entry that a draft becomes.
     *
     * @param stream the stream
     * @param before the head of the stream before it
     * @param draft the draft
     * @param position its place among the entries of all streams
     * @return the entry
     * @throws EntryTooLargeException if it would have more bytes than an entry may have
     */
    public static Entry of(StreamKey stream, Head before, Draft draft, Position position) {
        long sequence = before.sequence() + 1;
        long version = before.version() + (draft.kind().advances() ? 1 : 0);
        byte[] bytes = EntryHeader.write(stream, sequence, version, draft).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > EntryTooLargeException.LARGEST) {
            throw new EntryTooLargeException(stream, draft.id(), bytes.length);
        }
        Head head = new Head(sequence, version, before.digest().then(bytes));
        return new Entry(stream, head, draft.kind(), draft.id(), draft.recordedAt(), position, bytes);
    }

    /**
     * Returns an entry as a journal has it stored. Nothing is checked; that is the work of {@link Verification}.
     *
     * @param stream the stream
     * @param head the head of the stream after it, as stored
     * @param kind what kind of entry
     * @param id the id
     * @param recordedAt the moment at which it was recorded
     * @param position its place among the entries of all streams
     * @param bytes the bytes, which now belong to the entry
     * @return the entry
     */
    public static Entry stored(
            StreamKey stream,
            Head head,
            EntryKind kind,
            EventId id,
            Instant recordedAt,
            Position position,
            byte[] bytes) {
        return new Entry(stream, head, kind, id, recordedAt, position, bytes);
    }

    /**
     * Returns this entry at another place among the entries of all streams.
     *
     * @param place the place
     * @return a new entry
     */
    public Entry at(Position place) {
        return new Entry(stream, head, kind, id, recordedAt, place, bytes);
    }

    /** {@return the stream} */
    public StreamKey stream() {
        return stream;
    }

    /** {@return the head of the stream once the entry is there} */
    public Head head() {
        return head;
    }

    /** {@return the number of the entry in its stream, from 1} */
    public long sequence() {
        return head.sequence();
    }

    /** {@return what kind of entry it is} */
    public EntryKind kind() {
        return kind;
    }

    /** {@return the id, unique within the stream} */
    public EventId id() {
        return id;
    }

    /** {@return the moment at which it was recorded} */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** {@return its place among the entries of all streams} */
    public Position position() {
        return position;
    }

    /** {@return the stored bytes, as text: one line of JSON} */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@return a copy of the stored bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the bytes themselves, which nobody changes. */
    byte[] raw() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that
                && stream.equals(that.stream)
                && head.equals(that.head)
                && kind == that.kind
                && id.equals(that.id)
                && recordedAt.equals(that.recordedAt)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return head.hashCode();
    }

    /** Returns the stream, the sequence, the kind and the id. */
    @Override
    public String toString() {
        return stream + " #" + sequence() + " " + kind.code() + " " + id;
    }
}
