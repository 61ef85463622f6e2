package org.carepeers.workflow.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.machine.TableFaultException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table of deadlines, checked when it is built and found by rule and by event.
 *
 * <p>This type is immutable and thread-safe.
 */
final class DeadlineTable {

    private final List<DeadlineRow> rows;
    private final Map<RuleId, DeadlineRow> byRule = new HashMap<>();
    private final Map<EventKind, List<DeadlineRow>> byBeginning = new EnumMap<>(EventKind.class);

    private DeadlineTable(List<DeadlineRow> rows, Set<CareChoice> choices) {
        this.rows = List.copyOf(rows);
        for (DeadlineRow row : rows) {
            byRule.put(row.rule, row);
            row.begunBy.stream()
                    .filter(kind -> row.choiceFor(kind).map(choices::contains).orElse(true))
                    .forEach(kind -> byBeginning
                            .computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(row));
        }
    }

    /**
     * Checks the rows and makes the table.
     *
     * @throws TableFaultException if a cell is empty without a reason, a rule has two rows, or the rule book has no
     *     such rule; it lists all faults
     */
    static DeadlineTable of(List<DeadlineRow> rows, RuleBook rules, Set<CareChoice> choices) {
        List<String> faults = new ArrayList<>();
        Map<RuleId, DeadlineRow> seen = new HashMap<>();
        for (DeadlineRow row : rows) {
            addIf(faults, seen.put(row.rule, row) != null, row.rule + " has two rows.");
            addIf(faults, !rules.ids().contains(row.rule), row.rule + " is not in the rule book.");
            addIf(faults, row.begunBy.isEmpty(), row.rule + " is begun by nothing.");
            addIf(faults, row.metBy.isEmpty() && row.notMetBecause == null, row.rule + " is met by nothing.");
            boolean extended = !row.extendedBy.isEmpty() || row.continuedWith != null;
            addIf(faults, !extended && row.notExtendedBecause == null, row.rule + " does not say what extends it.");
            boolean ended = !row.endedBy.isEmpty() || !row.during.isEmpty();
            addIf(faults, !ended && row.notEndedBecause == null, row.rule + " does not say what ends it.");
        }
        if (!faults.isEmpty()) {
            throw new TableFaultException(faults);
        }
        return new DeadlineTable(rows, choices);
    }

    private static void addIf(List<String> faults, boolean wrong, String fault) {
        if (wrong) {
            faults.add(fault);
        }
    }

    List<DeadlineRow> rows() {
        return rows;
    }

    List<DeadlineRow> begunBy(EventKind kind) {
        return byBeginning.getOrDefault(kind, List.of());
    }

    /** The row of a rule, or null for an obligation of a row that this table no longer has. */
    @Nullable
    DeadlineRow rowOf(RuleId rule) {
        return byRule.get(rule);
    }
}
