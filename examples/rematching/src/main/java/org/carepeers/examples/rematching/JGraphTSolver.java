package org.carepeers.examples.rematching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepeers.workflow.accompaniment.CaseloadSolver;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The best of all possible plans, by JGraphT: as many people as possible with someone, and among such plans the greatest
 * sum of all fits.
 *
 * <p>Each worker stands in the graph once for each person they have room for. Each person may also be matched with a place
 * of their own that is nobody, and places that are left over with a person of their own that is nobody.
 */
final class JGraphTSolver implements CaseloadSolver {

    @Override
    public int[] solve(long[][] fit, int[] room) {
        int people = fit.length;
        List<Integer> places = places(room, people);
        int size = people + places.size();
        long greatest = Arrays.stream(fit).flatMapToLong(Arrays::stream).max().orElse(0);
        long nobody = (greatest + 1) * (people + 1);
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int vertex = 0; vertex < 2 * size; vertex++) {
            graph.addVertex(vertex);
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                long cost = row < people ? cost(fit[row], places, column, greatest, nobody) : 0;
                graph.setEdgeWeight(graph.addEdge(row, size + column), (double) cost);
            }
        }
        int[] chosen = new int[people];
        Arrays.fill(chosen, NOBODY);
        new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, vertices(0, size), vertices(size, 2 * size))
                .getMatching()
                .getEdges()
                .forEach(edge -> {
                    int row = graph.getEdgeSource(edge);
                    int column = graph.getEdgeTarget(edge) - size;
                    if (row < people && column < places.size()) {
                        int worker = places.get(column);
                        chosen[row] = fit[row][worker] == NOBODY ? NOBODY : worker;
                    }
                });
        return chosen;
    }

    private static List<Integer> places(int[] room, int people) {
        List<Integer> places = new ArrayList<>();
        for (int worker = 0; worker < room.length; worker++) {
            for (int i = 0; i < Math.min(room[worker], people); i++) {
                places.add(worker);
            }
        }
        return places;
    }

    /** Nobody costs more than all else together; a worker who is not available costs as much. */
    private static long cost(long[] fit, List<Integer> places, int column, long greatest, long nobody) {
        if (column >= places.size() || fit[places.get(column)] == NOBODY) {
            return nobody;
        }
        return greatest - fit[places.get(column)];
    }

    private static Set<Integer> vertices(int from, int to) {
        Set<Integer> vertices = new HashSet<>();
        for (int vertex = from; vertex < to; vertex++) {
            vertices.add(vertex);
        }
        return vertices;
    }
}
