package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.consent.Audience.CARE_TEAM;
import static org.carepeers.consent.Audience.FAMILY_OR_FRIEND;
import static org.carepeers.consent.DisclosureScope.PEER_NOTES;
import static org.carepeers.consent.DisclosureScope.WHEREABOUTS;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;

/** A yes that is taken back, in the case or beside it, opens nothing from that day on, to whomever it was given. */
class ConsentsTakenBackTest {

    private static final PartyId MOTHER = PartyId.of("mother-1");
    private static final PartyId AUNT = PartyId.of("aunt-1");
    private static final LocalDate LATER = DAY.plusDays(8);

    private final Walk walk = new Walk().together(DAY);

    private void gives(DisclosureScope scope, Audience audience, LocalDate on, Optional<PartyId> recipient) {
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_GIVEN, on)
                .stating(
                        AccompanimentFacts.CONSENT,
                        Consent.builder()
                                .giver(Walk.PERSON)
                                .scope(scope)
                                .audience(audience)
                                .recipient(recipient)
                                .form(ConsentForm.WRITTEN)
                                .givenOn(on)
                                .build()));
    }

    private void gives(PartyId recipient) {
        gives(WHEREABOUTS, FAMILY_OR_FRIEND, DAY, Optional.of(recipient));
    }

    private PeerEvent<AccompanimentEventKind> takingBack(LocalDate on) {
        return walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_REVOKED, on)
                .stating(AccompanimentFacts.SCOPE, WHEREABOUTS)
                .stating(AccompanimentFacts.AUDIENCE, FAMILY_OR_FRIEND);
    }

    private void takesBackFrom(PartyId party, LocalDate on) {
        walk.take(takingBack(on).stating(AccompanimentFacts.RECIPIENT, party.value()));
    }

    private void takesBackInTheCase(PartyId party, LocalDate on) {
        walk.inTheCase(CareEvent.builder()
                .id(EventId.of("revoked-" + party))
                .kind(EventKind.CONSENT_REVOKED)
                .occurredOn(on)
                .by(Actor.of(Role.RESPONDENT))
                .stating(CareFacts.PARTY, party.value())
                .build());
    }

    private boolean mayTell(PartyId relative, LocalDate on) {
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.WORK_PLANNED, on)
                .stating(
                        AccompanimentFacts.WORK,
                        InventedSteps.work(on)
                                .tellsFamily(WHEREABOUTS)
                                .familyMember(relative)
                                .build()));
        boolean permits = walk.present.permits(WHEREABOUTS, FAMILY_OR_FRIEND, relative, on);
        assertThat(walk.last() instanceof PeerDecision.Accepted).isEqualTo(permits);
        return permits;
    }

    @Test
    void whatIsTakenBackInTheCaseIsNotToldByThePeerFromThatDayOn() {
        gives(MOTHER);
        gives(AUNT);
        assertThat(mayTell(MOTHER, LATER)).isTrue();
        takesBackInTheCase(MOTHER, LATER);
        assertThat(mayTell(MOTHER, LATER)).isFalse();
        assertThat(mayTell(MOTHER, LATER.minusDays(1))).isTrue();
        assertThat(mayTell(AUNT, LATER)).isTrue();
    }

    @Test
    void inTheCaseItIsTakenBackWhateverItWasTo() {
        gives(MOTHER);
        gives(PEER_NOTES, CARE_TEAM, DAY, Optional.of(MOTHER));
        gives(PEER_NOTES, CARE_TEAM, DAY, Optional.empty());
        takesBackInTheCase(MOTHER, LATER);
        assertThat(walk.present.consents())
                .extracting(Consent::revokedOn)
                .containsExactly(Optional.of(LATER), Optional.of(LATER), Optional.empty());
    }

    @Test
    void afterANoItIsTakenBackInTheCaseAllTheSame() {
        gives(MOTHER);
        walk.says(AccompanimentEventKind.SAID_NO, DAY);
        takesBackInTheCase(MOTHER, LATER);
        assertThat(mayTell(MOTHER, LATER)).isFalse();
    }

    @Test
    void takenBackFromOneItStaysWithTheOther() {
        gives(MOTHER);
        gives(AUNT);
        takesBackFrom(MOTHER, LATER);
        assertThat(walk.remarks()).isEmpty();
        assertThat(mayTell(MOTHER, LATER)).isFalse();
        assertThat(mayTell(AUNT, LATER)).isTrue();
    }

    @Test
    void takenBackFromNobodyByNameItIsTakenBackFromAll() {
        gives(MOTHER);
        gives(AUNT);
        walk.take(takingBack(LATER));
        assertThat(mayTell(MOTHER, LATER)).isFalse();
        assertThat(mayTell(AUNT, LATER)).isFalse();
    }

    @Test
    void aYesToTheWholeFamilyDoesNotOutliveTheNoToOneOfThem() {
        gives(WHEREABOUTS, FAMILY_OR_FRIEND, DAY, Optional.empty());
        takesBackFrom(MOTHER, LATER);
        assertThat(mayTell(MOTHER, LATER)).isFalse();
        gives(WHEREABOUTS, FAMILY_OR_FRIEND, LATER, Optional.empty());
        assertThat(mayTell(MOTHER, LATER)).as("given anew that day").isTrue();
        takesBackInTheCase(MOTHER, LATER.plusDays(1));
        assertThat(mayTell(MOTHER, LATER.plusDays(1))).isFalse();
    }

    @Test
    void whatTakesNothingBackIsKeptAndRemarked() {
        gives(MOTHER);
        takesBackFrom(MOTHER, DAY.minusDays(1));
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(AccompanimentReason.NOTHING_TAKEN_BACK);
        assertThat(mayTell(MOTHER, DAY)).isTrue();
        takesBackFrom(AUNT, LATER);
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(AccompanimentReason.NOTHING_TAKEN_BACK);
        takesBackFrom(MOTHER, LATER);
        assertThat(walk.remarks()).isEmpty();
    }

    @Test
    void aConsentThatIsEnteredLateEndsOnTheDayItWasTakenBack() {
        takesBackFrom(MOTHER, LATER);
        takesBackInTheCase(AUNT, LATER);
        gives(MOTHER);
        gives(AUNT);
        assertThat(walk.present.consents())
                .extracting(Consent::revokedOn)
                .containsExactly(Optional.of(LATER), Optional.of(LATER));
    }

    @Test
    void theEarliestDayCountsInWhateverOrderTheyAreEntered() {
        gives(MOTHER);
        takesBackFrom(MOTHER, LATER);
        takesBackInTheCase(MOTHER, LATER.minusDays(3));
        assertThat(mayTell(MOTHER, LATER.minusDays(3))).isFalse();
    }
}
