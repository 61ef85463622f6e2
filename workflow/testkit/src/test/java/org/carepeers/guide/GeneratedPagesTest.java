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
                                + choice.near().get(0)));
        assertThat(Arrays.stream(page.split("\n")).filter(line -> line.startsWith("| `")))
                .hasSize(CareChoice.values().length);
    }
}
