package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.workflow.accompaniment.InventedNotes.WORDS;
import static org.carepeers.workflow.accompaniment.InventedNotes.engagement;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.PEER;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.machine.ReasonCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimRoutingTest {

    /** A county in which everything is in order. */
    static class InOrder implements ClaimFacts {
        @Override
        public boolean isCertified(PartyId worker, LocalDate on) {
            return on.isBefore(DAY.plusDays(100));
        }

        @Override
        public boolean isOptedIn(LocalDate on) {
            return true;
        }

        @Override
        public Optional<ExternalReference> planOfCare(PartyId participant, LocalDate on) {
            return Optional.of(ExternalReference.of("county-ehr", "plan-7"));
        }

        @Override
        public Optional<PartyId> supervisor(PartyId worker, LocalDate on) {
            return Optional.of(PartyId.of("w-supervisor"));
        }
    }

    /** A county of which nothing is known. */
    private static final ClaimFacts UNKNOWN = new ClaimFacts() {};

    static ClaimRouting inOrder() {
        return ClaimRouting.by(ClaimPolicy.example(), new InOrder());
    }

    static ClaimPlan.Claim one(ClaimRouting routing, Engagement... engagements) {
        return routing.plan(WorkSpan.of(List.of(engagements))).claims().get(0);
    }

    static Engagement.Builder support() {
        return engagement().startedAt(LocalTime.of(10, 0)).note(EngagementNote.of(WORDS));
    }

    private static List<ReasonCode> missing(ClaimPlan.Claim claim, ClaimRoute route) {
        return claim.missing().stream()
                .filter(each -> each.route() == route)
                .flatMap(each -> codes(each.reasons()).stream())
                .toList();
    }

    @Nested
    class MediCal {

        @Test
        void paysForOneToOneSupportWhenEverythingIsInOrder() {
            ClaimPlan.Claim claim = one(inOrder(), support().build());
            assertThat(claim.route()).isEqualTo(ClaimRoute.MEDI_CAL_INDIVIDUAL);
            assertThat(claim.route().procedureCode()).contains("H0038");
            assertThat(claim.missing()).isEmpty();
        }

        @Test
        void paysForAGroupUnderItsOwnCode() {
            ClaimPlan.Claim claim = one(
                    inOrder(),
                    support()
                            .activity(Activity.SKILLS_GROUP)
                            .group(EventId.of("g-1"))
                            .build());
            assertThat(claim.route().procedureCode()).contains("H0025");
            assertThat(missing(claim, ClaimRoute.MEDI_CAL_INDIVIDUAL)).containsExactly(ClaimReason.NOT_PAID_THIS_WAY);
        }

        @Test
        void whatNobodyKnowsIsNotMetAndEverythingMissingIsToldAtOnce() {
            ClaimPlan.Claim claim = one(
                    ClaimRouting.by(ClaimPolicy.example(), UNKNOWN),
                    engagement().build());
            assertThat(claim.route()).isEqualTo(ClaimRoute.UNFUNDED);
            assertThat(missing(claim, ClaimRoute.MEDI_CAL_INDIVIDUAL))
                    .containsExactly(
                            ClaimReason.NOT_CERTIFIED_ON_DATE,
                            ClaimReason.COUNTY_NOT_OPTED_IN,
                            ClaimReason.NO_PLAN_OF_CARE,
                            ClaimReason.NO_NOTE,
                            ClaimReason.NO_SUPERVISOR);
            assertThat(missing(claim, ClaimRoute.GRANT)).containsExactly(ClaimReason.NOT_FUNDED);
        }

        @Test
        void certificationCountsOnTheDayOfTheWork() {
            Engagement later = support().occurredOn(DAY.plusDays(100)).build();
            ClaimPlan.Claim claim = one(inOrder(), later);
            assertThat(missing(claim, ClaimRoute.MEDI_CAL_INDIVIDUAL))
                    .containsExactly(ClaimReason.NOT_CERTIFIED_ON_DATE);
            assertThat(one(inOrder(), support().occurredOn(DAY.plusDays(99)).build())
                            .route()
                            .isMediCal())
                    .isTrue();
        }

        @Test
        void aPeerWithoutCertificationIsPaidByAnotherFund() {
            ClaimFacts granted = new InOrder() {
                @Override
                public boolean isCertified(PartyId worker, LocalDate on) {
                    return false;
                }

                @Override
                public boolean isFunded(ClaimRoute route, WorkSpan span) {
                    return route == ClaimRoute.GRANT;
                }
            };
            assertThat(one(
                                    ClaimRouting.by(ClaimPolicy.example(), granted),
                                    support().build())
                            .route())
                    .isEqualTo(ClaimRoute.GRANT);
        }

        @Test
        void anAttemptAndABundledMonthAreNotClaimed() {
            ClaimFacts bundled = new InOrder() {
                @Override
                public boolean isBundled(PartyId participant, YearMonth month) {
                    return month.equals(YearMonth.from(DAY));
                }
            };
            ClaimPlan.Claim claim = one(
                    ClaimRouting.by(ClaimPolicy.example(), bundled),
                    support().outcome(EngagementOutcome.NO_ANSWER).build());
            assertThat(missing(claim, ClaimRoute.MEDI_CAL_INDIVIDUAL))
                    .containsExactly(ClaimReason.NOBODY_REACHED, ClaimReason.BUNDLED_MONTH);
        }
    }

    @Nested
    class TheCareClaim {

        @Test
        void takesTimeInCourtWhichMediCalNeverDoes() {
            ClaimPlan.Claim claim = one(
                    inOrder(), support().activity(Activity.COURT_ACCOMPANIMENT).build());
            assertThat(claim.route()).isEqualTo(ClaimRoute.CARE_ADMINISTRATIVE);
            assertThat(claim.careActivity()).contains(CareClaimActivity.COURT_HEARING_TIME);
            assertThat(missing(claim, ClaimRoute.MEDI_CAL_INDIVIDUAL)).containsExactly(ClaimReason.NOT_PAID_THIS_WAY);
        }

        @Test
        void takesOutreachEvenWhenNobodyWasReachedAndWithoutCertification() {
            Engagement attempt = engagement()
                    .activity(Activity.OUTREACH)
                    .outcome(EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES)
                    .build();
            assertThat(one(ClaimRouting.by(ClaimPolicy.example(), UNKNOWN), attempt)
                            .careActivity())
                    .contains(CareClaimActivity.OUTREACH_AND_ENGAGEMENT);
        }

        @Test
        void countsTravelForOutreachOnly() {
            ClaimRoute outreach = travel(Activity.OUTREACH).route();
            ClaimPlan.Claim court = travel(Activity.COURT_ACCOMPANIMENT);
            assertThat(outreach).isEqualTo(ClaimRoute.CARE_ADMINISTRATIVE);
            assertThat(court.route()).isEqualTo(ClaimRoute.UNFUNDED);
            assertThat(missing(court, ClaimRoute.CARE_ADMINISTRATIVE)).containsExactly(ClaimReason.TRAVEL_NOT_PAID);
            assertThat(missing(court, ClaimRoute.MEDI_CAL_INDIVIDUAL)).containsExactly(ClaimReason.TRAVEL_NOT_PAID);
        }

        private ClaimPlan.Claim travel(Activity activity) {
            Engagement away = support().activity(activity).travelMinutes(30).build();
            return inOrder().plan(WorkSpan.of(away)).claims().get(1);
        }

        @Test
        void holdsNoReportAndNothingThatMediCalPays() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ClaimPolicy(
                            List.of(), Map.of(Activity.OUTREACH, CareClaimActivity.COURT_REPORT), List.of()))
                    .withMessageContaining("peers write none");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ClaimPolicy(
                            List.of(), Map.of(Activity.OUTREACH, CareClaimActivity.NOTICE), List.of(Activity.OUTREACH)))
                    .withMessageContaining("one span goes one way");
        }
    }

    @Nested
    class OnePayer {

        @ParameterizedTest
        @EnumSource(Activity.class)
        void everySpanGoesExactlyOneWay(Activity activity) {
            List<WorkSpan> spans = WorkSpan.of(support().activity(activity).build());
            ClaimPlan plan = inOrder().plan(spans);
            assertThat(plan.claims()).hasSize(1);
            assertThat(plan.refused()).isEmpty();
        }

        @Test
        void minutesThatOverlapAreRefusedAsAPlanAndStayOnRecord() {
            Engagement early = support().minutes(60).build();
            Engagement late = support()
                    .id(EventId.of("e-2"))
                    .startedAt(LocalTime.of(10, 59))
                    .build();
            ClaimPlan plan = inOrder().plan(WorkSpan.of(List.of(early, late)));
            assertThat(plan.claims()).isEmpty();
            assertThat(plan.refused())
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(codes(each.reasons())).containsExactly(ClaimReason.OVERLAPS));
        }

        @Test
        void minutesThatTouchDoNotOverlap() {
            Engagement late = support()
                    .id(EventId.of("e-2"))
                    .startedAt(LocalTime.of(11, 0))
                    .build();
            assertThat(inOrder()
                            .plan(WorkSpan.of(List.of(support().minutes(60).build(), late)))
                            .claims())
                    .hasSize(2);
        }

        @Test
        void minutesOverlapAcrossMidnight() {
            Engagement late =
                    support().startedAt(LocalTime.of(23, 30)).minutes(60).build();
            Engagement early = support()
                    .id(EventId.of("e-2"))
                    .occurredOn(DAY.plusDays(1))
                    .startedAt(LocalTime.of(0, 15))
                    .build();
            assertThat(inOrder().plan(WorkSpan.of(List.of(late, early))).refused())
                    .hasSize(2);
        }

        @Test
        void peopleOfOneGroupShareOneTime() {
            Engagement.Builder group = support().activity(Activity.SKILLS_GROUP).group(EventId.of("g-1"));
            Engagement other = group.id(EventId.of("e-2"))
                    .participant(PartyId.of("p-other"))
                    .build();
            Engagement first = Engagement.builder()
                    .from(other)
                    .id(EventId.of("e-1"))
                    .participant(PERSON)
                    .build();
            assertThat(inOrder().plan(WorkSpan.of(List.of(first, other))).claims())
                    .extracting(ClaimPlan.Claim::route)
                    .containsOnly(ClaimRoute.MEDI_CAL_GROUP);
        }

        @Test
        void twoWorkersAtOneEngagementAreTwoSpans() {
            Engagement both = support().addWorkers(PartyId.of("w-second")).build();
            assertThat(inOrder().plan(WorkSpan.of(both)).claims())
                    .extracting(claim -> claim.span().worker())
                    .containsExactly(PEER, PartyId.of("w-second"));
        }

        @Test
        void theSameSpanTwiceAMissingLengthAndADayAfterDeathAreNotClaimed() {
            ClaimFacts died = new InOrder() {
                @Override
                public Optional<LocalDate> diedOn(PartyId participant) {
                    return Optional.of(DAY);
                }
            };
            Engagement dayOf = support().build();
            Engagement after = Engagement.builder()
                    .from(dayOf)
                    .id(EventId.of("e-3"))
                    .occurredOn(DAY.plusDays(1))
                    .minutes(OptionalInt.empty())
                    .build();
            ClaimPlan plan =
                    ClaimRouting.by(ClaimPolicy.example(), died).plan(WorkSpan.of(List.of(dayOf, dayOf, after)));
            assertThat(plan.claims()).hasSize(1);
            assertThat(plan.refused().stream().flatMap(each -> codes(each.reasons()).stream()))
                    .containsExactly(ClaimReason.PLANNED_TWICE, ClaimReason.NO_MINUTES, ClaimReason.AFTER_DEATH);
        }
    }

    @Test
    void unitsAreMadeByTheCountysOwnRule() {
        ClaimPlan.Claim claim = one(inOrder(), support().minutes(45).build());
        assertThat(claim.units((route, minutes) -> minutes / 15)).isEqualTo(3);
    }
}
