package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Companion;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Setting;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.CertificationRoute;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Ruling;

/** An invented worker, step by step. */
final class Invented {

    static final WorkforceWorkflow WORKFLOW = WorkforceWorkflow.california();
    static final PartyId WORKER = PartyId.of("invented-worker-1");
    static final PartyId ANA = PartyId.of("invented-ana");
    static final PartyId DEV = PartyId.of("invented-dev");

    private Invented() {}

    static PeerEvent<WorkerEventKind> event(WorkerEventKind kind, PeerCapacity by, String day) {
        return PeerEvent.of(EventId.of(kind.code() + "-" + day), kind, LocalDate.parse(day), PeerActor.of(by));
    }

    static PeerEvent<IncidentEventKind> event(IncidentEventKind kind, PeerCapacity by, String day) {
        return PeerEvent.of(EventId.of(kind.code() + "-" + day), kind, LocalDate.parse(day), PeerActor.of(by));
    }

    static WorkerRecord nobody() {
        return WorkerRecord.begin(SubjectId.of(WORKER.value()));
    }

    /** The worker after events that all must be permitted. */
    @SafeVarargs
    static WorkerRecord after(WorkerRecord record, PeerEvent<WorkerEventKind>... events) {
        WorkerRecord now = record;
        for (PeerEvent<WorkerEventKind> event : events) {
            assertThat(WORKFLOW.decide(now, event)).isInstanceOf(Ruling.Permitted.class);
            now = now.after(event);
        }
        return now;
    }

    static List<String> reasons(Ruling<? extends Coded> ruling) {
        Stream<Reason> reasons =
                ruling instanceof Ruling.NotPermitted<?> refused ? refused.reasons().stream() : Stream.empty();
        return reasons.map(reason -> reason.code().code()).toList();
    }

    static List<String> remarks(Ruling<? extends Coded> ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Permitted.class);
        return ((Ruling.Permitted<?>) ruling)
                .remarks().stream().map(reason -> reason.code().code()).toList();
    }

    static WorkerRecord hired() {
        return after(
                nobody(),
                event(WorkerEventKind.HIRED, PeerCapacity.EMPLOYER, "2024-01-08")
                        .stating(WorkerFacts.EMPLOYER, "invented-agency")
                        .stating(WorkerFacts.ROLE, PeerRole.PEER_SUPPORT_WORKER)
                        .stating(WorkerFacts.LEVEL, "rss-1"),
                event(WorkerEventKind.EXPERIENCE_ATTESTED, PeerCapacity.PEER_WORKER, "2024-01-08"));
    }

    static WorkerRecord approved() {
        return after(
                hired(),
                event(WorkerEventKind.TRAINING_COMPLETED, PeerCapacity.PEER_WORKER, "2024-02-20")
                        .stating(WorkerFacts.TOPIC, TrainingTopic.PEER_CORE)
                        .stating(WorkerFacts.HOURS, 80),
                event(WorkerEventKind.ETHICS_AFFIRMED, PeerCapacity.PEER_WORKER, "2024-02-21"),
                event(WorkerEventKind.CERTIFICATION_APPLIED, PeerCapacity.PEER_WORKER, "2024-02-21")
                        .stating(WorkerFacts.ROUTE, CertificationRoute.INITIAL),
                event(WorkerEventKind.APPLICATION_APPROVED, PeerCapacity.CERTIFYING_BODY, "2024-03-01"));
    }

    static WorkerRecord certified() {
        return after(
                approved(),
                event(WorkerEventKind.EXAM_PASSED, PeerCapacity.CERTIFYING_BODY, "2024-04-10"),
                event(WorkerEventKind.CERTIFIED, PeerCapacity.CERTIFYING_BODY, "2024-05-02"));
    }

    static Engagement engagement(
            String id, PartyId participant, String day, int minutes, Activity activity, Setting setting) {
        return engagement(id, participant, day, minutes, activity, setting, EngagementOutcome.SPENT_TIME_TOGETHER);
    }

    static Engagement engagement(
            String id,
            PartyId participant,
            String day,
            int minutes,
            Activity activity,
            Setting setting,
            EngagementOutcome outcome) {
        Engagement.Builder engagement = Engagement.builder()
                .id(EventId.of(id))
                .participant(participant)
                .addWorkers(WORKER)
                .occurredOn(LocalDate.parse(day))
                .minutes(minutes)
                .activity(activity)
                .mode(setting == Setting.NOT_IN_PERSON ? EngagementMode.TELEPHONE : EngagementMode.IN_PERSON)
                .setting(setting)
                .outcome(outcome)
                .note(EngagementNote.of("Invented words of a note"));
        return (outcome.reach() == Reach.CONTACT ? engagement.addPresent(Companion.PARTICIPANT) : engagement).build();
    }
}
