package org.carepeers.workflow.workforce;

import static org.carepeers.peer.PeerCapacity.*;
import static org.carepeers.peer.RecruitmentEventKind.*;
import static org.carepeers.peer.RecruitmentFacts.*;
import static org.carepeers.workflow.workforce.RecruitmentRequirements.*;
import static org.carepeers.workflow.workforce.RecruitmentStage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.RecruitmentFacts;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.RowBuilder;

/**
 * The way to filling a position: every move an opening can make.
 *
 * <p>No row has a place for a reason about an applicant. Whether the law of fair chance applies to an employer, and its
 * exceptions, are for the employer's counsel; the rows under it keep its order of steps.
 */
final class RecruitmentProcess {

    private static final String PRACTICE = "recruitment";

    /** The moves, which no policy changes. */
    private static final List<
                    Row<
                            RecruitmentStage,
                            RecruitmentEventKind,
                            PeerCapacity,
                            Recruitment,
                            PeerEvent<RecruitmentEventKind>>>
            MOVES = table(new RecruitmentPolicy("moves", Set.of())).rows();

    private final ProcessTable.Builder<
                    RecruitmentStage, RecruitmentEventKind, PeerCapacity, Recruitment, PeerEvent<RecruitmentEventKind>>
            table = ProcessTable.builder(
                    RecruitmentStage.class,
                    RecruitmentEventKind.class,
                    PeerCapacity.class,
                    NOT_STARTED,
                    EnumSet.of(HIRED, CLOSED_WITHOUT_HIRE));

    private RecruitmentProcess(RecruitmentPolicy policy) {
        beforeTheAdvertisement(policy);
        applicationsAndInterviews();
        offer();
        fairChance();
    }

    static ProcessTable<
                    RecruitmentStage, RecruitmentEventKind, PeerCapacity, Recruitment, PeerEvent<RecruitmentEventKind>>
            table(RecruitmentPolicy policy) {
        return new RecruitmentProcess(policy).table.build();
    }

    /** Where an event leads, from wherever it was recorded; empty if it moves nothing. */
    static Optional<RecruitmentStage> leadsTo(RecruitmentEventKind kind) {
        return MOVES.stream().filter(row -> row.kind() == kind).findFirst().flatMap(Row::leadsTo);
    }

    private RowBuilder<
                    RecruitmentStage, RecruitmentEventKind, PeerCapacity, Recruitment, PeerEvent<RecruitmentEventKind>>
            on(RecruitmentEventKind kind) {
        return table.on(kind);
    }

    private static Set<RecruitmentStage> advertised() {
        return EnumSet.range(OPEN_FOR_APPLICATIONS, AWAITING_FIRST_DAY);
    }

    // spotless:off
    private void beforeTheAdvertisement(RecruitmentPolicy policy) {
        on(ROLE_DESCRIBED).by(EMPLOYER).from(NOT_STARTED).to(AWAITING_READINESS_REVIEW)
                .requires(states(ROLE_DESCRIPTION)).underPolicy(PRACTICE);
        on(READINESS_REVIEWED).by(EMPLOYER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(AWAITING_READINESS_REVIEW, AWAITING_ADVERTISEMENT).to(AWAITING_ADVERTISEMENT)
                .requires(states(READINESS_REVIEW), inOrder(), readinessComplete()).underPolicy(PRACTICE);
        on(POSITION_ADVERTISED).by(EMPLOYER).from(AWAITING_ADVERTISEMENT).to(OPEN_FOR_APPLICATIONS)
                .requires(inOrder(), ready(policy), payStated()).underPolicy(PRACTICE);
        on(OPENING_CLOSED).by(EMPLOYER).from(EnumSet.range(AWAITING_READINESS_REVIEW, AWAITING_FIRST_DAY)).to(CLOSED_WITHOUT_HIRE)
                .requires(states(CLOSURE), inOrder()).underPolicy(PRACTICE);
    }

    private void applicationsAndInterviews() {
        on(APPLICATION_RECEIVED).by(PeerCapacity.APPLICANT).from(OPEN_FOR_APPLICATIONS, INTERVIEWING).same()
                .requires(states(RecruitmentFacts.APPLICANT), notAppliedBefore(), appliedInTime()).underPolicy(PRACTICE);
        on(APPLICATION_WITHDRAWN).by(PeerCapacity.APPLICANT).from(advertised()).same()
                .requires(states(RecruitmentFacts.APPLICANT), known(), withoutOffer()).underPolicy(PRACTICE);
        on(INTERVIEWS_BEGUN).by(EMPLOYER).from(OPEN_FOR_APPLICATIONS).to(INTERVIEWING)
                .requires(states(INTERVIEW_PLAN), inOrder(), peerOnPanel()).underPolicy(PRACTICE);
        on(INTERVIEW_HELD).by(EMPLOYER).from(INTERVIEWING).same()
                .requires(states(RecruitmentFacts.APPLICANT), states(SCORES), known(), stillApplying()).underPolicy(PRACTICE);
        on(PREVIEW_GIVEN).by(EMPLOYER, PEER_WORKER, PEER_SUPERVISOR).from(advertised()).same()
                .requires(states(RecruitmentFacts.APPLICANT), known()).underPolicy(PRACTICE);
    }

    private void offer() {
        on(OFFER_MADE).by(EMPLOYER).from(INTERVIEWING).to(AWAITING_ANSWER_TO_OFFER)
                .requires(states(RecruitmentFacts.APPLICANT), inOrder(), known(), stillApplying(), interviewed(), previewed()).underPolicy(PRACTICE);
        on(OFFER_ACCEPTED).by(PeerCapacity.APPLICANT).from(AWAITING_ANSWER_TO_OFFER).to(AWAITING_FIRST_DAY)
                .requires(states(RecruitmentFacts.APPLICANT), inOrder(), holdsOffer()).underPolicy(PRACTICE);
        on(OFFER_DECLINED).by(PeerCapacity.APPLICANT).from(AWAITING_ANSWER_TO_OFFER, AWAITING_FIRST_DAY).to(INTERVIEWING)
                .requires(states(RecruitmentFacts.APPLICANT), inOrder(), holdsOffer()).underPolicy(PRACTICE);
        on(WORKER_HIRED).by(EMPLOYER).from(AWAITING_FIRST_DAY).to(HIRED)
                .requires(states(RecruitmentFacts.APPLICANT), states(WORKER), inOrder(), holdsOffer()).underPolicy(PRACTICE);
    }

    /** Fair chance: first the offer, then the question; and an offer is withdrawn, for whatever reason, with time to answer. */
    private void fairChance() {
        on(HISTORY_QUESTION_PLANNED).by(EMPLOYER).from(advertised()).same()
                .requires(states(RecruitmentFacts.APPLICANT), known(), afterConditionalOffer()).under("GOV 12952(a)(2)");
        on(HISTORY_ASKED).by(EMPLOYER).from(advertised()).same()
                .requires(states(RecruitmentFacts.APPLICANT), wasAskedInTime()).under("GOV 12952(a)(2)");
        on(OFFER_WITHDRAWN).by(EMPLOYER).from(AWAITING_ANSWER_TO_OFFER, AWAITING_FIRST_DAY).to(INTERVIEWING)
                .requires(states(RecruitmentFacts.APPLICANT), inOrder(), holdsOffer(), found(ASSESSED_INDIVIDUALLY), states(ANSWER_BY), answerTimeOver()).underPolicy("withdrawn-with-time-to-answer", "GOV 12952(c)");
    }
    // spotless:on
}
