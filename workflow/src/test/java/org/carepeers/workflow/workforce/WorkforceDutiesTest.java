package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.peer.PeerCapacity.CERTIFYING_BODY;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.workflow.workforce.Invented.after;
import static org.carepeers.workflow.workforce.Invented.approved;
import static org.carepeers.workflow.workforce.Invented.certified;
import static org.carepeers.workflow.workforce.Invented.event;
import static org.carepeers.workflow.workforce.Invented.hired;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.SupervisionPolicy;
import org.carepeers.peer.SupervisorRoute;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.peer.WorkerSignal;
import org.carepeers.rule.DutyHolder;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

class WorkforceDutiesTest {

    private static final PeerPolicy EXAMPLE = PeerPolicies.example();
    private static final WorkforceDuties DUTIES = WorkforceDuties.of(CertificationRules.california(), EXAMPLE);
    private static final WorkerRecord SUPERVISED = after(
            hired(),
            event(WorkerEventKind.SUPERVISOR_ASSIGNED, EMPLOYER, "2024-01-09")
                    .stating(WorkerFacts.SUPERVISOR, "invented-supervisor"),
            event(WorkerEventKind.SAFEGUARDS_OFFERED, EMPLOYER, "2024-01-09"));

    private static List<Obligation> due(WorkerRecord record, String day) {
        return DUTIES.comingDue(record, LocalDate.parse(day));
    }

    private static Optional<Obligation> find(WorkerRecord record, String day, WorkforceDuty duty) {
        return due(record, day).stream()
                .filter(each -> each.rule().value().startsWith(duty.rule().value()))
                .findFirst();
    }

    @Test
    void theTimeForTheExaminationComesDueForTheWorker() {
        assertThat(find(approved(), "2024-06-01", WorkforceDuty.FINISH_CERTIFICATION))
                .isEmpty();
        assertThat(find(approved(), "2025-01-15", WorkforceDuty.FINISH_CERTIFICATION))
                .hasValueSatisfying(duty -> {
                    assertThat(duty.who()).isEqualTo(DutyHolder.PEER_WORKER);
                    assertThat(duty.basis()).isEqualTo(Basis.COUNTY_POLICY);
                    assertThat(duty.citations()).containsExactly(Citation.parse("WIC 14045.13"));
                    assertThat(duty.due().lastDay()).contains(LocalDate.of(2025, 3, 1));
                });
    }

    @Test
    void aRenewalStandsInItsWindowAndAfterTheTermAReinstatementDoes() {
        assertThat(find(certified(), "2026-01-01", WorkforceDuty.RENEW_CERTIFICATION))
                .isEmpty();
        assertThat(find(certified(), "2026-01-02", WorkforceDuty.RENEW_CERTIFICATION))
                .hasValueSatisfying(duty -> {
                    assertThat(duty.due().firstDay()).contains(LocalDate.of(2026, 2, 1));
                    assertThat(duty.due().lastDay()).contains(LocalDate.of(2026, 5, 2));
                });
        assertThat(find(certified(), "2026-05-03", WorkforceDuty.RENEW_CERTIFICATION))
                .isEmpty();
        assertThat(find(certified(), "2026-05-03", WorkforceDuty.REINSTATE_CERTIFICATION))
                .hasValueSatisfying(duty -> assertThat(duty.due().lastDay()).contains(LocalDate.of(2030, 5, 2)));
        assertThat(find(certified(), "2030-05-03", WorkforceDuty.REINSTATE_CERTIFICATION))
                .isEmpty();
    }

