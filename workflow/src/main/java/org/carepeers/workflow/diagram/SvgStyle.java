package org.carepeers.workflow.diagram;

import java.util.List;

/** The style sheet of a drawing, for light and for dark surroundings. */
final class SvgStyle {

    /** One colour for the moves into each column, then one for the moves into final stages. */
    private static final List<String> LIGHT = List.of("#52677c", "#1f6fb2", "#6a4fb3", "#1d7f5f", "#9a5b13", "#a8355a");

    private static final List<String> DARK = List.of("#a5b6c7", "#6db3ee", "#b39df0", "#5cc9a3", "#e0a458", "#ef85a5");

    private static final String SHAPES = """
            .care-diagram { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, \
            sans-serif; max-width: 100%; height: auto; }
            .care-diagram text { font-size: 12.5px; }
            .care-diagram .heading { font-size: 21px; font-weight: 650; }
            .care-diagram .caption { font-size: 13px; font-weight: 600; letter-spacing: .02em; }
            .care-diagram .stage text { text-anchor: middle; font-weight: 500; }
            .care-diagram .stage rect { stroke-width: 1.4; }
            .care-diagram .stage rect.inner { fill: none; stroke-width: 1; }
            .care-diagram .stage.passed rect, .care-diagram .stage.here rect { stroke-width: 2.2; }
            .care-diagram .stage.here text { font-weight: 700; }
            .care-diagram .line { fill: none; stroke-width: 1.5; }
            .care-diagram .lit .line { stroke-width: 3.6; }
            .care-diagram .halo { fill: none; stroke-width: 8; }
            .care-diagram .unforeseen .line { stroke-dasharray: 7 5; }
            .care-diagram .number rect { stroke-width: 1; }
            .care-diagram .number text { font-size: 10px; font-weight: 600; text-anchor: middle; \
            font-variant-numeric: tabular-nums; }
            .care-diagram .note .frame { stroke-width: 1.2; stroke-dasharray: 4 3; }
            .care-diagram .note text { font-size: 11px; text-anchor: middle; }
            .care-diagram .note .number text { font-size: 10px; }
            .care-diagram .legend .under, .care-diagram .small { font-size: 11px; }
            .care-diagram .legend .taken text { font-weight: 650; }
            .care-diagram .legend .taken .under { font-weight: 400; }
            """;

    private SvgStyle() {}

    static String sheet() {
        return SHAPES
                + colours("#ffffff", "#1b2733", "#546474", "#f2f5f8", "#ffffff", "#72859a", "#b4c0cc", LIGHT)
                + lit("#0b62c4", "#e2effd", "#ffffff", "#0b62c4")
                + "@media (prefers-color-scheme: dark) {\n"
                + colours("#10171f", "#e6edf4", "#a3b1bf", "#18222d", "#1f2b38", "#7d92a8", "#46586a", DARK)
                + lit("#5fb0ff", "#183a5c", "#0b1622", "#5fb0ff")
                + "}\n";
    }

    static int hues() {
        return LIGHT.size();
    }

    private static String colours(
            String sheet,
            String ink,
            String soft,
            String band,
            String box,
            String edge,
            String pale,
            List<String> hues) {
        StringBuilder text = new StringBuilder();
        rule(text, " text", "fill: " + ink);
        rule(text, " .sheet", "fill: " + sheet);
        rule(text, " .soft, .care-diagram .under", "fill: " + soft);
        rule(text, " .band", "fill: " + band);
        rule(text, " .stage rect, .care-diagram .note .frame", "fill: " + box + "; stroke: " + edge);
        rule(text, " .number rect", "fill: " + sheet + "; stroke: " + edge);
        rule(text, " .halo", "stroke: " + sheet);
        for (int i = 0; i < hues.size(); i++) {
            rule(text, " .hue-" + i + " .line", "stroke: " + hues.get(i));
            rule(text, " .hue-" + i + " .head", "fill: " + hues.get(i));
            rule(text, " .number.hue-" + i + " rect", "stroke: " + hues.get(i));
            rule(text, " .number.hue-" + i + " text", "fill: " + hues.get(i));
            rule(text, " .caption.hue-" + i, "fill: " + hues.get(i));
        }
        rule(text, ".with-path .line", "stroke: " + pale);
        rule(text, ".with-path .head", "fill: " + pale);
        rule(text, ".with-path .stage rect, .care-diagram.with-path .note .frame", "stroke: " + pale);
        rule(text, ".with-path .number rect", "stroke: " + pale);
        rule(text, ".with-path .stage text, .care-diagram.with-path .number text", "fill: " + soft);
        rule(text, ".with-path .note text, .care-diagram.with-path .legend text", "fill: " + soft);
        return text.toString();
    }

    private static String lit(String line, String passed, String onLine, String number) {
        StringBuilder text = new StringBuilder();
        rule(text, ".with-path .lit .line", "stroke: " + line);
        rule(text, ".with-path .lit .head", "fill: " + line);
        rule(text, ".with-path .stage.passed rect", "fill: " + passed + "; stroke: " + line);
        rule(text, ".with-path .stage.here rect", "fill: " + line + "; stroke: " + line);
        rule(text, ".with-path .stage.here rect.inner", "stroke: " + onLine);
        rule(text, ".with-path .stage.here text", "fill: " + onLine);
        rule(text, ".with-path .number.lit rect", "fill: " + number + "; stroke: " + number);
        rule(text, ".with-path .number.lit text", "fill: " + onLine);
        return text.toString();
    }

    private static void rule(StringBuilder text, String selector, String declarations) {
        text.append(".care-diagram")
                .append(selector)
                .append(" { ")
                .append(declarations)
                .append(" }\n");
    }
}
