package org.carepeers.examples.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTest {

    private final StringWriter out = new StringWriter();

    private Paper paper(boolean colour, boolean unicode, int width) {
        return new Paper(new PrintWriter(out), new Look(colour, colour, unicode, width));
    }

    @Test
    void textIsBrokenAtItsWidthAndIndented() {
        paper(false, true, 20).text(Tone.PLAIN, "  · ", "one two three four five");
        assertThat(out.toString().lines()).containsExactly("  · one two three", "    four five");
    }

    @Test
    void aSectionIsNotBrokenFromItsCode() {
        paper(false, true, 20).text(Tone.PLAIN, "", "as written in WIC 5977(a)(1)");
        assertThat(out.toString().lines()).containsExactly("as written in", "WIC 5977(a)(1)");
    }

    @Test
    void aWordLongerThanTheWidthKeepsItsLine() {
        paper(false, true, 8).text(Tone.PLAIN, "", "a disproportionate word");
        assertThat(out.toString().lines()).containsExactly("a", "disproportionate", "word");
    }

    @Test
    void colourSurroundsWordsAndNothingIsLostWithoutIt() {
        paper(true, true, 40).line(Tone.ALERT, "refused");
        paper(false, true, 40).line(Tone.ALERT, "refused");
        assertThat(out.toString().lines()).containsExactly("\u001b[1;31mrefused\u001b[0m", "refused");
    }

    @Test
    void signsHaveAsciiForms() {
        paper(false, false, 40).text(Tone.PLAIN, "✗ ", "“a” → b – c…");
        assertThat(out.toString()).startsWith("x \"a\" -> b - c...");
    }

    @Test
    void whoAsksForNoColourGetsNone() {
        assertThat(Look.ofProcess(Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(Look.ofProcess(Map.of("TERM", "dumb")).colour()).isFalse();
        assertThat(Look.plain().colour()).isFalse();
    }
}
