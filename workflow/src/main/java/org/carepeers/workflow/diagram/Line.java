package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of level and upright parts, with an arrowhead at its end.
 *
 * @param points its corners, from the first to the last; a point that repeats the one before is dropped
 */
record Line(List<Point> points) {

    /** A place in a drawing, in pixels. */
    record Point(int x, int y) {}

    private static final int RADIUS = 8;
    private static final int HEAD = 8;

    Line {
        List<Point> distinct = new ArrayList<>();
        for (Point point : points) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(point)) {
                distinct.add(point);
            }
        }
        points = List.copyOf(distinct);
    }

    static Line through(int... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Line(points);
    }

    private Point end() {
        return points.get(points.size() - 1);
    }

    private Point beforeEnd() {
        return points.get(points.size() - 2);
    }

    /** Writes the line with rounded corners as the data of an SVG path. */
    String path() {
        Point start = points.get(0);
        StringBuilder data =
                new StringBuilder("M").append(start.x()).append(' ').append(start.y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            int room = Math.min(length(points.get(i - 1), corner), length(corner, points.get(i + 1))) / 2;
            int radius = Math.min(RADIUS, room);
            append(data, 'L', towards(corner, points.get(i - 1), radius));
            append(data, 'Q', corner);
            append(data, ' ', towards(corner, points.get(i + 1), radius));
        }
        append(data, 'L', towards(end(), beforeEnd(), HEAD - 2));
        return data.toString();
    }

    /** Writes the arrowhead as the data of an SVG path. */
    String head() {
        Point back = towards(end(), beforeEnd(), HEAD);
        int dx = Integer.signum(end().x() - back.x()) * HEAD / 2;
        int dy = Integer.signum(end().y() - back.y()) * HEAD / 2;
        StringBuilder data = new StringBuilder();
        append(data, 'M', end());
        append(data, 'L', new Point(back.x() + dy, back.y() + dx));
        append(data, 'L', new Point(back.x() - dy, back.y() - dx));
        return data.append('Z').toString();
    }

    private static void append(StringBuilder data, char command, Point point) {
        data.append(command).append(point.x()).append(' ').append(point.y());
    }

    private static int length(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static Point towards(Point from, Point to, int by) {
        return new Point(
                from.x() + Integer.signum(to.x() - from.x()) * by, from.y() + Integer.signum(to.y() - from.y()) * by);
    }
}
