package org.carepeers.examples.commandline.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What lines are printed on: it breaks them at the width, colours them if it may, and writes ASCII where nothing else
 * can be shown.
 */
public final class Paper {

    private static final Map<String, String> ASCII = Map.ofEntries(
            Map.entry("→", "->"),
            Map.entry("←", "<-"),
            Map.entry("○", "o"),
            Map.entry("✓", "+"),
            Map.entry("✗", "x"),
            Map.entry("↷", "~"),
            Map.entry("·", "-"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("−", "-"),
            Map.entry("…", "..."),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("’", "'"));

    private static final char BOUND = '\u00a0';

    private final PrintWriter out;
    private final Look look;

    /**
     * Lays out paper.
     *
     * @param out where lines go
     * @param look how they may look
     */
    public Paper(PrintWriter out, Look look) {
        this.out = out;
        this.look = look;
    }

    /** Prints an empty line. */
    public void blank() {
        out.println();
        out.flush();
    }

    /**
     * Prints one line, however long.
     *
     * @param text the line
     */
    public void line(String text) {
        line(Tone.PLAIN, text);
    }

    /**
     * Prints one line, however long.
     *
     * @param tone what it is
     * @param text the line
     */
    public void line(Tone tone, String text) {
        out.println(toned(tone, text));
        out.flush();
    }

    /**
     * Prints text in as many lines as it needs.
     *
     * @param tone what it is
     * @param lead what stands before the first line; its length is the indent of the others
     * @param text the text
     */
    public void text(Tone tone, String lead, String text) {
        String indent = " ".repeat(lead.length());
        String before = lead;
        for (String each : wrapped(text, look.width() - lead.length())) {
            out.println(
                    (toned(tone, before) + toned(tone == Tone.HEADING ? tone : softer(tone), each)).stripTrailing());
            before = indent;
        }
        out.flush();
    }

    /** Only headings and alerts colour their words; for the others the sign before them is enough. */
    private static Tone softer(Tone tone) {
        return switch (tone) {
            case QUIET, MOVE -> tone;
            default -> Tone.PLAIN;
        };
    }

    /**
     * Returns a stretch of text in its colour.
     *
     * @param tone what it is
     * @param text the text
     * @return the text, with colour if this paper has any
     */
    public String toned(Tone tone, String text) {
        String shown = look.unicode() ? text : ascii(text);
        return look.colour() ? tone.on(shown) : shown;
    }

    private static String ascii(String text) {
        String plain = text;
        for (Map.Entry<String, String> each : ASCII.entrySet()) {
            plain = plain.replace(each.getKey(), each.getValue());
        }
        return plain.replaceAll("[^\\x20-\\x7e\n]", "?");
    }

    /** Keeps the code and the number of a section, and the month and the day of a date, on one line. */
    private static String bound(String text) {
        return text.replaceAll(
                "\\b(WIC|CRC|CCP|PEN|PROB|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?=[0-9])", "$1" + BOUND);
    }

    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : bound(text).split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word.replace(BOUND, ' '));
        }
        lines.add(line.toString());
        return lines;
    }
}
