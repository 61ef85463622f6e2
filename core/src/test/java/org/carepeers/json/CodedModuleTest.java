package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import org.carepeers.party.Role;
import org.carepeers.proceeding.Finding;
import org.junit.jupiter.api.Test;

class CodedModuleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new CodedModule());

    @Test
    void aConstantIsWrittenAndReadAsItsCode() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(Finding.NOT_DETERMINED)).isEqualTo("\"not-determined\"");
        assertThat(mapper.readValue("\"not-determined\"", Finding.class)).isEqualTo(Finding.NOT_DETERMINED);
        assertThat(mapper.readValue("[\"court\"]", new TypeReference<Set<Role>>() {}))
                .containsExactly(Role.COURT);
    }

    @Test
    void aConstantIsWrittenAndReadAsItsCodeWhereItIsAKey() throws JsonProcessingException {
        Map<Role, Finding> findings = Map.of(Role.COUNTY_AGENCY, Finding.FOUND);
        String json = mapper.writeValueAsString(findings);
        assertThat(json).isEqualTo("{\"county-agency\":\"found\"}");
        assertThat(mapper.readValue(json, new TypeReference<Map<Role, Finding>>() {}))
                .isEqualTo(findings);
    }

    @Test
    void anotherTextIsRefusedWithTheCodesAndNotRepeated() {
        assertRefused("\"Ada Invented\"", new TypeReference<Finding>() {});
        assertRefused("{\"Ada Invented\":1}", new TypeReference<Map<Finding, Integer>>() {});
    }

    @Test
    void neitherNameNorPositionIsACode() {
        assertRefused("\"FOUND\"", new TypeReference<Finding>() {});
        assertRefused("0", new TypeReference<Finding>() {});
        assertRefused("[\"found\"]", new TypeReference<Finding>() {});
    }

    private void assertRefused(String json, TypeReference<?> type) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue(json, type))
                .satisfies(thrown -> assertThat(thrown.getOriginalMessage())
                        .isEqualTo("Finding is one of: found, not-found, not-determined"));
    }
}
