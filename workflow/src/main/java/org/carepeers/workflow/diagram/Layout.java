package org.carepeers.workflow.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.workflow.diagram.Graph.Stage;
import org.carepeers.workflow.diagram.Route.Shape;
import org.carepeers.workflow.diagram.Route.Side;

/** The place of everything above the final stages, in pixels. */
final class Layout {

    static final int BOX_WIDTH = 162;
    static final int MARGIN = 28;
    static final int BADGE_SIZE = 10;
    private static final int ROW_GAP = 46;
    private static final int SLOT = 15;
    private static final int TRACK = 11;
    private static final int CLEARANCE = 18;

    private final Grid grid;
    private final List<Route> routes;
    private final Ports ports;
    private final Tracks tracks = new Tracks();
    private final int top;
    private final int boxHeight;
    private final int[] gutterX;
    private final int[] firstTrackX;
    private final int[] columnX;
    private final Map<String, Integer> channels = new HashMap<>();

    Layout(Graph graph, Path path, int top) {
        this.top = top;
        this.grid = new Grid(graph);
        this.routes = Route.all(graph, path, grid);
        this.ports = new Ports(routes, grid);
        this.boxHeight = Math.max(60, 2 * SLOT * ports.widest() + 22);
        routes.forEach(this::join);
        tracks.arrange();
        int columns = graph.columns().size();
        this.gutterX = new int[columns + 2];
        this.firstTrackX = new int[columns + 1];
        this.columnX = new int[columns];
        spread();
    }

    private void join(Route route) {
        boolean rightwards = route.exit() == Side.RIGHT;
        int start = exitY(route);
        if (route.shape() == Shape.END_BY_SIDE) {
            tracks.join(route.gutter(), route.to(), start, true);
            tracks.reach(route.gutter(), route.to(), bottom() + 1);
        } else if (route.shape() == Shape.ONE_TRACK) {
            tracks.join(route.gutter(), route.to(), start, rightwards);
            tracks.join(route.gutter(), route.to(), entryY(route), route.entry() == Side.RIGHT);
        } else if (route.shape() == Shape.TWO_TRACKS) {
            tracks.join(route.gutter(), route.to(), start, rightwards);
            tracks.join(route.gutter(), route.to(), channelY(route), !rightwards);
            tracks.join(route.lastGutter(), route.to(), channelY(route), rightwards);
            tracks.join(route.lastGutter(), route.to(), entryY(route), route.entry() == Side.RIGHT);
        }
    }

    private void spread() {
        int x = MARGIN;
        for (int gutter = 0; gutter < firstTrackX.length; gutter++) {
            gutterX[gutter] = x;
            firstTrackX[gutter] = x + roomFor(gutter - 1, gutter, Side.RIGHT);
            x = firstTrackX[gutter] + Math.max(0, tracks.count(gutter) - 1) * TRACK;
            x += roomFor(gutter, gutter, Side.LEFT);
            if (gutter < columnX.length) {
                columnX[gutter] = x;
                x += BOX_WIDTH;
            }
        }
        gutterX[gutterX.length - 1] = x;
    }

    /** The room that badges and arrowheads need between a column and the tracks beside it. */
    private int roomFor(int column, int gutter, Side exit) {
        boolean outermost = gutter == 0 || gutter == columnX.length;
        int room = outermost && tracks.count(gutter) == 0 ? 0 : CLEARANCE;
        for (Route route : routes) {
            if (route.exit() == exit && route.from().column() == column) {
                room = Math.max(room, badgeWidth(route) + CLEARANCE);
            }
        }
        return room;
    }

    static int badgeWidth(Route route) {
        return (int) Math.ceil(Words.width(Words.numbers(route.move().events()), BADGE_SIZE)) + 9;
    }

    List<Route> routes() {
        return routes;
    }

    int width() {
        return gutterX[gutterX.length - 1] + MARGIN;
    }

    int bottom() {
        return rowTop(grid.rows()) - ROW_GAP;
    }

    private int rowTop(int row) {
        return top + row * (boxHeight + ROW_GAP);
    }

    /** The place of an open stage. */
    Box box(Stage stage) {
        return new Box(columnX[stage.column()], rowTop(grid.row(stage)), BOX_WIDTH, boxHeight);
    }

    Box column(int column) {
        return new Box(columnX[column], top, BOX_WIDTH, bottom() - top);
    }

    int exitY(Route route) {
        return rowTop(grid.row(route.from())) + boxHeight / 2 + ports.slot(route) * SLOT;
    }

    private int entryY(Route route) {
        return rowTop(grid.row(route.to())) + boxHeight / 2 + Ports.entrySlot(route.entry()) * SLOT;
    }

    /** The x of a route that leaves or arrives upright. */
    int uprightX(Route route) {
        int center = columnX[route.from().column()] + BOX_WIDTH / 2;
        if (route.shape() == Shape.END_BELOW) {
            int widest = routes.stream()
                    .filter(other -> other.from().equals(route.from()) && other.shape() == Shape.END_BELOW)
                    .mapToInt(Layout::badgeWidth)
                    .max()
                    .orElse(0);
            return center + ports.slot(route) * Math.max(22, widest / 2 + 3);
        }
        int aside = routes.stream()
                .filter(other -> other.move().joins(route.to(), route.from()))
                .mapToInt(other -> Math.max(26, Math.max(badgeWidth(other), badgeWidth(route)) / 2 + 3))
                .max()
                .orElse(0);
        return center + (route.exit() == Side.BOTTOM ? -aside : aside);
    }

    int trackX(int gutter, Stage to) {
        return firstTrackX[gutter] + tracks.place(gutter, to) * TRACK;
    }

    /** The height at which routes to a stage pass over the stages between. */
    private int channelY(Route route) {
        int row = grid.row(route.to());
        int lane = channels.computeIfAbsent(row + " " + route.to().index(), any -> (int) channels.keySet().stream()
                .filter(key -> key.startsWith(row + " "))
                .count());
        return rowTop(row) - 12 - 8 * lane;
    }

    /** The line of a route to an open stage. */
    Line line(Route route) {
        Box from = box(route.from());
        Box to = box(route.to());
        if (route.shape() == Shape.UPRIGHT) {
            boolean down = route.exit() == Side.BOTTOM;
            int x = uprightX(route);
            return Line.through(x, down ? from.bottom() : from.y(), x, down ? to.y() : to.bottom());
        }
        int startX = route.exit() == Side.LEFT ? from.x() : from.right();
        int endX = route.entry() == Side.LEFT ? to.x() : to.right();
        int start = exitY(route);
        int end = entryY(route);
        if (route.shape() == Shape.LEVEL) {
            return Line.through(startX, end, endX, end);
        }
        int first = trackX(route.gutter(), route.to());
        int last = trackX(route.lastGutter(), route.to());
        int over = route.shape() == Shape.TWO_TRACKS ? channelY(route) : end;
        return Line.through(startX, start, first, start, first, over, last, over, last, end, endX, end);
    }

    /** The middle of the number of a route. */
    Line.Point badge(Route route) {
        Box from = box(route.from());
        int half = badgeWidth(route) / 2;
        return switch (route.exit()) {
            case RIGHT -> new Line.Point(from.right() + 5 + half, exitY(route));
            case LEFT -> new Line.Point(from.x() - 5 - half, exitY(route));
            case BOTTOM -> new Line.Point(uprightX(route), from.bottom() + (route.isEnd() ? 14 : 18));
            case TOP -> new Line.Point(uprightX(route), from.y() - 18);
        };
    }
}
