package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Setting;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.Role;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of peer work: it says something of every stage and event, and every row of it works. */
class PeerTouchpointsTest {

    private static final PeerTouchpoints TABLE = PeerTouchpoints.table();

    private static final Set<AccompanimentEventKind> BY_WORKER = EnumSet.of(
            AccompanimentEventKind.PEER_AWAY, AccompanimentEventKind.PEER_BACK, AccompanimentEventKind.CALLED_BY_COURT);

    static List<TouchpointRow> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @EnumSource(CareStage.class)
    void everyStageBringsPeerWorkOrSaysWhyNot(CareStage stage) {
        boolean brings = TABLE.rows().stream()
                .anyMatch(row -> row.trigger() instanceof Trigger.Enters enters
                        && enters.stages().contains(stage));
        assertThat(TABLE.noneAt().containsKey(stage)).isNotEqualTo(brings);
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyEventBringsPeerWorkOrSaysWhyNot(EventKind kind) {
        boolean brings = TABLE.rows().stream()
                .anyMatch(row -> row.trigger() instanceof Trigger.Happens happens
                        && happens.kinds().contains(kind));
        assertThat(TABLE.noneOn().containsKey(kind)).isNotEqualTo(brings);
    }

    @ParameterizedTest
    @EnumSource(AccompanimentEventKind.class)
    void everyEventOfAnAccompanimentBringsPeerWorkOrSaysWhyNot(AccompanimentEventKind kind) {
        boolean brings = TABLE.rows().stream()
                .anyMatch(row -> row.trigger() instanceof Trigger.Here here
                        && here.kinds().contains(kind));
        assertThat(TABLE.noneHere().containsKey(kind)).isNotEqualTo(brings);
    }

    @ParameterizedTest
    @EnumSource(Touchpoint.class)
    void everyPieceOfPeerWorkStandsInTheTableAndInTheExamplePolicy(Touchpoint touchpoint) {
        assertThat(TABLE.rows()).extracting(TouchpointRow::touchpoint).contains(touchpoint);
        boolean dated = ExamplePolicies.touchpoints().find(touchpoint).isPresent();
        assertThat(dated).isEqualTo(touchpoint != Touchpoint.ASK_AGAIN && touchpoint != Touchpoint.LOOK_AGAIN);
    }

    @Test
    void peerWorkIsNeverOfLaw() {
        assertThat(TABLE.rows()).noneMatch(row -> row.basis().isLaw());
    }

    @Test
    void noCelebrationStandsAtATermination() {
        assertThat(TABLE.rows())
                .filteredOn(row -> row.touchpoint() == Touchpoint.CELEBRATION)
                .extracting(TouchpointRow::trigger)
                .containsExactly(new Trigger.Enters(Set.of(CareStage.GRADUATED)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowBringsItsWorkOnOffer(TouchpointRow row) {
        Walk walk = start(row);
        trigger(walk, row.trigger());
        assertThat(walk.onOffer()).contains(row.touchpoint());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatCanBeDoneIsMetByEachOfItsActivities(TouchpointRow row) {
        for (Activity activity : row.touchpoint().activities()) {
            Walk walk = start(row);
            trigger(walk, row.trigger());
            walk.meets(
                    activity,
                    row.touchpoint() == Touchpoint.HEARING_ACCOMPANIMENT ? DAY.plusDays(9) : DAY.plusDays(1),
                    engagement -> engagement.setting(Arrays.stream(Setting.values())
                            .filter(each -> each != Setting.NOT_IN_PERSON)
                            .filter(row.touchpoint()::isPossibleAt)
                            .findFirst()
                            .orElseThrow()));
            assertThat(walk.onOffer()).doesNotContain(row.touchpoint());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsDeclinedClosesWithRespect(TouchpointRow row) {
        Walk walk = start(row);
        trigger(walk, row.trigger());
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.TOUCHPOINT_DECLINED, DAY)
                .stating(AccompanimentFacts.TOUCHPOINT, row.touchpoint()));
        assertThat(walk.onOffer()).doesNotContain(row.touchpoint());
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsDoneOtherwiseIsSaidSo(TouchpointRow row) {
        Walk walk = start(row);
        trigger(walk, row.trigger());
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.TOUCHPOINT_DONE, DAY)
                .stating(AccompanimentFacts.TOUCHPOINT, row.touchpoint()));
        assertThat(walk.onOffer()).doesNotContain(row.touchpoint());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatHoldsOnlyInSomeStagesLapsesInTheOthers(TouchpointRow row) {
        if (row.trigger() instanceof Trigger.Enters && !row.whileIn().isEmpty()) {
            for (CareStage stage : EnumSet.complementOf(EnumSet.copyOf(row.whileIn()))) {
                Walk walk = start(row);
                trigger(walk, row.trigger());
                walk.inTheCase(DAY, EventKind.ORDERED_OTHERWISE, new Effect.StageEntered(stage, DAY));
                assertThat(walk.onOffer())
                        .filteredOn(row.touchpoint()::equals)
                        .hasSize(isBroughtBy(row.touchpoint(), stage) ? 1 : 0);
            }
        }
    }

    /** Someone walks beside the person, or nobody does yet where the work is to offer someone. */
    private static Walk start(TouchpointRow row) {
        boolean here = row.trigger() instanceof Trigger.Here;
        Walk walk = row.touchpoint() == Touchpoint.OFFER_OF_A_PEER && !here
                ? new Walk()
                : new Walk().together(DAY.minusDays(1));
        if (row.trigger() instanceof Trigger.Happens && !row.whileIn().isEmpty()) {
            CareStage stage = row.whileIn().iterator().next();
            walk.inTheCase(
                    DAY.minusDays(1), EventKind.ORDERED_OTHERWISE, new Effect.StageEntered(stage, DAY.minusDays(1)));
        }
        return walk;
    }

    private static boolean isBroughtBy(Touchpoint touchpoint, CareStage stage) {
        return TABLE.rows().stream()
                .anyMatch(row -> row.touchpoint() == touchpoint
                        && row.trigger() instanceof Trigger.Enters enters
                        && enters.stages().contains(stage));
    }

    private static void trigger(Walk walk, Trigger trigger) {
        if (trigger instanceof Trigger.Enters enters) {
            walk.inTheCase(
                    DAY,
                    EventKind.ORDERED_OTHERWISE,
                    new Effect.StageEntered(enters.stages().iterator().next(), DAY));
        } else if (trigger instanceof Trigger.HearingSet) {
            walk.inTheCase(DAY, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(9)));
        } else if (trigger instanceof Trigger.HearingMoved) {
            trigger(walk, new Trigger.HearingSet());
            walk.inTheCase(
                    DAY, EventKind.HEARING_CONTINUED, new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(16)));
        } else if (trigger instanceof Trigger.HearingMovedAgain) {
            trigger(walk, new Trigger.HearingMoved());
            walk.inTheCase(
                    DAY, EventKind.HEARING_CONTINUED, new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(30)));
        } else if (trigger instanceof Trigger.HearingWhileAway) {
            trigger(walk, new Trigger.HearingSet());
            here(walk, AccompanimentEventKind.PEER_AWAY);
        } else if (trigger instanceof Trigger.DismissedOn on) {
            walk.inTheCase(dismissed(on.basis()), new Effect.StageEntered(CareStage.DISMISSED, DAY));
        } else if (trigger instanceof Trigger.AssignmentInQuestion) {
            walk.inTheCase(SituationsTest.supporter(EventKind.SUPPORTER_DESIGNATED));
        } else if (trigger instanceof Trigger.HearingHeld) {
            walk.inTheCase(held());
        } else if (trigger instanceof Trigger.Happens happens) {
            // The work after an event may hold only while the case is at a stage, which is where such an event happens.
            walk.inTheCase(DAY, happens.kinds().iterator().next());
        } else {
            triggerByLife(walk, trigger);
        }
    }

    private static void triggerByLife(Walk walk, Trigger trigger) {
        if (trigger instanceof Trigger.Begins begins) {
            walk.inTheCase(DAY, EventKind.CIRCUMSTANCE_BEGAN, new Effect.CircumstanceBegan(begins.circumstance(), DAY));
        } else if (trigger instanceof Trigger.Ends ends) {
            walk.inTheCase(DAY, EventKind.CIRCUMSTANCE_ENDED, new Effect.CircumstanceEnded(ends.circumstance()));
        } else if (trigger instanceof Trigger.Here here) {
            here(walk, here.kinds().stream().sorted().findFirst().orElseThrow());
        }
    }

    private static void here(Walk walk, AccompanimentEventKind kind) {
        if (kind == AccompanimentEventKind.ASKED_FOR_A_PEER) {
            walk.says(AccompanimentEventKind.SAID_NO, DAY);
        }
        if (kind == AccompanimentEventKind.COVER_AGREED || kind == AccompanimentEventKind.PEER_BACK) {
            covered(walk);
        }
        if (kind == AccompanimentEventKind.RESUMED) {
            here(walk, AccompanimentEventKind.PEER_AWAY);
            walk.says(AccompanimentEventKind.PAUSE_ASKED, DAY);
        }
        if (kind == AccompanimentEventKind.PEER_BACK) {
            walk.says(AccompanimentEventKind.COVER_AGREED, DAY);
        }
        if (kind == AccompanimentEventKind.ENGAGEMENT_RECORDED) {
            IntStream.rangeClosed(1, ExamplePolicies.touchpoints().asking().attemptsInARow())
                    .forEach(attempt -> walk.notFound(DAY));
            return;
        }
        var event = walk.by(BY_WORKER.contains(kind) ? PeerCapacity.PEER_WORKER : PeerCapacity.PARTICIPANT, kind, DAY);
        if (kind == AccompanimentEventKind.SAID_NOT_NOW || kind == AccompanimentEventKind.PAUSE_ASKED) {
            event = event.stating(AccompanimentFacts.ASK_AGAIN_ON, DAY.plusDays(30));
        }
        if (kind == AccompanimentEventKind.SAID_NOT_THIS_PEER) {
            event = event.stating(AccompanimentFacts.WORKER, Walk.RIVER.value());
        }
        walk.take(event);
    }

    private static void covered(Walk walk) {
        here(walk, AccompanimentEventKind.PEER_AWAY);
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
    }

    static CareEvent dismissed(DismissalBasis basis) {
        return CareEvent.builder()
                .id(EventId.of("dismissed-1"))
                .kind(EventKind.DISMISSED_ON_STATED_BASIS)
                .occurredOn(DAY)
                .by(Actor.of(Role.COURT))
                .stating(CareFacts.DISMISSAL_BASIS, basis)
                .build();
    }

    static CareEvent held() {
        return CareEvent.builder()
                .id(EventId.of("held-1"))
                .kind(EventKind.HEARING_HELD)
                .occurredOn(DAY)
                .by(Actor.of(Role.COURT))
                .stating(
                        CareFacts.HEARING,
                        Hearing.builder()
                                .kind(HearingKind.MERITS)
                                .heldOn(DAY)
                                .mode(HearingMode.IN_PERSON)
                                .outcome(HearingOutcome.CONCLUDED)
                                .build())
                .build();
    }

    @Test
    void theTableSaysNothingTwice() {
        Set<String> rows = TABLE.rows().stream()
                .map(row -> row.touchpoint() + " " + row.trigger())
                .collect(Collectors.toSet());
        assertThat(rows).hasSameSizeAs(TABLE.rows());
        assertThat(Stream.of(TABLE.noneAt().values(), TABLE.noneOn().values()).flatMap(each -> each.stream()))
                .noneMatch(String::isBlank);
        assertThat(Arrays.asList(CareStage.values())).containsAll(TABLE.noneAt().keySet());
    }
}
