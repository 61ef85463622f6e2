package org.carepeers.guide;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Companion;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Setting;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.CertificationRoute;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;

/** An invented worker with which the examples of the guide begin. */
final class InventedWorker {

    static final PartyId ID = PartyId.of("worker-7");

    private InventedWorker() {}

    static PeerEvent<WorkerEventKind> event(WorkerEventKind kind, PeerCapacity by, String day) {
        return PeerEvent.of(EventId.of(kind.code() + "-" + day), kind, LocalDate.parse(day), PeerActor.of(by));
    }

    /** Hired in January 2025, examined three times without passing. */
    static PeerStream<WorkerEventKind> stream() {
        PeerStream<WorkerEventKind> stream =
                PeerStream.begin(WorkerEventKind.class, SubjectId.of(ID.value()), County.SAN_DIEGO);
        for (PeerEvent<WorkerEventKind> event : List.of(
                event(WorkerEventKind.HIRED, PeerCapacity.EMPLOYER, "2025-01-06")
                        .stating(WorkerFacts.EMPLOYER, "agency-1")
                        .stating(WorkerFacts.ROLE, PeerRole.PEER_SUPPORT_WORKER)
                        .stating(WorkerFacts.LEVEL, "rss-1"),
                event(WorkerEventKind.EXPERIENCE_ATTESTED, PeerCapacity.PEER_WORKER, "2025-01-06"),
                event(WorkerEventKind.SUPERVISOR_ASSIGNED, PeerCapacity.EMPLOYER, "2025-01-07")
                        .stating(WorkerFacts.SUPERVISOR, "supervisor-2"),
                event(WorkerEventKind.CERTIFICATION_APPLIED, PeerCapacity.PEER_WORKER, "2025-03-03")
                        .stating(WorkerFacts.ROUTE, CertificationRoute.INITIAL),
                event(WorkerEventKind.APPLICATION_APPROVED, PeerCapacity.CERTIFYING_BODY, "2025-03-17"),
                event(WorkerEventKind.EXAM_NOT_PASSED, PeerCapacity.CERTIFYING_BODY, "2025-05-05"),
                event(WorkerEventKind.EXAM_NOT_PASSED, PeerCapacity.CERTIFYING_BODY, "2025-07-07"),
                event(WorkerEventKind.EXAM_NOT_PASSED, PeerCapacity.CERTIFYING_BODY, "2025-09-08"))) {
            stream = stream.with(event);
        }
        return stream;
    }

    static List<Engagement> logged() {
        return List.of(
                engagement("e1", "ana", "2026-02-10", 60, Activity.FIRST_CONTACT, Setting.PLACE_THE_PERSON_CHOSE),
                engagement("e2", "dev", "2026-03-02", 240, Activity.COURT_ACCOMPANIMENT, Setting.COURTHOUSE),
                engagement("e3", "dev", "2026-03-03", 90, Activity.RIDE, Setting.ON_THE_WAY));
    }

    private static Engagement engagement(
            String id, String participant, String day, int minutes, Activity activity, Setting setting) {
        return Engagement.builder()
                .id(EventId.of(id))
                .participant(PartyId.of(participant))
                .addWorkers(ID)
                .occurredOn(LocalDate.parse(day))
                .minutes(minutes)
                .activity(activity)
                .mode(EngagementMode.IN_PERSON)
                .setting(setting)
                .addPresent(Companion.PARTICIPANT)
                .outcome(EngagementOutcome.SPENT_TIME_TOGETHER)
                .build();
    }
}
