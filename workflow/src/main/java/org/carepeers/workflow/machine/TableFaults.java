package org.carepeers.workflow.machine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds everything that is wrong with the rows of a table. */
final class TableFaults {

    private TableFaults() {}

    static List<String> ofDraft(RowBuilder<?, ?, ?, ?, ?> draft) {
        List<String> faults = new ArrayList<>();
        addIf(faults, draft.target == null, draft.kind + " has no target.");
        addIf(faults, draft.roles.isEmpty(), draft.kind + " names no role.");
        addIf(faults, draft.from.isEmpty(), draft.kind + " names no stage to come from.");
        boolean unfounded = draft.citations.isEmpty() && draft.policy == null;
        addIf(faults, unfounded, draft.kind + " has neither a citation nor a named policy.");
        addIf(faults, draft.until.isBefore(draft.since), draft.kind + " ends before it begins.");
        return faults;
    }

    static <S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> List<String> ofRows(
            List<S> stages, S initial, Set<S> finals, List<Row<S, K, R, C, E>> rows) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Row<S, K, R, C, E> other : rows.subList(i + 1, rows.size())) {
                Row<S, K, R, C, E> row = rows.get(i);
                addIf(faults, row.overlaps(other), row.kind() + " has two rows for the same stage and date.");
            }
        }
        rows.stream()
                .flatMap(row -> finals.stream().filter(end -> leavesFinal(row, end)))
                .distinct()
                .forEach(end -> faults.add(end + " is final, yet a row leads out of it."));
        Set<S> reached = reachedFrom(initial, rows);
        for (S stage : stages) {
            addIf(faults, !reached.contains(stage), stage + " cannot be reached.");
            boolean stuck =
                    !finals.contains(stage) && exits(stage, rows).findAny().isEmpty();
            addIf(faults, stuck, stage + " has no way out.");
        }
        return faults;
    }

    private static <S extends Enum<S>> boolean leavesFinal(Row<S, ?, ?, ?, ?> row, S end) {
        return row.from().contains(end)
                && row.leadsTo().filter(stage -> stage != end).isPresent();
    }

    private static <S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> Set<S> reachedFrom(
            S initial, List<Row<S, K, R, C, E>> rows) {
        Set<S> reached = EnumSet.of(initial);
        List<S> toVisit = new ArrayList<>(List.of(initial));
        while (!toVisit.isEmpty()) {
            exits(toVisit.remove(0), rows).filter(reached::add).forEach(toVisit::add);
        }
        return reached;
    }

    /** The other stages to which a row leads from here; a stage that an event states for itself does not count. */
    private static <S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> Stream<S> exits(
            S stage, List<Row<S, K, R, C, E>> rows) {
        return rows.stream()
                .filter(row -> row.from().contains(stage))
                .flatMap(row -> row.leadsTo().stream())
                .filter(next -> next != stage);
    }

    private static void addIf(List<String> faults, boolean wrong, String fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
