package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carepeers.json.CareJson;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Case files that were written once are read and decided in the same way for ever.
 *
 * <p>{@code -Dcarepeers.regenerate=true} writes a history that has no file yet. A file that is there is never written again:
 * where a decision changes on purpose, the change is explained in the CHANGELOG and the expectation edited by hand.
 */
class RecordedHistoriesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "histories");
    private static final CareWorkflow WORKFLOW = CareWorkflow.california();
    private static final CareJson JSON = CareJson.standard();

    private static Map<String, List<CareEvent>> histories() {
        Map<String, List<CareEvent>> histories = new TreeMap<>();
        for (CareStage stage : List.of(
                CareStage.UNDER_CARE_AGREEMENT,
                CareStage.GRADUATED,
                CareStage.DISMISSED,
                CareStage.TERMINATED,
                CareStage.TERM_ENDED,
                CareStage.CLOSED_WITHOUT_PETITION)) {
            histories.put(stage.code(), EventSamples.historyTo(stage));
        }
        int turn = 1;
        for (List<CareEvent> events : RareTurns.all()) {
            histories.put(String.format("rare-turn-%02d", turn++), events);
        }
        return histories;
    }

    static Stream<String> names() throws IOException {
        if (Boolean.getBoolean("carepeers.regenerate")) {
            for (Map.Entry<String, List<CareEvent>> history : histories().entrySet()) {
                record(history.getKey(), history.getValue());
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static void record(String name, List<CareEvent> events) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        if (Files.notExists(file)) {
            CaseFile written = CaseFile.builder()
                    .id(InventedPeople.CASE)
                    .county(County.SAN_DIEGO)
                    .events(events)
                    .build();
            Files.createDirectories(FOLDER);
            Files.writeString(file, JSON.write(written));
            Files.writeString(FOLDER.resolve(name + ".txt"), DecisionText.of(CareHistory.play(WORKFLOW, written)));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadDecidedAndFoldedAsWhenItWasWritten(String name) throws IOException {
        CaseFile file = JSON.readCaseFile(Files.readString(FOLDER.resolve(name + ".json")));
        CareHistory history = CareHistory.play(WORKFLOW, file);
        assertThat(DecisionText.of(history)).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
        CareCase folded = CareCase.begin(file)
                .afterAll(history.accepted().stream()
                        .map(Decision.Accepted::effects)
                        .toList());
        assertThat(folded).isEqualTo(history.present());
        assertThat(JSON.readCaseFile(JSON.write(file))).isEqualTo(file);
    }

    @Test
    void everyHistoryThatWasKeptIsStillThere() throws IOException {
        assertThat(names())
                .hasSizeGreaterThanOrEqualTo(20)
                .containsAll(histories().keySet());
    }
}
