package org.carepeers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "case-0001",
                "urn:county.37:case_7",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL"
            })
    void anOpaqueTextIsAnId(String text) {
        assertThat(CaseId.of(text)).hasToString(text);
        assertThat(EventId.of(text)).hasToString(text);
        assertThat(PartyId.of(text)).hasToString(text).isEqualTo(PartyId.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada Invented",
                "a/b",
                "é",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM"
            })
    void aTextOfAnotherFormIsRefusedAndNotRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyId.of(text))
                .withMessageStartingWith("PartyId must be 1 to 64 characters")
                .satisfies(thrown -> assertThat(
                                text.isEmpty() || !thrown.getMessage().contains(text))
                        .isTrue());
        assertThatIllegalArgumentException().isThrownBy(() -> CaseId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> EventId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalReference.of("county-ehr", text));
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalReference.of(text, "1"));
    }

    @Test
    void idsAreWrittenAsBareTextAndSortByIt() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.writeValueAsString(CaseId.of("c-1"))).isEqualTo("\"c-1\"");
        assertThat(mapper.readValue("\"c-1\"", CaseId.class)).isEqualTo(CaseId.of("c-1"));
        assertThat(EventId.of("e-1")).isLessThan(EventId.of("e-2"));
        assertThat(CaseId.of("c-1")).isLessThan(CaseId.of("c-2"));
        assertThat(PartyId.of("p-1")).isLessThan(PartyId.of("p-2"));
    }

    @Test
    void anActorMayBeKnownByCapacityAlone() {
        assertThat(Actor.of(Role.COURT).party()).isEmpty();
        assertThat(Actor.of(Role.PETITIONER, PartyId.of("p-1")).party()).contains(PartyId.of("p-1"));
    }
}
