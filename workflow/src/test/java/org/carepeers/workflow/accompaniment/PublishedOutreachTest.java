package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.SmallCells;
import org.junit.jupiter.api.Test;

class PublishedOutreachTest {

    private static final int ELEVEN = 11;
    private static final SmallCells GUIDELINES = SmallCells.dataDeIdentificationGuidelines();

    private static OutreachMeasure.Line line(EngagementOutcome outcome, int times, int people) {
        return new OutreachMeasure.Line(Activity.OUTREACH, EngagementMode.IN_PERSON, outcome, times, people);
    }

    private static List<OptionalInt> shown(OutreachMeasure.Line... lines) {
        OutreachMeasure measure = new OutreachMeasure(List.of(lines), Map.of(), new OutreachMeasure.Reached(0, 0));
        return PublishedOutreach.of(measure, GUIDELINES).lines().stream()
                .map(PublishedOutreach.Line::times)
                .toList();
    }

    @Test
    void whatConcernsManyIsShownWithItsTotal() {
        assertThat(shown(line(EngagementOutcome.TALKED_BRIEFLY, 30, 20), line(EngagementOutcome.NO_ANSWER, 40, ELEVEN)))
                .containsExactly(OptionalInt.of(30), OptionalInt.of(40), OptionalInt.of(70));
    }

    @Test
    void whatConcernsFewIsWithheldAndCannotBeWorkedOutFromTheTotal() {
        assertThat(shown(
                        line(EngagementOutcome.TALKED_BRIEFLY, 30, 20),
                        line(EngagementOutcome.NO_ANSWER, 40, 10),
                        line(EngagementOutcome.SAID_NOT_TODAY, 50, 45)))
                .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(50), OptionalInt.of(120));
    }

    @Test
    void whereNothingElseIsThereTheTotalIsWithheldToo() {
        assertThat(shown(line(EngagementOutcome.TALKED_BRIEFLY, 30, 3)))
                .containsExactly(OptionalInt.empty(), OptionalInt.empty());
        assertThat(shown(line(EngagementOutcome.TALKED_BRIEFLY, 30, 3), line(EngagementOutcome.NO_ANSWER, 2, 2)))
                .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
}
