package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.peer.PeerCapacity.CERTIFYING_BODY;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.workflow.workforce.Invented.WORKER;
import static org.carepeers.workflow.workforce.Invented.WORKFLOW;
import static org.carepeers.workflow.workforce.Invented.after;
import static org.carepeers.workflow.workforce.Invented.certified;
import static org.carepeers.workflow.workforce.Invented.event;
import static org.carepeers.workflow.workforce.Invented.hired;
import static org.carepeers.workflow.workforce.Invented.nobody;
import static org.carepeers.workflow.workforce.Invented.reasons;
import static org.carepeers.workflow.workforce.Invented.remarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.County;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.peer.WorkerSignal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EmploymentProcessTest {

    private static PeerEvent<WorkerEventKind> safeguard(WorkerEventKind kind, PeerCapacity by, String day) {
        return event(kind, by, day).stating(WorkerFacts.SAFEGUARD, "s-1");
    }

    private static WorkerRecord proposed(PeerCapacity by) {
        return after(
                hired(),
                safeguard(WorkerEventKind.SAFEGUARD_PROPOSED, by, "2024-01-09")
                        .stating(WorkerFacts.SAFEGUARD_KIND, SafeguardKind.OTHER_TEAM)
                        .stating(WorkerFacts.APART_FROM, "team-b"));
    }

    @Nested
    class Work {

        @Test
        void beginsWithAnEmployerAndARole() {
            assertThat(reasons(WORKFLOW.decide(nobody(), event(WorkerEventKind.HIRED, EMPLOYER, "2024-01-08"))))
                    .containsExactly("not-stated", "not-stated");
            assertThat(hired().employment().employer()).contains(PartyId.of("invented-agency"));
        }

        @Test
        void goesOnElsewhereWithWhatTheWorkerLearnedAndGrewInto() {
            WorkerRecord moved = after(
                    certified(),
                    event(WorkerEventKind.MOVED_TO_AGENCY, PEER_WORKER, "2025-01-06")
                            .stating(WorkerFacts.EMPLOYER, "another-agency"));
            assertThat(moved.employment().employer()).contains(PartyId.of("another-agency"));
            assertThat(moved.employment().role()).contains(PeerRole.PEER_SUPPORT_WORKER);
            assertThat(moved.employment().levelSince()).contains(LocalDate.of(2024, 1, 8));
            assertThat(moved.certification()).isEqualTo(certified().certification());
            assertThat(moved.learning()).isEqualTo(certified().learning());
            assertThat(moved.supervision().supervisor()).isEmpty();
            assertThat(remarks(WORKFLOW.decide(
                            certified(),
                            event(WorkerEventKind.MOVED_TO_AGENCY, PEER_WORKER, "2025-01-06")
                                    .stating(WorkerFacts.EMPLOYER, "invented-agency"))))
                    .containsExactly("same-employer");
        }

        @Test
        void isHandedOnWithWhatWasLearnedAndNothingThatWasBetweenWorkerAndEmployer() {
            PeerStream<WorkerEventKind> stream =
                    PeerStream.begin(WorkerEventKind.class, SubjectId.of(WORKER.value()), County.SAN_DIEGO);
            for (WorkerEventKind kind : WorkerEventKind.values()) {
                stream = stream.with(event(kind, PEER_WORKER, "2024-01-08"));
            }
            PeerStream<WorkerEventKind> handedOn = WorkerHistory.forNewEmployer(stream);
            assertThat(handedOn.events())
                    .extracting(PeerEvent::kind)
                    .contains(
                            WorkerEventKind.TRAINING_COMPLETED,
                            WorkerEventKind.CERTIFIED,
                            WorkerEventKind.ROLE_CHANGED,
                            WorkerEventKind.SUPERVISION_SESSION_HELD)
                    .noneMatch(kind -> kind.isForTheWorkerAlone())
                    .noneMatch(kind -> kind.code().contains("safeguard")
                            || kind.code().contains("signal")
                            || kind.code().contains("away")
                            || kind.code().contains("leave"));
            assertThat(handedOn.subject()).isEqualTo(stream.subject());
            assertThat(WorkerRecord.of(handedOn).supervision().safeguards()).isEmpty();
        }

        @Test
        void isHandedOnWithoutAnExaminationThatWasPassedLater() {
            PeerStream<WorkerEventKind> open = stream(
                    event(WorkerEventKind.EXAM_BOOKED, PEER_WORKER, "2024-04-01"),
                    event(WorkerEventKind.EXAM_NOT_PASSED, CERTIFYING_BODY, "2024-04-10"));
            assertThat(WorkerHistory.forNewEmployer(open))
                    .as("while the application is open, attempts are counted")
                    .isEqualTo(open);

            PeerEvent<WorkerEventKind> again = event(WorkerEventKind.EXAM_BOOKED, PEER_WORKER, "2024-05-01");
            PeerEvent<WorkerEventKind> passed = event(WorkerEventKind.EXAM_PASSED, CERTIFYING_BODY, "2024-06-10");
            assertThat(WorkerHistory.forNewEmployer(open.with(again).with(passed))
                            .events())
                    .containsExactly(again, passed);
            PeerEvent<WorkerEventKind> lapsed =
                    event(WorkerEventKind.APPLICATION_LAPSED, CERTIFYING_BODY, "2025-03-02");
            assertThat(WorkerHistory.forNewEmployer(open.with(lapsed)).events()).containsExactly(lapsed);
        }

        @SafeVarargs
        private static PeerStream<WorkerEventKind> stream(PeerEvent<WorkerEventKind>... events) {
            PeerStream<WorkerEventKind> stream =
                    PeerStream.begin(WorkerEventKind.class, SubjectId.of(WORKER.value()), County.SAN_DIEGO);
            for (PeerEvent<WorkerEventKind> event : events) {
                stream = stream.with(event);
            }
            return stream;
        }

        @Test
        void isLeftWithoutAReasonAndTakenUpAgain() {
            WorkerRecord left = after(hired(), event(WorkerEventKind.LEFT, PEER_WORKER, "2024-09-01"));
            assertThat(left.employment().employer()).isEmpty();
            assertThat(left.employment().level()).contains("rss-1");
            assertThat(reasons(WORKFLOW.decide(
                            left,
                            event(WorkerEventKind.HIRED, EMPLOYER, "2024-08-01")
                                    .stating(WorkerFacts.EMPLOYER, "another-agency")
                                    .stating(WorkerFacts.ROLE, PeerRole.LEAD_PEER_WORKER))))
                    .containsExactly("before-last-move");
        }

        @Test
        void isAwayUntilADayAndNobodyAsksWhy() {
            PeerEvent<WorkerEventKind> away = event(WorkerEventKind.AWAY_BEGAN, PEER_WORKER, "2024-03-04");
            WorkerRecord gone = after(hired(), away.stating(WorkerFacts.BACK_ON, LocalDate.of(2024, 3, 18)));
            assertThat(gone.employment().backOn()).contains(LocalDate.of(2024, 3, 18));
            assertThat(reasons(WORKFLOW.decide(hired(), away.stating(WorkerFacts.BACK_ON, LocalDate.of(2024, 3, 3)))))
                    .containsExactly("ends-before-it-begins");
            WorkerRecord back = after(gone, event(WorkerEventKind.AWAY_ENDED, PEER_WORKER, "2024-03-15"));
            assertThat(back.employment().stage()).isEqualTo(EmploymentStage.AT_WORK);
            assertThat(back.employment().backOn()).isEmpty();
        }

        @Test
        void includesTrainingThatCountsForATime() {
            PeerEvent<WorkerEventKind> done = event(WorkerEventKind.TRAINING_COMPLETED, PEER_WORKER, "2024-03-04");
            assertThat(reasons(WORKFLOW.decide(hired(), done))).containsExactly("not-stated");
            assertThat(reasons(WORKFLOW.decide(
                            hired(),
                            done.stating(WorkerFacts.TOPIC, TrainingTopic.COURT_SUPPORT)
                                    .stating(WorkerFacts.COUNTS_THROUGH, LocalDate.of(2024, 3, 3)))))
                    .containsExactly("ends-before-it-begins");
        }
    }

    @Nested
    class WhatIsTheWorkersOwn {

        @Test
        void isToldByTheWorkerAlone() {
            for (WorkerEventKind own : List.of(
                    WorkerEventKind.EXPERIENCE_ATTESTED,
                    WorkerEventKind.EXPERIENCE_LEAVE_GIVEN,
                    WorkerEventKind.EXPERIENCE_LEAVE_WITHDRAWN,
                    WorkerEventKind.SELF_CARE_CHECK_IN)) {
                assertThat(reasons(WORKFLOW.decide(hired(), event(own, EMPLOYER, "2024-03-04"))))
                        .containsExactly("not-by-this-role");
                assertThat(reasons(WORKFLOW.decide(hired(), event(own, PEER_SUPERVISOR, "2024-03-04"))))
                        .containsExactly("not-by-this-role");
            }
        }

        @Test
        void givesLeaveAndTakesItBack() {
            PeerEvent<WorkerEventKind> leave = event(WorkerEventKind.EXPERIENCE_LEAVE_GIVEN, PEER_WORKER, "2024-03-04");
            assertThat(remarks(WORKFLOW.decide(nobody(), leave))).containsExactly("not-attested");
            WorkerRecord given = after(hired(), leave);
            assertThat(given.hasLeaveForMatching()).isTrue();
            assertThat(after(given, event(WorkerEventKind.EXPERIENCE_LEAVE_WITHDRAWN, PEER_WORKER, "2024-03-05"))
                            .hasLeaveForMatching())
                    .isFalse();
        }

        @Test
        void leavesNoTraceOfACheckInForAnyoneElse() {
            PeerEvent<WorkerEventKind> own = event(WorkerEventKind.SELF_CARE_CHECK_IN, PEER_WORKER, "2024-03-04");
            assertThat(after(hired(), own)).isEqualTo(hired());
            PeerStream<WorkerEventKind> stream = PeerStream.begin(
                            WorkerEventKind.class, SubjectId.of("w-1"), County.ALAMEDA)
                    .with(own);
            assertThat(OwnCare.of(stream).days()).containsExactly(LocalDate.of(2024, 3, 4));
            assertThat(OwnCare.of(stream)).hasToString("OwnCare[redacted]");
            assertThat(OwnCare.withoutCheckIns(stream).events()).isEmpty();
        }
    }

    @Nested
    class Supervision {

        @Test
        void isNeverOneselfs() {
            assertThat(reasons(WORKFLOW.decide(
                            hired(),
                            event(WorkerEventKind.SUPERVISOR_ASSIGNED, EMPLOYER, "2024-01-09")
                                    .stating(WorkerFacts.SUPERVISOR, Invented.WORKER.value()))))
                    .containsExactly("own-supervisor");
        }

        @Test
        void statesWhomAndWhatItIsAbout() {
            assertThat(reasons(WORKFLOW.decide(
                            hired(), event(WorkerEventKind.SUPERVISOR_ASSIGNED, EMPLOYER, "2024-01-09"))))
                    .containsExactly("not-stated");
            assertThat(reasons(WORKFLOW.decide(hired(), event(WorkerEventKind.SIGNAL_NOTICED, EMPLOYER, "2024-01-09"))))
                    .containsExactly("not-stated");
        }
    }

    @Nested
    class ASafeguard {

        @Test
        void isProposedAndAcceptedByTheOtherSide() {
            WorkerRecord waiting = proposed(PEER_WORKER);
            assertThat(reasons(WORKFLOW.decide(
                            waiting, safeguard(WorkerEventKind.SAFEGUARD_ACCEPTED, PEER_WORKER, "2024-01-10"))))
                    .containsExactly("safeguard-own-proposal");
            WorkerRecord agreed = after(waiting, safeguard(WorkerEventKind.SAFEGUARD_ACCEPTED, EMPLOYER, "2024-01-10"));
            assertThat(agreed.isKeptApart(List.of("team-b"))).isTrue();
            assertThat(agreed.isKeptApart(List.of("team-a"))).isFalse();
            assertThat(agreed.isKeptApart(List.of("person-1", "team-b"))).isTrue();
            WorkerRecord ended = after(agreed, safeguard(WorkerEventKind.SAFEGUARD_ENDED, PEER_WORKER, "2024-06-10"));
            assertThat(ended.isKeptApart(List.of("team-b"))).isFalse();
        }

        @Test
        void keepsPeopleApartByTheRuleOfAMatch() {
            assertThat(inForce(SafeguardKind.NO_ASSIGNMENT, Optional.empty()).isKeptApart(List.of("anyone")))
                    .isTrue();
            assertThat(inForce(SafeguardKind.CHART_WALL, Optional.of("team-b")).isKeptApart(List.of("team-b")))
                    .isFalse();
        }

        private WorkerRecord inForce(SafeguardKind kind, Optional<String> from) {
            PeerEvent<WorkerEventKind> proposal = safeguard(
                            WorkerEventKind.SAFEGUARD_PROPOSED, PEER_WORKER, "2024-01-09")
                    .stating(WorkerFacts.SAFEGUARD_KIND, kind);
            return after(
                    hired(),
                    from.map(team -> proposal.stating(WorkerFacts.APART_FROM, team))
                            .orElse(proposal),
                    safeguard(WorkerEventKind.SAFEGUARD_ACCEPTED, EMPLOYER, "2024-01-10"));
        }

        @Test
        void isTheWorkersToDeclineToo() {
            WorkerRecord offered = proposed(EMPLOYER);
            WorkerRecord declined =
                    after(offered, safeguard(WorkerEventKind.SAFEGUARD_DECLINED, PEER_WORKER, "2024-01-10"));
            assertThat(declined.supervision().findSafeguard("s-1").map(Safeguard::standing))
                    .contains(Safeguard.Standing.DECLINED);
            assertThat(declined.isKeptApart(List.of("team-b"))).isFalse();
        }

        @Test
        void isOneThatWasProposedOnceAndIsInForceWhenItEnds() {
            assertThat(reasons(WORKFLOW.decide(
                            hired(), safeguard(WorkerEventKind.SAFEGUARD_ACCEPTED, EMPLOYER, "2024-01-10"))))
                    .containsExactly("safeguard-not-proposed");
            assertThat(reasons(WORKFLOW.decide(
                            proposed(PEER_WORKER),
                            safeguard(WorkerEventKind.SAFEGUARD_PROPOSED, PEER_WORKER, "2024-01-10")
                                    .stating(WorkerFacts.SAFEGUARD_KIND, SafeguardKind.CHART_WALL))))
                    .containsExactly("safeguard-proposed-before");
            assertThat(reasons(WORKFLOW.decide(
                            proposed(PEER_WORKER),
                            safeguard(WorkerEventKind.SAFEGUARD_ENDED, PEER_WORKER, "2024-01-10"))))
                    .containsExactly("safeguard-not-in-force");
        }

        @Test
        void saysWhatIsKeptApartAndHasNoPlaceForWhy() {
            assertThat(WorkerEventKind.SAFEGUARD_PROPOSED.facts())
                    .containsExactly(WorkerFacts.SAFEGUARD, WorkerFacts.SAFEGUARD_KIND, WorkerFacts.APART_FROM);
        }
    }

    @Test
    void aGraduateIsHiredLikeAnyoneAndEveryoneIsOfferedSafeguards() {
        assertThat(WorkforceDuties.of(CertificationRules.california(), PeerPolicies.example())
                        .comingDue(hired(), LocalDate.of(2024, 1, 8)))
                .anySatisfy(duty -> assertThat(duty.title()).isEqualTo("Offer safeguards, as to everyone"));
        WorkerRecord offered = after(hired(), event(WorkerEventKind.SAFEGUARDS_OFFERED, EMPLOYER, "2024-01-08"));
        assertThat(WorkforceDuties.of(CertificationRules.california(), PeerPolicies.example())
                        .comingDue(offered, LocalDate.of(2024, 1, 9)))
                .noneSatisfy(duty -> assertThat(duty.rule()).isEqualTo(WorkforceDuty.OFFER_SAFEGUARDS.rule()));
    }

    @Test
    void aStreamIsPlayedAndWhatIsRefusedIsTold() {
        PeerStream<WorkerEventKind> stream = PeerStream.begin(
                        WorkerEventKind.class, SubjectId.of("w-1"), County.ALAMEDA)
                .with(event(WorkerEventKind.LEFT, PEER_WORKER, "2024-01-01"))
                .with(event(WorkerEventKind.EXPERIENCE_ATTESTED, PEER_WORKER, "2024-01-02"));
        WorkforceWorkflow.Played played = WORKFLOW.play(stream);
        assertThat(played.record().attestedOn()).isEqualTo(Optional.of(LocalDate.of(2024, 1, 2)));
        assertThat(reasons(played.rulings().get(0).ruling())).containsExactly("not-from-this-stage");
        assertThat(WorkerRecord.of(stream, LocalDate.of(2024, 1, 1)).attestedOn())
                .isEmpty();
        assertThat(WorkerRecord.of(stream).attestedOn()).isPresent();
    }

    @Test
    void nothingOfSafeguardsSignalsExaminationsOrCheckInsIsPrinted() {
        WorkerRecord record = after(
                certified(),
                event(WorkerEventKind.SELF_CARE_CHECK_IN, PEER_WORKER, "2024-06-03"),
                event(WorkerEventKind.SIGNAL_NOTICED, PEER_WORKER, "2024-06-03")
                        .stating(WorkerFacts.SIGNAL, WorkerSignal.WORKING_ALONE),
                event(WorkerEventKind.SAFEGUARD_PROPOSED, PEER_WORKER, "2024-06-04")
                        .stating(WorkerFacts.SAFEGUARD, "s-1")
                        .stating(WorkerFacts.SAFEGUARD_KIND, SafeguardKind.OTHER_TEAM)
                        .stating(WorkerFacts.APART_FROM, "clinic-b"));
        assertThat(record.toString()
                        + record.supervision()
                        + record.certification()
                        + record.supervision().safeguards()
                        + record.supervision().signals())
                .contains(WORKER.value())
                .doesNotContain("OTHER_TEAM", "clinic-b", "WORKING_ALONE", "attempts", "2024-06-03");
    }
}
