package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepeers.engagement.ProhibitedAct;
import org.junit.jupiter.api.Test;

class BoundariesPageTest {

    @Test
    void thePageOfTheBoundariesIsWrittenFromTheCode() {
        GeneratedFile.at("docs/peer/boundaries.md").holds(BoundariesPage.text());
        assertThat(BoundariesPage.text().lines().filter(line -> line.startsWith("## ")))
                .hasSize(ProhibitedAct.values().length);
    }
}
