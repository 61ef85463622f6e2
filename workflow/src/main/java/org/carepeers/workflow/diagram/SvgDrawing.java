package org.carepeers.workflow.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.workflow.diagram.Endings.Note;
import org.carepeers.workflow.diagram.Graph.Event;
import org.carepeers.workflow.diagram.Graph.Move;
import org.carepeers.workflow.diagram.Graph.Stage;

/** Writes a graph as SVG. */
final class SvgDrawing {

    private static final int STAGE_SIZE = 13;
    private static final int STAGE_LINE = 16;

    private final String title;
    private final Graph graph;
    private final Path path;
    private final Layout layout;
    private final Endings endings;
    private final SvgText svg = new SvgText();

    SvgDrawing(String title, Graph graph, Path path) {
        this.title = title;
        this.graph = graph;
        this.path = path;
        boolean untitled = graph.columns().stream().allMatch(String::isEmpty);
        this.layout = new Layout(graph, path, untitled ? 84 : 116);
        this.endings = new Endings(graph, layout);
    }

    String text() {
        columns();
        layout.routes().stream().filter(route -> !isLit(route)).forEach(this::line);
        layout.routes().stream().filter(this::isLit).forEach(this::line);
        path.moves().stream().filter(move -> move.events().isEmpty()).forEach(this::unforeseen);
        endings.notes().forEach(this::note);
        graph.stages().forEach(this::stage);
        layout.routes().forEach(this::number);
        int bottom = new SvgLegend(graph, path, layout.width()).write(svg, endings.bottom() + 44);
        return head(bottom + Layout.MARGIN) + svg + "</svg>\n";
    }

    private String head(int height) {
        String id = "care-diagram-" + Integer.toHexString((svg + title).hashCode());
        int width = layout.width();
        SvgText head = new SvgText()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        path.isEmpty() ? "care-diagram" : "care-diagram with-path",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "width",
                        width,
                        "height",
                        height,
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc")
                .words("title", title, "id", id + "-title")
                .words("desc", description(), "id", id + "-desc");
        head.raw("<style>\n" + SvgStyle.sheet() + "</style>\n");
        head.box(new Box(0, 0, width, height), 0, "sheet");
        head.words("text", title, "class", "heading", "x", Layout.MARGIN, "y", 46);
        key(head, width - Layout.MARGIN);
        return head.toString();
    }

    /** Explains, in the upper right corner, how the path is lit. */
    private void key(SvgText head, int right) {
        if (path.isEmpty()) {
            return;
        }
        head.open("g", "class", "key");
        swatch(head, right - 290, "passed", "has been here");
        swatch(head, right - 130, "here", "is here now");
        head.close("g");
    }

    private static void swatch(SvgText head, int x, String light, String words) {
        head.open("g", "class", "stage " + light);
        head.box(new Box(x, 32, 26, 18), 5, "outer");
        head.close("g");
        head.words("text", words, "class", "soft", "x", x + 34, "y", 45.5);
    }

    private String description() {
        String counts = "Diagram of a process with " + graph.stages().size() + " stages, of which "
                + graph.finals().size() + " are final, and " + graph.events().size()
                + " kinds of event that move a case.";
        String visited = path.visited().stream().map(Stage::title).collect(Collectors.joining("; "));
        return path.here()
                .map(here -> counts + " The case has been at: " + visited + ". It is now at: " + here.title() + ".")
                .orElse(counts);
    }

    private void columns() {
        for (int i = 0; i < graph.columns().size(); i++) {
            Box column = layout.column(i);
            if (graph.columns().get(i).isEmpty()) {
                continue;
            }
            svg.box(column.grown(9), 14, "band");
            svg.words(
                    "text",
                    graph.columns().get(i),
                    "class",
                    "caption hue-" + hue(i),
                    "text-anchor",
                    "middle",
                    "x",
                    column.centerX(),
                    "y",
                    column.y() - 20);
        }
        if (!graph.finals().isEmpty()) {
            int y = endings.top() - 40;
            int width = layout.width() - 2 * Layout.MARGIN + 18;
            svg.box(new Box(Layout.MARGIN - 9, y, width, endings.bottom() + 14 - y), 14, "band");
            svg.words(
                    "text", graph.endings(), "class", "caption hue-" + lastHue(), "x", Layout.MARGIN + 6, "y", y + 22);
        }
    }

