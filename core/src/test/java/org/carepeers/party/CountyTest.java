package org.carepeers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CountyTest {

    @Test
    void thereAre58InAlphabeticalOrder() {
        assertThat(County.values()).hasSize(58);
        assertThat(Arrays.stream(County.values()).map(County::displayName)).isSorted();
    }

    @Test
    void theFirstCohortBeganByTheDayOfTheStatute() {
        assertThat(Arrays.stream(County.values())
                        .filter(county -> county.beganCareOn().equals(LocalDate.of(2023, 10, 1))))
                .containsExactly(
                        County.GLENN,
                        County.ORANGE,
                        County.RIVERSIDE,
                        County.SAN_DIEGO,
                        County.SAN_FRANCISCO,
                        County.STANISLAUS,
                        County.TUOLUMNE);
    }

    @Test
    void everyOtherCountyBeganOnADayOfItsOwn() {
        assertThat(County.LOS_ANGELES.beganCareOn()).isEqualTo("2023-12-01");
        assertThat(County.NAPA.beganCareOn()).isEqualTo("2024-11-25");
        assertThat(County.CALAVERAS.beganCareOn()).isEqualTo("2024-12-01");
        assertThat(County.INYO.beganCareOn()).isEqualTo("2025-03-01");
        assertThat(County.values())
                .allSatisfy(county -> assertThat(county.beganCareOn()).isBetween("2023-10-01", "2025-12-01"));
    }

    @Test
    void aTableThatIsNotExactIsRefused() {
        assertRefused(lines -> lines.clear(), "must begin with");
        assertRefused(lines -> lines.set(0, "county,started"), "must begin with");
        assertRefused(lines -> lines.set(3, "Orange"), "line 4 must have two cells");
        assertRefused(lines -> lines.set(3, "Orange,2023-10-01,x"), "line 4 must have two cells");
        assertRefused(lines -> lines.set(3, "Oranje,2023-10-01"), "line 4 must name a county");
        assertRefused(lines -> lines.set(3, "Orange,2023-13-01"), "line 4 must have an ISO date");
        assertRefused(lines -> lines.set(3, lines.get(4)), "line 5 must not repeat a county");
        assertRefused(lines -> lines.remove(3), "must list every county, and lacks [AMADOR]");
    }

    private static void assertRefused(Consumer<List<String>> fault, String message) {
        List<String> lines = new ArrayList<>(List.of("County,started"));
        Arrays.stream(County.values()).forEach(county -> lines.add(county.displayName() + " ,2024-01-01"));
        assertThat(CareBeginnings.parse(lines)).hasSize(58);
        fault.accept(lines);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareBeginnings.parse(lines))
                .withMessageContaining(message);
    }
}
