package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.workflow.accompaniment.MatchDraft.DAY;
import static org.carepeers.workflow.accompaniment.MatchDraft.id;
import static org.carepeers.workflow.accompaniment.MatchDraft.person;
import static org.carepeers.workflow.accompaniment.MatchDraft.request;
import static org.carepeers.workflow.accompaniment.MatchDraft.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Area;
import org.carepeers.peer.Away;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.CertificationCheck;
import org.carepeers.peer.CertificationNeed;
import org.carepeers.peer.ClaimRule;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.PartOfDay;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerSpecialization;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.SharedExperience;
import org.carepeers.peer.WeekSlot;
import org.carepeers.peer.Weekday;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeerMatchingTest {

    private static final PeerMatching MATCHING = PeerMatching.under(MatchingPolicy.example());

    private static List<PartyId> proposed(MatchRequest.Builder request, Candidate.Builder... workers) {
        return match(request, workers).proposed();
    }

    private static MatchResult match(MatchRequest.Builder request, Candidate.Builder... workers) {
        return MATCHING.match(
                request.build(),
                Arrays.stream(workers).map(Candidate.Builder::build).toList(),
                Set.of());
    }

    @Nested
    class WhatThePersonSaysLeads {

        @Test
        void whoeverThePersonAskedForComesFirstWhateverElseIsWished() {
            assertThat(proposed(
                            request().addLanguages(LanguageTag.of("es")).addAskedFor(id("w-9")),
                            worker("w-1", "es"),
                            worker("w-9", "en")))
                    .containsExactly(id("w-9"), id("w-1"));
        }

        @Test
        void thenTheirLanguageInTheirOrderBeforeAllThatIsWeighed() {
            assertThat(proposed(
                            request()
                                    .addLanguages(LanguageTag.of("es-MX"), LanguageTag.of("en"))
                                    .addWalkedBefore(id("w-3"))
                                    .addSlots(WeekSlot.of(Weekday.FRIDAY, PartOfDay.EVENING)),
                            worker("w-3", "vi").addSlots(WeekSlot.of(Weekday.FRIDAY, PartOfDay.EVENING)),
                            worker("w-2", "en").loadMinutes(0).loadLimitMinutes(1500),
                            worker("w-1", "en", "es")))
                    .containsExactly(id("w-1"), id("w-2"), id("w-3"));
        }

        @Test
        void nobodyIsLeftOutForALanguage() {
            MatchResult result = match(request().addLanguages(LanguageTag.of("ase")), worker("w-1", "en"));
            assertThat(result.proposed()).containsExactly(id("w-1"));
            assertThat(result.notAvailable()).isEmpty();
        }

        @Test
        void whoeverWalkedBesideThemBeforeIsPreferredAmongEquals() {
            assertThat(proposed(request().addWalkedBefore(id("w-2")), worker("w-1"), worker("w-2")))
                    .containsExactly(id("w-2"), id("w-1"));
        }

        @Test
        void notThisPeerIsNotDiscussed() {
            MatchResult result = match(request().addNotThisPeer(id("w-1")), worker("w-1"), worker("w-2"));
            assertThat(result.proposed()).containsExactly(id("w-2"));
            assertThat(result.notAvailable()).containsExactly(id("w-1"));
        }

        @Test
        void nobodyCanBothBeAskedForAndNotWanted() {
            MatchRequest.Builder request = request().addAskedFor(id("w-1")).addNotThisPeer(id("w-1"));
            assertThatIllegalArgumentException().isThrownBy(request::build).withMessageContaining("askedFor");
        }
    }

    @Nested
    class WhatTheCountyWeighs {

        @Test
        void eachWishCountsAsFarAsItIsMet() {
            WeekSlot monday = WeekSlot.of(Weekday.MONDAY, PartOfDay.MORNING);
            WeekSlot tuesday = WeekSlot.of(Weekday.TUESDAY, PartOfDay.MORNING);
            assertThat(proposed(
                            request().addSlots(monday, tuesday).area(Area.of("coast")),
                            worker("w-1").addSlots(monday),
                            worker("w-2").addSlots(monday, tuesday),
                            worker("w-3").addSlots(monday, tuesday).addAreas(Area.of("coast"))))
                    .containsExactly(id("w-3"), id("w-2"), id("w-1"));
        }

        @Test
        void furtherTrainingAndCommunitiesCountAndTheirCaseDoesNot() {
            assertThat(proposed(
                            request()
                                    .addSpecializations(PeerSpecialization.UNHOUSED)
                                    .addCommunities("two-spirit "),
                            worker("w-1"),
                            worker("w-2").addSpecializations(PeerSpecialization.UNHOUSED),
                            Candidate.builder()
                                    .worker(person("w-3")
                                            .addCommunities("Two-Spirit")
                                            .build())))
                    .containsExactly(id("w-3"), id("w-2"), id("w-1"));
        }

        @Test
        void workIsSharedFairlyAndAnUnknownLoadIsNotTakenForRoom() {
            assertThat(proposed(
                            request(),
                            worker("w-1").loadMinutes(1200).loadLimitMinutes(1500),
                            worker("w-2"),
                            worker("w-3").loadMinutes(300).loadLimitMinutes(1500)))
                    .containsExactly(id("w-3"), id("w-1"), id("w-2"));
        }

        @Test
        void aWeightOfNothingLeavesAWishOut() {
            MatchingPolicy noLoad = MatchingPolicy.builder()
                    .name("no figure but one")
                    .continuity(1)
                    .community(0)
                    .experience(0)
                    .specialization(0)
                    .area(0)
                    .schedule(0)
                    .load(0)
                    .claims(ClaimRule.ANYONE)
                    .build();
            MatchResult result = PeerMatching.under(noLoad)
                    .match(
                            request().area(Area.of("coast")).build(),
                            List.of(
                                    worker("w-1").build(),
                                    worker("w-2").addAreas(Area.of("coast")).build()),
                            Set.of());
            assertThat(result.proposed()).containsExactly(id("w-1"), id("w-2"));
        }
    }

    @Nested
    class SharedExperienceIsTheWorkersOwn {

        private final MatchRequest request =
                request().addExperience(LivedExperience.WITHOUT_A_HOME).build();
        private final List<Candidate> workers =
                List.of(worker("w-1").build(), worker("w-2").build());
        private final SharedExperience told =
                SharedExperience.of(id("w-2"), DAY.minusDays(10), Set.of(LivedExperience.WITHOUT_A_HOME));

        @Test
        void itCountsWithTheWorkersLeave() {
            assertThat(MATCHING.match(request, workers, Set.of(told)).proposed())
                    .containsExactly(id("w-2"), id("w-1"));
        }

        @Test
        void itCountsForNothingOnceTheLeaveIsWithdrawn() {
            assertThat(MATCHING.match(request, workers, Set.of(told.withdrawn(DAY)))
                            .proposed())
                    .containsExactly(id("w-1"), id("w-2"));
        }

        @Test
        void itIsNotLookedAtUnlessThePersonAskedForIt() {
            assertThat(MATCHING.match(request().build(), workers, Set.of(told)).proposed())
                    .containsExactly(id("w-1"), id("w-2"));
        }
    }

    @Nested
    class WhoCannotWalkBesideThemNow {

        @Test
        void awayOnTheDayAndNotBeforeOrAfter() {
            assertThat(match(
                                    request(),
                                    worker("w-1").addAway(Away.of(DAY, DAY.plusDays(5))),
                                    worker("w-2").addAway(Away.of(DAY.minusDays(5), DAY.minusDays(1))),
                                    worker("w-3").addAway(Away.from(DAY.plusDays(1))),
                                    worker("w-4").addAway(Away.from(DAY.minusDays(1))))
                            .notAvailable())
                    .containsExactly(id("w-1"), id("w-4"));
        }

        @Test
        void notYetAtWorkOrNoLonger() {
            assertThat(match(
                                    request(),
                                    Candidate.builder()
                                            .worker(person("w-1")
                                                    .worksFrom(DAY.plusDays(1))
                                                    .build()),
                                    Candidate.builder()
                                            .worker(person("w-2")
                                                    .worksUntil(DAY.minusDays(1))
                                                    .build()),
                                    Candidate.builder()
                                            .worker(person("w-3")
                                                    .worksUntil(DAY)
                                                    .build()))
                            .notAvailable())
                    .containsExactly(id("w-1"), id("w-2"));
        }

        @Test
        void carryingAsMuchAsIsFair() {
            assertThat(match(
                                    request(),
                                    worker("w-1").loadMinutes(1500).loadLimitMinutes(1500),
                                    worker("w-2").loadMinutes(1499).loadLimitMinutes(1500),
                                    worker("w-3").loadMinutes(9000))
                            .notAvailable())
                    .containsExactly(id("w-1"));
        }

        @Test
        void doingOtherWorkWhileALeadWalksBesideParticipantsToo() {
            Candidate.Builder family = Candidate.builder()
                    .worker(person("w-1").role(PeerRole.FAMILY_PEER_WORKER).build());
            Candidate.Builder lead = Candidate.builder()
                    .worker(person("w-2").role(PeerRole.LEAD_PEER_WORKER).build());
            assertThat(match(request(), family, lead).notAvailable()).containsExactly(id("w-1"));
            assertThat(match(request().role(PeerRole.FAMILY_PEER_WORKER), family, lead)
                            .proposed())
                    .containsExactly(id("w-1"));
        }

        @Test
        void aSafeguardKeepsThemApartButAClosedRecordDoesNot() {
            assertThat(match(
                                    request(),
                                    worker("w-1").addSafeguards(SafeguardKind.CHART_WALL),
                                    worker("w-2").addSafeguards(SafeguardKind.OTHER_TEAM))
                            .notAvailable())
                    .containsExactly(id("w-2"));
        }

        @Test
        void withoutCertificationOnlyForAClaimAndOnlyWhereThePolicySaysSo() {
            Candidate.Builder none = worker("w-1").certification(CertificationCheck.NOT_ACTIVE);
            Candidate.Builder unknown = worker("w-2");
            Candidate.Builder active = worker("w-3").certification(CertificationCheck.ACTIVE);
            assertThat(match(request(), none, unknown, active).notAvailable()).isEmpty();
            MatchRequest.Builder claim = request().certification(CertificationNeed.FOR_MEDI_CAL_CLAIM);
            assertThat(match(claim, none, unknown, active).proposed()).containsExactly(id("w-3"));
            MatchingPolicy anyone = MatchingPolicy.builder()
                    .from(MatchingPolicy.example())
                    .claims(ClaimRule.ANYONE)
                    .build();
            assertThat(PeerMatching.under(anyone)
                            .match(claim.build(), List.of(none.build(), unknown.build(), active.build()), Set.of())
                            .notAvailable())
                    .isEmpty();
        }
    }

    @Test
    void theOrderInWhichWorkersAreGivenChangesNothing() {
        Random random = new Random(20260302);
        List<Candidate> workers = new ArrayList<>(RandomMatches.workers(random, 60));
        MatchRequest request = RandomMatches.request(random, 60);
        MatchResult first = MATCHING.match(request, workers, Set.of());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(workers, random);
            MatchResult again = MATCHING.match(request, workers, Set.of());
            assertThat(again.proposed()).isEqualTo(first.proposed());
            assertThat(again.notAvailable()).isEqualTo(first.notAvailable());
        }
    }

    @Test
    void everyWorkerIsEitherProposedOrNot() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Candidate> workers = RandomMatches.workers(random, 30);
            MatchResult result = MATCHING.match(RandomMatches.request(random, 30), workers, Set.of());
            List<PartyId> all = new ArrayList<>(result.proposed());
            all.addAll(result.notAvailable());
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            workers.stream().map(each -> each.worker().id()).toList());
        }
    }

    @Test
    void aWorkerIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> match(request(), worker("w-1"), worker("w-1")))
                .withMessageContaining("twice");
    }
}
