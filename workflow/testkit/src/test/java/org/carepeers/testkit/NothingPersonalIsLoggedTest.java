package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A program of its own whose every log goes to the console, at every level, with those of the database's driver. */
@Execution(ExecutionMode.CONCURRENT)
class NothingPersonalIsLoggedTest {

    private static final int CASES = 12;

    @Test
    void noLogAndNoExceptionTellsOfAnybodyWhoseCaseIsRecordedRefusedCorrectedOrShown() throws Exception {
        List<String> said = new ArrayList<>();
        try (ChildJvm program = ChildJvm.start(LoggingProgram.class, Integer.toString(CASES))) {
            for (String line = program.line(); line != null; line = program.line()) {
                said.add(line);
            }
            assertThat(program.exit()).isZero();
        }
        assertThat(said).noneMatch(line -> line.contains("Zzq") || line.contains("1901-") || line.contains("1902-"));
        assertThat(said).filteredOn(line -> line.endsWith(" recorded")).hasSizeGreaterThan(10 * CASES);
        assertThat(said).filteredOn(line -> line.contains("refusal:")).hasSizeGreaterThan(CASES);
        assertThat(said)
                .filteredOn(line -> line.startsWith(LoggingProgram.THROWN))
                .hasSize(3 * CASES + 1)
                .allMatch(line -> line.contains("Exception"));
    }
}
