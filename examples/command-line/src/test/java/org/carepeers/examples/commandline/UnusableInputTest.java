package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is broken in ways in which people break files; each answer says where and what, on one line. */
class UnusableInputTest {

    private static final String SOUND = """
            {
              "formatVersion": 1,
              "case": { "id": "c1", "county": "yolo" },
              "events": [
                { "id": "e1", "kind": "petition-filed", "occurredOn": "2026-03-02", "by": { "role": "petitioner" },
                  "facts": { "standing": "family-member", "examinedOn": "2026-02-20" } }
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aNameTypedALittleWrongIsGuessed() {
        assertThat(Run.of("journey", "famly").err()).contains("did you mean family?");
        assertThat(Run.of("journey", "nothing-like-it-at-all").err()).doesNotContain("did you mean");
    }

    @Test
    void theSoundFileIsPlayed() throws IOException {
        assertThat(play(SOUND).code()).isZero();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    "formatVersion": 1          | "formatVersion": 2          | $.formatVersion
                    "yolo"                      | "yollo"                     | $.case.county
                    "petition-filed"            | "petition-field"            | $.events[0].kind
                    "2026-03-02"                | "2026-02-30"                | $.events[0].occurredOn
                    "petitioner" }              | "neighbor" }                | $.events[0].by.role
                    "family-member"             | 7                           | $.events[0].facts.standing
                    "examinedOn"                | "examinedAt"                | $.events[0].facts
                    "id": "e1",                 | ''                          | $.events[0]
                    "id": "e1",                 | "id": "e1", "id": "e2",     | $.events[0]
                    "events": [                 | "events": {                 | $
                    "kind": "petition-filed",   | "kind": "report-ordered",   | $.events[0].facts
                    """)
    void aBrokenFileIsAnsweredWithPathAndCause(String sound, String broken, String path) throws IOException {
        Run run = play(SOUND.replace(sound, broken));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(folder.resolve("case.json") + ": $"));
        assertThat(run.err()).contains(path).doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        Run run = Run.of("journey", folder.resolve("none.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("none.json: no such file");
    }

    @Test
    void aFolderIsNoCaseFile() {
        assertThat(Run.of("options", folder.toString()).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    court-days 2026-13-01 5         | DATE
                    court-days 2026-03-02 0         | N
                    court-days 2026-03-02 --soon    | N
                    court-days 2026-03-02           | N
                    court-days 9999-03-02 5         | DATE
                    holidays last                   | YEAR
                    holidays 1066                   | YEAR
                    rules --on yesterday            | --on
                    journey family --as-of now      | --as-of
                    diagram --format png            | --format
                    journey family --colour         | --colour
                    dance                           | dance
                    """)
    void wordsThatCannotBeUsedAreAnsweredOnOneLine(String words, String where) {
        Run run = Run.of(words.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(where).doesNotContain("Exception");
    }

    private Run play(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), json);
        return Run.of("journey", file.toString());
    }
}
