package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.workflow.diagram.Graph.Gathered;
import org.carepeers.workflow.diagram.Graph.Stage;
import org.carepeers.workflow.diagram.Route.Shape;

/** The final stages below all columns, the lanes that lead to them, and the notes on what leads there from many. */
final class Endings {

    static final int NOTE_SIZE = 11;
    private static final int LANE = 12;
    private static final int NOTE_LINE = 14;

    /** What leads to a final stage from many, in a box of its own. */
    record Note(Gathered many, Box box, List<String> lines) {}

    /** The line that gathers the routes to a final stage. */
    private record Lane(Stage to, List<Integer> from, int down) {
        int left() {
            return Math.min(down, from.stream().min(Integer::compare).orElse(down));
        }

        int right() {
            return Math.max(down, from.stream().max(Integer::compare).orElse(down));
        }

        boolean spans(int x) {
            return x >= left() && x <= right();
        }

        /** How many lines cross if this lane runs above another. */
        int crossingsAbove(Lane other) {
            int trunks = (int) other.from().stream().filter(this::spans).count();
            return trunks + (other.spans(down) ? 1 : 0);
        }
    }

    private final Graph graph;
    private final Layout layout;
    private final Map<Stage, Box> boxes = new LinkedHashMap<>();
    private final Map<Stage, Integer> lanes = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private int bottom;

    Endings(Graph graph, Layout layout) {
        this.graph = graph;
        this.layout = layout;
        List<Stage> finals = inOrderOfSources();
        int slot = (layout.width() - 2 * Layout.MARGIN) / Math.max(1, finals.size());
        Map<Stage, Integer> centers = new LinkedHashMap<>();
        finals.forEach(stage -> centers.put(stage, Layout.MARGIN + slot / 2 + finals.indexOf(stage) * slot));
        int top = layLanes(centers) + 58;
        int width = Math.min(Layout.BOX_WIDTH, slot - 24);
        centers.forEach((stage, x) -> boxes.put(stage, new Box(x - width / 2, top, width, 56)));
        this.bottom = finals.isEmpty() ? layout.bottom() : top + 56;
        boxes.forEach((stage, box) -> layNotes(stage, box, Math.min(slot - 16, 230)));
    }

    private List<Stage> inOrderOfSources() {
        return graph.finals().stream()
                .sorted(Comparator.comparingDouble(this::meanSource).thenComparingInt(Stage::index))
                .toList();
    }

    private double meanSource(Stage stage) {
        return layout.routes().stream()
                .filter(route -> route.to().equals(stage) && graph.moves().contains(route.move()))
                .mapToInt(this::trunkX)
                .average()
                .orElseGet(() -> graph.gathered().stream()
                        .filter(many -> many.to().equals(stage))
                        .flatMap(many -> many.from().stream())
                        .mapToInt(from -> layout.box(from).centerX())
                        .average()
                        .orElse(layout.width()));
    }

    private int trunkX(Route route) {
        return route.shape() == Shape.END_BELOW ? layout.uprightX(route) : layout.trackX(route.gutter(), route.to());
    }

    private int layLanes(Map<Stage, Integer> centers) {
        List<Lane> start = new ArrayList<>();
        centers.forEach((stage, x) -> {
            List<Integer> from = layout.routes().stream()
                    .filter(route -> route.to().equals(stage))
                    .map(this::trunkX)
                    .toList();
            if (!from.isEmpty()) {
                start.add(new Lane(stage, from, x));
            }
        });
        int y = layout.bottom() + 36;
        for (Lane lane : Order.improve(start, Lane::crossingsAbove)) {
            lanes.put(lane.to(), y);
            y += LANE;
        }
        return y;
    }

    private void layNotes(Stage stage, Box box, int width) {
        int y = box.bottom() + 24;
        for (Gathered many : graph.gathered()) {
            if (many.to().equals(stage)) {
                List<String> lines = Words.wrap("From " + graph.words(many), NOTE_SIZE, width - 16);
                int height = lines.size() * NOTE_LINE + 36;
                notes.add(new Note(many, new Box(box.centerX() - width / 2, y, width, height), lines));
                y += height + 8;
                bottom = Math.max(bottom, y - 8);
            }
        }
    }

    Box box(Stage stage) {
        Box box = boxes.get(stage);
        if (box == null) {
            throw new IllegalArgumentException(stage.name() + " is not final");
        }
        return box;
    }

    List<Note> notes() {
        return notes;
    }

    int bottom() {
        return bottom;
    }

    int top() {
        return boxes.values().stream().mapToInt(Box::y).min().orElse(layout.bottom());
    }

    /** The line of a route to a final stage. */
    Line line(Route route) {
        Box from = layout.box(route.from());
        Box to = box(route.to());
        int trunk = trunkX(route);
        int lane = lanes.getOrDefault(route.to(), layout.bottom());
        int x = to.centerX();
        if (route.shape() == Shape.END_BELOW) {
            return Line.through(trunk, from.bottom(), trunk, lane, x, lane, x, to.y());
        }
        int start = layout.exitY(route);
        return Line.through(from.right(), start, trunk, start, trunk, lane, x, lane, x, to.y());
    }
}
