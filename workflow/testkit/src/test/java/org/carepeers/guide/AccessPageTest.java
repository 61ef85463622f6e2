package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepeers.consent.Audience;
import org.carepeers.consent.RecordPart;
import org.junit.jupiter.api.Test;

class AccessPageTest {

    @Test
    void theTableOfAccessIsWrittenFromTheCode() {
        GeneratedFile.at("docs/privacy/access.md").holds(AccessPage.text());
        for (Audience audience : Audience.values()) {
            assertThat(AccessPage.text()).contains("\n## " + audience.code() + "\n");
        }
        assertThat(RecordPart.values())
                .allSatisfy(part ->
                        assertThat(AccessPage.text()).contains("| `" + part.code() + "` | " + part.meaning() + " |"));
    }
}
