package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.engagement.Arranged;
import org.carepeers.engagement.Companion;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.RideBy;
import org.carepeers.engagement.Voice;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.machine.Messages;
import org.junit.jupiter.api.Test;

class HearingCardTextTest {

    private static String card(HearingPlan.Builder plan) {
        return card(plan, HearingCardText.in(Locale.US, worker -> Optional.empty()));
    }

    private static String card(HearingPlan.Builder plan, HearingCardText text) {
        HearingPlan settled = plan.hearing(HearingKind.MERITS).on(DAY).build();
        return text.markdown(new HearingCard(HearingKind.MERITS, DAY, Optional.of(Walk.RIVER), Optional.of(settled)));
    }

    @Test
    void aRideNamesTheVehicleAndWhoDrives() {
        assertThat(card(HearingPlan.builder().rideBy(RideBy.PROGRAM_VEHICLE).driver(Walk.SAGE)))
                .contains("* **By:** program vehicle", "* **Who drives:** someone of the team");
        assertThat(card(HearingPlan.builder())).doesNotContain("Who drives");
    }

    @Test
    void workersStandThereByNameOrAsWhoTheyAreAndNeverByAnId() {
        HearingPlan.Builder plan = HearingPlan.builder().driver(Walk.RIVER);
        assertThat(card(plan)).contains("* **Going along:** your peer", "* **Who drives:** your peer");
        assertThat(card(plan, HearingCardText.in(Locale.US, worker -> Optional.of("River"))))
                .contains("* **Going along:** River", "* **Who drives:** River")
                .doesNotContain("worker-river");
    }

    @Test
    void whereNobodyAskedForAnInterpreterTheCardSaysWhoKnowsWhetherOneIsOrdered() {
        assertThat(card(HearingPlan.builder()))
                .contains("* **Interpreter:** _to be asked_ (the lawyer knows whether one is ordered)");
        assertThat(card(HearingPlan.builder().interpreter(Arranged.NOT_NEEDED)))
                .contains("* **Interpreter:** not needed\n");
    }

    @Test
    void aSpanishCardIsSpanishFromTheFirstLineToTheLast() {
        HearingPlan.Builder plan = HearingPlan.builder()
                .interpreter(Arranged.ARRANGED)
                .rideBy(RideBy.PROGRAM_VEHICLE)
                .addExpected(Companion.values())
                .device(Arranged.NOT_YET)
                .privateRoom(Arranged.ARRANGED);
        String card = card(plan, HearingCardText.in(Locale.forLanguageTag("es"), worker -> Optional.empty()));
        assertThat(card)
                .startsWith("# Tarjeta de la audiencia: audiencia sobre el fondo")
                .contains("* **Intérprete:** arreglado", "* **Me acompaña:** su par de apoyo", "_por preguntar_");
        for (HearingCardText.CardLine line : HearingCardText.CardLine.values()) {
            assertThat(AccompanimentMessages.in(Locale.forLanguageTag("es")).words(line))
                    .as(line.code())
                    .isNotEqualTo(AccompanimentMessages.in(Locale.US).words(line));
        }
    }

    @Test
    void everythingThatMayStandOnACardHasSpanishWords() {
        Messages messages = AccompanimentMessages.in(Locale.forLanguageTag("es"));
        Stream.<Coded[]>of(
                        HearingCardText.CardLine.values(),
                        HearingKind.values(),
                        Arranged.values(),
                        RideBy.values(),
                        Companion.values(),
                        Voice.values())
                .flatMap(Arrays::stream)
                .forEach(each -> assertThat(messages.find(each)).as(each.code()).isPresent());
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
