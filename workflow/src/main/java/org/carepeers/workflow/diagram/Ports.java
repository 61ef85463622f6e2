package org.carepeers.workflow.diagram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.workflow.diagram.Graph.Stage;
import org.carepeers.workflow.diagram.Route.Shape;
import org.carepeers.workflow.diagram.Route.Side;

/**
 * Where on the side of its box a route leaves.
 *
 * <p>Slots count from the middle of the side, upwards negative. What goes up leaves above, what goes down leaves below,
 * so that routes from one box do not cross. Everything that arrives on a side arrives in one slot.
 */
final class Ports {

    private final List<Route> routes;
    private final Grid grid;
    private final Map<Route, Integer> slots = new HashMap<>();

    Ports(List<Route> routes, Grid grid) {
        this.routes = routes;
        this.grid = grid;
        routes.stream().map(Route::from).distinct().forEach(this::assign);
    }

    private void assign(Stage stage) {
        assignSide(stage, Side.LEFT);
        assignSide(stage, Side.RIGHT);
        List<Route> below =
                leaving(stage, Side.BOTTOM).stream().filter(Route::isEnd).toList();
        below.forEach(route -> slots.put(route, 2 * below.indexOf(route) - below.size() + 1));
    }

    private void assignSide(Stage stage, Side side) {
        Set<Integer> used = new HashSet<>();
        if (routes.stream().anyMatch(route -> route.to().equals(stage) && route.entry() == side)) {
            used.add(entrySlot(side));
        }
        List<Route> leaving = leaving(stage, side);
        for (Route route : leaving) {
            if (route.shape() == Shape.LEVEL) {
                slots.put(route, entrySlot(route.entry()));
                used.add(entrySlot(route.entry()));
            }
        }
        List<Route> up = leaving.stream().filter(route -> rise(route) < 0).toList();
        List<Route> down = leaving.stream().filter(route -> rise(route) > 0).toList();
        int last = down.isEmpty() && !used.contains(0) ? 0 : -1;
        up.forEach(route -> slots.put(route, last - up.size() + 1 + up.indexOf(route)));
        down.forEach(route -> slots.put(route, take(used)));
    }

    private static int take(Set<Integer> used) {
        int slot = 0;
        while (!used.add(slot)) {
            slot++;
        }
        return slot;
    }

    private List<Route> leaving(Stage stage, Side side) {
        return routes.stream()
                .filter(route -> route.from().equals(stage) && route.exit() == side)
                .sorted(Comparator.comparingInt((Route route) -> grid.row(route.to()))
                        .thenComparingInt(route -> route.to().index()))
                .toList();
    }

    private int rise(Route route) {
        return route.shape() == Shape.LEVEL
                ? 0
                : grid.row(route.to()) - grid.row(route.from()) == 0
                        ? -1
                        : grid.row(route.to()) - grid.row(route.from());
    }

    int slot(Route route) {
        return slots.getOrDefault(route, 0);
    }

    /** Forward moves arrive in the middle, backward moves just below it. */
    static int entrySlot(Side side) {
        return side == Side.RIGHT ? 1 : 0;
    }

    int widest() {
        return slots.entrySet().stream()
                .filter(entry -> entry.getKey().exit() != Side.BOTTOM)
                .mapToInt(entry -> Math.abs(entry.getValue()))
                .max()
                .orElse(0);
    }
}
