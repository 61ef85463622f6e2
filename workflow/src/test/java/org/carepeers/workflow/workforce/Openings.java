package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.InterviewScore;
import org.carepeers.peer.InterviewScores;
import org.carepeers.peer.OpeningClosure;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.Readiness;
import org.carepeers.peer.ReadinessAnswer;
import org.carepeers.peer.ReadinessItem;
import org.carepeers.peer.ReadinessReview;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.RecruitmentFacts;
import org.carepeers.proceeding.Finding;

/** Invented openings, and events that state everything. */
final class Openings {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String HOLDER = "applicant-1";
    static final String OTHER = "applicant-2";
    static final String NEW = "applicant-3";
    static final PartyId AGENCY = PartyId.of("agency-1");

    private Openings() {}

    /** An opening at a stage, at which one applicant holds a conditional offer and another was interviewed too. */
    static Recruitment at(RecruitmentStage stage) {
        Map<String, Recruitment.Applicant> applicants = new LinkedHashMap<>();
        applicants.put(HOLDER, new Recruitment.Applicant(false, true, true, Optional.empty()));
        applicants.put(OTHER, new Recruitment.Applicant(false, true, true, Optional.empty()));
        return new Recruitment(
                stage,
                Optional.of(RoleResources.exampleRole()),
                Optional.of(review(EnumSet.noneOf(ReadinessItem.class))),
                Optional.of(DAY),
                applicants,
                Optional.of(HOLDER),
                true,
                Optional.of(DAY));
    }

    static ReadinessReview review(Set<ReadinessItem> notMet) {
        return new ReadinessReview(
                AGENCY,
                DAY,
                Arrays.stream(ReadinessItem.values())
                        .map(item ->
                                new ReadinessAnswer(item, notMet.contains(item) ? Readiness.NOT_MET : Readiness.MET))
                        .toList());
    }

    static PeerEvent<RecruitmentEventKind> bare(RecruitmentEventKind kind, PeerCapacity by) {
        return PeerEvent.of(EventId.of("e-" + kind.code()), kind, DAY, PeerActor.of(by));
    }

    /** An event that states what it must. */
    static PeerEvent<RecruitmentEventKind> event(RecruitmentEventKind kind, PeerCapacity by) {
        PeerEvent<RecruitmentEventKind> event = bare(kind, by);
        return switch (kind) {
            case ROLE_DESCRIBED -> event.stating(RecruitmentFacts.ROLE_DESCRIPTION, RoleResources.exampleRole());
            case READINESS_REVIEWED ->
                event.stating(RecruitmentFacts.READINESS_REVIEW, review(EnumSet.noneOf(ReadinessItem.class)));
            case POSITION_ADVERTISED -> event;
            case APPLICATION_RECEIVED -> event.stating(RecruitmentFacts.APPLICANT, NEW);
            case APPLICATION_WITHDRAWN -> event.stating(RecruitmentFacts.APPLICANT, OTHER);
            case INTERVIEWS_BEGUN ->
                event.stating(RecruitmentFacts.INTERVIEW_PLAN, "plan-1")
                        .stating(RecruitmentFacts.PEER_ON_PANEL, Finding.FOUND);
            case INTERVIEW_HELD ->
                event.stating(RecruitmentFacts.APPLICANT, OTHER)
                        .stating(
                                RecruitmentFacts.SCORES,
                                new InterviewScores(List.of(new InterviewScore("sharing", PartyId.of("panel-1"), 4))));
            case OFFER_MADE ->
                event.stating(RecruitmentFacts.APPLICANT, OTHER).stating(RecruitmentFacts.CONDITIONAL, Finding.FOUND);
            case OFFER_WITHDRAWN ->
                event.stating(RecruitmentFacts.APPLICANT, HOLDER)
                        .stating(RecruitmentFacts.ASSESSED_INDIVIDUALLY, Finding.FOUND)
                        .stating(RecruitmentFacts.ANSWER_BY, DAY.minusDays(1));
            case WORKER_HIRED ->
                event.stating(RecruitmentFacts.APPLICANT, HOLDER).stating(RecruitmentFacts.WORKER, "worker-1");
            case OPENING_CLOSED -> event.stating(RecruitmentFacts.CLOSURE, OpeningClosure.NOBODY_CHOSEN);
            default -> event.stating(RecruitmentFacts.APPLICANT, HOLDER);
        };
    }
}
