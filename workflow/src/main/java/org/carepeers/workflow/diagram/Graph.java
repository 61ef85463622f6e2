package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a drawing sees it.
 *
 * @param stages all stages in declared order
 * @param columns the titles of the columns, empty words where a column has no title
 * @param endings the title over the final stages
 * @param moves what is drawn from stage to stage, ordered by both
 * @param gathered what leads to one stage from many alike
 * @param asStated the events that state their own stage
 */
record Graph(
        List<Stage> stages,
        List<String> columns,
        String endings,
        List<Move> moves,
        List<Gathered> gathered,
        List<Event> asStated) {

    /**
     * A stage.
     *
     * @param index its place in declared order
     * @param name the name of the constant
     * @param code the fixed code, or the name where there is none
     * @param title the title
     * @param column the column of an open stage; for a final stage the number of columns
     * @param isInitial whether every case begins here
     * @param isFinal whether a case has ended here
     */
    record Stage(int index, String name, String code, String title, int column, boolean isInitial, boolean isFinal) {}

    /**
     * A kind of event.
     *
     * @param number its number in the legend, from 1
     * @param title the title
     * @param under the sections, and the named policies
     */
    record Event(int number, String title, List<String> under) {}

    /**
     * A move from one stage to another, by any of its events; without events on a path that the table does not foresee.
     */
    record Move(Stage from, Stage to, List<Event> events) {
        boolean joins(Stage one, Stage other) {
            return from.equals(one) && to.equals(other);
        }
    }

    /** Events that lead to one stage from many alike. */
    record Gathered(List<Stage> from, Stage to, List<Event> events) {}

    List<Stage> open() {
        return stages.stream().filter(stage -> !stage.isFinal()).toList();
    }

    List<Stage> finals() {
        return stages.stream().filter(Stage::isFinal).toList();
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>(asStated);
        moves.forEach(move -> events.addAll(move.events()));
        gathered.forEach(many -> events.addAll(many.events()));
        return events.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    /** The events that lead from one stage to another, gathered or not. */
    List<Event> between(Stage from, Stage to) {
        List<Event> events = new ArrayList<>();
        moves.stream().filter(move -> move.joins(from, to)).forEach(move -> events.addAll(move.events()));
        gathered.stream()
                .filter(many -> many.to().equals(to) && many.from().contains(from))
                .forEach(many -> events.addAll(many.events()));
        return Collections.unmodifiableList(events);
    }

    /** Where gathered events come from, in the fewest words. */
    String words(Gathered many) {
        List<Stage> missing = new ArrayList<>(open());
        missing.removeAll(many.from());
        if (missing.isEmpty()) {
            return "any open stage";
        }
        String but = "any open stage but " + titles(missing);
        List<Integer> whole = wholeColumns(many.from());
        List<Stage> others = many.from().stream()
                .filter(stage -> !whole.contains(stage.column()))
                .toList();
        if (whole.isEmpty() || columns.contains("")) {
            return but;
        }
        String parts = "any stage of " + whole.stream().map(columns::get).collect(Collectors.joining(", "))
                + (others.isEmpty() ? "" : "; " + titles(others));
        return parts.length() < but.length() ? parts : but;
    }

    private List<Integer> wholeColumns(List<Stage> from) {
        List<Integer> whole = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            if (open().stream().filter(stage -> stage.column() == at).allMatch(from::contains)) {
                whole.add(column);
            }
        }
        return whole;
    }

    private static String titles(List<Stage> stages) {
        return stages.stream().map(Stage::title).collect(Collectors.joining(", "));
    }
}
