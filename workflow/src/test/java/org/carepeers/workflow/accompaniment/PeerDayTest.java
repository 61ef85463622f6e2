package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.proceeding.CareStage;
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

    @Test
    void workThatIsAgreedWithThePersonStandsOnEveryDayAndLast() {
        Walk walk = withHearing("person-1", HearingKind.STATUS_REVIEW, HEARING)
                .inTheCase(
                        Walk.DAY,
                        EventKind.AGREEMENT_APPROVED,
                        new Effect.StageEntered(CareStage.UNDER_CARE_AGREEMENT, Walk.DAY));
        List<PeerDay.Entry> entries = dayOf(walk).entries();
        assertThat(touchpoints(entries)).contains(Touchpoint.SKILLS_GROUP, Touchpoint.SOCIALIZATION);
        assertThat(entries.get(0).isHearing()).isTrue();
        assertThat(entries.get(entries.size() - 1).by()).isEmpty();
    }

    @Test
    void aFirstContactIsOfWhoeverWasOfferedBeforeThePersonAnswers() {
        Walk walk = referred().offered(Walk.RIVER, Walk.DAY);
        PeerDay day = PeerDay.of(Walk.RIVER, Walk.DAY, List.of(walk.present), 7);
        assertThat(touchpoints(day.entries())).contains(Touchpoint.FIRST_CONTACT);
        assertThat(day.entries()).extracting(PeerDay.Entry::standing).containsOnly(PeerDay.Standing.OFFERED);
        assertThat(PeerDay.of(Walk.SAGE, Walk.DAY, List.of(walk.present), 7).entries())
                .isEmpty();
        assertThat(PeerDay.unassigned(Walk.DAY, List.of(walk.present), 7)).isEmpty();
    }

    @Test
    void whereNobodyWasOfferedTheSupervisorSeesToTheFirstContactAndToTheOffer() {
        Walk walk = referred();
        assertThat(PeerDay.of(Walk.RIVER, Walk.DAY, List.of(walk.present), 7).entries())
                .isEmpty();
        assertThat(touchpoints(PeerDay.unassigned(Walk.DAY, List.of(walk.present), 7)))
                .contains(Touchpoint.FIRST_CONTACT, Touchpoint.OFFER_OF_A_PEER);
    }

    @Test
    void whoeverHasNotAnsweredHasNoHearingInTheDayOfTheOneWhoWasOffered() {
        Walk walk = Walk.beside("person-1")
                .offered(Walk.RIVER, Walk.DAY)
                .inTheCase(Walk.DAY, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.MERITS, HEARING));
        assertThat(dayOf(walk).entries()).noneMatch(PeerDay.Entry::isHearing);
    }

    @Test
    void whatTheAgencyOwesForThePersonStandsWithTheSupervisor() {
        Walk walk = Walk.beside("person-1").together(Walk.DAY);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.CALLED_BY_COURT, HEARING));
        assertThat(touchpoints(dayOf(walk).forSupervisor())).contains(Touchpoint.COUNTY_COUNSEL_TOLD);
        assertThat(touchpoints(dayOf(walk).entries())).contains(Touchpoint.SUPERVISOR_TOLD);
    }

    private static Walk referred() {
        return Walk.beside("person-1")
                .inTheCase(
                        Walk.DAY,
                        EventKind.PETITION_FILED,
                        new Effect.StageEntered(CareStage.AWAITING_PRIMA_FACIE_REVIEW, Walk.DAY));
    }

    private static List<Touchpoint> touchpoints(List<PeerDay.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.duty().stream())
                .map(PeerDuty::touchpoint)
                .toList();
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
