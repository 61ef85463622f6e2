package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.RecruitmentFacts;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.workforce.Recruitment;
import org.carepeers.workflow.workforce.RecruitmentMessages;
import org.carepeers.workflow.workforce.RecruitmentPolicy;
import org.carepeers.workflow.workforce.RecruitmentStage;
import org.carepeers.workflow.workforce.RecruitmentWorkflow;
import org.carepeers.workflow.workforce.RoleResources;

final class FairChance {

    private FairChance() {}

    private static PeerEvent<RecruitmentEventKind> event(RecruitmentEventKind kind, PeerCapacity by) {
        return PeerEvent.of(EventId.of(kind.code()), kind, LocalDate.of(2026, 3, 2), PeerActor.of(by));
    }

    private static PeerEvent<RecruitmentEventKind> about(RecruitmentEventKind kind, PeerCapacity by) {
        return event(kind, by).stating(RecruitmentFacts.APPLICANT, "applicant-1");
    }

    public static void main(String[] arguments) {
        PeerStream<RecruitmentEventKind> stream = PeerStream.begin(
                        RecruitmentEventKind.class, SubjectId.of("opening-1"), County.ALPINE)
                .with(event(RecruitmentEventKind.ROLE_DESCRIBED, PeerCapacity.EMPLOYER)
                        .stating(RecruitmentFacts.ROLE_DESCRIPTION, RoleResources.exampleRole()))
                .with(event(RecruitmentEventKind.READINESS_REVIEWED, PeerCapacity.EMPLOYER))
                .with(event(RecruitmentEventKind.POSITION_ADVERTISED, PeerCapacity.EMPLOYER))
                .with(about(RecruitmentEventKind.APPLICATION_RECEIVED, PeerCapacity.APPLICANT));
        RecruitmentWorkflow workflow = RecruitmentWorkflow.under(RecruitmentPolicy.example());
        Messages words = RecruitmentMessages.english();
        Recruitment opening = Recruitment.of(stream);
        Ruling<RecruitmentStage> planned =
                workflow.decide(opening, about(RecruitmentEventKind.HISTORY_QUESTION_PLANNED, PeerCapacity.EMPLOYER));
        if (planned instanceof Ruling.NotPermitted<RecruitmentStage> refused) {
            refused.reasons().forEach(reason -> System.out.println("Refused: " + words.sentence(reason)));
        }
        PeerEvent<RecruitmentEventKind> asked = about(RecruitmentEventKind.HISTORY_ASKED, PeerCapacity.EMPLOYER);
        if (workflow.decide(opening, asked) instanceof Ruling.Permitted<RecruitmentStage> recorded) {
            recorded.remarks().forEach(remark -> System.out.println("Recorded: " + words.sentence(remark)));
        }
        RecruitmentWorkflow.toSetRight(stream.with(asked))
                .forEach(duty -> System.out.println(duty.who().code() + ": " + duty.title() + "."));
    }
}
