package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.workflow.diagram.Graph.Stage;

/** The tracks in the gutters, in an order of few crossings. */
final class Tracks {

    /** One upright line in a gutter, and the heights at which others join it from the left and from the right. */
    private static final class Track {
        private final Stage to;
        private final List<Integer> left = new ArrayList<>();
        private final List<Integer> right = new ArrayList<>();
        private int top = Integer.MAX_VALUE;
        private int bottom = Integer.MIN_VALUE;

        Track(Stage to) {
            this.to = to;
        }

        void joinAt(int y, boolean fromLeft) {
            (fromLeft ? left : right).add(y);
            reachTo(y);
        }

        void reachTo(int y) {
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        int crossedBy(List<Integer> heights) {
            return (int) heights.stream().filter(y -> y >= top && y <= bottom).count();
        }

        /** How many lines cross if this track stands left of another. */
        int crossingsLeftOf(Track other) {
            return other.crossedBy(right) + crossedBy(other.left);
        }
    }

    private final Map<Integer, Map<Stage, Track>> building = new HashMap<>();
    private final Map<Integer, List<Stage>> order = new HashMap<>();

    /** Notes that a route to a stage joins its track at a height, from the left or from the right. */
    void join(int gutter, Stage to, int y, boolean fromLeft) {
        track(gutter, to).joinAt(y, fromLeft);
    }

    /** Notes that the track to a stage reaches a height. */
    void reach(int gutter, Stage to, int y) {
        track(gutter, to).reachTo(y);
    }

    private Track track(int gutter, Stage to) {
        return building.computeIfAbsent(gutter, any -> new LinkedHashMap<>()).computeIfAbsent(to, Track::new);
    }

    void arrange() {
        building.forEach((gutter, tracks) -> {
            List<Track> best = Order.improve(List.copyOf(tracks.values()), Track::crossingsLeftOf);
            order.put(gutter, best.stream().map(track -> track.to).toList());
        });
    }

    int count(int gutter) {
        return order.getOrDefault(gutter, List.of()).size();
    }

    /** The place of the track to a stage in a gutter, from the left. */
    int place(int gutter, Stage to) {
        return order.getOrDefault(gutter, List.of()).indexOf(to);
    }
}
