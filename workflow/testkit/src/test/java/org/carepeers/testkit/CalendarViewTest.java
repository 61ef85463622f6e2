package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.participant.Participant;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.disclosure.AccessDecision;
import org.carepeers.workflow.disclosure.AccessRequest;
import org.carepeers.workflow.disclosure.AccessTable;
import org.carepeers.workflow.disclosure.CaseDisclosure;
import org.carepeers.workflow.disclosure.RecordAccess;
import org.junit.jupiter.api.Test;

/** Whoever keeps a calendar is told the day of a hearing and not what it is for. */
class CalendarViewTest {

    @Test
    void aCalendarHoldsDaysAndTheCareTeamKnowsWhatTheyAreFor() {
        List<CareEvent> events = RecordedFile.GRADUATED.events();
        List<CaseDisclosure.SetHearing> calendar = new ArrayList<>();
        for (int end = 1; end < events.size(); end++) {
            CareHistory history = played(events.subList(0, end));
            LocalDate day = events.get(end - 1).occurredOn();
            List<CaseDisclosure.SetHearing> days = hearings(history, Audience.SCHEDULER, day);
            assertThat(hearings(history, Audience.CARE_TEAM, day))
                    .hasSameSizeAs(days)
                    .allMatch(hearing -> hearing.kind().isPresent());
            calendar.addAll(days);
        }
        assertThat(calendar)
                .isNotEmpty()
                .extracting(CaseDisclosure.SetHearing::kind)
                .containsOnly(Optional.empty());
    }

    private static CareHistory played(List<CareEvent> events) {
        return CareHistory.play(
                RecordedFile.CALIFORNIA,
                CaseFile.builder()
                        .from(RecordedFile.GRADUATED)
                        .participant(Participant.builder()
                                .id(InventedPeople.PARTICIPANT)
                                .build())
                        .events(events)
                        .build());
    }

    private static List<CaseDisclosure.SetHearing> hearings(CareHistory history, Audience audience, LocalDate day) {
        AccessDecision<CaseDisclosure> decision = RecordAccess.by(AccessTable.standard())
                .decide(
                        history,
                        AccessRequest.of(audience, PartyId.of("invented-reader"), InventedPeople.PARTICIPANT, day));
        assertThat(decision).isInstanceOf(AccessDecision.Granted.class);
        return ((AccessDecision.Granted<CaseDisclosure>) decision).view().hearings();
    }
}
