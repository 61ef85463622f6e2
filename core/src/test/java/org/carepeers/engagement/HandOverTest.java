package org.carepeers.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void itHasFiveLinesAndNoMore() {
        assertThat(HandOverLine.values()).hasSize(5);
        HandOver handOver = written().build();
        assertThat(HandOverLine.values())
                .extracting(handOver::line)
                .containsExactly(
                        "My sister's kids.",
                        "Walking while we talk.",
                        "Surprises.",
                        "A ride on Tuesday.",
                        "Text first.");
        assertThat(handOver.missing()).isEmpty();
    }

    @Test
    void aLineNobodyCouldAskAboutYetStaysBlankAndIsNamed() {
        HandOver cutShort = written().whatDoesNotHelp("").whatIsNext(" ").build();
        assertThat(cutShort.missing()).containsExactly(HandOverLine.WHAT_DOES_NOT_HELP, HandOverLine.WHAT_IS_NEXT);
    }

    @Test
    void onlyALineThatIsWrittenCanBeInTheirOwnWords() {
        assertRefused(written().whatHelps("").addOwnWords(HandOverLine.WHAT_HELPS), "ownWords");
        assertThat(written().addOwnWords(HandOverLine.WHAT_HELPS).build().ownWords())
                .containsExactly(HandOverLine.WHAT_HELPS);
    }

    @Test
    void aLineIsOneShortLine() {
        assertRefused(written().whatMatters("x".repeat(HandOver.LONGEST_LINE + 1)), "what-matters");
        assertRefused(written().whatIsNext("One thing.\nAnd another."), "what-is-next");
        assertThat(written()
                        .whatMatters("x".repeat(HandOver.LONGEST_LINE))
                        .build()
                        .whatMatters())
                .hasSize(HandOver.LONGEST_LINE);
    }

    @Test
    void theParticipantSeesItOnTheDayOrLater() {
        assertRefused(written().seenByParticipantOn(DAY.minusDays(1)), "seenByParticipantOn");
        assertThat(written().seenByParticipantOn(DAY).build().seenByParticipantOn())
                .contains(DAY);
    }

    @Test
    void itIsReadBackAsItWasWrittenAndPrintsNoneOfItsLines() {
        HandOver handOver = written()
                .seenByParticipantOn(DAY)
                .addOwnWords(HandOverLine.HOW_TO_REACH_ME)
                .build();
        String json = CareJson.standard().write(handOver);
        assertThat(CareJson.standard().read(json, HandOver.class)).isEqualTo(handOver);
        assertThat(handOver.toString()).doesNotContain("sister", "Walking", "Surprises", "ride", "Text");
    }

    @Test
    void thereIsNoPlaceForAReasonToBeAway() {
        String json = CareJson.standard().write(written().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareJson.standard()
                        .read(json.replaceFirst("\\{", "{ \"awayBecause\" : \"x\","), HandOver.class))
                .isInstanceOf(CareJsonException.class);
    }

    private static void assertRefused(HandOver.Builder builder, String attribute) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(attribute);
    }

    private static HandOver.Builder written() {
        return HandOver.builder()
                .participant(PartyId.of("p-1"))
                .writtenBy(PartyId.of("w-1"))
                .writtenOn(DAY)
                .whatMatters("My sister's kids.")
                .whatHelps("Walking while we talk.")
                .whatDoesNotHelp("Surprises.")
                .whatIsNext("A ride on Tuesday.")
                .howToReachMe("Text first.");
    }
}
