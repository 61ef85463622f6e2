package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.List;
import org.carepeers.workflow.diagram.Graph.Move;
import org.carepeers.workflow.diagram.Graph.Stage;

/**
 * The way of a move over the grid, before anything has a size.
 *
 * <p>Gutter <i>n</i> runs left of column <i>n</i>; the last gutter runs right of the last column. All moves to one stage
 * share one track in a gutter.
 *
 * @param move the move
 * @param shape the shape of the way
 * @param exit the side on which it leaves
 * @param entry the side on which it arrives
 * @param gutter the gutter of its first upright part, if it has one
 * @param lastGutter the gutter of its last upright part; the same as {@code gutter} where there is only one
 */
record Route(Move move, Shape shape, Side exit, Side entry, int gutter, int lastGutter) {

    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    enum Shape {
        /** Straight up or down to the next stage in the column. */
        UPRIGHT,
        /** Straight across, in the same row. */
        LEVEL,
        /** Across, along one gutter, and across. */
        ONE_TRACK,
        /** As above, then over the stages between, and along another gutter. */
        TWO_TRACKS,
        /** Across, and down a gutter to a final stage. */
        END_BY_SIDE,
        /** Straight down to a final stage. */
        END_BELOW
    }

    static List<Route> all(Graph graph, Path path, Grid grid) {
        List<Move> moves = new ArrayList<>(graph.moves());
        for (Move move : path.moves()) {
            boolean drawn = graph.moves().stream().anyMatch(known -> known.joins(move.from(), move.to()));
            if (!drawn && !move.events().isEmpty()) {
                moves.add(move);
            }
        }
        return moves.stream().map(move -> of(move, grid)).toList();
    }

    private static Route of(Move move, Grid grid) {
        Stage from = move.from();
        Stage to = move.to();
        if (to.isFinal()) {
            return grid.isLowest(from)
                    ? new Route(move, Shape.END_BELOW, Side.BOTTOM, Side.TOP, -1, -1)
                    : one(move, Shape.END_BY_SIDE, Side.RIGHT, Side.TOP, from.column() + 1);
        }
        if (from.column() == to.column()) {
            return withinColumn(move, grid.row(to) - grid.row(from));
        }
        return across(move, grid);
    }

    private static Route withinColumn(Move move, int down) {
        int column = move.from().column();
        if (Math.abs(down) == 1) {
            Side exit = down > 0 ? Side.BOTTOM : Side.TOP;
            return new Route(move, Shape.UPRIGHT, exit, down > 0 ? Side.TOP : Side.BOTTOM, -1, -1);
        }
        return down > 0
                ? one(move, Shape.ONE_TRACK, Side.RIGHT, Side.RIGHT, column + 1)
                : one(move, Shape.ONE_TRACK, Side.LEFT, Side.LEFT, column);
    }

    private static Route across(Move move, Grid grid) {
        Stage from = move.from();
        Stage to = move.to();
        boolean forward = to.column() > from.column();
        Side exit = forward ? Side.RIGHT : Side.LEFT;
        Side entry = forward ? Side.LEFT : Side.RIGHT;
        int first = forward ? from.column() + 1 : from.column();
        int last = forward ? to.column() : to.column() + 1;
        boolean clear = grid.isClear(grid.row(to), from.column(), to.column());
        if (clear && grid.row(from) == grid.row(to)) {
            return new Route(move, Shape.LEVEL, exit, entry, -1, -1);
        }
        if (clear) {
            return one(move, Shape.ONE_TRACK, exit, entry, first);
        }
        if (grid.isClear(grid.row(from), from.column(), to.column())) {
            return one(move, Shape.ONE_TRACK, exit, entry, last);
        }
        return new Route(move, Shape.TWO_TRACKS, exit, entry, first, last);
    }

    private static Route one(Move move, Shape shape, Side exit, Side entry, int gutter) {
        return new Route(move, shape, exit, entry, gutter, gutter);
    }

    Stage from() {
        return move.from();
    }

    Stage to() {
        return move.to();
    }

    boolean isEnd() {
        return shape == Shape.END_BELOW || shape == Shape.END_BY_SIDE;
    }
}
