package org.carepeers.workflow.accompaniment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepeers.engagement.SmallCells;

/**
 * A table of counts with its totals, in which small counts are withheld, and as many others as it takes that no withheld
 * count can be worked out from what is shown.
 *
 * <p>The last row and the last column are the totals. A count is safe if it lies on a closed way of withheld counts that
 * turns at each of them from row to column, for then all of them may be shifted against each other; and if the withheld
 * counts of a line do not together give away a small number. This type is immutable once made.
 */
public final class SuppressedTable {

    private final int[][] counts;
    private final boolean[][] withheld;
    private final SmallCells policy;

    private record Cell(int row, int column) {}

    private SuppressedTable(int[][] counts, SmallCells policy) {
        this.counts = counts;
        this.withheld = new boolean[counts.length][counts[0].length];
        this.policy = policy;
    }

    /**
     * Returns a table with its totals.
     *
     * @param counts the counts by row and column; at least one row, and each of the same length
     * @param policy which counts are too small to be shown
     * @return the table
     */
    public static SuppressedTable of(int[][] counts, SmallCells policy) {
        int columns = counts[0].length;
        int[][] whole = new int[counts.length + 1][];
        for (int row = 0; row < counts.length; row++) {
            whole[row] = Arrays.copyOf(counts[row], columns + 1);
            whole[row][columns] = Arrays.stream(counts[row]).sum();
        }
        whole[counts.length] = IntStream.rangeClosed(0, columns)
                .map(column -> IntStream.range(0, counts.length)
                        .map(row -> whole[row][column])
                        .sum())
                .toArray();
        SuppressedTable table = new SuppressedTable(whole, policy);
        table.cells()
                .filter(cell -> policy.withholds(whole[cell.row()][cell.column()]))
                .forEach(table::withhold);
        Optional<Cell> more = table.needed();
        while (more.isPresent()) {
            table.withhold(more.get());
            more = table.needed();
        }
        return table;
    }

    /**
     * Returns a count.
     *
     * @param row the row from 0; the row after the last is the total of each column
     * @param column the column from 0; the column after the last is the total of each row
     * @return the count, or empty if it is withheld
     */
    public OptionalInt count(int row, int column) {
        return withheld[row][column] ? OptionalInt.empty() : OptionalInt.of(counts[row][column]);
    }

    private void withhold(Cell cell) {
        withheld[cell.row()][cell.column()] = true;
    }

    private Stream<Cell> cells() {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(row -> IntStream.range(0, counts[0].length).mapToObj(column -> new Cell(row, column)));
    }

    private boolean isWithheld(Cell cell) {
        return withheld[cell.row()][cell.column()];
    }

    /** Returns one more count that has to be withheld, the smallest that will do; empty if all is safe. */
    private Optional<Cell> needed() {
        for (int row = 0; row < counts.length; row++) {
            int line = row;
            Optional<Cell> more = needed(cell -> cell.row() == line);
            if (more.isPresent()) {
                return more;
            }
        }
        for (int column = 0; column < counts[0].length; column++) {
            int line = column;
            Optional<Cell> more = needed(cell -> cell.column() == line);
            if (more.isPresent()) {
                return more;
            }
        }
        return cells().filter(this::isWithheld)
                .filter(cell -> !isOnAClosedWay(cell))
                .flatMap(cell -> Stream.of(
                                smallest(other -> other.row() == cell.row()),
                                smallest(other -> other.column() == cell.column()),
                                smallest(other -> true))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private Optional<Cell> needed(Predicate<Cell> line) {
        long hidden = cells().filter(line).filter(this::isWithheld).count();
        int sum = cells().filter(line)
                .filter(this::isWithheld)
                .filter(cell -> !isTotalOf(cell, line))
                .mapToInt(cell -> counts[cell.row()][cell.column()])
                .sum();
        boolean totalShown = cells().filter(line).noneMatch(cell -> isTotalOf(cell, line) && isWithheld(cell));
        boolean givenAway = hidden == 1 || (hidden > 1 && totalShown && policy.withholds(sum));
        return givenAway ? smallest(line) : Optional.empty();
    }

    /** Says whether a cell is the total of its line, which stands at the line's end. */
    private boolean isTotalOf(Cell cell, Predicate<Cell> line) {
        boolean isRow = cell.column() > 0
                ? line.test(new Cell(cell.row(), cell.column() - 1))
                : line.test(new Cell(cell.row(), cell.column() + 1));
        return isRow ? cell.column() == counts[0].length - 1 : cell.row() == counts.length - 1;
    }

    private Optional<Cell> smallest(Predicate<Cell> where) {
        return cells().filter(where)
                .filter(cell -> !isWithheld(cell) && counts[cell.row()][cell.column()] > 0)
                .min(Comparator.comparingInt(cell -> counts[cell.row()][cell.column()]));
    }

    /** Says whether the row and the column of a cell are joined by withheld cells other than itself. */
    private boolean isOnAClosedWay(Cell cell) {
        boolean[] rows = new boolean[counts.length];
        boolean[] columns = new boolean[counts[0].length];
        Deque<Integer> open = new ArrayDeque<>();
        rows[cell.row()] = true;
        open.add(cell.row());
        while (!open.isEmpty()) {
            int row = open.remove();
            for (int column = 0; column < columns.length; column++) {
                boolean passable = withheld[row][column] && !(row == cell.row() && column == cell.column());
                if (passable && !columns[column]) {
                    columns[column] = true;
                    for (int next = 0; next < rows.length; next++) {
                        if (withheld[next][column] && !rows[next] && !(next == cell.row() && column == cell.column())) {
                            rows[next] = true;
                            open.add(next);
                        }
                    }
                }
            }
        }
        return columns[cell.column()];
    }
}
