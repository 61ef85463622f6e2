package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.carepeers.proceeding.CareStage;
import org.carepeers.workflow.care.CareChoice;
import org.junit.jupiter.api.Test;

/** The pages that are written from the code, and the pages that must miss nothing of it. */
class GeneratedPagesTest {

    @Test
    void theGlossaryIsWrittenFromTheCode() {
        GeneratedFile.at("docs/glossary.md").holds(Glossary.text());
    }

    @Test
    void theGlossaryListsTheTypesOfEveryPackageThatIsATerm() {
        assertThat(Glossary.text())
                .contains("| `CareerStep` |", "| `NoteRelease` |", "| `WorkerRecord` |", "| `PartnerReferral` |");
    }

    @Test
    void thePagesNameTheVersionOfThisBuild() {
        String pom = GuidePage.at(GeneratedFile.root().resolve("pom.xml")).text();
        String version =
                pom.replaceAll("(?s).*?<artifactId>care-peers-parent</artifactId>\\s*<version>([^<]+)<.*", "$1");
        assertThat(version).hasSizeLessThan(30);
        assertThat(GuidePage.at(GeneratedFile.root().resolve("README.md")).text())
                .contains("org.carepeers:care-peers-workflow:" + version);
        assertThat(GuidePage.of("02-embedding-in-ten-minutes.md").text())
                .contains("<artifactId>care-peers-workflow</artifactId>\n  <version>" + version + "<");
    }

    @Test
    void theGuideTellsEveryStage() {
        String page = GuidePage.of("01-the-care-process.md").text();
        assertThat(CareStage.values()).allSatisfy(stage -> assertThat(page).contains("`" + stage.code() + "`"));
    }

    @Test
    void theGuideTellsEveryChoiceWithItsDefault() {
        String page = GuidePage.of("07-where-the-statute-is-silent.md").text();
        assertThat(CareChoice.values())
                .allSatisfy(choice -> assertThat(page)
                        .contains("`" + choice.code() + "` | " + (choice.isOnByDefault() ? "on" : "off") + " | "
                                + choice.near().stream()
                                        .findFirst()
                                        .map(Object::toString)
                                        .orElse("none")));
        assertThat(Arrays.stream(page.split("\n")).filter(line -> line.startsWith("| `")))
                .hasSize(CareChoice.values().length);
    }
}
