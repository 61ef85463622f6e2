package org.carepeers.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.consent.Audience;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.json.CareJson;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.disclosure.AccessDecision;
import org.carepeers.workflow.disclosure.AccessRequest;
import org.carepeers.workflow.disclosure.AccessTable;
import org.carepeers.workflow.disclosure.CaseDisclosure;
import org.carepeers.workflow.disclosure.RecordAccess;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.IdentityEvent;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.PersonIndex;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceWorkflow;

/** A journal of invented people with a stream of each kind that is folded, as one release wrote it, and what it tells. */
final class KeptJournal {

    static final StreamProcess<CareEvent, Effect, CareCase> CASES = StreamProcesses.ofCases(RecordedFile.CALIFORNIA);
    static final StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> ACCOMPANIMENTS =
            StreamProcesses.ofAccompaniments(
                    PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california()), "example");
    static final StreamProcess<PeerEvent<WorkerEventKind>, PeerEvent<WorkerEventKind>, WorkerRecord> WORKERS =
            StreamProcesses.ofWorkers(WorkforceWorkflow.california(), "example");
    static final StreamProcess<IdentityEvent, IdentityEvent, PersonIndex> IDENTITIES = StreamProcesses.ofIdentities();

    static final CaseFile FILE = CareJson.standard().readCaseFile("""
            {"formatVersion": 1,
             "case": {"id": "invented-case-1", "county": "yolo"},
             "participant": {"id": "invented-person-1"},
             "events": [
               {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02",
                "by": {"role": "petitioner", "party": "invented-person-2"},
                "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
               {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-02-05", "by": {"role": "court"},
                "facts": {"primaFacie": "found"}},
               {"id": "e3", "kind": "counsel-appointed", "occurredOn": "2026-02-05", "by": {"role": "court"},
                "facts": {"party": "invented-counsel-1"}}]}
            """);
    static final StreamKey CASE = StreamKey.ofCase(FILE.county(), FILE.id());
    static final StreamKey BESIDE = key(StreamKind.ACCOMPANIMENT, "invented-person-1");
    static final StreamKey WORKER = key(StreamKind.WORKER, "invented-worker-1");
    static final StreamKey PEOPLE = key(StreamKind.IDENTITY, "people");

    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final PartyId PERSON = PartyId.of("invented-person-1");

    private final Journal journal;
    private int minutes;

    private KeptJournal(Journal journal) {
        this.journal = journal;
    }

    private static StreamKey key(StreamKind kind, String subject) {
        return new StreamKey(County.YOLO, kind, SubjectId.of(subject));
    }

    /** Records it as this release does. */
    static void writeInto(Journal journal) {
        KeptJournal kept = new KeptJournal(journal);
        kept.aCaseWithARefusalACorrectionAndADisclosure();
        kept.someoneBeside();
        kept.aWorker();
        kept.twoWhoAreOne();
    }

    private <E, X, S> Recorder<E, X, S> recorder(StreamProcess<E, X, S> process) {
        return Recorder.of(journal, process, () -> {
            minutes++;
            return RecordedFile.minute(minutes);
        });
    }

    private void aCaseWithARefusalACorrectionAndADisclosure() {
        Recorder<CareEvent, Effect, CareCase> recorder = recorder(CASES);
        RecordedFile.of(journal, FILE);
        CareEvent.Builder again = CareEvent.builder();
        recorder.record(
                CASE,
                again.from(FILE.events().get(0)).id(EventId.of("e1.again")).build());
        CareEvent.Builder moved = CareEvent.builder();
        recorder.correct(
                CASE,
                new Correction<>(
                        EventId.of("correction-1"),
                        CorrectionReason.TYPED_WRONGLY,
                        PartyId.of("invented-clerk-1"),
                        List.of(new Amendment.Replaced<>(
                                EventId.of("e2"),
                                moved.from(FILE.events().get(1))
                                        .occurredOn(LocalDate.of(2026, 2, 4))
                                        .build()))));
        AccessDecision<CaseDisclosure> shown = RecordAccess.by(AccessTable.standard())
                .decide(
                        CareHistory.play(RecordedFile.CALIFORNIA, FILE),
                        AccessRequest.of(Audience.COUNSEL, PartyId.of("invented-counsel-1"), PERSON, DAY));
        recorder.disclosed(
                CASE,
                EventId.of("shown-1"),
                ((AccessDecision.Granted<CaseDisclosure>) shown).view().disclosure());
    }

    private void someoneBeside() {
        Recorder<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> recorder =
                recorder(ACCOMPANIMENTS);
        PeerEvent<AccompanimentEventKind> offered = PeerEvent.of(
                EventId.of("a1"), AccompanimentEventKind.PEER_OFFERED, DAY, PeerActor.of(PeerCapacity.PEER_SUPERVISOR));
        recorder.record(BESIDE, offered.stating(AccompanimentFacts.WORKER, "invented-worker-1"));
        recorder.record(
                BESIDE,
                PeerEvent.of(
                        EventId.of("a2"),
                        AccompanimentEventKind.OFFER_ACCEPTED,
                        DAY.plusDays(1),
                        PeerActor.of(PeerCapacity.PARTICIPANT)));
    }

    private void aWorker() {
        Recorder<PeerEvent<WorkerEventKind>, PeerEvent<WorkerEventKind>, WorkerRecord> recorder = recorder(WORKERS);
        recorder.record(
                WORKER,
                PeerEvent.of(EventId.of("w1"), WorkerEventKind.HIRED, DAY, PeerActor.of(PeerCapacity.EMPLOYER))
                        .stating(WorkerFacts.EMPLOYER, "invented-agency-1")
                        .stating(WorkerFacts.ROLE, PeerRole.PEER_SUPPORT_WORKER)
                        .stating(WorkerFacts.LEVEL, "rss-1"));
        recorder.record(
                WORKER,
                PeerEvent.of(
                        EventId.of("w2"),
                        WorkerEventKind.EXPERIENCE_ATTESTED,
                        DAY,
                        PeerActor.of(PeerCapacity.PEER_WORKER)));
    }

    private void twoWhoAreOne() {
        Recorder<IdentityEvent, IdentityEvent, PersonIndex> recorder = recorder(IDENTITIES);
        PartyId clerk = PartyId.of("invented-clerk-1");
        for (String twice : List.of("invented-person-1b", "invented-person-1c")) {
            recorder.record(
                    PEOPLE,
                    new IdentityEvent(
                            EventId.of("joined:" + twice),
                            IdentityEvent.Kind.JOINED,
                            DAY,
                            PartyId.of(twice),
                            PERSON,
                            clerk));
        }
    }

    /** What a journal tells, in words that do not change with the library. */
    static String told(Journal journal) {
        List<String> lines = new ArrayList<>();
        CareCase one = present(journal, CASES, CASE);
        lines.add(CASE + ": " + one.stage().code() + " since " + one.stageSince() + ", term " + one.term());
        one.hearings().forEach((kind, day) -> lines.add("  hearing " + kind.code() + " " + day));
        lines.add("  report ordered " + one.lastOn(EventKind.REPORT_ORDERED));
        CASES.open(CASE, one)
                .forEach(item -> lines.add("  due " + item.id() + " by " + item.lastDay() + " of "
                        + item.who().code()));
        Accompaniment beside = present(journal, ACCOMPANIMENTS, BESIDE);
        lines.add(BESIDE + ": " + beside.stage().code() + " since " + beside.stageSince() + ", " + beside.worker());
        WorkerRecord worker = present(journal, WORKERS, WORKER);
        lines.add(WORKER + ": " + worker.employment().stage().code() + ", attested " + worker.attestedOn());
        PersonIndex people = present(journal, IDENTITIES, PEOPLE);
        lines.add(PEOPLE + ": " + people.idsOf(PERSON));
        lines.add("shown: "
                + Recorder.of(journal, CASES, () -> RecordedFile.minute(0)).disclosures(CASE).stream()
                        .map(each -> each.audience().code())
                        .toList());
        return String.join("\n", lines) + "\n";
    }

    private static <E, X, S> S present(Journal journal, StreamProcess<E, X, S> process, StreamKey key) {
        return Recorder.of(journal, process, () -> RecordedFile.minute(0))
                .load(key)
                .present();
    }
}
