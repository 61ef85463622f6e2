package org.carepeers.testkit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.JdbcKeyStore;
import org.carepeers.workflow.journal.KeyDestroyedException;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.UnreadableEntryException;

/** Reads a sealed case that another program has recorded, with nothing but the database and the custodian's key. */
final class ReadingProgram {

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadingProgram() {}

    /** The custodian of an invented county, whose keys come from the words of their ids. */
    static AesKeyCustodian custodian(String id) {
        return AesKeyCustodian.of(id, key(id), RANDOM);
    }

    static byte[] key(String id) {
        return Arrays.copyOf(("invented " + id).getBytes(StandardCharsets.UTF_8), 32);
    }

    static PayloadSealer sealer(KeptConnections connections, AesKeyCustodian custodian) {
        return new PayloadSealer(custodian, JdbcKeyStore.open(connections), RANDOM);
    }

    public static void main(String[] arguments) throws Exception {
        try (KeptConnections connections = new KeptConnections(arguments[0], arguments[1])) {
            System.out.println(told(
                    connections,
                    custodian(arguments[2]),
                    StreamKey.ofCase(RecordedFile.GRADUATED.county(), RecordedFile.GRADUATED.id())));
        }
    }

    private static String told(KeptConnections connections, AesKeyCustodian custodian, StreamKey key) {
        try {
            return Recorder.of(
                            JdbcJournal.open(connections),
                            StreamProcesses.ofCases(RecordedFile.CALIFORNIA),
                            () -> RecordedFile.minute(0))
                    .sealedBy(sealer(connections, custodian))
                    .load(key)
                    .present()
                    .stage()
                    .code();
        } catch (KeyDestroyedException e) {
            return "destroyed";
        } catch (UnreadableEntryException e) {
            return "not at hand";
        }
    }
}
