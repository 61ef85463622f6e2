package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.workflow.diagram.Graph.Event;
import org.carepeers.workflow.diagram.Graph.Move;
import org.carepeers.workflow.diagram.Graph.Stage;

/**
 * The path of a case through a graph.
 *
 * @param visited the stages where the case has been, in order
 * @param moves the moves it took, each once; one without events is not foreseen by the table
 * @param happened the events known to have happened; empty where only the stages are known
 */
record Path(List<Stage> visited, List<Move> moves, List<Event> happened) {

    static Path through(Graph graph, List<Stage> visited, List<Event> happened) {
        Set<Move> moves = new LinkedHashSet<>();
        for (int i = 1; i < visited.size(); i++) {
            Stage from = visited.get(i - 1);
            Stage to = visited.get(i);
            if (!from.equals(to)) {
                moves.add(new Move(from, to, graph.between(from, to)));
            }
        }
        return new Path(visited, new ArrayList<>(moves), happened);
    }

    boolean isEmpty() {
        return visited.isEmpty();
    }

    boolean hasBeenAt(Stage stage) {
        return visited.contains(stage);
    }

    Optional<Stage> here() {
        return visited.isEmpty() ? Optional.empty() : Optional.of(visited.get(visited.size() - 1));
    }

    boolean isAt(Stage stage) {
        return here().filter(stage::equals).isPresent();
    }

    boolean takes(Stage from, Stage to) {
        return moves.stream().anyMatch(move -> move.joins(from, to));
    }

    boolean takes(Event event) {
        return moves.stream().anyMatch(move -> takenOn(move).contains(event));
    }

    /** The events that made a move; none where several might have and it is not known which did. */
    List<Event> takenOn(Move move) {
        List<Event> taken = move.events().stream().filter(happened::contains).toList();
        return taken.isEmpty() && move.events().size() == 1 ? move.events() : taken;
    }
}
