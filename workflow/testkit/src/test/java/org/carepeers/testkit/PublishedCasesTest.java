package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.engagement.SmallCells;
import org.carepeers.participant.Participant;
import org.carepeers.party.County;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.disclosure.PublishedCases;
import org.junit.jupiter.api.Test;

/** What the State and researchers are told counts people, county by county. */
class PublishedCasesTest {

    private static final int PEOPLE = 20;

    private static List<CareHistory> inEach(County... counties) {
        List<CareHistory> histories = new ArrayList<>();
        for (County county : counties) {
            for (int person = 0; person < PEOPLE; person++) {
                CaseFile file = CaseFile.builder()
                        .from(RecordedFile.withId(RecordedFile.GRADUATED, "case-" + histories.size()))
                        .county(county)
                        .participant(Participant.builder()
                                .id(PartyId.of("person-" + person))
                                .build())
                        .build();
                histories.add(CareHistory.play(RecordedFile.CALIFORNIA, file));
            }
        }
        return histories;
    }

    private static OptionalInt total(List<CareHistory> histories, Optional<County> county) {
        return PublishedCases.of(histories, SmallCells.dataDeIdentificationGuidelines()).lines().stream()
                .filter(line ->
                        line.county().equals(county) && line.disposition().isEmpty())
                .map(PublishedCases.Line::people)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPersonWithSeveralCasesInACountyCountsOnce() {
        assertThat(total(inEach(County.ALAMEDA, County.ALAMEDA), Optional.of(County.ALAMEDA)))
                .hasValue(PEOPLE);
    }

    @Test
    void theSameIdInTwoCountiesIsTwoPeople() {
        List<CareHistory> histories = inEach(County.ALAMEDA, County.KERN);
        assertThat(total(histories, Optional.of(County.ALAMEDA))).hasValue(PEOPLE);
        assertThat(total(histories, Optional.of(County.KERN))).hasValue(PEOPLE);
        assertThat(total(histories, Optional.empty())).hasValue(2 * PEOPLE);
    }
}
