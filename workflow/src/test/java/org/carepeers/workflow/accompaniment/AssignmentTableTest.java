package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedSteps.at;
import static org.carepeers.workflow.accompaniment.InventedSteps.complete;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of coming together: every row is reached, and nothing but a row decides. */
class AssignmentTableTest {

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

    private static final Set<Touchpoint> WHATEVER_WAS_SAID = EnumSet.of(
            Touchpoint.ASK_AGAIN,
            Touchpoint.OWN_RECORD,
            Touchpoint.COUNTY_COUNSEL_TOLD,
            Touchpoint.SUPERVISOR_TOLD,
            Touchpoint.COURT_CALL_DEBRIEF);

    /** What may happen in the accompaniment of a person; a relative's is told of hearings, in {@link FamilyHearingsTest}. */
    private static final Set<AccompanimentEventKind> KINDS =
            EnumSet.complementOf(EnumSet.of(AccompanimentEventKind.HEARING_DAYS_TOLD));

    private static final List<
                    Row<
                            AssignmentStage,
                            AccompanimentEventKind,
                            PeerCapacity,
                            Accompaniment,
                            PeerEvent<AccompanimentEventKind>>>
            ROWS = new Walk()
                    .support.rows().stream()
                            .filter(row -> KINDS.contains(row.kind()))
                            .toList();

    static Stream<AssignmentStage> stages() {
        return Arrays.stream(AssignmentStage.values());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void eachEventOfEachCapacityIsDecidedByTheTableAlone(AssignmentStage stage) {
        for (AccompanimentEventKind kind : AccompanimentEventKind.values()) {
            for (PeerCapacity capacity : PeerCapacity.values()) {
                Walk walk = at(stage);
                assertThat(walk.present.stage()).isEqualTo(stage);
                walk.take(complete(walk, capacity, kind));
                boolean another = kind == AccompanimentEventKind.HEARING_DAYS_TOLD
                        || (capacity == PeerCapacity.FAMILY && kind != AccompanimentEventKind.HOUSING_LOST);
                boolean foreseen = walk.support.rows().stream()
                        .anyMatch(row -> row.kind() == kind
                                && row.from().contains(stage)
                                && row.roles().contains(capacity));
                boolean nobodyProposed = stage == AssignmentStage.AWAY
                        && (kind == AccompanimentEventKind.COVER_AGREED
                                || kind == AccompanimentEventKind.COVER_DECLINED
                                || kind == AccompanimentEventKind.COVER_AWAY
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

    @Test
    void aHundredThousandRandomStepsNeverBreakWhatWasSaid() {
        long seed = 5977;
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
            return complete(
                    walk,
                    one(random, PeerCapacity.values()),
                    one(random, KINDS.toArray(AccompanimentEventKind[]::new)));
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
                assertThat(walk.onOffer()).as("seed %s", seed).allMatch(WHATEVER_WAS_SAID::contains);
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
