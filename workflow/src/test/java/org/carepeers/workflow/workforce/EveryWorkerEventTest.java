package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.workforce.Invented.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.IncidentFacts;
import org.carepeers.peer.IncidentPolicy;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage, event and capacity once: what no row names is refused with a reason, and the fold moves as the table says. */
class EveryWorkerEventTest {

    private static final WorkforceWorkflow WORKFLOW = WorkforceWorkflow.california();
    private static final IncidentProcess INCIDENTS = IncidentProcess.of(new IncidentPolicy(42));
    private static final String DAY = "2024-06-03";
    private static final String SAFEGUARD = "s-1";

    static Stream<Arguments> certification() {
        return combinations(CertificationStage.values(), WorkerEventKind.values());
    }

    static Stream<Arguments> employment() {
        return combinations(EmploymentStage.values(), WorkerEventKind.values());
    }

    static Stream<Arguments> incidents() {
        return combinations(IncidentStage.values(), IncidentEventKind.values());
    }

    private static Stream<Arguments> combinations(Enum<?>[] stages, Enum<?>[] kinds) {
        List<Arguments> all = new ArrayList<>();
        for (Enum<?> stage : stages) {
            for (Enum<?> kind : kinds) {
                for (PeerCapacity capacity : PeerCapacity.values()) {
                    all.add(Arguments.of(stage, kind, capacity));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("certification")
    void aCertificationMovesOnlyAsItsTableSays(CertificationStage stage, WorkerEventKind kind, PeerCapacity capacity) {
        WorkerRecord record = certificationAt(stage);
        PeerEvent<WorkerEventKind> event = stated(event(kind, capacity, DAY));
        check(
                WORKFLOW.certification(),
                stage,
                kind,
                capacity,
                WORKFLOW.certification().rule(stage, kind, capacity, event.occurredOn(), record, event),
                record.after(event).certification().stage());
    }

    @ParameterizedTest
    @MethodSource("employment")
    void aWorkingLifeMovesOnlyAsItsTableSays(EmploymentStage stage, WorkerEventKind kind, PeerCapacity capacity) {
        WorkerRecord record = employmentAt(stage, kind);
        PeerEvent<WorkerEventKind> event = stated(event(kind, capacity, DAY));
        check(
                WORKFLOW.employment(),
                stage,
                kind,
                capacity,
                WORKFLOW.employment().rule(stage, kind, capacity, event.occurredOn(), record, event),
                record.after(event).employment().stage());
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void anIncidentMovesOnlyAsItsTableSays(IncidentStage stage, IncidentEventKind kind, PeerCapacity capacity) {
        IncidentState state = incidentAt(stage);
        PeerEvent<IncidentEventKind> event = event(kind, capacity, DAY);
        for (Fact<?> fact : kind.facts()) {
            event = stating(event, fact);
        }
        check(
                INCIDENTS.table(),
                stage,
                kind,
                capacity,
                INCIDENTS.decide(state, event),
                state.after(event).stage());
    }

    private static <S extends Enum<S> & Coded, K extends Enum<K>> void check(
            ProcessTable<S, K, PeerCapacity, ?, ?> table,
            S stage,
            K kind,
            PeerCapacity capacity,
            Ruling<S> ruling,
            S folded) {
        boolean foreseen = table.rows().stream()
                .anyMatch(row -> row.kind() == kind
                        && row.from().contains(stage)
                        && row.roles().contains(capacity));
        if (foreseen) {
            assertThat(ruling).isInstanceOf(Ruling.Permitted.class);
            assertThat(((Ruling.Permitted<S>) ruling).stage()).isEqualTo(folded);
        } else {
            assertThat(ruling).isInstanceOf(Ruling.NotPermitted.class);
            assertThat(((Ruling.NotPermitted<S>) ruling).reasons())
                    .extracting(Reason::code)
                    .containsAnyOf(MachineReason.NOT_FROM_THIS_STAGE, MachineReason.NOT_BY_THIS_ROLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfEventBelongsToExactlyOneTable(WorkerEventKind kind) {
        assertThat(Stream.of(kinds(WORKFLOW.certification()), kinds(WORKFLOW.employment()))
                        .filter(kinds -> kinds.contains(kind)))
                .hasSize(1);
    }

    private static Set<WorkerEventKind> kinds(ProcessTable<?, WorkerEventKind, ?, ?, ?> table) {
        return table.rows().stream().map(Row::kind).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidInWords(WorkforceReason code) {
        Messages messages = WorkforceMessages.english();
        Reason reason = Reason.of(code);
        assertThat(messages.sentence(reason)).isNotEqualTo(code.code() + ".");
        assertThat(messages.cure(reason).isPresent())
                .isEqualTo(code != WorkforceReason.RENEWED_EARLY && code != WorkforceReason.RENEWED_LATE);
    }

    @Test
    void noCapacityOfTheLegalLayerOrOfAParticipantDecidesAboutAWorker() {
        assertThat(Stream.of(
                                WORKFLOW.certification().rows(),
                                WORKFLOW.employment().rows())
                        .flatMap(rows -> rows.stream())
                        .flatMap(row -> row.roles().stream()))
                .doesNotContain(PeerCapacity.PARTICIPANT, PeerCapacity.FAMILY, PeerCapacity.PARTNER);
    }

    private static WorkerRecord certificationAt(CertificationStage stage) {
        WorkerRecord start = Invented.hired();
        Map<CertificationStage, List<WorkerEventKind>> ways = new EnumMap<>(CertificationStage.class);
        ways.put(CertificationStage.NOT_CERTIFIED, List.of());
        ways.put(CertificationStage.APPLIED, List.of(WorkerEventKind.CERTIFICATION_APPLIED));
        ways.put(CertificationStage.APPROVED_FOR_EXAM, List.of(WorkerEventKind.APPLICATION_APPROVED));
        ways.put(CertificationStage.CERTIFIED, List.of(WorkerEventKind.CERTIFIED));
        ways.put(CertificationStage.EXPIRED, List.of(WorkerEventKind.CERTIFIED, WorkerEventKind.CERTIFICATION_EXPIRED));
        ways.put(CertificationStage.VACATED, List.of(WorkerEventKind.CERTIFIED, WorkerEventKind.CERTIFICATION_VACATED));
        ways.put(
                CertificationStage.SUSPENDED,
                List.of(WorkerEventKind.CERTIFIED, WorkerEventKind.CERTIFICATION_SUSPENDED));
        ways.put(CertificationStage.REVOKED, List.of(WorkerEventKind.CERTIFIED, WorkerEventKind.CERTIFICATION_REVOKED));
        ways.put(CertificationStage.DENIED, List.of(WorkerEventKind.CERTIFICATION_DENIED));
        for (WorkerEventKind kind : Objects.requireNonNull(ways.get(stage))) {
            start = start.after(event(kind, PeerCapacity.CERTIFYING_BODY, "2024-05-02"));
        }
        assertThat(start.certification().stage()).isEqualTo(stage);
        return start;
    }

    private static WorkerRecord employmentAt(EmploymentStage stage, WorkerEventKind next) {
        WorkerRecord record = Invented.hired();
        if (next != WorkerEventKind.SAFEGUARD_PROPOSED) {
            record = record.after(event(WorkerEventKind.SAFEGUARD_PROPOSED, PeerCapacity.APPLICANT, "2024-02-01")
                    .stating(WorkerFacts.SAFEGUARD, SAFEGUARD)
                    .stating(WorkerFacts.SAFEGUARD_KIND, SafeguardKind.CHART_WALL));
        }
        if (next == WorkerEventKind.SAFEGUARD_ENDED) {
            record = record.after(event(WorkerEventKind.SAFEGUARD_ACCEPTED, PeerCapacity.EMPLOYER, "2024-02-02")
                    .stating(WorkerFacts.SAFEGUARD, SAFEGUARD));
        }
        return switch (stage) {
            case AT_WORK -> record;
            case AWAY -> record.after(event(WorkerEventKind.AWAY_BEGAN, PeerCapacity.PEER_WORKER, "2024-03-01"));
            case NOT_EMPLOYED -> record.after(event(WorkerEventKind.LEFT, PeerCapacity.PEER_WORKER, "2024-03-01"));
        };
    }

    private static IncidentState incidentAt(IncidentStage stage) {
        IncidentState state = IncidentState.begin(SubjectId.of("incident-1"));
        List<IncidentEventKind> way = List.of(
                IncidentEventKind.INCIDENT_RECORDED, IncidentEventKind.PEER_REACHED, IncidentEventKind.INCIDENT_CLOSED);
        for (IncidentEventKind kind :
                way.subList(0, Arrays.asList(IncidentStage.values()).indexOf(stage))) {
            state = state.after(event(kind, PeerCapacity.PEER_SUPERVISOR, DAY));
        }
        assertThat(state.stage()).isEqualTo(stage);
        return state;
    }

    private static PeerEvent<WorkerEventKind> stated(PeerEvent<WorkerEventKind> bare) {
        PeerEvent<WorkerEventKind> event = bare;
        for (Fact<?> fact : bare.kind().facts()) {
            event = stating(event, fact);
        }
        return event;
    }

    @SuppressWarnings("unchecked") // the fact's own type says what it admits
    private static <K extends Enum<K> & PeerEventKind, T> PeerEvent<K> stating(PeerEvent<K> event, Fact<T> fact) {
        Object value;
        if (fact == IncidentFacts.VISIT_WAYS || fact.type() instanceof FactType.Codes<?>) {
            value = Set.of(((FactType.Codes<?>) fact.type()).type().getEnumConstants()[0]);
        } else if (fact.type() instanceof FactType.Day) {
            value = LocalDate.parse(DAY).plusDays(7);
        } else if (fact.type() instanceof FactType.Count) {
            value = fact == WorkerFacts.LAW_AND_ETHICS_HOURS ? 6 : 80;
        } else if (fact.type() instanceof FactType.Code<?> code) {
            value = code.type().getEnumConstants()[0];
        } else {
            value = fact == WorkerFacts.SAFEGUARD ? SAFEGUARD : "id-1";
        }
        return event.stating(fact, (T) value);
    }
}
