package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.workflow.diagram.Graph.Event;
import org.carepeers.workflow.diagram.Graph.Gathered;
import org.carepeers.workflow.diagram.Graph.Move;
import org.carepeers.workflow.diagram.Graph.Stage;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.Target;

/** Reads a table into a graph. */
final class GraphReader<S extends Enum<S>, K extends Enum<K>> {

    private final ProcessDiagram<S, K> diagram;
    private final List<? extends Row<S, K, ?, ?, ?>> rows;
    private final Map<S, Stage> stages;
    private final List<String> columns = new ArrayList<>();
    private final Map<K, Event> events;

    GraphReader(ProcessDiagram<S, K> diagram) {
        this.diagram = diagram;
        this.rows = diagram.table.rows().stream()
                .filter(row -> diagram.on == null || row.isInForceOn(diagram.on))
                .toList();
        this.stages = new EnumMap<>(diagram.table.initial().getDeclaringClass());
        this.events = new LinkedHashMap<>();
    }

    Graph read() {
        readStages();
        Map<S, Map<S, Set<K>>> drawn = moves();
        Map<S, Map<Set<S>, Set<K>>> gathered = gatherFrom(drawn);
        List<Move> moves = new ArrayList<>();
        drawn.forEach((from, targets) ->
                targets.forEach((to, kinds) -> moves.add(new Move(stage(from), stage(to), numbered(kinds)))));
        List<Gathered> many = new ArrayList<>();
        gathered.forEach((to, sources) -> sources.forEach((from, kinds) ->
                many.add(new Gathered(from.stream().map(this::stage).toList(), stage(to), numbered(kinds)))));
        List<Event> asStated = numbered(rows.stream()
                .filter(row -> row.target() instanceof Target.AsStated)
                .map(Row::kind)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return new Graph(List.copyOf(stages.values()), columns, endings(), moves, many, asStated);
    }

    private void readStages() {
        Map<S, String> names = new EnumMap<>(diagram.table.initial().getDeclaringClass());
        Map<S, Integer> distances = diagram.column == null ? distances() : Map.of();
        for (S stage : diagram.table.stages()) {
            names.put(
                    stage,
                    diagram.column == null ? "" + distances.getOrDefault(stage, 0) : diagram.column.apply(stage));
        }
        List<String> keys = new ArrayList<>(names.entrySet().stream()
                .filter(entry -> !isFinal(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList());
        if (diagram.column == null) {
            keys.sort((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
        }
        keys.forEach(key -> columns.add(diagram.column == null ? "" : key));
        for (S stage : diagram.table.stages()) {
            stages.put(stage, described(stage, isFinal(stage) ? keys.size() : keys.indexOf(names.get(stage))));
        }
    }

    private Stage described(S stage, int column) {
        return new Stage(
                stages.size(),
                stage.name(),
                stage instanceof Coded coded ? coded.code() : stage.name(),
                diagram.stageTitle.apply(stage),
                column,
                stage == diagram.table.initial(),
                isFinal(stage));
    }

    /** The events that stand for kinds, without those that the graph does not show. */
    List<Event> known(Collection<K> kinds) {
        return events.entrySet().stream()
                .filter(entry -> kinds.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    Stage stage(S stage) {
        return Objects.requireNonNull(stages.get(stage));
    }

    private boolean isFinal(S stage) {
        return diagram.table.finals().contains(stage);
    }

    private String endings() {
        return diagram.table.finals().stream()
                .map(stage -> diagram.column == null ? "" : diagram.column.apply(stage))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How many moves each stage is away from the first. */
    private Map<S, Integer> distances() {
        Map<S, Integer> distances = new LinkedHashMap<>();
        List<S> toVisit = new ArrayList<>(List.of(diagram.table.initial()));
        distances.put(diagram.table.initial(), 0);
        Map<S, Map<S, Set<K>>> moves = moves();
        for (int i = 0; i < toVisit.size(); i++) {
            S from = toVisit.get(i);
            for (S to : moves.getOrDefault(from, Map.of()).keySet()) {
                if (distances.putIfAbsent(to, distances.getOrDefault(from, 0) + 1) == null) {
                    toVisit.add(to);
                }
            }
        }
        return distances;
    }

    private Map<S, Map<S, Set<K>>> moves() {
        Map<S, Map<S, Set<K>>> moves = new TreeMap<>();
        for (Row<S, K, ?, ?, ?> row : rows) {
            row.leadsTo()
                    .ifPresent(to -> row.from().stream()
                            .filter(from -> from != to)
                            .forEach(from -> moves.computeIfAbsent(from, any -> new TreeMap<>())
                                    .computeIfAbsent(
                                            to, any -> EnumSet.noneOf(row.kind().getDeclaringClass()))
                                    .add(row.kind())));
        }
        return moves;
    }

    /** Takes out what leads to one stage from many alike, and returns it by target and sources. */
    private Map<S, Map<Set<S>, Set<K>>> gatherFrom(Map<S, Map<S, Set<K>>> moves) {
        Map<S, Map<K, Set<S>>> sources = new TreeMap<>();
        moves.forEach((from, targets) ->
                targets.forEach((to, kinds) -> kinds.forEach(kind -> sources.computeIfAbsent(to, any -> new TreeMap<>())
                        .computeIfAbsent(kind, any -> new LinkedHashSet<>())
                        .add(from))));
        Map<S, Map<Set<S>, Set<K>>> gathered = new TreeMap<>();
        sources.forEach((to, kinds) -> kinds.forEach((kind, from) -> {
            if (isMany(to, from)) {
                from.forEach(stage -> remove(moves, stage, to, kind));
                gathered.computeIfAbsent(to, any -> new LinkedHashMap<>())
                        .computeIfAbsent(from, any -> new LinkedHashSet<>())
                        .add(kind);
            }
        }));
        return gathered;
    }

    private static <S, K> void remove(Map<S, Map<S, Set<K>>> moves, S from, S to, K kind) {
        Map<S, Set<K>> targets = moves.getOrDefault(from, Map.of());
        Set<K> kinds = targets.getOrDefault(to, Set.of());
        kinds.remove(kind);
        if (kinds.isEmpty()) {
            targets.remove(to);
        }
    }

    /** Many is more than four stages and a quarter of the open ones; where a case goes on, more than half of them. */
    private boolean isMany(S to, Set<S> from) {
        int open = diagram.table.stages().size() - diagram.table.finals().size();
        return from.size() > 4 && from.size() * (isFinal(to) ? 4 : 2) > open;
    }

    private List<Event> numbered(Collection<K> kinds) {
        return kinds.stream()
                .map(kind -> events.computeIfAbsent(
                        kind, any -> new Event(events.size() + 1, diagram.kindTitle.apply(kind), under(kind))))
                .toList();
    }

    private List<String> under(K kind) {
        Set<String> under = new LinkedHashSet<>();
        for (Row<S, K, ?, ?, ?> row : rows) {
            if (row.kind() == kind) {
                row.citations().forEach(citation -> under.add(citation.toString()));
                row.policy().ifPresent(under::add);
            }
        }
        return List.copyOf(under);
    }
}
