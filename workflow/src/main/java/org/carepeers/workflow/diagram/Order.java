package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Finds an order of few crossings. */
final class Order {

    private Order() {}

    /**
     * Moves single elements as long as that makes the order better.
     *
     * @param start the first order
     * @param cost how many crossings it costs that the one stands before the other
     */
    static <T> List<T> improve(List<T> start, ToIntBiFunction<T, T> cost) {
        List<T> order = new ArrayList<>(start);
        boolean better = true;
        while (better) {
            better = false;
            for (T element : start) {
                better |= moveToBestPlace(order, element, cost);
            }
        }
        return order;
    }

    private static <T> boolean moveToBestPlace(List<T> order, T element, ToIntBiFunction<T, T> cost) {
        int was = order.indexOf(element);
        int before = crossings(order, cost);
        int best = was;
        int least = before;
        for (int place = 0; place < order.size(); place++) {
            order.remove(element);
            order.add(place, element);
            int crossings = crossings(order, cost);
            if (crossings < least) {
                least = crossings;
                best = place;
            }
        }
        order.remove(element);
        order.add(best, element);
        return least < before;
    }

    private static <T> int crossings(List<T> order, ToIntBiFunction<T, T> cost) {
        int crossings = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                crossings += cost.applyAsInt(order.get(i), order.get(j));
            }
        }
        return crossings;
    }
}
