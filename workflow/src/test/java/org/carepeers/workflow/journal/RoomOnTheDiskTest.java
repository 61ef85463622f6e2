package org.carepeers.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.junit.jupiter.api.Test;

/** H2 is not asked to write where its disk has hardly any room. */
class RoomOnTheDiskTest {

    private static final StreamKey STREAM = StreamKey.ofCase(County.YOLO, CaseId.of("invented-case-1"));

    private final List<String> asked = new ArrayList<>();
    private final Connection connection = (Connection) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                asked.add(method.getName());
                throw new SQLException("asked");
            });

    private void append(long room) throws SQLException {
        List<Draft> drafts =
                List.of(new Draft(EntryKind.EVENT, EventId.of("e1"), Instant.ofEpochSecond(1), "{}", List.of()));
        new H2Sql(() -> room)
                .append(
                        connection,
                        STREAM,
                        Head.START,
                        Chain.link(STREAM, Head.START, drafts),
                        WorklistDelta.of(drafts));
    }

    @Test
    void withoutRoomTheDatabaseIsNotAskedAndTheErrorSaysWhy() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> append(H2Sql.LEAST_ROOM - 1))
                .satisfies(full -> assertThat(StorageTrouble.unavailable("Appending to " + STREAM, full))
                        .hasMessageStartingWith("Appending to " + STREAM + ": the disk is full, or nearly so"));
        assertThat(asked).isEmpty();
    }

    @Test
    void aVersionThatLosesWhatItAcknowledgedIsNotOpened() {
        assertThatExceptionOfType(UnsafeStorageException.class)
                .isThrownBy(() -> H2Sql.checkVersion("2.5.252 (2026-01-01)"))
                .withMessageContaining("2.5.252")
                .withMessageContaining("2.3.232");
        H2Sql.checkVersion("2.3.232 (2024-08-11)");
    }

    @Test
    void withRoomItIs() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> append(H2Sql.LEAST_ROOM))
                .withMessage("asked");
        assertThat(asked).containsExactly("prepareStatement");
    }
}
