package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The process of coming together: the answers are the person's, and nothing else decides. */
class AssignmentProcessTest {

    /** Long enough after the first day that nobody is asked too soon. */
    private static final LocalDate LATER = DAY.plusDays(60);

    private static final Set<AccompanimentEventKind> ANSWERS = EnumSet.of(
            AccompanimentEventKind.OFFER_ACCEPTED,
            AccompanimentEventKind.SAID_NO,
            AccompanimentEventKind.SAID_NOT_NOW,
            AccompanimentEventKind.SAID_NOT_THIS_PEER,
            AccompanimentEventKind.ASKED_FOR_A_PEER,
            AccompanimentEventKind.ASKED_FOR_ANOTHER,
            AccompanimentEventKind.COVER_AGREED,
            AccompanimentEventKind.COVER_DECLINED,
            AccompanimentEventKind.SAID_NOT_THIS_COVER,
            AccompanimentEventKind.ACCOMPANIMENT_ENDED,
            AccompanimentEventKind.HANDED_OVER,
            AccompanimentEventKind.PAUSE_ASKED,
            AccompanimentEventKind.RESUMED,
            AccompanimentEventKind.TOUCHPOINT_DECLINED,
            AccompanimentEventKind.CONSENT_GIVEN,
            AccompanimentEventKind.CONSENT_REVOKED,
            AccompanimentEventKind.READING_ASKED,
            AccompanimentEventKind.CORRECTION_ASKED);

    private static final List<
                    Row<
                            AssignmentStage,
                            AccompanimentEventKind,
                            PeerCapacity,
                            Accompaniment,
                            PeerEvent<AccompanimentEventKind>>>
            ROWS = new Walk().support.rows();

    static Stream<AssignmentStage> stages() {
        return Arrays.stream(AssignmentStage.values());
    }

