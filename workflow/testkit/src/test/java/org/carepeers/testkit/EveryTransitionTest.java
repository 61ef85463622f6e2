package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage with every event by every role: what the table has is permitted, and nothing else. */
class EveryTransitionTest {

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();

    static Stream<Arguments> everyStageWithEveryEvent() {
        return Arrays.stream(CareStage.values())
                .flatMap(stage -> Arrays.stream(EventKind.values()).map(kind -> Arguments.of(stage, kind)));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStageWithEveryEvent")
    void isPermittedExactlyToTheRolesOfItsRow(CareStage stage, EventKind kind) {
        EventSamples.Sample sample = EventSamples.sample(stage, kind);
        assertThat(sample.before().stage()).isEqualTo(stage);
        Optional<Row<CareStage, EventKind, Role, CareCase, CareEvent>> row = rowOf(stage, kind);
        for (Role role : Role.values()) {
            Decision decision =
                    WORKFLOW.decide(sample.before(), sample.event().by(role).build());
            boolean listed =
                    row.map(Row::roles).map(roles -> roles.contains(role)).orElse(false);
            assertThat(decision.isAccepted())
                    .as("%s by %s from %s: %s", kind, role, stage, codes(decision))
                    .isEqualTo(listed);
            if (decision instanceof Decision.Refused refused) {
                assertTold(refused, stage, kind, role, row.isPresent());
            } else {
                assertThat(after(sample.before(), decision).stage())
                        .isEqualTo(row.orElseThrow().target().stageAfter(stage, decision.event()));
            }
        }
    }

    private static void assertTold(
            Decision.Refused refused, CareStage stage, EventKind kind, Role role, boolean hasRow) {
        assertThat(refused.reasons()).hasSize(1);
        Reason reason = refused.reasons().get(0);
        assertThat(reason.find("event")).contains(kind);
        if (hasRow) {
            assertThat(reason.code()).isEqualTo(MachineReason.NOT_BY_THIS_ROLE);
            assertThat(reason.find("role")).contains(role);
            assertThat((List<?>) reason.find("allowed").orElseThrow()).isNotEmpty();
        } else {
            assertThat(reason.code()).isEqualTo(MachineReason.NOT_FROM_THIS_STAGE);
            assertThat(reason.find("stage")).contains(stage);
            assertThat((List<?>) reason.find("stages").orElseThrow()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void noPeerWorkerIsEverTheActorOfALegalEvent(EventKind kind) {
        assertThat(WORKFLOW.process().rows())
                .filteredOn(row -> row.kind() == kind)
                .isNotEmpty()
                .noneMatch(row -> row.roles().contains(Role.PEER_WORKER));
    }

    @Test
    void theOnlyDoorOutOfAnEndIsAnOrderOutsideTheTable() {
        Map<CareStage, List<EventKind>> doors = new EnumMap<>(CareStage.class);
        for (CareStage end : WORKFLOW.process().finals()) {
            doors.put(
                    end,
                    Arrays.stream(EventKind.values())
                            .filter(kind -> leaves(end, kind))
                            .toList());
        }
        assertThat(doors)
                .hasSize(5)
                .allSatisfy((end, kinds) ->
                        assertThat(kinds).as("doors out of %s", end).containsExactly(EventKind.ORDERED_OTHERWISE));
    }

    private static boolean leaves(CareStage end, EventKind kind) {
        EventSamples.Sample sample = EventSamples.sample(end, kind);
        Decision decision = WORKFLOW.decide(sample.before(), sample.event().build());
        return decision.isAccepted() && after(sample.before(), decision).stage() != end;
    }

    private static CareCase after(CareCase before, Decision decision) {
        return before.after(((Decision.Accepted) decision).effects());
    }

    private static Optional<Row<CareStage, EventKind, Role, CareCase, CareEvent>> rowOf(
            CareStage stage, EventKind kind) {
        return WORKFLOW.process().rows().stream()
                .filter(row -> row.kind() == kind && row.from().contains(stage))
                .findFirst();
    }

    private static List<String> codes(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.reasons().stream().map(reason -> reason.code().code()).toList()
                : List.of();
    }
}
