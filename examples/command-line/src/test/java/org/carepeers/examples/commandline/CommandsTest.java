package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void courtDaysAreCountedBackward() {
        Run run = Run.of("court-days", "2026-11-30", "-5");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst()).contains("2026-11-19");
        assertThat(run.out()).contains("Thanksgiving", "2026-11-28 Sat");
    }

    @Test
    void courtDaysAreCountedForward() {
        assertThat(Run.of("court-days", "2026-01-05", "14").out().lines().findFirst())
                .contains("2026-01-26");
        assertThat(Run.of("court-days", "2026-06-15", "+14").out().lines().findFirst())
                .contains("2026-07-07");
    }

    @Test
    void calendarDaysRollPastAHoliday() {
        Run run = Run.of("court-days", "2026-06-23", "10", "--calendar-days");
        assertThat(run.out().lines().findFirst()).contains("2026-07-06");
        assertThat(run.out()).contains("would be Friday, July 3, 2026");
    }

    @Test
    void holidaysOfAYearAreFourteen() {
        Run run = Run.of("holidays", "2026");
        assertThat(run.out().lines().filter(line -> line.startsWith("2026-"))).hasSize(14);
        assertThat(run.out()).contains("2026-03-31 Tue  Farmworkers Day", "official lists");
        assertThat(Run.of("holidays", "2060").out()).contains("no official list of this year was checked");
    }

    @Test
    void rulesCarrySectionAndConfidence() {
        Run run = Run.of("rules");
        assertThat(run.out())
                .contains("county-report · within 30 court days · WIC 5977(a)(3)(B)")
                .contains("petition-filed → awaiting-prima-facie-review");
        assertThat(Run.of("rules", "--on", "2024-01-15").out()).contains("Not known for that day");
    }

    @Test
    void rulesOfTwoDaysAreCompared() {
        String differs =
                Run.of("rules", "--on", "2026-07-17", "--diff", "2024-01-15").out();
        assertThat(differs).startsWith("From 2024-01-15 to 2026-07-17").contains("SB 27 (2025)");
        assertThat(Run.of("rules", "--on", "2026-07-17", "--diff", "2026-07-16").out())
                .contains("No rule and no row differs");
    }

    @Test
    void theProcessIsDrawnAsMermaidAndAsSvg() {
        assertThat(Run.of("diagram").out()).contains("stateDiagram-v2");
        assertThat(Run.of("diagram", "--format", "svg").out())
                .startsWith("<svg")
                .contains("</svg>");
    }

    @Test
    void theSchemaIsJson() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Run.of("schema").out());
        assertThat(schema.path("$schema").asText()).contains("2020-12");
    }

    @Test
    void optionsSayWhatAnEventMustStateAndWhatIsBlocked() {
        Run run = Run.of("options", "family", "--as-of", "2026-01-06");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Awaiting prima facie review")
                .contains("report-ordered → Awaiting the county's report")
                .contains("states primaFacie: found")
                .contains("Blocked")
                .contains("✗ initial-appearance-set")
                .contains("petitions by the county behavioral health");
    }

    @Test
    void anEarlierDayLeavesLaterEventsOut() {
        Run run = Run.of("journey", "family", "--as-of", "2026-03-16");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("How it stands on Mon Mar 16, 2026")
                .contains("→ Awaiting a ruling on the report")
                .contains("due in 7 days")
                .contains("Events of the file after this day, left out: 19.");
    }

    @Test
    void aJourneyIsToldAsJson() throws IOException {
        Run run = Run.of("journey", "family", "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("stage").asText()).isEqualTo("dismissed");
        assertThat(json.path("refused").asInt()).isEqualTo(1);
        assertThat(json.at("/events/16/reasons/0/code").asText()).isEqualTo("not-determined");
        assertThat(json.at("/events/16/reasons/0/citation").asText()).isEqualTo("WIC 5977.1(a)(1)");
        assertThat(json.path("obligations")).isNotEmpty();
    }

    @Test
    void aTermThatBreaksOffEndsAndIsNoTaskThatFallsAway() {
        assertThat(Run.of("journey", "termination").out())
                .contains("· the term of the plan ended")
                .doesNotContain("The term of the CARE plan");
    }

    @Test
    void aDismissalTellsWhatItLeavesOpen() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("journey", "no-prima-facie", "--json").out());
        assertThat(json.at("/dismissal/basis").asText()).isEqualTo("no-prima-facie");
        assertThat(json.at("/dismissal/prejudice").asText()).isEqualTo("without");
        assertThat(json.at("/dismissal/refiling").asText()).isEqualTo("anyone");
        assertThat(Run.of("journey", "no-prima-facie").out())
                .contains("Without prejudice; anyone with standing may petition again.");
    }

    @Test
    void whatIsToldNamesNobody() {
        assertThat(Run.of("journey", "family").out()
                        + Run.of("journey", "family", "--json").out())
                .doesNotContain("Robin", "Example", "1994");
    }
}
