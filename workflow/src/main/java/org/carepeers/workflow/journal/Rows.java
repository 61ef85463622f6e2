package org.carepeers.workflow.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;

/** Rows of the tables as values. */
final class Rows {

    private static final long NANOS = 1_000_000_000L;
    /** The column of the bytes, where an entry is read with its stream. */
    private static final int BYTES = 10;

    private static final Map<String, County> COUNTIES = byCode(County.values());
    private static final Map<String, StreamKind> STREAM_KINDS = byCode(StreamKind.values());
    private static final Map<String, EntryKind> ENTRY_KINDS = byCode(EntryKind.values());

    /**
     * Reads one row.
     *
     * @param <T> what it says
     */
    @FunctionalInterface
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    private Rows() {}

    static <C extends Coded> Map<String, C> byCode(C[] constants) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Coded::code, Function.identity()));
    }

    /** Returns the constant of a code. */
    static <C> C known(Map<String, C> constants, String code) {
        C constant = constants.get(code);
        if (constant == null) {
            throw new UnreadableEntryException("This release does not know the code " + code);
        }
        return constant;
    }

    static <T> List<T> all(PreparedStatement select, Row<T> row) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(row.read(rows));
            }
        }
        return all;
    }

    /** Returns each setting with every value that the database shows for it. */
    static Map<String, Set<String>> settings(Connection connection, String sql) throws SQLException {
        Map<String, Set<String>> settings = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                settings.computeIfAbsent(rows.getString(1), setting -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        return settings;
    }

    static StreamKey key(ResultSet row, int from) throws SQLException {
        try {
            return new StreamKey(
                    known(COUNTIES, row.getString(from)),
                    known(STREAM_KINDS, row.getString(from + 1)),
                    SubjectId.of(row.getString(from + 2)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEntryException("The subject of a stream is no id");
        }
    }

    /** Returns the stream of an entry; where the row of the stream is gone, the one that the entry itself names. */
    static StreamKey keyOfEntry(ResultSet row) throws SQLException {
        if (row.getString(1) != null) {
            return key(row, 1);
        }
        try {
            return ParsedEntry.of(0, new String(row.getBytes(BYTES), StandardCharsets.UTF_8)).stream();
        } catch (BadLineException e) {
            throw new UnreadableEntryException("An entry of a stream that is gone is not of its form");
        }
    }

    /** Returns the head that a list shows. What is no digest there stands for none, so that it agrees with no entry. */
    static Head listedHead(ResultSet row, int from) throws SQLException {
        byte[] digest = row.getBytes(from + 2);
        return new Head(
                row.getLong(from),
                row.getLong(from + 1),
                digest.length == Digest.LENGTH ? Digest.of(digest) : Digest.NONE);
    }

    static Head head(ResultSet row, int from) throws SQLException {
        return new Head(row.getLong(from), row.getLong(from + 1), Digest.of(row.getBytes(from + 2)));
    }

    /** Reads the columns of an entry: head, kind, id, moment, bytes, place. */
    static Entry entry(StreamKey stream, ResultSet row, int from) throws SQLException {
        Position position = new Position(row.getLong(from + 7), row.getLong(from + 8));
        try {
            return Entry.stored(
                    stream,
                    head(row, from),
                    known(ENTRY_KINDS, row.getString(from + 3)),
                    EventId.of(row.getString(from + 4)),
                    moment(row.getLong(from + 5)),
                    position,
                    row.getBytes(from + 6));
        } catch (IllegalArgumentException | UnreadableEntryException e) {
            throw new UnreadableEntryException(stream, row.getLong(from), position, e);
        }
    }

    /** A moment as it is stored, exactly as it is written in the entry. */
    static long nanos(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), NANOS), moment.getNano());
    }

    private static Instant moment(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