    /** Leads an invented accompaniment to a stage. */
    private static Walk at(AssignmentStage stage) {
        Walk walk = new Walk();
        return switch (stage) {
            case NOT_OFFERED -> walk;
            case OFFERED -> walk.offered(Walk.RIVER, DAY);
            case ACTIVE -> walk.together(DAY);
            case PAUSED -> walk.together(DAY).says(AccompanimentEventKind.PAUSE_ASKED, DAY);
            case PAUSED_WHILE_AWAY -> away(walk).says(AccompanimentEventKind.PAUSE_ASKED, DAY);
            case AWAY -> away(walk);
            case COVERED ->
                away(walk)
                        .take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()))
                        .says(AccompanimentEventKind.COVER_AGREED, DAY);
            case AWAITING_OFFER -> walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY);
            case NOT_NOW -> walk.says(AccompanimentEventKind.SAID_NOT_NOW, DAY);
            case DECLINED -> walk.says(AccompanimentEventKind.SAID_NO, DAY);
            case ENDED -> walk.together(DAY).says(AccompanimentEventKind.ACCOMPANIMENT_ENDED, DAY);
            case RESTING ->
                walk.together(DAY)
                        .take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.ENDED_BY_PROGRAM, DAY));
        };
    }

    private static Walk away(Walk walk) {
        return walk.together(DAY).take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY));
    }

    /** An event of a kind that states all that its kind may state. */
    private static PeerEvent<AccompanimentEventKind> complete(
            Walk walk, PeerCapacity capacity, AccompanimentEventKind kind) {
        PeerEvent<AccompanimentEventKind> event = walk.by(capacity, kind, LATER);
        for (var fact : kind.facts()) {
            event = with(event, fact);
        }
        boolean theirs = kind == AccompanimentEventKind.SAID_NOT_THIS_PEER
                && walk.present.worker().isPresent();
        return theirs
                ? event.stating(
                        AccompanimentFacts.WORKER,
                        walk.present.worker().orElseThrow().value())
                : event;
    }

    private static PeerEvent<AccompanimentEventKind> with(PeerEvent<AccompanimentEventKind> event, Fact<?> fact) {
        if (fact == AccompanimentFacts.WORKER) {
            return event.stating(
                    AccompanimentFacts.WORKER, "worker-" + event.id().value());
        }
        if (fact == AccompanimentFacts.HAND_OVER) {
            return event.stating(AccompanimentFacts.HAND_OVER, Walk.handOver());
        }
        if (fact == AccompanimentFacts.ENGAGEMENT) {
            return event.stating(
                    AccompanimentFacts.ENGAGEMENT,
                    Walk.engagement(Activity.OUTREACH, event.occurredOn(), 1).build());
        }
        if (fact == AccompanimentFacts.HEARING_PLAN) {
            return event.stating(
                    AccompanimentFacts.HEARING_PLAN,
                    HearingPlan.builder()
                            .hearing(HearingKind.MERITS)
                            .on(DAY.plusDays(9))
                            .build());
        }
        if (fact == AccompanimentFacts.TOUCHPOINT) {
            return event.stating(AccompanimentFacts.TOUCHPOINT, Touchpoint.RIDE);
        }
        if (fact == AccompanimentFacts.CONSENT) {
            return event.stating(AccompanimentFacts.CONSENT, consent());
        }
        if (fact == AccompanimentFacts.SCOPE) {
            return event.stating(AccompanimentFacts.SCOPE, DisclosureScope.PEER_NOTES);
        }
        if (fact == AccompanimentFacts.AUDIENCE) {
            return event.stating(AccompanimentFacts.AUDIENCE, Audience.CARE_TEAM);
        }
        if (fact == AccompanimentFacts.CASE || fact == AccompanimentFacts.CASE_EVENT) {
            return event.stating(
                    fact == AccompanimentFacts.CASE ? AccompanimentFacts.CASE : AccompanimentFacts.CASE_EVENT, "x");
        }
        if (fact == AccompanimentFacts.CASE_STAGE) {
            return event.stating(AccompanimentFacts.CASE_STAGE, CareStage.UNDER_CARE_AGREEMENT);
        }
        return fact == AccompanimentFacts.CASE_EVENT_KIND
                ? event.stating(AccompanimentFacts.CASE_EVENT_KIND, EventKind.AGREEMENT_APPROVED)
                : event;
    }

    private static Consent consent() {
        return Consent.builder()
                .giver(Walk.PERSON)
                .scope(DisclosureScope.PEER_NOTES)
                .audience(Audience.CARE_TEAM)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void eachEventOfEachCapacityIsDecidedByTheTableAlone(AssignmentStage stage) {
        for (AccompanimentEventKind kind : AccompanimentEventKind.values()) {
            for (PeerCapacity capacity : PeerCapacity.values()) {
                Walk walk = at(stage);
                assertThat(walk.present.stage()).isEqualTo(stage);
                walk.take(complete(walk, capacity, kind));
                boolean another = capacity == PeerCapacity.FAMILY && kind != AccompanimentEventKind.HOUSING_LOST;
                boolean foreseen = walk.support.rows().stream()
                        .anyMatch(row -> row.kind() == kind
                                && row.from().contains(stage)
                                && row.roles().contains(capacity));
                boolean nobodyProposed = stage == AssignmentStage.AWAY
                        && (kind == AccompanimentEventKind.COVER_AGREED
                                || kind == AccompanimentEventKind.COVER_DECLINED
                                || kind == AccompanimentEventKind.SAID_NOT_THIS_COVER);
                assertThat(walk.last() instanceof PeerDecision.Accepted)
                        .as("%s at %s by %s", kind, stage, capacity)
                        .isEqualTo(foreseen && !nobodyProposed && !another);
            }
        }
    }

    @Test
    void theAnswersAreThePersonsAlone() {
        assertThat(ROWS)
                .filteredOn(row -> ANSWERS.contains(row.kind()))
                .allSatisfy(row -> assertThat(row.roles())
                        .containsExactlyInAnyOrder(PeerCapacity.PARTICIPANT, PeerCapacity.FAMILY));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aPersonMaySayNoFromEverywhereAndAskAgainAfterwards(AssignmentStage stage) {
        Walk walk = at(stage);
        if (stage != AssignmentStage.DECLINED) {
            walk.says(AccompanimentEventKind.SAID_NO, DAY.plusDays(1));
        }
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.DECLINED);
        assertThat(walk.present.worker()).isEmpty();
        assertThat(walk.onOffer()).isEmpty();
        walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY.plusDays(90));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.AWAITING_OFFER);
        assertThat(walk.onOffer()).contains(Touchpoint.OFFER_OF_A_PEER);
    }

    @Test
    void afterANoNobodyOffersUntilThePersonAsks() {
        Walk walk = at(AssignmentStage.DECLINED).offered(Walk.SAGE, DAY.plusDays(200));
        assertThat(walk.reasons()).extracting(each -> each.code()).containsExactly(MachineReason.NOT_FROM_THIS_STAGE);
    }

    @Test
    void notNowIsNotNo() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_NOW, DAY)
                .stating(AccompanimentFacts.ASK_AGAIN_ON, DAY.plusDays(30)));
        assertThat(walk.dated()).containsEntry(Touchpoint.ASK_AGAIN, DAY.plusDays(30));
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(29)).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.NOT_TO_BE_ASKED_YET);
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(30)).present.stage()).isEqualTo(AssignmentStage.OFFERED);
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.ASK_AGAIN);
        assertThat(walk.says(AccompanimentEventKind.OFFER_ACCEPTED, DAY.plusDays(30))
                        .present
                        .worker())
                .contains(Walk.RIVER);
    }

    @Test
    void whoeverWasNotWantedIsNotOfferedAgainNorProposedAsCover() {
        Walk walk = new Walk().offered(Walk.SAGE, DAY);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_THIS_PEER, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.offered(Walk.SAGE, DAY).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.THIS_PEER_WAS_NOT_WANTED);
        walk.together(DAY).take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY));
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.THIS_PEER_WAS_NOT_WANTED);
    }

    @Test
    void aNotNowWithoutADayIsNotWornDownTheSameDay() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY).says(AccompanimentEventKind.SAID_NOT_NOW, DAY);
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(13)).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ASKED_TOO_SOON);
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(14)).present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccompanimentEventKind.class,
            names = {"SAID_NO", "ASKED_FOR_A_PEER", "SAID_NOT_NOW", "READING_ASKED", "CORRECTION_ASKED"})
    void aRelativeAnswersForThemselvesAndNeverForThePerson(AccompanimentEventKind kind) {
        Walk walk = new Walk().take(new Walk().by(PeerCapacity.FAMILY, kind, DAY));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ANSWER_OF_ANOTHER);
        Walk relatives = Walk.ofRelative().take(walk.by(PeerCapacity.FAMILY, kind, DAY));
        assertThat(relatives.last() instanceof PeerDecision.Accepted)
                .isEqualTo(kind != AccompanimentEventKind.ASKED_FOR_A_PEER);
        assertThat(Walk.ofRelative()
                        .take(walk.by(PeerCapacity.PARTICIPANT, kind, DAY))
                        .reasons())
                .extracting(each -> each.code())
                .contains(AccompanimentReason.ANSWER_OF_ANOTHER);
    }

    @Test
    void anAnswerSignedBySomeoneElseIsNotThePersons() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY);
        walk.take(PeerEvent.of(
                EventId.of("yes-1"),
                AccompanimentEventKind.OFFER_ACCEPTED,
                DAY,
                PeerActor.of(PeerCapacity.PARTICIPANT, PartyId.of("mother-1"))));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ANSWER_OF_ANOTHER);
    }

    @Test
    void nobodyConsentsInThePersonsPlace() {
        Walk walk = new Walk();
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_GIVEN, DAY)
                .stating(
                        AccompanimentFacts.CONSENT,
                        Consent.builder()
                                .from(consent())
                                .giver(PartyId.of("mother-1"))
                                .build()));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.CONSENT_OF_ANOTHER);
    }

    @Test
    void anAccompanimentOfARelativeSaysSoAndIsForNobodyElse() {
        Walk relatives = Walk.ofRelative().offered(Walk.SAGE, DAY);
        assertThat(relatives.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.FOR_SOMEONE_ELSE);
        relatives.take(relatives
                .by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value())
                .stating(AccompanimentFacts.ACCOMPANIED, Accompanied.FAMILY));
        assertThat(relatives
                        .take(relatives.by(PeerCapacity.FAMILY, AccompanimentEventKind.OFFER_ACCEPTED, DAY))
                        .present
                        .stage())
                .isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void coverThatWasAgreedCanBeDeclinedAndTheOwnPeerStays() {
        Walk walk = at(AssignmentStage.COVERED).says(AccompanimentEventKind.COVER_DECLINED, DAY.plusDays(1));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.AWAY);
        assertThat(walk.present.cover()).isEmpty();
        assertThat(walk.present.worker()).contains(Walk.RIVER);
        assertThat(walk.onOffer()).containsExactly(Touchpoint.PLAN_THE_RETURN);
    }

    @Test
    void notThisCoverRulesOutTheCoverAndNobodyElse() {
        Walk walk = at(AssignmentStage.COVERED).says(AccompanimentEventKind.SAID_NOT_THIS_COVER, DAY.plusDays(1));
        assertThat(walk.present.worker()).contains(Walk.RIVER);
        assertThat(walk.onOffer()).contains(Touchpoint.ASK_ABOUT_COVER);
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY.plusDays(1))
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.THIS_PEER_WAS_NOT_WANTED);
    }

    @Test
    void notThisPeerIsSaidOfTheirOwnPeer() {
        Walk walk = at(AssignmentStage.COVERED);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_THIS_PEER, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.reasons()).extracting(each -> each.code()).containsExactly(AccompanimentReason.NOT_THEIR_PEER);
    }

    @Test
    void whoeverResumesWhileTheirPeerIsAwayWaitsOrIsCovered() {
        Walk walk = at(AssignmentStage.PAUSED_WHILE_AWAY);
        assertThat(walk.onOffer()).isEmpty();
        walk.says(AccompanimentEventKind.RESUMED, DAY.plusDays(1));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.AWAY);
        assertThat(walk.onOffer()).contains(Touchpoint.ASK_ABOUT_COVER);
        Walk back = at(AssignmentStage.PAUSED_WHILE_AWAY);
        back.take(back.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_BACK, DAY));
        assertThat(back.says(AccompanimentEventKind.RESUMED, DAY.plusDays(1))
                        .present
                        .stage())
                .isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void nobodyIsCoveredWithoutBeingAskedFirst() {
        Walk walk = at(AssignmentStage.AWAY).says(AccompanimentEventKind.COVER_AGREED, DAY);
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.NOBODY_PROPOSED_TO_COVER);
    }

    @Test
    void anAbsenceHasNoPlaceForAReason() {
        assertThat(AccompanimentEventKind.PEER_AWAY.facts()).containsExactly(AccompanimentFacts.AWAY_UNTIL);
        assertThat(AccompanimentEventKind.SAID_NO.facts()).isEmpty();
    }

    @Test
    void aMoveIsNotDatedBeforeTheLastMove() {
        Walk walk = new Walk().together(DAY).says(AccompanimentEventKind.SAID_NO, DAY.minusDays(1));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.BEFORE_THE_LAST_MOVE);
        assertThat(walk.meets(Activity.OUTREACH, DAY.minusDays(20)).last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(AccompanimentReason.class)
    void everyReasonAndRemarkHasWordsAndACure(AccompanimentReason reason) {
        Messages messages = AccompanimentMessages.in(Locale.US);
        var bare = Reason.of(reason);
        assertThat(messages.sentence(bare)).isNotEqualTo(reason.code() + ".");
        assertThat(messages.cure(bare)).isPresent();
    }

    @Test
    void aHundredThousandRandomStepsNeverBreakWhatWasSaid() {
        long seed = 14045;
        Random random = new Random(seed);
        Set<String> taken = new HashSet<>();
        AssignmentStage[] starts = AssignmentStage.values();
        for (int walks = 0; walks < 2000; walks++) {
            taken.addAll(randomWalk(at(starts[walks % starts.length]), random, 50, seed));
        }
        List<String> moves = new ArrayList<>();
        ROWS.forEach(row -> row.from().forEach(stage -> moves.add(stage + " " + row.kind())));
        assertThat(taken).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(moves);
    }

    /** Mostly an event that may happen at the stage, and sometimes any. */
    private static PeerEvent<AccompanimentEventKind> any(Walk walk, Random random) {
        if (random.nextInt(5) == 0) {
            return complete(walk, one(random, PeerCapacity.values()), one(random, AccompanimentEventKind.values()));
        }
        var possible = ROWS.stream()
                .filter(row -> row.from().contains(walk.present.stage()))
                .toList();
        var row = possible.get(random.nextInt(possible.size()));
        PeerCapacity capacity = one(random, row.roles().toArray(new PeerCapacity[0]));
        boolean own = ANSWERS.contains(row.kind()) && random.nextInt(5) > 0;
        return complete(walk, own ? PeerCapacity.PARTICIPANT : capacity, row.kind());
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Set<String> randomWalk(Walk walk, Random random, int steps, long seed) {
        Set<String> taken = new HashSet<>();
        for (int step = 0; step < steps; step++) {
            PeerEvent<AccompanimentEventKind> event = any(walk, random);
            AssignmentStage before = walk.present.stage();
            if (random.nextInt(20) == 0) {
                walk.inTheCase(
                        DAY,
                        EventKind.ORDERED_OTHERWISE,
                        new Effect.StageEntered(one(random, CareStage.values()), DAY));
            }
            walk.take(event);
            if (walk.last() instanceof PeerDecision.Accepted) {
                taken.add(before + " " + event.kind());
            }
            if (walk.present.stage().isSilent()) {
                assertThat(walk.onOffer())
                        .as("seed %s", seed)
                        .allMatch(touchpoint ->
                                touchpoint == Touchpoint.ASK_AGAIN || touchpoint == Touchpoint.OWN_RECORD);
            }
        }
        Accompaniment folded = Accompaniment.begin(walk.present.person());
        for (PeerDecision decision : walk.decisions) {
            if (decision instanceof PeerDecision.Accepted accepted) {
                folded = folded.after(accepted.effects());
            }
        }
        assertThat(folded).as("seed %s", seed).isEqualTo(walk.present).hasSameHashCodeAs(walk.present);
        return taken;
    }
}
