package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.workflow.diagram.Graph.Move;
import org.carepeers.workflow.diagram.Graph.Stage;

/**
 * The row of every open stage in its column.
 *
 * <p>Stages of a column stand below one another in declared order, without a gap. A short column is let down until it
 * stands level with the stages from which its cases come.
 */
final class Grid {

    private final int rows;
    private final Map<Stage, Integer> rowOf = new HashMap<>();
    private final Map<Integer, Stage> cells = new HashMap<>();
    private final List<List<Stage>> columns = new ArrayList<>();

    Grid(Graph graph) {
        for (int column = 0; column < graph.columns().size(); column++) {
            int at = column;
            columns.add(
                    graph.open().stream().filter(stage -> stage.column() == at).toList());
        }
        this.rows = columns.stream().mapToInt(List::size).max().orElse(1);
        columns.forEach(column -> place(column, bestOffset(column, graph.moves())));
    }

    private int bestOffset(List<Stage> column, List<Move> moves) {
        int best = 0;
        for (int offset = 1; offset <= rows - column.size(); offset++) {
            if (stretch(column, offset, moves) < stretch(column, best, moves)) {
                best = offset;
            }
        }
        return best;
    }

    /** How many rows the moves between this column and those before it climb or fall. */
    private int stretch(List<Stage> column, int offset, List<Move> moves) {
        int stretch = 0;
        for (Move move : moves) {
            int from = column.indexOf(move.from());
            int to = column.indexOf(move.to());
            if (to >= 0 && rowOf.containsKey(move.from())) {
                stretch += Math.abs(offset + to - row(move.from()));
            } else if (from >= 0 && rowOf.containsKey(move.to())) {
                stretch += Math.abs(offset + from - row(move.to()));
            }
        }
        return stretch;
    }

    private void place(List<Stage> column, int offset) {
        for (int i = 0; i < column.size(); i++) {
            rowOf.put(column.get(i), offset + i);
            cells.put(cell(column.get(i).column(), offset + i), column.get(i));
        }
    }

    private int cell(int column, int row) {
        return column * rows + row;
    }

    int rows() {
        return rows;
    }

    int row(Stage stage) {
        return rowOf.getOrDefault(stage, rows);
    }

    Optional<Stage> at(int column, int row) {
        return Optional.ofNullable(cells.get(cell(column, row)));
    }

    /** Says whether no stage stands in a row between two columns. */
    boolean isClear(int row, int column, int other) {
        for (int between = Math.min(column, other) + 1; between < Math.max(column, other); between++) {
            if (at(between, row).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Says whether no stage stands below this one in its column. */
    boolean isLowest(Stage stage) {
        List<Stage> column = columns.get(stage.column());
        return column.get(column.size() - 1).equals(stage);
    }
}
