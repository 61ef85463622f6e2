package org.carepeers.examples.benchmarks.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.examples.benchmarks.RecordedCase;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Journal;

/** A case of many entries, loaded from its beginning, and the same rows read without a look at what they say. */
final class Replaying {

    private static final CareWorkflow CALIFORNIA = CareWorkflow.california();
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
    private static final String ROWS = "SELECT sequence, version, digest, entry, id, recorded_at, bytes FROM care_entry"
            + " WHERE stream = (SELECT stream FROM care_stream WHERE county = ? AND kind = ? AND subject = ?)"
            + " ORDER BY stream, sequence";

    private final Database database;
    private final Journal journal;
    private final StreamKey key;
    private final CaseRecorder running;

    Replaying(Database database, Journal journal, int events) {
        this.database = database;
        this.journal = journal;
        CaseRecorder recorder = CaseRecorder.of(journal, CALIFORNIA, () -> NOW);
        this.key = recorder.open(RecordedCase.file());
        recorder.record(key, RecordedCase.takenUp());
        for (int i = 0; i < events; i++) {
            CareEvent review =
                    RecordedCase.review("r" + i, LocalDate.of(2026, 6, 1).plusDays(i / 10));
            recorder.record(key, review);
        }
        this.running = recorder;
    }

    /** Loads the case as a program does that has never seen it. */
    void load() {
        if (CaseRecorder.of(journal, CALIFORNIA, () -> NOW).load(key).head().sequence() == 0) {
            throw new IllegalStateException("The case is there");
        }
    }

    /** Loads the case as a program does that has loaded it before. */
    void loadAgain() {
        if (running.load(key).head().sequence() == 0) {
            throw new IllegalStateException("The case is there");
        }
    }

    /** Returns what each entry says of its effects. */
    List<byte[]> effects() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<byte[]> effects = new ArrayList<>();
        for (Entry entry : journal.read(key, 0, Math.toIntExact(entries()))) {
            JsonNode said = mapper.readTree(entry.bytes()).get("effects");
            if (said != null) {
                effects.add(mapper.writeValueAsBytes(said));
            }
        }
        return effects;
    }

    /** Goes over the tokens of JSON and makes nothing of them: what reading it costs in any case. */
    static void tokens(List<byte[]> json) throws IOException {
        long tokens = 0;
        for (byte[] each : json) {
            try (JsonParser parser = FACTORY.createParser(each)) {
                while (parser.nextToken() != null) {
                    tokens += parser.currentToken() == JsonToken.VALUE_STRING
                            ? parser.getText().length()
                            : 1;
                }
            }
        }
        if (tokens == 0) {
            throw new IllegalStateException("There are effects");
        }
    }

    long entries() {
        return journal.head(key).sequence();
    }

    /** Reads the rows, and of each every column. */
    void readRows() throws SQLException {
        long read = 0;
        try (PreparedStatement select = database.connection().prepareStatement(ROWS)) {
            select.setString(1, key.county().code());
            select.setString(2, key.kind().code());
            select.setString(3, key.id().value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    read += rows.getLong(1) + rows.getLong(2) + rows.getLong(6);
                    read += rows.getBytes(3).length + rows.getBytes(7).length;
                    read += rows.getString(4).length() + rows.getString(5).length();
                }
            }
        }
        if (read == 0) {
            throw new IllegalStateException("The case is there");
        }
    }
}
