package org.carepeers.workflow.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds everything that is wrong with the rows of a table. */
final class TableFaults<S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> {

    private final List<S> stages;
    private final S initial;
    private final Set<S> finals;
    private final List<Row<S, K, R, C, E>> rows;
    private final List<String> faults = new ArrayList<>();

    private TableFaults(List<S> stages, S initial, Set<S> finals, List<Row<S, K, R, C, E>> rows) {
        this.stages = stages;
        this.initial = initial;
        this.finals = finals;
        this.rows = rows;
    }

    static List<String> ofDraft(RowBuilder<?, ?, ?, ?, ?> draft) {
        List<String> faults = new ArrayList<>();
        addIf(faults, draft.targets.isEmpty(), draft.kind + " has no target.");
        addIf(faults, draft.targets.size() > 1, draft.kind + " has more than one target.");
        addIf(faults, draft.roles.isEmpty(), draft.kind + " names no role.");
        addIf(faults, draft.from.isEmpty(), draft.kind + " names no stage to come from.");
        boolean unfounded = draft.citations.isEmpty() && draft.policy == null;
        addIf(faults, unfounded, draft.kind + " has neither a citation nor a named policy.");
        addIf(faults, draft.until.isBefore(draft.since), draft.kind + " ends before it begins.");
        return faults;
    }

    static <S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> List<String> ofRows(
            List<S> stages, S initial, Set<S> finals, List<Row<S, K, R, C, E>> rows) {
        TableFaults<S, K, R, C, E> search = new TableFaults<>(stages, initial, finals, rows);
        search.findOverlaps();
        search.findWaysOutOfFinals();
        search.findDeadEnds();
        return search.faults;
    }

    private void findOverlaps() {
        for (int i = 0; i < rows.size(); i++) {
            Row<S, K, R, C, E> row = rows.get(i);
            for (Row<S, K, R, C, E> other : rows.subList(i + 1, rows.size())) {
                Set<S> shared = row.overlapWith(other);
                addIf(faults, !shared.isEmpty(), row.kind() + " has two rows for the same date at " + shared + ".");
            }
        }
    }

    private void findWaysOutOfFinals() {
        for (S end : finals) {
            addIf(faults, isOpen(end, rows), end + " is final, yet a row leads out of it.");
        }
    }

    /**
     * Walks through the editions of the table, from one change of its rows to the next. A case may be wherever an
     * edition so far could bring it, and from there the edition in force must let it go on.
     */
    private void findDeadEnds() {
        Set<S> reached = EnumSet.of(initial);
        Set<S> stuck = EnumSet.noneOf(initial.getDeclaringClass());
        for (LocalDate day : changes()) {
            List<Row<S, K, R, C, E>> edition = edition(day);
            spread(reached, edition);
            for (S stage : edition.isEmpty() ? Set.<S>of() : reached) {
                boolean closed = !finals.contains(stage) && !isOpen(stage, edition);
                boolean onlyThen = closed && isOpen(stage, rows) && stuck.add(stage);
                addIf(faults, onlyThen, stage + " has no way out on " + day + ".");
            }
        }
        for (S stage : stages) {
            addIf(faults, !reached.contains(stage), stage + " cannot be reached.");
            addIf(faults, !finals.contains(stage) && !isOpen(stage, rows), stage + " has no way out.");
        }
    }

    /** The days on which the rows in force change, in order. */
    private Set<LocalDate> changes() {
        Set<LocalDate> days = new TreeSet<>();
        for (Row<S, K, R, C, E> row : rows) {
            days.add(row.since());
            if (row.until().isBefore(LocalDate.MAX)) {
                days.add(row.until().plusDays(1));
            }
        }
        return days;
    }

    private List<Row<S, K, R, C, E>> edition(LocalDate day) {
        return rows.stream().filter(row -> row.isInForceOn(day)).toList();
    }

    private void spread(Set<S> reached, List<Row<S, K, R, C, E>> edition) {
        List<S> toVisit = new ArrayList<>(reached);
        while (!toVisit.isEmpty()) {
            exits(toVisit.remove(0), edition).filter(reached::add).forEach(toVisit::add);
        }
    }

    private boolean isOpen(S stage, List<Row<S, K, R, C, E>> among) {
        return exits(stage, among).findAny().isPresent();
    }

    /** The other stages to which a row leads from here; a stage that an event states for itself does not count. */
    private Stream<S> exits(S stage, List<Row<S, K, R, C, E>> among) {
        return among.stream()
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
