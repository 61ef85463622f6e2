package org.carepeers.examples.benchmarks.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws what something costs beside how much there is already, both axes in powers of ten, as an SVG. */
final class Plot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 70;
    private static final int RIGHT = 150;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final int STEP = 20;
    private static final List<String> COLOURS = List.of("#0b6e99", "#b3541e", "#4d7c0f", "#7c3a9c");

    private final String title;
    private final List<Line> lines = new ArrayList<>();

    private record Point(double x, double y) {}

    private record Line(String name, List<Point> points) {}

    Plot(String title) {
        this.title = title;
    }

    /** Adds a point to a line, which is begun if there is none of that name. */
    void add(String name, double number, double micros) {
        Line line = lines.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Line begun = new Line(name, new ArrayList<>());
                    lines.add(begun);
                    return begun;
                });
        line.points().add(new Point(Math.log10(number), Math.log10(micros)));
    }

    String svg(String across) {
        double maxX = max(true);
        double minX = Math.floor(-max(lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> -point.x())
                .toArray()));
        double maxY = Math.ceil(max(false));
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\""
                        + " role=\"img\" aria-label=\"%s\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT,
                title));
        text(svg, LEFT, TOP - 18, "start", title);
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", across);
        for (int power = 0; power <= maxY; power++) {
            double y = y(power, maxY);
            line(svg, LEFT, y, WIDTH - RIGHT, y, "#ddd", 1);
            text(svg, LEFT - 8, y + 4, "end", String.format(Locale.ROOT, "%,.0f µs", Math.pow(10, power)));
        }
        for (int power = (int) minX; power <= maxX; power++) {
            double x = x(power, minX, maxX);
            line(svg, x, TOP, x, HEIGHT - BOTTOM, "#ddd", 1);
            text(svg, x, HEIGHT - BOTTOM + 18, "middle", String.format(Locale.ROOT, "%,.0f", Math.pow(10, power)));
        }
        for (int i = 0; i < lines.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            draw(svg, lines.get(i), colour, minX, maxX, maxY);
            name(svg, lines.get(i).name(), colour, TOP + (i + 1) * STEP);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, Line line, String colour, double minX, double maxX, double maxY) {
        Point before = null;
        for (Point point : line.points()) {
            if (before != null) {
                line(
                        svg,
                        x(before.x(), minX, maxX),
                        y(before.y(), maxY),
                        x(point.x(), minX, maxX),
                        y(point.y(), maxY),
                        colour,
                        2);
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n",
                    x(point.x(), minX, maxX),
                    y(point.y(), maxY),
                    colour));
            before = point;
        }
    }

    private static void name(StringBuilder svg, String name, String colour, double y) {
        line(svg, WIDTH - RIGHT + STEP, y, WIDTH - RIGHT + 2 * STEP, y, colour, 2);
        text(svg, WIDTH - RIGHT + 2 * STEP + 8, y + 4, "start", name);
    }

    private double max(boolean across) {
        return max(lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> across ? point.x() : point.y())
                .toArray());
    }

    private static double max(double[] values) {
        double max = values[0];
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static double x(double power, double min, double max) {
        return LEFT + (power - min) / Math.max(1, max - min) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double power, double max) {
        return HEIGHT - BOTTOM - power / max * (HEIGHT - TOP - BOTTOM);
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2, String colour, int width) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }
}