    @Test
    void withoutASupervisorTheEmployerIsToAssignOne() {
        assertThat(find(hired(), "2024-02-01", WorkforceDuty.ASSIGN_SUPERVISOR))
                .hasValueSatisfying(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_EMPLOYER));
        assertThat(find(SUPERVISED, "2024-02-01", WorkforceDuty.ASSIGN_SUPERVISOR))
                .isEmpty();
    }

    @Test
    void theNextSessionIsTheSupervisorsToHold() {
        assertThat(find(SUPERVISED, "2024-01-10", WorkforceDuty.SUPERVISION_SESSION))
                .hasValueSatisfying(duty -> {
                    assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR);
                    assertThat(duty.due().lastDay()).contains(LocalDate.of(2024, 1, 23));
                });
        WorkerRecord held =
                after(SUPERVISED, event(WorkerEventKind.SUPERVISION_SESSION_HELD, PEER_SUPERVISOR, "2024-01-20"));
        assertThat(find(held, "2024-01-21", WorkforceDuty.SUPERVISION_SESSION))
                .hasValueSatisfying(duty -> assertThat(duty.due().lastDay()).contains(LocalDate.of(2024, 2, 3)));
    }

    @Test
    void whoeverIsAwayIsNotDueForASessionButTheirReturnIsPlanned() {
        WorkerRecord away = after(
                SUPERVISED,
                event(WorkerEventKind.AWAY_BEGAN, PEER_WORKER, "2024-02-01")
                        .stating(WorkerFacts.BACK_ON, LocalDate.of(2024, 2, 20)));
        assertThat(find(away, "2024-02-02", WorkforceDuty.SUPERVISION_SESSION)).isEmpty();
        assertThat(find(away, "2024-02-02", WorkforceDuty.PLAN_RETURN))
                .hasValueSatisfying(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR));
    }

    @Test
    void aSignalIsTheSupervisorsToAnswerAndNeverAMarkAgainstTheWorker() {
        WorkerRecord signalled = after(
                SUPERVISED,
                event(WorkerEventKind.SIGNAL_NOTICED, PEER_WORKER, "2024-03-04")
                        .stating(WorkerFacts.SIGNAL, WorkerSignal.HEAVY_WEEK));
        assertThat(find(signalled, "2024-03-05", WorkforceDuty.ANSWER_SIGNAL)).hasValueSatisfying(duty -> {
            assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR);
            assertThat(duty.title()).isEqualTo("Look after the worker: heavy week");
            assertThat(duty.due().lastDay()).contains(LocalDate.of(2024, 3, 6));
        });
        WorkerRecord answered = after(
                signalled,
                event(WorkerEventKind.SIGNAL_ANSWERED, PEER_SUPERVISOR, "2024-03-05")
                        .stating(WorkerFacts.SIGNAL, WorkerSignal.HEAVY_WEEK));
        assertThat(find(answered, "2024-03-05", WorkforceDuty.ANSWER_SIGNAL)).isEmpty();
    }

    @Test
    void aProposalIsAnsweredByTheOtherSide() {
        WorkerRecord proposed = after(
                SUPERVISED,
                event(WorkerEventKind.SAFEGUARD_PROPOSED, PEER_WORKER, "2024-02-01")
                        .stating(WorkerFacts.SAFEGUARD, "s-1")
                        .stating(WorkerFacts.SAFEGUARD_KIND, SafeguardKind.CHART_WALL));
        assertThat(find(proposed, "2024-02-02", WorkforceDuty.ANSWER_SAFEGUARD))
                .hasValueSatisfying(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_EMPLOYER));
    }

    @Test
    void trainingThatIsMissingIsTimeForTheEmployerToMake() {
        assertThat(due(SUPERVISED, "2024-01-10"))
                .filteredOn(each -> each.title().startsWith(WorkforceDuty.TRAINING.title()))
                .hasSize(8)
                .allSatisfy(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_EMPLOYER));
    }

    @Test
    void onlyWhatCertificationAsksForIsTheWorkersOwn() {
        assertThat(due(certified(), "2026-03-01"))
                .filteredOn(each -> each.who() == DutyHolder.PEER_WORKER)
                .extracting(Obligation::rule)
                .containsExactly(WorkforceDuty.RENEW_CERTIFICATION.rule());
    }

    @Test
    void aPartOfThePolicyThatACountyHasNotDecidedOnYieldsNothing() {
        WorkforceDuties bare = WorkforceDuties.of(
                CertificationRules.california(),
                PeerPolicy.builder().name("Invented County").build());
        assertThat(bare.comingDue(certified(), LocalDate.of(2026, 3, 1)))
                .extracting(Obligation::rule)
                .containsExactly(WorkforceDuty.OFFER_SAFEGUARDS.rule());
    }

    @Test
    void whoLeftIsOwedNothingMoreByThisEmployer() {
        WorkerRecord left = after(SUPERVISED, event(WorkerEventKind.LEFT, PEER_WORKER, "2024-09-01"));
        assertThat(due(left, "2024-10-01")).isEmpty();
    }

    @Test
    void moreWorkersThanThePolicyNamesAreTheEmployersToChange() {
        PartyId supervisor = PartyId.of("invented-supervisor");
        List<WorkerRecord> eight = Collections.nCopies(8, SUPERVISED);
        List<WorkerRecord> nine = Collections.nCopies(9, SUPERVISED);
        assertThat(DUTIES.span(supervisor, eight)).isEmpty();
        assertThat(DUTIES.span(supervisor, nine))
                .hasValueSatisfying(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_EMPLOYER));
        assertThat(DUTIES.span(PartyId.of("another"), nine)).isEmpty();
    }

    @Test
    void aSupervisorQualifiesByOneOfTheCountysRoutesAndHasTimeForTheTraining() {
        SupervisionPolicy policy = EXAMPLE.supervision().orElseThrow();
        SupervisorProfile profile = new SupervisorProfile(
                PartyId.of("invented-supervisor"),
                LocalDate.of(2024, 1, 8),
                true,
                false,
                Optional.of(3),
                Optional.empty(),
                Optional.empty());
        SupervisorProfile.Qualification early = profile.under(policy, LocalDate.of(2024, 2, 1));
        assertThat(early.routes()).isEqualTo(Set.of(SupervisorRoute.CERTIFIED_PEER));
        assertThat(early.trainingDueOn()).contains(LocalDate.of(2024, 3, 8));
        assertThat(early.isMet()).isTrue();
        assertThat(profile.under(policy, LocalDate.of(2024, 3, 9)).isMet()).isFalse();
        SupervisorProfile unknown = new SupervisorProfile(
                PartyId.of("invented-supervisor"),
                LocalDate.of(2024, 1, 8),
                true,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 1, 20)));
        assertThat(unknown.under(policy, LocalDate.of(2024, 2, 1)).isMet()).isFalse();
        SupervisorProfile experienced = new SupervisorProfile(
                PartyId.of("invented-supervisor"),
                LocalDate.of(2024, 1, 8),
                false,
                true,
                Optional.of(2),
                Optional.of(4),
                Optional.of(LocalDate.of(2024, 1, 20)));
        assertThat(experienced.under(policy, LocalDate.of(2024, 4, 1)).routes())
                .containsExactlyInAnyOrder(
                        SupervisorRoute.BEHAVIORAL_HEALTH_PROFESSIONAL, SupervisorRoute.DIRECT_SERVICE);
    }

    @Test
    void aDeniedApplicationLeavesNothingOpen() {
        WorkerRecord denied =
                after(approved(), event(WorkerEventKind.CERTIFICATION_DENIED, CERTIFYING_BODY, "2024-04-01"));
        assertThat(find(denied, "2025-02-01", WorkforceDuty.FINISH_CERTIFICATION))
                .isEmpty();
    }
}