    private static int hue(int column) {
        return column % (SvgStyle.hues() - 1);
    }

    private static int lastHue() {
        return SvgStyle.hues() - 1;
    }

    private static int hue(Stage to) {
        return to.isFinal() ? lastHue() : hue(to.column());
    }

    private boolean isLit(Route route) {
        return path.takes(route.from(), route.to());
    }

    private void line(Route route) {
        Line line = route.isEnd() ? endings.line(route) : layout.line(route);
        boolean lit = isLit(route);
        openMove(route.move(), lit ? "move lit" : "move");
        if (lit) {
            svg.empty("path", "class", "halo", "d", line.path());
        }
        svg.empty("path", "class", "line", "d", line.path());
        svg.empty("path", "class", "head", "d", line.head());
        svg.close("g");
    }

    private void openMove(Move move, String type) {
        svg.open(
                "g",
                "class",
                type + " hue-" + hue(move.to()),
                "data-from",
                move.from().code(),
                "data-to",
                move.to().code());
        String events = move.events().stream().map(Event::title).collect(Collectors.joining("; "));
        svg.words(
                "title",
                move.from().title() + " → " + move.to().title() + ": "
                        + (events.isEmpty() ? "not foreseen by the table" : events));
    }

    /** Draws a move that the table does not foresee as a bow from box to box. */
    private void unforeseen(Move move) {
        openMove(move, "move lit unforeseen");
        Box from = box(move.from());
        Box to = box(move.to());
        boolean up = to.y() <= from.y();
        int start = up ? from.y() : from.bottom();
        int end = up ? to.bottom() : to.y();
        int bend = up ? -60 : 60;
        int shift = 34;
        svg.empty(
                "path",
                "class",
                "line",
                "d",
                "M" + (from.centerX() + shift) + " " + start + "C" + (from.centerX() + shift) + " " + (start + bend)
                        + " " + (to.centerX() + shift) + " " + (end - bend) + " " + (to.centerX() + shift) + " "
                        + (up ? end + 6 : end - 6));
        Line tip = Line.through(to.centerX() + shift, up ? end + 20 : end - 20, to.centerX() + shift, end);
        svg.empty("path", "class", "head", "d", tip.head());
        svg.close("g");
    }

    private Box box(Stage stage) {
        return stage.isFinal() ? endings.box(stage) : layout.box(stage);
    }

    private void note(Note note) {
        Box box = note.box();
        List<Event> events = note.many().events();
        svg.open("g", "class", "note hue-" + lastHue());
        svg.words(
                "title",
                "From " + graph.words(note.many()) + ": "
                        + events.stream().map(Event::title).collect(Collectors.joining("; ")));
        Box target = endings.box(note.many().to());
        boolean first = box.y() == target.bottom() + 24;
        if (first) {
            Line up = Line.through(box.centerX(), box.y(), box.centerX(), target.bottom());
            svg.empty("path", "class", "line", "d", up.path()).empty("path", "class", "head", "d", up.head());
        }
        svg.box(box, 8, "frame");
        svg.centred(note.lines(), box.centerX(), box.y() + 7 + note.lines().size() * 7, 14);
        svg.number(Words.numbers(events), box.centerX(), box.bottom() - 14, "hue-" + lastHue());
        svg.close("g");
    }

    private void stage(Stage stage) {
        Box box = box(stage);
        String light = path.isAt(stage) ? " here" : path.hasBeenAt(stage) ? " passed" : "";
        svg.open("g", "class", "stage" + (stage.isFinal() ? " final" : "") + light, "data-stage", stage.code());
        svg.words("title", stage.title());
        svg.box(box, stage.isInitial() ? box.height() / 2 : 9, "outer");
        if (stage.isFinal()) {
            svg.box(box.grown(-4), 6, "inner");
        }
        svg.centred(Words.wrap(stage.title(), STAGE_SIZE, box.width() - 22), box.centerX(), box.centerY(), STAGE_LINE);
        svg.close("g");
    }

    private void number(Route route) {
        Line.Point middle = layout.badge(route);
        String type = isLit(route) ? "lit" : "hue-" + hue(route.to());
        List<Event> taken = path.takenOn(route.move());
        List<Event> events =
                isLit(route) && !taken.isEmpty() ? taken : route.move().events();
        svg.number(Words.numbers(events), middle.x(), middle.y(), type);
    }
}
