package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.List;
import org.carepeers.workflow.diagram.Graph.Event;
import org.carepeers.workflow.diagram.Graph.Gathered;

/** The legend below a drawing: what the numbers mean, and under which section. */
final class SvgLegend {

    private static final double SIZE = 12.5;
    private static final int LINE = 16;
    private static final int GAP = 8;
    private static final int INDENT = 38;

    /** One event and its broken lines. */
    private record Entry(Event event, List<String> title, List<String> under) {
        int height() {
            return (title.size() + under.size()) * LINE + GAP;
        }
    }

    private final Graph graph;
    private final Path path;
    private final int columnWidth;
    private final int columns;
    private final List<Entry> entries = new ArrayList<>();

    SvgLegend(Graph graph, Path path, int width) {
        this.graph = graph;
        this.path = path;
        this.columns = Math.max(1, (width - 2 * Layout.MARGIN) / 300);
        this.columnWidth = (width - 2 * Layout.MARGIN) / columns;
        graph.events().forEach(event -> entries.add(entry(event)));
    }

    private Entry entry(Event event) {
        int room = columnWidth - INDENT - 16;
        String under = String.join(", ", event.under());
        return new Entry(event, Words.wrap(event.title(), SIZE, room), Words.wrap(under, 11, room));
    }

    /** Writes the legend and returns its lower edge. */
    int write(SvgText svg, int top) {
        svg.open("g", "class", "legend");
        svg.words("text", "Events", "class", "caption", "x", Layout.MARGIN, "y", top + 12);
        int total = entries.stream().mapToInt(Entry::height).sum();
        int share = (total + columns - 1) / columns;
        int begin = top + 30;
        int column = 0;
        int y = begin;
        int bottom = begin;
        for (Entry entry : entries) {
            if (y - begin >= share && column < columns - 1) {
                column++;
                y = begin;
            }
            write(svg, entry, Layout.MARGIN + column * columnWidth, y);
            y += entry.height();
            bottom = Math.max(bottom, y);
        }
        bottom = writeFootnotes(svg, bottom + GAP);
        svg.close("g");
        return bottom;
    }

    private void write(SvgText svg, Entry entry, int x, int top) {
        boolean taken = path.takes(entry.event());
        svg.open("g", "class", taken ? "event taken" : "event");
        svg.number("" + entry.event().number(), x + 14, top + 8, taken ? "lit" : "plain");
        int y = top + 12;
        for (String line : entry.title()) {
            svg.words("text", line, "x", x + INDENT, "y", y);
            y += LINE;
        }
        for (String line : entry.under()) {
            svg.words("text", line, "class", "under", "x", x + INDENT, "y", y);
            y += LINE;
        }
        svg.close("g");
    }

    private int writeFootnotes(SvgText svg, int top) {
        List<String> notes = new ArrayList<>();
        for (Gathered many : graph.gathered()) {
            if (!many.to().isFinal()) {
                notes.add("From " + graph.words(many) + " to “" + many.to().title() + "”: "
                        + Words.numbers(many.events()) + ".");
            }
        }
        if (!graph.asStated().isEmpty()) {
            notes.add("To the stage that the event itself states: " + Words.numbers(graph.asStated()) + ".");
        }
        notes.add("Events that move a case to no other stage are not drawn.");
        int y = top;
        for (String note : notes) {
            svg.words("text", note, "class", "small soft", "x", Layout.MARGIN, "y", y + 12);
            y += LINE + 2;
        }
        return y;
    }
}
