package org.carepeers.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.Finding.FOUND;
import static org.carepeers.proceeding.Finding.NOT_DETERMINED;
import static org.carepeers.proceeding.Finding.NOT_FOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @Test
    void bothMustBeFoundForBothToBeFound() {
        assertThat(FOUND.and(FOUND)).isEqualTo(FOUND);
        assertThat(FOUND.and(NOT_DETERMINED)).isEqualTo(NOT_DETERMINED);
        assertThat(NOT_DETERMINED.and(NOT_DETERMINED)).isEqualTo(NOT_DETERMINED);
        assertThat(FOUND.and(NOT_FOUND)).isEqualTo(NOT_FOUND);
        assertThat(NOT_FOUND.and(NOT_DETERMINED)).isEqualTo(NOT_FOUND);
        assertThat(NOT_DETERMINED.and(NOT_FOUND)).isEqualTo(NOT_FOUND);
    }

    @Test
    void oneFoundIsEnoughForEither() {
        assertThat(FOUND.or(NOT_FOUND)).isEqualTo(FOUND);
        assertThat(NOT_DETERMINED.or(FOUND)).isEqualTo(FOUND);
        assertThat(NOT_FOUND.or(NOT_FOUND)).isEqualTo(NOT_FOUND);
        assertThat(NOT_FOUND.or(NOT_DETERMINED)).isEqualTo(NOT_DETERMINED);
        assertThat(NOT_DETERMINED.or(NOT_DETERMINED)).isEqualTo(NOT_DETERMINED);
    }

    @Test
    void onlyFoundCountsAsFound() {
        assertThat(FOUND.isFound()).isTrue();
        assertThat(NOT_FOUND.isFound()).isFalse();
        assertThat(NOT_DETERMINED.isFound()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = HearingKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void everyHearingTheActNamesHasItsSection(HearingKind kind) {
        assertThat(kind.citation()).isPresent();
    }

    @Test
    void anotherHearingHasNone() {
        assertThat(HearingKind.OTHER.citation()).isEmpty();
    }
}
