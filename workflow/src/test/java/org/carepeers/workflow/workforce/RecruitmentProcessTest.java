package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.peer.RecruitmentEventKind.*;
import static org.carepeers.workflow.workforce.Openings.DAY;
import static org.carepeers.workflow.workforce.Openings.HOLDER;
import static org.carepeers.workflow.workforce.Openings.NEW;
import static org.carepeers.workflow.workforce.Openings.OTHER;
import static org.carepeers.workflow.workforce.Openings.at;
import static org.carepeers.workflow.workforce.Openings.bare;
import static org.carepeers.workflow.workforce.Openings.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.OpeningClosure;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.ReadinessItem;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.RecruitmentFacts;
import org.carepeers.peer.RoleDescription;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Finding;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecruitmentProcessTest {

    private static final RecruitmentWorkflow WORKFLOW = RecruitmentWorkflow.under(RecruitmentPolicy.example());

    @ParameterizedTest
    @EnumSource(RecruitmentStage.class)
    void everyEventByEveryCapacityIsPermittedExactlyWhereTheTableSaysSo(RecruitmentStage stage) {
        for (RecruitmentEventKind kind : RecruitmentEventKind.values()) {
            for (PeerCapacity by : PeerCapacity.values()) {
                Ruling<RecruitmentStage> ruling = WORKFLOW.decide(at(stage), event(kind, by));
                Optional<
                                Row<
                                        RecruitmentStage,
                                        RecruitmentEventKind,
                                        PeerCapacity,
                                        Recruitment,
                                        PeerEvent<RecruitmentEventKind>>>
                        row = row(stage, kind);
                if (row.isEmpty()) {
                    assertThat(codes(ruling)).containsExactly(MachineReason.NOT_FROM_THIS_STAGE);
                } else if (!row.get().roles().contains(by)) {
                    assertThat(codes(ruling)).containsExactly(MachineReason.NOT_BY_THIS_ROLE);
                } else {
                    assertThat(ruling).as("%s at %s", kind, stage).isInstanceOf(Ruling.Permitted.class);
                    RecruitmentStage next = ((Ruling.Permitted<RecruitmentStage>) ruling).stage();
                    assertThat(next).isEqualTo(row.get().leadsTo().orElse(stage));
                    assertThat(at(stage).after(event(kind, by)).stage()).isEqualTo(next);
                }
            }
        }
    }

    private static Optional<
                    Row<
                            RecruitmentStage,
                            RecruitmentEventKind,
                            PeerCapacity,
                            Recruitment,
                            PeerEvent<RecruitmentEventKind>>>
            row(RecruitmentStage stage, RecruitmentEventKind kind) {
        return WORKFLOW.process().rows().stream()
                .filter(row -> row.kind() == kind && row.from().contains(stage))
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(RecruitmentEventKind.class)
    void allRowsOfAnEventLeadToOneStageSoThatAStreamNeedsNoRuleToBeRead(RecruitmentEventKind kind) {
        assertThat(WORKFLOW.process().rows().stream()
                        .filter(row -> row.kind() == kind)
                        .map(Row::leadsTo)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void noEventHasAPlaceForAReasonAboutAnApplicant() {
        Set<Class<?>> codes = new HashSet<>();
        for (RecruitmentEventKind kind : RecruitmentEventKind.values()) {
            for (Fact<?> fact : kind.facts()) {
                if (fact.type() instanceof FactType.Code<?> code) {
                    codes.add(code.type());
                }
                assertThat(fact.name().toLowerCase(Locale.ROOT))
                        .doesNotContain("reason", "health", "diagnosis", "conviction", "history", "remark", "note");
            }
        }
        assertThat(codes).containsExactlyInAnyOrder(Finding.class, OpeningClosure.class);
    }

    @Test
    void everyReasonAndRemarkIsGivenAndHasWords() {
        List<Ruling<RecruitmentStage>> rulings = new ArrayList<>(refusals().toList());
        rulings.addAll(remarks().toList());
        Set<ReasonCode> given = new HashSet<>();
        Messages words = RecruitmentMessages.english();
        for (Ruling<RecruitmentStage> ruling : rulings) {
            for (Reason reason : reasons(ruling)) {
                given.add(reason.code());
                assertThat(words.sentence(reason)).doesNotContain("—").endsWith(".");
            }
        }
        assertThat(given).containsAll(Arrays.asList(RecruitmentReason.values()));
        assertThat(refusals()).allMatch(Ruling.NotPermitted.class::isInstance);
        assertThat(remarks()).allMatch(Ruling.Permitted.class::isInstance);
    }

    private static Stream<Ruling<RecruitmentStage>> refusals() {
        Recruitment withdrawn =
                at(RecruitmentStage.INTERVIEWING).after(event(APPLICATION_WITHDRAWN, PeerCapacity.APPLICANT));
        Recruitment lacking = at(RecruitmentStage.AWAITING_ADVERTISEMENT)
                .after(bare(READINESS_REVIEWED, PeerCapacity.EMPLOYER)
                        .stating(
                                RecruitmentFacts.READINESS_REVIEW,
                                Openings.review(EnumSet.of(ReadinessItem.SUPERVISOR_IN_PLACE))));
        Recruitment applied =
                at(RecruitmentStage.INTERVIEWING).after(event(APPLICATION_RECEIVED, PeerCapacity.APPLICANT));
        PeerEvent<RecruitmentEventKind> early = PeerEvent.of(
                        EventId.of("early"), OFFER_MADE, DAY.minusDays(1), PeerActor.of(PeerCapacity.EMPLOYER))
                .stating(RecruitmentFacts.APPLICANT, OTHER);
        return Stream.of(
                WORKFLOW.decide(at(RecruitmentStage.INTERVIEWING), early),
                WORKFLOW.decide(lacking, event(POSITION_ADVERTISED, PeerCapacity.EMPLOYER)),
                WORKFLOW.decide(at(RecruitmentStage.INTERVIEWING), about(PREVIEW_GIVEN, PeerCapacity.EMPLOYER, NEW)),
                WORKFLOW.decide(
                        at(RecruitmentStage.INTERVIEWING), about(APPLICATION_RECEIVED, PeerCapacity.APPLICANT, OTHER)),
                WORKFLOW.decide(withdrawn, event(OFFER_MADE, PeerCapacity.EMPLOYER)),
                WORKFLOW.decide(
                        at(RecruitmentStage.AWAITING_FIRST_DAY),
                        about(APPLICATION_WITHDRAWN, PeerCapacity.APPLICANT, HOLDER)),
                WORKFLOW.decide(
                        at(RecruitmentStage.AWAITING_FIRST_DAY), about(OFFER_DECLINED, PeerCapacity.APPLICANT, OTHER)),
                WORKFLOW.decide(applied, about(OFFER_MADE, PeerCapacity.EMPLOYER, NEW)),
                WORKFLOW.decide(
                        at(RecruitmentStage.INTERVIEWING),
                        about(HISTORY_QUESTION_PLANNED, PeerCapacity.EMPLOYER, OTHER)),
                WORKFLOW.decide(
                        at(RecruitmentStage.AWAITING_FIRST_DAY),
                        event(OFFER_WITHDRAWN, PeerCapacity.EMPLOYER).stating(RecruitmentFacts.ANSWER_BY, DAY)));
    }

    private static Stream<Ruling<RecruitmentStage>> remarks() {
        RoleDescription unpaid = RoleDescription.builder()
                .from(RoleResources.exampleRole())
                .pay(Optional.empty())
                .build();
        Recruitment silent = at(RecruitmentStage.AWAITING_ADVERTISEMENT)
                .after(bare(READINESS_REVIEWED, PeerCapacity.EMPLOYER)
                        .stating(
                                RecruitmentFacts.READINESS_REVIEW,
                                Openings.review(EnumSet.noneOf(ReadinessItem.class))));
        Recruitment withoutPay = new Recruitment(
                silent.stage(),
                Optional.of(unpaid),
                silent.review(),
                silent.applyUntil(),
                silent.applicants(),
                Optional.empty(),
                false,
                silent.movedOn());
        PeerEvent<RecruitmentEventKind> late = PeerEvent.of(
                        EventId.of("late"), APPLICATION_RECEIVED, DAY.plusDays(1), PeerActor.of(PeerCapacity.APPLICANT))
                .stating(RecruitmentFacts.APPLICANT, NEW);
        Recruitment unseen = at(RecruitmentStage.INTERVIEWING)
                .after(event(APPLICATION_RECEIVED, PeerCapacity.APPLICANT))
                .after(about(INTERVIEW_HELD, PeerCapacity.EMPLOYER, NEW));
        return Stream.of(
                WORKFLOW.decide(
                        at(RecruitmentStage.AWAITING_READINESS_REVIEW),
                        bare(READINESS_REVIEWED, PeerCapacity.EMPLOYER)
                                .stating(
                                        RecruitmentFacts.READINESS_REVIEW,
                                        Openings.review(EnumSet.of(ReadinessItem.PAY_AT_PARITY)))),
                WORKFLOW.decide(withoutPay, event(POSITION_ADVERTISED, PeerCapacity.EMPLOYER)),
                WORKFLOW.decide(at(RecruitmentStage.INTERVIEWING), late),
                WORKFLOW.decide(
                        at(RecruitmentStage.OPEN_FOR_APPLICATIONS),
                        bare(INTERVIEWS_BEGUN, PeerCapacity.EMPLOYER)
                                .stating(RecruitmentFacts.INTERVIEW_PLAN, "plan-1")),
                WORKFLOW.decide(unseen, about(OFFER_MADE, PeerCapacity.EMPLOYER, NEW)),
                WORKFLOW.decide(at(RecruitmentStage.INTERVIEWING), about(HISTORY_ASKED, PeerCapacity.EMPLOYER, OTHER)));
    }

    private static PeerEvent<RecruitmentEventKind> about(RecruitmentEventKind kind, PeerCapacity by, String applicant) {
        return bare(kind, by).stating(RecruitmentFacts.APPLICANT, applicant);
    }

    @Test
    void aQuestionThatCameTooEarlyIsRecordedAndIsTheEmployersToSetRight() {
        PeerStream<RecruitmentEventKind> stream = PeerStream.begin(
                        RecruitmentEventKind.class, SubjectId.of("opening-1"), County.ALPINE)
                .with(about(APPLICATION_RECEIVED, PeerCapacity.APPLICANT, NEW))
                .with(about(HISTORY_ASKED, PeerCapacity.EMPLOYER, NEW));
        assertThat(RecruitmentWorkflow.toSetRight(stream)).singleElement().satisfies(duty -> {
            assertThat(duty.who()).isEqualTo(DutyHolder.PEER_EMPLOYER);
            assertThat(duty.citations()).hasToString("[GOV 12952(a)(2)]");
        });
        assertThat(Recruitment.of(stream).applicants().get(NEW).askedTooEarly()).isPresent();
    }

    @Test
    void theWholeWayFromTheRoleToTheFirstDay() {
        Recruitment opening = Recruitment.begin();
        for (PeerEvent<RecruitmentEventKind> event : List.of(
                event(ROLE_DESCRIBED, PeerCapacity.EMPLOYER),
                event(READINESS_REVIEWED, PeerCapacity.COUNTY_PROGRAM),
                event(POSITION_ADVERTISED, PeerCapacity.EMPLOYER),
                about(APPLICATION_RECEIVED, PeerCapacity.APPLICANT, HOLDER),
                event(INTERVIEWS_BEGUN, PeerCapacity.EMPLOYER),
                event(INTERVIEW_HELD, PeerCapacity.EMPLOYER).stating(RecruitmentFacts.APPLICANT, HOLDER),
                about(PREVIEW_GIVEN, PeerCapacity.PEER_WORKER, HOLDER),
                event(OFFER_MADE, PeerCapacity.EMPLOYER).stating(RecruitmentFacts.APPLICANT, HOLDER),
                about(HISTORY_QUESTION_PLANNED, PeerCapacity.EMPLOYER, HOLDER),
                about(HISTORY_ASKED, PeerCapacity.EMPLOYER, HOLDER),
                event(OFFER_ACCEPTED, PeerCapacity.APPLICANT),
                event(WORKER_HIRED, PeerCapacity.EMPLOYER))) {
            Ruling<RecruitmentStage> ruling = WORKFLOW.decide(opening, event);
            assertThat(ruling).as(event.kind().code()).isInstanceOf(Ruling.Permitted.class);
            assertThat(reasons(ruling)).isEmpty();
            opening = opening.after(event);
        }
        assertThat(opening.stage()).isEqualTo(RecruitmentStage.HIRED);
        assertThat(WORKFLOW.options(opening, DAY)).isEmpty();
    }

    @Test
    void whatPrintsNamesNoOne() {
        assertThat(at(RecruitmentStage.INTERVIEWING).applicants().toString())
                .contains(HOLDER)
                .doesNotContain("score", "health", "name");
    }

    private static List<ReasonCode> codes(Ruling<RecruitmentStage> ruling) {
        return reasons(ruling).stream().map(Reason::code).toList();
    }

    private static List<Reason> reasons(Ruling<RecruitmentStage> ruling) {
        return ruling instanceof Ruling.NotPermitted<RecruitmentStage> refused
                ? refused.reasons()
                : ((Ruling.Permitted<RecruitmentStage>) ruling).remarks();
    }
}
