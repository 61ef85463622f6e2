package org.carepeers.examples.rematching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.carepeers.workflow.accompaniment.CaseloadSolver;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void theComparisonPrintsTheFiguresOfTheDecision() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Comparison.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(resource());
    }

    @Test
    void asManyPeopleAsPossibleHaveSomeoneBeforeAnyoneHasABetterFit() {
        long[][] fit = {{100, 1}, {90, CaseloadSolver.NOBODY}};
        assertThat(new JGraphTSolver().solve(fit, new int[] {1, 1})).containsExactly(1, 0);
    }

    @Test
    void nobodyIsTakenOnWithoutRoom() {
        long[][] fit = {{5, CaseloadSolver.NOBODY}, {7, CaseloadSolver.NOBODY}};
        assertThat(new JGraphTSolver().solve(fit, new int[] {1, 9})).containsExactly(CaseloadSolver.NOBODY, 0);
    }

    private static String resource() throws IOException {
        try (InputStream stream = Objects.requireNonNull(ComparisonTest.class.getResourceAsStream("/comparison.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
