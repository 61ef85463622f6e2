package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.SubjectId;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.Test;

class PeerDayTest {

    private static final LocalDate HEARING = Walk.DAY.plusDays(14);

    @Test
    void hearingsOfTwoPeopleOnOneDayAreARemarkForTheSupervisor() {
        PeerDay day = dayOf(
                withHearing("person-1", HearingKind.MERITS, HEARING),
                withHearing("person-2", HearingKind.STATUS_REVIEW, HEARING));
        assertThat(day.bookedTwice())
                .extracting(PeerDay.Entry::person)
                .containsExactly(SubjectId.of("person-1"), SubjectId.of("person-2"));
    }

    @Test
    void aWorkerWithHearingsOnTwoDaysIsBookedOnceOnEach() {
        assertThat(dayOf(
                                withHearing("person-1", HearingKind.MERITS, HEARING),
                                withHearing("person-2", HearingKind.MERITS, HEARING.plusDays(1)))
                        .bookedTwice())
                .isEmpty();
    }

    @Test
    void twoHearingsOfOnePersonAreOneDayBesideThem() {
        Walk walk = withHearing("person-1", HearingKind.MERITS, HEARING)
                .inTheCase(Walk.DAY, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.STATUS_REVIEW, HEARING));
        PeerDay day = dayOf(walk);
        assertThat(day.entries()).filteredOn(PeerDay.Entry::isHearing).hasSize(2);
        assertThat(day.bookedTwice()).isEmpty();
    }

    private static Walk withHearing(String person, HearingKind kind, LocalDate on) {
        return Walk.beside(person)
                .together(Walk.DAY)
                .inTheCase(Walk.DAY, EventKind.HEARING_SET, new Effect.HearingSet(kind, on));
    }

    private static PeerDay dayOf(Walk... walks) {
        return PeerDay.of(
                Walk.RIVER,
                HEARING,
                List.of(walks).stream().map(walk -> walk.present).toList(),
                7);
    }
}
