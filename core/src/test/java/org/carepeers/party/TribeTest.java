package org.carepeers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TribeTest {

    @Test
    void theThreeTestsAreThree() {
        assertThat(testsMet(TribalConnection.ASSERTS_ENROLLMENT))
                .containsExactly(TribalTest.PRESENT_AT_INITIAL_APPEARANCE);
        assertThat(testsMet(TribalConnection.ENROLLED))
                .containsExactly(TribalTest.PRESENT_AT_INITIAL_APPEARANCE, TribalTest.NOTIFIED_OF_CASE_MANAGEMENT);
        assertThat(testsMet(TribalConnection.SELF_IDENTIFIED)).containsExactly(TribalTest.CONSULTED_ON_PLAN);
        assertThat(testsMet(TribalConnection.SERVED_BY_TRIBAL_COURT))
                .containsExactly(TribalTest.PRESENT_AT_INITIAL_APPEARANCE, TribalTest.CONSULTED_ON_PLAN);
        assertThat(testsMet(TribalConnection.SERVED_BY_TRIBAL_ORGANIZATION))
                .containsExactly(TribalTest.PRESENT_AT_INITIAL_APPEARANCE);
        assertThat(testsMet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en-US", "zh-Hant", "ase", "vi", "hmn"})
    void aWellFormedTagIsALanguage(String tag) {
        assertThat(LanguageTag.of(tag)).hasToString(tag);
    }

    @Test
    void aTagIsKeptInItsUsualCase() {
        assertThat(LanguageTag.of("ES-mx")).isEqualTo(LanguageTag.of("es-MX"));
        assertThat(LanguageTag.AMERICAN_SIGN_LANGUAGE).isEqualTo(LanguageTag.of("ase"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Spanish and some English", "es_MX", "und", "x"})
    void anotherTextIsNoLanguageAndIsNotRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.of(text))
                .withMessageStartingWith("LanguageTag ")
                .withMessageEndingWith("such as es or ase")
                .withNoCause();
    }

    @Test
    void anOrganizationHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.builder()
                        .party(PartyId.of("o-1"))
                        .kind(OrganizationKind.COURT)
                        .name(" ")
                        .build())
                .withMessageStartingWith("Organization.name ");
    }

    private static Iterable<TribalTest> testsMet(TribalConnection... connections) {
        return Tribe.builder()
                .party(PartyId.of("t-1"))
                .body(TribalBody.TRIBE)
                .addConnections(connections)
                .build()
                .testsMet();
    }
}
