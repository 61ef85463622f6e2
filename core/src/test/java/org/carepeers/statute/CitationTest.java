package org.carepeers.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WIC 5977",
                "WIC 5977.1(a)(2)(A)",
                "WIC 5977(b)(6)(B)(ii)(II)",
                "PEN 1370(a)(1)(B)(iii)(III)(id)",
                "CRC 7.2235(a)(5)",
                "CFR 42-2.31",
                "BHIN 23-052",
                "CCP 12a"
            })
    void aCitationPrintsAsItWasWritten(String text) {
        assertThat(Citation.parse(text)).hasToString(text);
    }

    @Test
    void aCitationKnowsItsParts() {
        Citation citation = Citation.parse("WIC 5977.1(a)(2)(A)");

        assertThat(citation.code()).isEqualTo(LegalCode.WIC);
        assertThat(citation.section()).isEqualTo("5977.1");
        assertThat(citation.subdivisions()).containsExactly("a", "2", "A");
        assertThat(citation).isEqualTo(new Citation(LegalCode.WIC, "5977.1", List.of("a", "2", "A")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WIC",
                "5977",
                "wic 5977",
                "WIC  5977",
                "WIC 5977 (a)",
                "WIC 5977(a",
                "WIC 5977()",
                "WIC 5977(a))",
                "W&I 5977",
                "ABC 5977",
                "WIC 5977(a)(2) "
            })
    void anotherFormIsNotACitation(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.parse(text));
    }

    @Test
    void aSubdivisionIsWithinItsSectionAndWithinItself() {
        Citation place = Citation.parse("WIC 5977.1(a)(2)");

        assertThat(place.isWithin(Citation.parse("WIC 5977.1"))).isTrue();
        assertThat(place.isWithin(Citation.parse("WIC 5977.1(a)"))).isTrue();
        assertThat(place.isWithin(place)).isTrue();
    }

    @Test
    void aPlaceIsNotWithinItsNeighborItsPartOrAnotherCode() {
        Citation place = Citation.parse("WIC 5977.1(a)(2)");

        assertThat(place.isWithin(Citation.parse("WIC 5977"))).isFalse();
        assertThat(place.isWithin(Citation.parse("WIC 5977.1(b)"))).isFalse();
        assertThat(place.isWithin(Citation.parse("WIC 5977.1(a)(2)(A)"))).isFalse();
        assertThat(place.isWithin(Citation.parse("PEN 5977.1(a)(2)"))).isFalse();
    }

    @Test
    void citationsSortInTheOrderOfTheCode() {
        List<Citation> inOrder = Stream.of(
                        "WIC 5970",
                        "WIC 5970.5",
                        "WIC 5977",
                        "WIC 5977(a)",
                        "WIC 5977(a)(2)",
                        "WIC 5977(a)(10)",
                        "WIC 5977(b)",
                        "WIC 5977.1",
                        "WIC 5977.2",
                        "WIC 5977.10",
                        "WIC 14045.10",
                        "PEN 1370",
                        "PEN 1370.01",
                        "CCP 12",
                        "CCP 12a",
                        "CRC 7.2210(c)(2)")
                .map(Citation::parse)
                .toList();
        long seed = 5977;
        List<Citation> shuffled = new java.util.ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(shuffled.stream().sorted()).as("seed %d", seed).containsExactlyElementsOf(inOrder);
    }

    @Test
    void comparingAgreesWithEquality() {
        Citation dotted = new Citation(LegalCode.CFR, "42.2", List.of());
        Citation dashed = new Citation(LegalCode.CFR, "42-2", List.of());

        assertThat(dotted).isNotEqualByComparingTo(dashed);
        assertThat(dotted).isEqualByComparingTo(Citation.parse("CFR 42.2"));
    }

    @Test
    void aCitationIsOneTextInJson() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Citation citation = Citation.parse("CRC 7.2235(a)(5)");

        assertThat(mapper.writeValueAsString(citation)).isEqualTo("\"CRC 7.2235(a)(5)\"");
        assertThat(mapper.readValue("\"CRC 7.2235(a)(5)\"", Citation.class)).isEqualTo(citation);
    }
}
