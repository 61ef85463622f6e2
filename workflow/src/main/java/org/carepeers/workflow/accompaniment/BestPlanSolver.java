package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best of all plans: as many people as possible with someone, and among such plans the greatest sum of all fits.
 *
 * <p>This is the method of Kuhn and Munkres. People are added one at a time; to make room, those before may move along a
 * chain of places by which all together lose least. Each worker is a place for each person they have room for, and each
 * person has one more place that is nobody. Earlier places settle what is equal.
 */
final class BestPlanSolver implements CaseloadSolver {

    private static final int FREE = -1;
    private static final long FAR = Long.MAX_VALUE / 4;

    @Override
    public int[] solve(long[][] fit, int[] room) {
        List<Integer> places = places(room, fit.length);
        long[][] cost = cost(fit, places);
        int[] takenBy = new int[places.size() + fit.length];
        Arrays.fill(takenBy, FREE);
        long[] ofPerson = new long[fit.length];
        long[] ofPlace = new long[takenBy.length];
        for (int person = 0; person < fit.length; person++) {
            add(person, cost, takenBy, ofPerson, ofPlace);
        }
        int[] chosen = new int[fit.length];
        Arrays.fill(chosen, NOBODY);
        for (int place = 0; place < places.size(); place++) {
            int person = takenBy[place];
            if (person != FREE && fit[person][places.get(place)] != NOBODY) {
                chosen[person] = places.get(place);
            }
        }
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

    /** What each place costs each person. Nobody costs more than all the rest together. */
    private static long[][] cost(long[][] fit, List<Integer> places) {
        long greatest = Arrays.stream(fit).flatMapToLong(Arrays::stream).max().orElse(0);
        long nobody = (greatest + 1) * (fit.length + 1);
        long[][] cost = new long[fit.length][places.size() + fit.length];
        for (int person = 0; person < fit.length; person++) {
            Arrays.fill(cost[person], nobody);
            for (int place = 0; place < places.size(); place++) {
                long fits = fit[person][places.get(place)];
                cost[person][place] = fits == NOBODY ? nobody : greatest - fits;
            }
        }
        return cost;
    }

    /** Adds one person along the cheapest chain of moves, and keeps the prices by which chains are compared. */
    private static void add(int person, long[][] cost, int[] takenBy, long[] ofPerson, long[] ofPlace) {
        long[] distance = new long[takenBy.length];
        int[] before = new int[takenBy.length];
        boolean[] done = new boolean[takenBy.length];
        Arrays.fill(distance, FAR);
        Arrays.fill(before, FREE);
        int from = FREE;
        int mover = person;
        long paid = 0;
        do {
            int next = FREE;
            for (int place = 0; place < takenBy.length; place++) {
                long price = paid + cost[mover][place] - ofPerson[mover] - ofPlace[place];
                if (!done[place] && price < distance[place]) {
                    distance[place] = price;
                    before[place] = from;
                }
                if (!done[place] && (next == FREE || distance[place] < distance[next])) {
                    next = place;
                }
            }
            done[next] = true;
            paid = distance[next];
            from = next;
            mover = takenBy[next];
        } while (mover != FREE);
        ofPerson[person] += paid;
        for (int place = 0; place < takenBy.length; place++) {
            if (done[place] && place != from) {
                ofPerson[takenBy[place]] += paid - distance[place];
                ofPlace[place] -= paid - distance[place];
            }
        }
        for (int place = from; place != FREE; place = before[place]) {
            takenBy[place] = before[place] == FREE ? person : takenBy[before[place]];
        }
    }
}
