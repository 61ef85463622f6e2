package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.PriorCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CareJsonTest {

    private static final String WRITTEN = """
            {
              "formatVersion" : 1,
              "case" : {
                "id" : "case-1",
                "county" : "san-diego",
                "externalReferences" : [ {
                  "system" : "county-ehr",
                  "id" : "4711"
                } ]
              },
              "priorCases" : {
                "otherPetitionOpen" : "not-found",
                "otherOrderInForce" : "not-determined",
                "dismissedWithPrejudice" : "not-determined",
                "earlierVexatiousPleading" : "not-determined"
              },
              "events" : [ {
                "id" : "e1",
                "kind" : "petition-filed",
                "occurredOn" : "2026-02-02",
                "recordedAt" : "2026-02-03T17:00:00Z",
                "by" : {
                  "role" : "petitioner",
                  "party" : "p1"
                },
                "recordedBy" : "clerk-1",
                "facts" : {
                  "standing" : "family-member",
                  "examinedOn" : "2026-01-15"
                }
              }, {
                "id" : "e2",
                "kind" : "county-report-filed",
                "occurredOn" : "2026-02-10",
                "by" : {
                  "role" : "county-agency"
                },
                "facts" : {
                  "servedOn" : [ "petitioner", "respondent" ]
                }
              } ]
            }
            """;

    private final CareJson json = CareJson.standard();

    private static CaseFile file() {
        return CaseFile.builder()
                .id(CaseId.of("case-1"))
                .county(County.SAN_DIEGO)
                .addExternalReferences(ExternalReference.of("county-ehr", "4711"))
                .priorCases(PriorCases.builder()
                        .otherPetitionOpen(Finding.NOT_FOUND)
                        .build())
                .addEvents(CareEvent.builder()
                        .stating(CareFacts.EXAMINED_ON, LocalDate.of(2026, 1, 15))
                        .stating(CareFacts.STANDING, PetitionerStanding.FAMILY_MEMBER)
                        .id(EventId.of("e1"))
                        .kind(EventKind.PETITION_FILED)
                        .occurredOn(LocalDate.of(2026, 2, 2))
                        .recordedAt(Instant.parse("2026-02-03T17:00:00Z"))
                        .by(Actor.of(Role.PETITIONER, PartyId.of("p1")))
                        .recordedBy(PartyId.of("clerk-1"))
                        .build())
                .addEvents(CareEvent.builder()
                        .stating(CareFacts.SERVED_ON, Set.of(Role.RESPONDENT, Role.PETITIONER))
                        .id(EventId.of("e2"))
                        .kind(EventKind.COUNTY_REPORT_FILED)
                        .occurredOn(LocalDate.of(2026, 2, 10))
                        .by(Actor.of(Role.COUNTY_AGENCY))
                        .build())
                .build();
    }

    @Test
    void aFileIsWrittenInAFixedOrderWithoutWhatIsAbsent() {
        String written = WRITTEN.replace("family-member", PetitionerStanding.FAMILY_MEMBER.code());
        assertThat(json.write(file())).isEqualTo(written);
        assertThat(json.readCaseFile(written)).isEqualTo(file());
    }

    @Test
    void aStreamIsReadLikeAText() throws IOException {
        byte[] bytes = ("\uFEFF" + json.write(file())).getBytes(StandardCharsets.UTF_8);
        assertThat(json.readCaseFile(new ByteArrayInputStream(bytes))).isEqualTo(file());
    }

    @Test
    void aMomentMayHaveAnOffset() {
        String offset = json.write(file()).replace("2026-02-03T17:00:00Z", "2026-02-03T09:00:00-08:00");
        assertThat(json.readCaseFile(offset)).isEqualTo(file());
    }

    @Test
    void anEventIsReadAndWrittenAlone() {
        CareEvent event = file().events().get(0);
        assertThat(json.read(json.write(event), CareEvent.class)).isEqualTo(event);
        assertThat(json.read(json.write(file()), CaseFile.class)).isEqualTo(file());
    }

    @ParameterizedTest
    @MethodSource("org.carepeers.json.Samples#all")
    void everyValueIsReadBackAsItWasWritten(Object value) {
        String written = json.write(value);
        Object read = json.read(written, ValuesInJsonTest.typeOf(value));
        assertThat(read).isEqualTo(value);
        assertThat(json.write(read)).isEqualTo(written);
    }

    @Test
    void whatIsNotOfTheLibraryIsRefused() {
        assertThatThrownBy(() -> json.read("{}", Object.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.Object is not a value type of this library");
        assertThatThrownBy(() -> json.write(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.Object is not a value type of this library");
    }

    /** Something of an embedder's own that holds lists. */
    private record Held(List<String> texts, Set<County> counties) {}

    @Test
    void whatIsLeftOutBecauseItIsEmptyIsReadAsEmpty() throws IOException {
        Held nothing = new Held(List.of(), Set.of());
        String written = CareJson.newMapper().writeValueAsString(nothing);
        assertThat(written).isEqualTo("{}");
        assertThat(CareJson.newMapper().readValue(written, Held.class)).isEqualTo(nothing);
    }
}
