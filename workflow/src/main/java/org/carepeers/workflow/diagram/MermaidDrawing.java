package org.carepeers.workflow.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.workflow.diagram.Graph.Event;
import org.carepeers.workflow.diagram.Graph.Gathered;
import org.carepeers.workflow.diagram.Graph.Move;
import org.carepeers.workflow.diagram.Graph.Stage;

/** Writes a graph as Mermaid text. */
final class MermaidDrawing {

    private final Graph graph;
    private final Path path;
    private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

    MermaidDrawing(Graph graph, Path path) {
        this.graph = graph;
        this.path = path;
    }

    String text() {
        graph.stages().forEach(stage -> state(stage.title(), stage.name()));
        for (int i = 0; i < graph.gathered().size(); i++) {
            state("From " + graph.words(graph.gathered().get(i)), source(i));
        }
        graph.stages().stream().filter(Stage::isInitial).forEach(stage -> line("[*] --> " + stage.name()));
        graph.moves().forEach(move -> move(move.from().name(), move.to(), move.events()));
        for (int i = 0; i < graph.gathered().size(); i++) {
            Gathered many = graph.gathered().get(i);
            move(source(i), many.to(), many.events());
        }
        path.moves().forEach(this::unforeseen);
        graph.finals().forEach(stage -> line(stage.name() + " --> [*]"));
        classes();
        return text.toString();
    }

    private static String source(int gathered) {
        return "from_many_" + (gathered + 1);
    }

    private void state(String title, String name) {
        line("state \"" + escaped(title) + "\" as " + name);
    }

    private void move(String from, Stage to, List<Event> events) {
        String titles =
                events.stream().map(Event::title).map(MermaidDrawing::escaped).collect(Collectors.joining("<br>"));
        line(from + " --> " + to.name() + " : " + titles);
    }

    /** Draws a move of the path that is not drawn otherwise. */
    private void unforeseen(Move move) {
        if (graph.moves().stream().noneMatch(drawn -> drawn.joins(move.from(), move.to()))) {
            String words = move.events().isEmpty() ? "ordered otherwise" : "taken";
            line(move.from().name() + " --> " + move.to().name() + " : " + words);
        }
    }

    private void classes() {
        if (path.isEmpty()) {
            return;
        }
        line("classDef passed fill:#dbe7f5,stroke:#1f5fa8,stroke-width:2px,color:#10233a");
        line("classDef here fill:#1f5fa8,stroke:#10233a,stroke-width:3px,color:#ffffff");
        String passed = graph.stages().stream()
                .filter(stage -> path.hasBeenAt(stage) && !path.isAt(stage))
                .map(Stage::name)
                .collect(Collectors.joining(","));
        if (!passed.isEmpty()) {
            line("class " + passed + " passed");
        }
        path.here().ifPresent(stage -> line("class " + stage.name() + " here"));
    }

    private void line(String words) {
        text.append("    ").append(words).append('\n');
    }

    private static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        words.chars().forEach(c -> text.append(escaped((char) c)));
        return text.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '#' -> "#35;";
            case ':' -> "#58;";
            case ';' -> "#59;";
            case '"' -> "#quot;";
            case '<' -> "#lt;";
            case '>' -> "#gt;";
            case '\n' -> " ";
            default -> String.valueOf(c);
        };
    }
}
