package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.peer.PeerCapacity.CERTIFYING_BODY;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.workflow.workforce.Invented.after;
import static org.carepeers.workflow.workforce.Invented.approved;
import static org.carepeers.workflow.workforce.Invented.certified;
import static org.carepeers.workflow.workforce.Invented.event;
import static org.carepeers.workflow.workforce.Invented.hired;
import static org.carepeers.workflow.workforce.Invented.nobody;
import static org.carepeers.workflow.workforce.Invented.reasons;
import static org.carepeers.workflow.workforce.Invented.remarks;

import java.time.LocalDate;
import org.carepeers.Coded;
import org.carepeers.peer.CertificationRoute;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerSpecialization;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.rule.Overlay;
import org.carepeers.workflow.machine.Ruling;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertificationProcessTest {

    private static Ruling<? extends Coded> decide(WorkerRecord record, PeerEvent<WorkerEventKind> event) {
        return Invented.WORKFLOW.decide(record, event);
    }

    private static CertificationStanding standing(WorkerRecord record, String day) {
        return Certification.of(record, CertificationRules.california()).standingOn(LocalDate.parse(day));
    }

    private static PeerEvent<WorkerEventKind> applied(CertificationRoute route, String day) {
        return event(WorkerEventKind.CERTIFICATION_APPLIED, PEER_WORKER, day).stating(WorkerFacts.ROUTE, route);
    }

    @Nested
    class AnApplication {

        @Test
        void leadsFromNothingToTheExaminationAndTheCertification() {
            assertThat(remarks(decide(hired(), applied(CertificationRoute.INITIAL, "2024-02-21"))))
                    .isEmpty();
            assertThat(standing(approved(), "2024-03-02").stage()).isEqualTo(CertificationStage.APPROVED_FOR_EXAM);
            assertThat(standing(certified(), "2024-05-02"))
                    .extracting(CertificationStanding::stage, CertificationStanding::allowsClaims)
                    .containsExactly(CertificationStage.CERTIFIED, true);
        }

        @Test
        void statesItsRoute() {
            assertThat(reasons(
                            decide(hired(), event(WorkerEventKind.CERTIFICATION_APPLIED, PEER_WORKER, "2024-02-21"))))
                    .containsExactly("not-stated");
        }

        @Test
        void byTheGrandparentedRouteCouldBeMadeOnlyWhileItWasOpen() {
            assertThat(reasons(decide(hired(), applied(CertificationRoute.GRANDPARENTED, "2024-02-21"))))
                    .containsExactly("route-closed");
            assertThat(remarks(decide(
                            nobody(),
                            applied(CertificationRoute.GRANDPARENTED, "2022-12-31")
                                    .stating(WorkerFacts.HOURS_OF_PEER_WORK, 1550))))
                    .containsExactly("not-attested");
        }

        @Test
        void fromAnotherStateIsRecordedWithWhatIsMissing() {
            assertThat(remarks(decide(hired(), applied(CertificationRoute.OUT_OF_STATE, "2024-02-21"))))
                    .containsExactly("hours-short", "letters-short");
            assertThat(remarks(decide(
                            hired(),
                            applied(CertificationRoute.OUT_OF_STATE, "2024-02-21")
                                    .stating(WorkerFacts.HOURS_OF_PEER_WORK, 1600)
                                    .stating(WorkerFacts.LETTERS, 3))))
                    .isEmpty();
        }

        @Test
        void thatWasDeniedCanBeSetRightOnAppealOrMadeAnew() {
            WorkerRecord denied =
                    after(approved(), event(WorkerEventKind.CERTIFICATION_DENIED, CERTIFYING_BODY, "2024-04-01"));
            assertThat(standing(denied, "2024-04-02").stage()).isEqualTo(CertificationStage.DENIED);
            assertThat(standing(
                                    after(
                                            denied,
                                            event(WorkerEventKind.DENIAL_SET_ASIDE, CERTIFYING_BODY, "2024-05-01")),
                                    "2024-05-02")
                            .stage())
                    .isEqualTo(CertificationStage.APPROVED_FOR_EXAM);
            assertThat(remarks(decide(denied, applied(CertificationRoute.INITIAL, "2024-06-01"))))
                    .isEmpty();
        }
    }

    @Nested
    class TheExamination {

        private final WorkerRecord thrice = after(
                approved(),
                event(WorkerEventKind.EXAM_NOT_PASSED, CERTIFYING_BODY, "2024-04-10"),
                event(WorkerEventKind.EXAM_NOT_PASSED, CERTIFYING_BODY, "2024-06-10"),
                event(WorkerEventKind.EXAM_NOT_PASSED, CERTIFYING_BODY, "2024-08-10"));

        private PeerEvent<WorkerEventKind> booked(String on, String day) {
            return event(WorkerEventKind.EXAM_BOOKED, PEER_WORKER, on)
                    .stating(WorkerFacts.EXAM_ON, LocalDate.parse(day));
        }

        @Test
        void isNotPlannedAFourthTimeButAFourthTimeThatHappenedIsRecorded() {
            assertThat(standing(thrice, "2024-09-01").attemptsLeft()).isZero();
            assertThat(reasons(decide(thrice, booked("2024-09-01", "2024-10-01"))))
                    .containsExactly("exam-attempts-used");
            assertThat(remarks(decide(thrice, event(WorkerEventKind.EXAM_PASSED, CERTIFYING_BODY, "2024-10-01"))))
                    .containsExactly("exam-attempts-used");
        }

        @Test
        void isBookedWithinTheTimeThatTheApprovalGives() {
            assertThat(standing(approved(), "2024-03-02").approvalEndsOn()).contains(LocalDate.of(2025, 3, 1));
            assertThat(remarks(decide(approved(), booked("2025-02-20", "2025-03-01"))))
                    .isEmpty();
            assertThat(reasons(decide(approved(), booked("2025-02-20", "2025-03-02"))))
                    .containsExactly("approval-over");
            assertThat(reasons(decide(approved(), booked("2025-02-20", "2025-02-19"))))
                    .containsExactly("exam-before-booking");
            assertThat(reasons(decide(approved(), event(WorkerEventKind.EXAM_BOOKED, PEER_WORKER, "2025-02-20"))))
                    .containsExactly("not-stated");
        }

        @Test
        void takenLateIsRecordedAsItWas() {
            assertThat(remarks(decide(approved(), event(WorkerEventKind.EXAM_PASSED, CERTIFYING_BODY, "2025-03-09"))))
                    .containsExactly("approval-over");
        }

        @Test
        void lapsesWithTheApprovalOrIsSaidToHaveLapsedTooEarly() {
            PeerEvent<WorkerEventKind> early = event(WorkerEventKind.APPLICATION_LAPSED, PEER_WORKER, "2024-09-01");
            assertThat(remarks(decide(approved(), early))).containsExactly("not-over-yet");
            assertThat(remarks(decide(thrice, early))).isEmpty();
            assertThat(standing(thrice.after(early), "2024-09-02").stage()).isEqualTo(CertificationStage.NOT_CERTIFIED);
        }

        @Test
        void neverStandsInTheWayOfWhatTheCertifyingBodyDecided() {
            WorkerRecord bare = after(
                    hired(),
                    applied(CertificationRoute.INITIAL, "2024-02-21"),
                    event(WorkerEventKind.APPLICATION_APPROVED, CERTIFYING_BODY, "2024-03-01"));
            assertThat(remarks(decide(bare, event(WorkerEventKind.CERTIFIED, CERTIFYING_BODY, "2025-05-02"))))
                    .containsExactly("exam-not-on-record", "hours-short", "ethics-not-affirmed", "approval-over");
            assertThat(reasons(decide(bare, event(WorkerEventKind.CERTIFIED, EMPLOYER, "2024-05-02"))))
                    .containsExactly("not-by-this-role");
        }
    }

    @Nested
    class ATerm {

        private PeerEvent<WorkerEventKind> education(String day, int hours, int law) {
            return event(WorkerEventKind.CONTINUING_EDUCATION_COMPLETED, PEER_WORKER, day)
                    .stating(WorkerFacts.HOURS, hours)
                    .stating(WorkerFacts.LAW_AND_ETHICS_HOURS, law);
        }

        private PeerEvent<WorkerEventKind> renewed(String day) {
            return event(WorkerEventKind.CERTIFICATION_RENEWED, CERTIFYING_BODY, day);
        }

        @Test
        void isTwoYearsUnlessTheCertificateSaysOtherwise() {
            assertThat(standing(certified(), "2025-01-01").termEndsOn()).contains(LocalDate.of(2026, 5, 2));
            assertThat(standing(certified(), "2025-01-01").renewalOpensOn()).contains(LocalDate.of(2026, 2, 1));
            WorkerRecord stated = after(
                    approved(),
                    event(WorkerEventKind.CERTIFIED, CERTIFYING_BODY, "2024-05-02")
                            .stating(WorkerFacts.TERM_ENDS_ON, LocalDate.of(2026, 5, 31)));
            assertThat(standing(stated, "2025-01-01").termEndsOn()).contains(LocalDate.of(2026, 5, 31));
            assertThat(reasons(decide(
                            approved(),
                            event(WorkerEventKind.CERTIFIED, CERTIFYING_BODY, "2024-05-02")
                                    .stating(WorkerFacts.TERM_ENDS_ON, LocalDate.of(2024, 5, 1)))))
                    .containsExactly("ends-before-it-begins");
        }

        @Test
        void isRenewedWithEducationDatedInsideIt() {
            WorkerRecord learned = after(
                    certified(),
                    education("2025-03-01", 14, 6),
                    education("2025-09-01", 6, 0),
                    event(WorkerEventKind.ETHICS_AFFIRMED, PEER_WORKER, "2026-03-01"));
            assertThat(remarks(decide(learned, renewed("2026-03-02")))).isEmpty();
            assertThat(standing(learned.after(renewed("2026-03-02")), "2026-03-02")
                            .termEndsOn())
                    .contains(LocalDate.of(2028, 3, 2));
            assertThat(remarks(decide(certified(), renewed("2026-03-02"))))
                    .containsExactly("education-short", "law-and-ethics-short", "ethics-not-affirmed");
            WorkerRecord before = after(approved(), education("2024-03-05", 20, 6));
            WorkerRecord late = before.after(event(WorkerEventKind.CERTIFIED, CERTIFYING_BODY, "2024-05-02"));
            assertThat(remarks(decide(late, renewed("2026-03-02")))).contains("education-short");
        }

        @Test
        void renewedTooEarlyOrTooLateIsRecordedWithARemark() {
            assertThat(remarks(decide(certified(), renewed("2026-01-31")))).contains("renewed-early");
            assertThat(remarks(decide(certified(), renewed("2026-02-01")))).doesNotContain("renewed-early");
            assertThat(remarks(decide(certified(), renewed("2026-05-03")))).contains("renewed-late");
        }

        @Test
        void endsByItselfAndCanBeReinstatedForATime() {
            assertThat(standing(certified(), "2026-05-02").stage()).isEqualTo(CertificationStage.CERTIFIED);
            CertificationStanding expired = standing(certified(), "2026-05-03");
            assertThat(expired.stage()).isEqualTo(CertificationStage.EXPIRED);
            assertThat(expired.allowsClaims()).isFalse();
            assertThat(expired.reinstatableThrough()).contains(LocalDate.of(2030, 5, 2));
            assertThat(standing(certified(), "2030-05-02").stage()).isEqualTo(CertificationStage.EXPIRED);
            assertThat(standing(certified(), "2030-05-03").stage()).isEqualTo(CertificationStage.VACATED);
        }

        @Test
        void isReinstatedByTheRefresherOrByTheExaminationWithEducation() {
            PeerEvent<WorkerEventKind> back =
                    event(WorkerEventKind.CERTIFICATION_REINSTATED, CERTIFYING_BODY, "2027-06-01");
            assertThat(remarks(decide(certified(), back))).containsExactly("reinstated-without-ground");
            WorkerRecord refreshed = after(
                    certified(),
                    event(WorkerEventKind.TRAINING_COMPLETED, PEER_WORKER, "2027-04-01")
                            .stating(WorkerFacts.TOPIC, TrainingTopic.PEER_CORE_REFRESHER)
                            .stating(WorkerFacts.HOURS, 80));
            assertThat(remarks(decide(refreshed, back))).isEmpty();
            WorkerRecord examined = after(
                    certified(),
                    event(WorkerEventKind.EXAM_BOOKED, PEER_WORKER, "2027-04-20")
                            .stating(WorkerFacts.EXAM_ON, LocalDate.of(2027, 5, 1)),
                    event(WorkerEventKind.EXAM_PASSED, CERTIFYING_BODY, "2027-05-01"),
                    education("2027-05-02", 20, 6),
                    event(WorkerEventKind.ETHICS_AFFIRMED, PEER_WORKER, "2027-05-02"));
            assertThat(remarks(decide(examined, back))).isEmpty();
        }

        @Test
        void isSaidToBeOverBeforeItIsAndTheRecordKeepsBoth() {
            assertThat(remarks(
                            decide(certified(), event(WorkerEventKind.CERTIFICATION_EXPIRED, EMPLOYER, "2026-05-02"))))
                    .containsExactly("not-over-yet");
            assertThat(remarks(
                            decide(certified(), event(WorkerEventKind.CERTIFICATION_EXPIRED, EMPLOYER, "2026-05-03"))))
                    .isEmpty();
            assertThat(remarks(
                            decide(certified(), event(WorkerEventKind.CERTIFICATION_VACATED, EMPLOYER, "2028-05-03"))))
                    .containsExactly("not-over-yet");
            assertThat(remarks(
                            decide(certified(), event(WorkerEventKind.CERTIFICATION_VACATED, EMPLOYER, "2030-05-03"))))
                    .isEmpty();
        }

        @Test
        void isHeldUpByASuspensionAndComesBack() {
            WorkerRecord suspended =
                    after(certified(), event(WorkerEventKind.CERTIFICATION_SUSPENDED, CERTIFYING_BODY, "2025-01-10"));
            assertThat(standing(suspended, "2025-01-11").allowsClaims()).isFalse();
            WorkerRecord revoked =
                    after(suspended, event(WorkerEventKind.CERTIFICATION_REVOKED, CERTIFYING_BODY, "2025-02-10"));
            assertThat(standing(revoked, "2025-02-11").stage()).isEqualTo(CertificationStage.REVOKED);
            WorkerRecord restored =
                    after(revoked, event(WorkerEventKind.CERTIFICATION_RESTORED, CERTIFYING_BODY, "2025-04-10"));
            assertThat(standing(restored, "2025-04-11").stage()).isEqualTo(CertificationStage.CERTIFIED);
            assertThat(standing(restored, "2025-04-11").termEndsOn()).contains(LocalDate.of(2026, 5, 2));
            assertThat(reasons(decide(
                            suspended, event(WorkerEventKind.CERTIFICATION_REVOKED, CERTIFYING_BODY, "2025-01-09"))))
                    .containsExactly("before-last-move");
        }

        @Test
        void countsHoursThatAddUp() {
            assertThat(reasons(decide(certified(), education("2025-03-01", 5, 6))))
                    .containsExactly("more-hours-than-all");
            assertThat(reasons(decide(
                            certified(),
                            event(WorkerEventKind.CONTINUING_EDUCATION_COMPLETED, PEER_WORKER, "2025-03-01"))))
                    .containsExactly("not-stated");
        }
    }

    @Test
    void aCertificationOfEarlierIsTakenUpWithItsDates() {
        assertThat(reasons(decide(hired(), event(WorkerEventKind.CERTIFICATION_TAKEN_UP, EMPLOYER, "2024-01-09"))))
                .containsExactly("not-stated");
        WorkerRecord taken = after(
                hired(),
                event(WorkerEventKind.CONTINUING_EDUCATION_COMPLETED, PEER_WORKER, "2023-11-01")
                        .stating(WorkerFacts.HOURS, 12),
                event(WorkerEventKind.CERTIFICATION_TAKEN_UP, EMPLOYER, "2024-01-09")
                        .stating(WorkerFacts.TERM_ENDS_ON, LocalDate.of(2025, 6, 30)));
        assertThat(standing(taken, "2024-02-01").stage()).isEqualTo(CertificationStage.CERTIFIED);
        assertThat(standing(taken, "2024-02-01").educationHoursMissing()).isEqualTo(8);
    }

    @Test
    void aSpecializationIsKeptWithARemarkIfItsHoursAreShort() {
        PeerEvent<WorkerEventKind> done = event(WorkerEventKind.SPECIALIZATION_COMPLETED, PEER_WORKER, "2025-03-01")
                .stating(WorkerFacts.SPECIALIZATION, PeerSpecialization.CRISIS_CARE)
                .stating(WorkerFacts.HOURS, 40);
        assertThat(remarks(decide(certified(), done))).isEmpty();
        assertThat(remarks(decide(certified(), done.stating(WorkerFacts.HOURS, 39))))
                .containsExactly("hours-short");
        assertThat(standing(after(certified(), done), "2025-03-02").specializations())
                .containsExactly(PeerSpecialization.CRISIS_CARE);
        assertThat(reasons(decide(
                        certified(), event(WorkerEventKind.SPECIALIZATION_COMPLETED, PEER_WORKER, "2025-03-01"))))
                .containsExactly("not-stated");
    }

    @Test
    void nobodyNeedsACertificationToWork() {
        assertThat(standing(hired(), "2024-06-01"))
                .extracting(CertificationStanding::stage, CertificationStanding::allowsClaims)
                .containsExactly(CertificationStage.NOT_CERTIFIED, false);
        assertThat(hired().employment().stage()).isEqualTo(EmploymentStage.AT_WORK);
    }

    @Test
    void aNewerNoticeLaidOverTheFiguresLeads() {
        CertificationRules newer = CertificationRules.california().with(Overlay.parse("""
                                { "name": "An invented notice", "authority": "county",
                                  "sources": [ { "handle": "N", "title": "An invented notice" } ],
                                  "rules": [ { "id": "renewal-window", "row": "C7", "kind": "look-back",
                                    "title": "How early a renewal may be asked for",
                                    "figure": "within the last 60 calendar days", "who": "peer-worker",
                                    "anchor": "the end of the term", "anchorConfidence": "secondary",
                                    "citation": "WIC 14045.13", "from": "2025-01-01", "earlier": "none",
                                    "confidence": "secondary", "source": "N" } ] }
                                """));
        assertThat(Certification.of(certified(), newer).renewalOpensOn()).contains(LocalDate.of(2026, 3, 3));
        assertThat(remarks(Invented.WORKFLOW
                        .with(newer)
                        .decide(
                                certified(),
                                event(WorkerEventKind.CERTIFICATION_RENEWED, CERTIFYING_BODY, "2026-02-15"))))
                .contains("renewed-early");
    }
}
