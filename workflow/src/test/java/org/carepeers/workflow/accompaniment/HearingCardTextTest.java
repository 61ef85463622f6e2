package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.Locale;
import java.util.Optional;
import org.carepeers.engagement.Arranged;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.RideBy;
import org.carepeers.proceeding.HearingKind;
import org.junit.jupiter.api.Test;

class HearingCardTextTest {

    private static String card(HearingPlan.Builder plan) {
        HearingPlan settled = plan.hearing(HearingKind.MERITS).on(DAY).build();
        return new HearingCardText(AccompanimentMessages.in(Locale.US), "I'm here to support; counsel can answer.")
                .markdown(new HearingCard(HearingKind.MERITS, DAY, Optional.of(Walk.RIVER), Optional.of(settled)));
    }

    @Test
    void aRideNamesTheVehicleAndWhoDrives() {
        assertThat(card(HearingPlan.builder().rideBy(RideBy.PROGRAM_VEHICLE).driver(Walk.SAGE)))
                .contains("* **By:** program vehicle", "* **Who drives:** worker-sage");
        assertThat(card(HearingPlan.builder())).doesNotContain("Who drives");
    }

    @Test
    void aHearingFromElsewhereAsksForATelephoneAndARoomInWhichNobodyListens() {
        HearingPlan.Builder remote =
                HearingPlan.builder().device(Arranged.ARRANGED).privateRoom(Arranged.NOT_YET);
        assertThat(card(remote))
                .contains(
                        "* **A telephone or a computer:** arranged",
                        "* **A room in which nobody listens:** needed, and not arranged yet");
        assertThat(remote.build().missing())
                .contains(HearingPlan.Part.PRIVATE_ROOM)
                .doesNotContain(HearingPlan.Part.DEVICE);
        assertThat(card(HearingPlan.builder())).doesNotContain("A telephone", "nobody listens");
    }
}
