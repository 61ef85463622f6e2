package org.carepeers.testkit;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.disclosure.AccessDecision;
import org.carepeers.workflow.disclosure.AccessRequest;
import org.carepeers.workflow.disclosure.AccessTable;
import org.carepeers.workflow.disclosure.CaseDisclosure;
import org.carepeers.workflow.disclosure.RecordAccess;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryKeyStore;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcesses;

/** Records, refuses, corrects and discloses cases that are full of marks, with every log that there is going to the console. */
final class LoggingProgram {

    static final String THROWN = "thrown: ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final LocalDate LATE = LocalDate.of(2031, 1, 2);

    private final KeptConnections connections = new KeptConnections("jdbc:h2:mem:logged;DB_CLOSE_DELAY=-1", "sa");
    private final PayloadSealer sealer = new PayloadSealer(
            AesKeyCustodian.of("key-1", RANDOM.generateSeed(32), RANDOM), new MemoryKeyStore(), RANDOM);
    private final Journal journal;
    private final CaseRecorder recorder;

    private LoggingProgram() {
        JdbcJournal.setUp(connections);
        this.journal = JdbcJournal.openWithoutDurability(connections);
        this.recorder = CaseRecorder.of(journal, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0));
    }

    public static void main(String[] arguments) {
        Stream.of("defaultLogLevel=trace", "logFile=System.out")
                .map(setting -> setting.split("="))
                .forEach(setting -> System.setProperty("org.slf4j.simpleLogger." + setting[0], setting[1]));
        LoggingProgram program = new LoggingProgram();
        for (int seed = 0; seed < Integer.parseInt(arguments[0]); seed++) {
            program.run(seed);
        }
        PostgresServer.execute(program.connections, "SHUTDOWN");
        program.thrown(() ->
                program.journal.head(StreamKey.ofCase(RecordedFile.GRADUATED.county(), RecordedFile.GRADUATED.id())));
    }

    private void run(int seed) {
        CareHistory history = MarkedCase.history(seed);
        CaseFile file = RecordedFile.withId(history.file(), "invented-" + seed);
        StreamKey key = recorder.open(file);
        file.events().forEach(event -> recorder.record(key, event));
        for (CareEvent event : file.events().stream().limit(5).toList()) {
            recorder.record(key, again(event));
        }
        for (CareEvent event : file.events()) {
            recorder.correct(key, voided(event));
        }
        for (Audience audience : Audience.values()) {
            show(key, history, audience);
        }
        recorder.decideAgain(key);
        seal(file);
    }

    private static CareEvent again(CareEvent event) {
        CareEvent.Builder other = CareEvent.builder();
        return other.from(event).id(EventId.of(event.id() + ".again")).build();
    }

    private static Correction<CareEvent> voided(CareEvent event) {
        return new Correction<>(
                EventId.of("void:" + event.id()),
                CorrectionReason.DID_NOT_HAPPEN,
                PartyId.of(Mark.RECORDER.text()),
                List.of(new Amendment.Voided<>(event.id())));
    }

    private void show(StreamKey key, CareHistory history, Audience audience) {
        PartyId to = audience == Audience.COUNSEL ? MarkedCase.COUNSEL : InventedPeople.PARTICIPANT;
        AccessDecision<CaseDisclosure> decision = RecordAccess.by(AccessTable.standard())
                .decide(history, AccessRequest.of(audience, to, InventedPeople.PARTICIPANT, LATE));
        if (decision instanceof AccessDecision.Granted<CaseDisclosure> granted) {
            recorder.disclosed(
                    key, EventId.of("shown:" + audience.code()), granted.view().disclosure());
        }
    }

    /** Sealed, then read without the key, and after the key is gone. */
    private void seal(CaseFile file) {
        CaseId id = CaseId.of(file.id() + ".sealed");
        StreamKey key = StreamKey.ofCase(file.county(), id);
        Recorder<CareEvent, Effect, CareCase> open =
                Recorder.of(journal, StreamProcesses.ofCases(RecordedFile.CALIFORNIA), () -> RecordedFile.minute(0));
        file.events().forEach(event -> open.sealedBy(sealer).record(key, event));
        thrown(() -> open.load(key));
        sealer.destroyKey(key.id());
        thrown(() -> open.sealedBy(sealer).load(key));
        thrown(() -> open.sealedBy(sealer).record(key, file.events().get(0)));
    }

    /** Tells a whole exception, with its causes and their causes. */
    private void thrown(Runnable attempt) {
        try {
            attempt.run();
        } catch (RuntimeException e) {
            System.out.println(THROWN
                    + Stream.iterate((Throwable) e, each -> each != null, Throwable::getCause)
                            .map(String::valueOf)
                            .collect(Collectors.joining(" by ")));
        }
    }
}
