package org.carepeers.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.DeadlineRow;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.Target;
import org.jspecify.annotations.Nullable;

/** The tables of a workflow, found quickly. */
final class Foreseen {

    private static final Map<CareWorkflow, Foreseen> KNOWN = new ConcurrentHashMap<>();
    private static final Map<DeadlineRow, Set<CareStage>> DURING = new ConcurrentHashMap<>();

    private final Map<CareStage, List<EventKind>> all = new EnumMap<>(CareStage.class);
    private final Map<CareStage, List<EventKind>> ending = new EnumMap<>(CareStage.class);
    private final Map<CareStage, List<EventKind>> going = new EnumMap<>(CareStage.class);
    private final Map<CareStage, List<EventKind>> moving = new EnumMap<>(CareStage.class);
    private final Map<CareStage, Map<EventKind, Row<CareStage, EventKind, Role, CareCase, CareEvent>>> rows =
            new EnumMap<>(CareStage.class);
    private final Map<RuleId, DeadlineRow> deadlines = new HashMap<>();

    private Foreseen(CareWorkflow workflow) {
        for (CareStage stage : CareStage.values()) {
            all.put(stage, new ArrayList<>());
            moving.put(stage, new ArrayList<>());
            ending.put(stage, new ArrayList<>());
            going.put(stage, new ArrayList<>());
            rows.put(stage, new EnumMap<>(EventKind.class));
        }
        workflow.process()
                .rows()
                .forEach(row -> row.from().forEach(stage -> {
                    all.get(stage).add(row.kind());
                    rows.get(stage).put(row.kind(), row);
                    if (row.target() instanceof Target.To) {
                        moving.get(stage).add(row.kind());
                    }
                    if (row.leadsTo().map(CareStage::isFinal).orElse(row.kind() == EventKind.ORDERED_OTHERWISE)) {
                        ending.get(stage).add(row.kind());
                    }
                }));
        all.forEach((stage, kinds) ->
                kinds.stream().filter(kind -> !ending.get(stage).contains(kind)).forEach(going.get(stage)::add));
        moving.values()
                .forEach(kinds ->
                        kinds.removeIf(kind -> ending.values().stream().anyMatch(ends -> ends.contains(kind))));
        workflow.deadlines().forEach(row -> deadlines.put(row.rule(), row));
    }

    private static Foreseen of(CareWorkflow workflow) {
        return KNOWN.computeIfAbsent(workflow, Foreseen::new);
    }

    /** What may happen at a stage: anything at all, what does not end the case, or only what moves it on. */
    static List<EventKind> from(CareWorkflow workflow, CareStage stage, boolean onlyMoving, boolean endings) {
        Foreseen foreseen = of(workflow);
        if (endings) {
            return Objects.requireNonNull(foreseen.all.get(stage));
        }
        return Objects.requireNonNull((onlyMoving ? foreseen.moving : foreseen.going).get(stage));
    }

    static Row<CareStage, EventKind, Role, CareCase, CareEvent> row(
            CareWorkflow workflow, CareStage stage, EventKind kind) {
        return Objects.requireNonNull(of(workflow).rows.get(stage).get(kind));
    }

    static DeadlineRow deadline(CareWorkflow workflow, RuleId rule) {
        return Objects.requireNonNull(of(workflow).deadlines.get(rule), () -> "no row for " + rule);
    }

    /** The hearing for which a case at a stage waits. */
    static @Nullable HearingKind hearingAt(CareStage stage) {
        return switch (stage) {
            case AWAITING_INITIAL_APPEARANCE -> HearingKind.INITIAL_APPEARANCE;
            case AWAITING_MERITS_HEARING -> HearingKind.MERITS;
            case AWAITING_CASE_MANAGEMENT_HEARING -> HearingKind.CASE_MANAGEMENT;
            case UNDER_CARE_AGREEMENT -> HearingKind.PROGRESS;
            case AWAITING_CLINICAL_EVALUATION, AWAITING_EVALUATION_REVIEW -> HearingKind.EVALUATION_REVIEW;
            case AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW -> HearingKind.CARE_PLAN_REVIEW;
            case UNDER_CARE_PLAN -> HearingKind.STATUS_REVIEW;
            default -> null;
        };
    }

    static Set<CareStage> during(DeadlineRow row) {
        return DURING.computeIfAbsent(row, DeadlineRow::during);
    }
}
