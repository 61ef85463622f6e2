package org.carepeers.workflow.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosedPart;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.participant.Participant;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.PersonDetails;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.party.SubjectId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;

/** Who stands where they say, and what goes on record. */
class RecordAccessTest {

    private static final PartyId PERSON = PartyId.of("person-1");
    private static final PartyId MOTHER = PartyId.of("mother-1");
    private static final PartyId FRIEND = PartyId.of("friend-1");
    private static final PartyId COUNSEL = PartyId.of("counsel-1");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate LATER = DAY.plusDays(30);

    private final RecordAccess access = RecordAccess.by(AccessTable.standard());

    private static CareHistory history(CareEvent... recordedLate) {
        List<CareEvent> events = new ArrayList<>(List.of(
                event("e1", EventKind.PETITION_FILED, Actor.of(Role.PETITIONER, MOTHER), DAY)
                        .stating(CareFacts.STANDING, PetitionerStanding.FAMILY_MEMBER)
                        .stating(CareFacts.EXAMINED_ON, DAY.minusDays(9))
                        .build(),
                event("e2", EventKind.REPORT_ORDERED, Actor.of(Role.COURT), DAY.plusDays(3))
                        .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                        .build(),
                event("e3", EventKind.COUNSEL_APPOINTED, Actor.of(Role.COURT), DAY.plusDays(4))
                        .stating(CareFacts.PARTY, COUNSEL.value())
                        .build(),
                event("e4", EventKind.SUPPORTER_DESIGNATED, Actor.of(Role.RESPONDENT), DAY.plusDays(5))
                        .stating(CareFacts.PARTY, FRIEND.value())
                        .build(),
                event("e5", EventKind.SUPPORTER_REMOVED, Actor.of(Role.RESPONDENT), DAY.plusDays(50))
                        .stating(CareFacts.PARTY, FRIEND.value())
                        .build()));
        events.addAll(List.of(recordedLate));
        CaseFile file = CaseFile.builder()
                .id(CaseId.of("case-1"))
                .county(County.SAN_DIEGO)
                .participant(Participant.builder().id(PERSON).build())
                .events(events)
                .build();
        CareHistory history = CareHistory.play(CareWorkflow.california(), file);
        assertThat(history.refused()).isEmpty();
        return history;
    }

    private static CareEvent.Builder event(String id, EventKind kind, Actor by, LocalDate on) {
        CareEvent.Builder event = CareEvent.builder();
        event.id(EventId.of(id)).kind(kind).occurredOn(on).by(by);
        return event;
    }

    private static AccessRequest asks(Audience audience, PartyId recipient) {
        return AccessRequest.of(audience, recipient, PERSON, LATER);
    }

    private static Consent consent(DisclosureScope scope, Audience audience) {
        return Consent.builder()
                .giver(PERSON)
                .scope(scope)
                .audience(audience)
                .form(ConsentForm.ORAL_IN_COURT)
                .givenOn(DAY)
                .build();
    }

    private CaseDisclosure view(AccessRequest request) {
        assertThat(access.decide(history(), request)).isInstanceOf(AccessDecision.Granted.class);
        return ((AccessDecision.Granted<CaseDisclosure>) access.decide(history(), request)).view();
    }

    private boolean isGranted(CareHistory history, AccessRequest request) {
        return access.decide(history, request) instanceof AccessDecision.Granted;
    }

    private List<Reason> reasons(AccessRequest request) {
        return access.decide(history(), request) instanceof AccessDecision.NotGranted<CaseDisclosure> not
                ? not.reasons()
                : List.of();
    }

    @Test
    void whereNoParticipantIsOnRecordNobodyIsShownAsThatPerson() {
        CaseFile unnamed = CaseFile.builder()
                .from(history().file())
                .participant(Optional.empty())
                .addPeople(PersonDetails.builder()
                        .party(MOTHER)
                        .name("Invented Mother")
                        .build())
                .build();
        AccessRequest request = AccessRequest.of(Audience.SUPPORTER, FRIEND, MOTHER, LATER);
        AccessDecision<CaseDisclosure> decision =
                access.decide(CareHistory.play(CareWorkflow.california(), unnamed), request);
        assertThat(((AccessDecision.Granted<CaseDisclosure>) decision).view().people())
                .isEmpty();
    }

    @Test
    void aConsentThatTheRecordSaysWasTakenBackOpensNothingHoweverItReads() {
        AccessRequest request = asks(Audience.SUPPORTER, FRIEND)
                .with(List.of(consent(DisclosureScope.COURT_DOCUMENTS, Audience.SUPPORTER)));
        CareHistory history =
                history(event("late-1", EventKind.CONSENT_REVOKED, Actor.of(Role.RESPONDENT), DAY.plusDays(20))
                        .stating(CareFacts.PARTY, FRIEND.value())
                        .build());
        assertThat(kinds(access.decide(history, request))).doesNotContain(EventKind.REPORT_ORDERED);
        assertThat(kinds(access.decide(history(), request))).contains(EventKind.REPORT_ORDERED);
        AccessRequest before = AccessRequest.of(Audience.SUPPORTER, FRIEND, PERSON, DAY.plusDays(19))
                .with(request.consents());
        assertThat(kinds(access.decide(history, before)))
                .as("as it read the day before")
                .contains(EventKind.REPORT_ORDERED);
    }

    @Test
    void aConsentThatWasTakenBackFromWhoeverWalksBesideOpensNothingOfTheCaseEither() {
        Consent whereabouts = consent(DisclosureScope.WHEREABOUTS, Audience.CARE_TEAM);
        Accompaniment beside = Accompaniment.begin(SubjectId.of(PERSON.value()))
                .after(List.of(
                        new AccompanimentEffect.ConsentGiven(whereabouts),
                        new AccompanimentEffect.ConsentRevoked(
                                Optional.of(DisclosureScope.WHEREABOUTS),
                                Optional.of(Audience.CARE_TEAM),
                                Optional.empty(),
                                DAY.plusDays(9))));
        AccessRequest request = asks(Audience.CARE_TEAM, PartyId.of("team-1")).with(List.of(whereabouts));
        assertThat(view(request).disclosure().consents()).containsExactly(whereabouts);
        assertThat(view(request.beside(beside)).disclosure().consents()).isEmpty();
    }

    @Test
    void whatWasTakenBackFromOneByNameStaysOpenToTheOther() {
        PartyId other = PartyId.of("friend-9");
        Consent one = Consent.builder()
                .from(consent(DisclosureScope.WHEREABOUTS, Audience.CARE_TEAM))
                .recipient(FRIEND)
                .build();
        Consent another = Consent.builder().from(one).recipient(other).build();
        Accompaniment beside = Accompaniment.begin(SubjectId.of(PERSON.value()))
                .after(List.of(
                        new AccompanimentEffect.ConsentGiven(one),
                        new AccompanimentEffect.ConsentGiven(another),
                        new AccompanimentEffect.ConsentRevoked(
                                Optional.of(DisclosureScope.WHEREABOUTS),
                                Optional.of(Audience.CARE_TEAM),
                                Optional.of(FRIEND),
                                DAY.plusDays(9))));
        AccessRequest toFriend = asks(Audience.CARE_TEAM, FRIEND).with(List.of(one));
        AccessRequest toOther = asks(Audience.CARE_TEAM, other).with(List.of(another));
        assertThat(view(toFriend.beside(beside)).disclosure().consents()).isEmpty();
        assertThat(view(toOther.beside(beside)).disclosure().consents()).containsExactly(another);
    }

    private static List<EventKind> kinds(AccessDecision<CaseDisclosure> decision) {
        return ((AccessDecision.Granted<CaseDisclosure>) decision)
                .view().events().stream().map(CareEvent::kind).toList();
    }

    @Test
    void whatIsRecordedLateTakesNothingFromWhoeverCameAfter() {
        PartyId former = PartyId.of("counsel-0");
        PartyId earlier = PartyId.of("friend-0");
        CareHistory history = history(
                event("late-1", EventKind.COUNSEL_SUBSTITUTED, Actor.of(Role.COURT), DAY.plusDays(3))
                        .stating(CareFacts.PARTY, former.value())
                        .build(),
                event("late-2", EventKind.SUPPORTER_DESIGNATED, Actor.of(Role.RESPONDENT), DAY.plusDays(3))
                        .stating(CareFacts.PARTY, earlier.value())
                        .build());
        assertThat(isGranted(history, asks(Audience.COUNSEL, COUNSEL))).isTrue();
        assertThat(isGranted(history, asks(Audience.COUNSEL, former))).isFalse();
        assertThat(isGranted(history, asks(Audience.SUPPORTER, FRIEND))).isTrue();
        assertThat(isGranted(history, asks(Audience.SUPPORTER, earlier))).isFalse();
    }

    @Test
    void theBasisOfEachPartGoesOnRecordWithACopyOfTheConsent() {
        Consent yes = consent(DisclosureScope.COURT_DOCUMENTS, Audience.SUPPORTER);
        CaseDisclosure view = view(asks(Audience.SUPPORTER, FRIEND).with(List.of(yes)));
        assertThat(view.disclosure().consents()).containsExactly(yes);
        assertThat(view.disclosure().caseId()).contains(CaseId.of("case-1"));
        assertThat(view.disclosure().parts())
                .filteredOn(part -> part.part() == RecordPart.PETITION)
                .extracting(DisclosedPart::extent, DisclosedPart::consent)
                .containsExactly(tuple(Extent.WHOLE, Optional.of(DisclosureScope.COURT_DOCUMENTS)));
    }

    @Test
    void whereTheFileNamesNoParticipantNobodyIsThatPersonAndNoConsentCounts() {
        assertThat(nameless(AccessRequest.of(Audience.PARTICIPANT, FRIEND, FRIEND, LATER)))
                .isEqualTo(new AccessDecision.NotGranted<CaseDisclosure>(
                        List.of(Reason.of(AccessReason.PARTICIPANT_NOT_ON_RECORD))));
        Consent yes = consent(DisclosureScope.COURT_DOCUMENTS, Audience.SUPPORTER);
        assertThat(nameless(asks(Audience.SUPPORTER, FRIEND).with(List.of(yes))))
                .isEqualTo(nameless(asks(Audience.SUPPORTER, FRIEND)));
    }

    private AccessDecision<CaseDisclosure> nameless(AccessRequest request) {
        CaseFile file = CaseFile.builder()
                .from(history().file())
                .participant(Optional.empty())
                .build();
        return access.decide(CareHistory.play(CareWorkflow.california(), file), request);
    }

    @Test
    void withoutConsentASupporterKnowsThatThereIsMoreAndTheRecordRestsOnNoConsent() {
        CaseDisclosure view = view(asks(Audience.SUPPORTER, FRIEND));
        assertThat(view.leftOut()).contains(new LeftOut(RecordPart.PETITION, 1));
        assertThat(view.events()).noneMatch(event -> event.kind() == EventKind.PETITION_FILED);
        assertThat(view.disclosure().consents()).isEmpty();
        assertThat(view.disclosure().parts()).allMatch(part -> part.consent().isEmpty());
    }

    @Test
    void whatHappenedLaterIsNotSeenYet() {
        assertThat(view(AccessRequest.of(Audience.COURT, PartyId.of("court-1"), PERSON, DAY))
                        .events())
                .hasSize(1);
        assertThat(view(asks(Audience.COURT, PartyId.of("court-1"))).events()).hasSize(4);
    }

    @Test
    void aSupporterWhoWasRemovedSeesNothingFromThatDayOn() {
        assertThat(reasons(AccessRequest.of(Audience.SUPPORTER, FRIEND, PERSON, DAY.plusDays(49))))
                .isEmpty();
        assertThat(reasons(AccessRequest.of(Audience.SUPPORTER, FRIEND, PERSON, DAY.plusDays(50))))
                .extracting(Reason::code)
                .containsExactly(AccessReason.NOT_DESIGNATED);
    }

    @Test
    void whoeverFiledKeepsNoticeAndSeesNoMoreThanDays() {
        CaseDisclosure view = view(asks(Audience.PETITIONER_WITH_CONTINUING_NOTICE, MOTHER));
        assertThat(view.stage()).isEmpty();
        assertThat(view.events()).isEmpty();
        assertThat(view.leftOut()).isEmpty();
        AccessTable other = AccessTable.standard().with(AccessChoice.NOTICE_TELLS_THE_STAGE, true);
        assertThat(RecordAccess.by(other).decide(history(), asks(Audience.PETITIONER_WITH_CONTINUING_NOTICE, MOTHER)))
                .isInstanceOfSatisfying(
                        AccessDecision.Granted.class,
                        granted -> assertThat(((CaseDisclosure) granted.view()).stage())
                                .isPresent());
    }

    @Test
    void everyReasonIsGivenAndHasItsWords() {
        List<Reason> all = new ArrayList<>(reasons(asks(Audience.RESEARCHER, FRIEND)));
        all.addAll(reasons(asks(Audience.PARTICIPANT, FRIEND)));
        all.addAll(reasons(asks(Audience.COUNSEL, FRIEND)));
        all.addAll(reasons(asks(Audience.SUPPORTER, COUNSEL)));
        all.addAll(reasons(asks(Audience.PETITIONER_WITH_CONTINUING_NOTICE, FRIEND)));
        all.addAll(reasons(asks(Audience.PEER_WORKER, FRIEND)));
        all.addAll(reasons(asks(Audience.TRIBE, FRIEND)));
        all.addAll(reasons(asks(Audience.COURT, FRIEND).forPurpose(ReleasePurpose.OTHER_PROCEEDINGS)));
        all.addAll(reasons(AccessRequest.of(Audience.COURT, FRIEND, MOTHER, LATER)));
        all.add(Reason.of(AccessReason.PARTICIPANT_NOT_ON_RECORD));
        Messages english = AccessMessages.english();
        Set<AccessReason> given = EnumSet.noneOf(AccessReason.class);
        all.forEach(reason -> {
            given.add((AccessReason) reason.code());
            assertThat(english.sentence(reason)).endsWith(".").doesNotContain("{", "—");
            assertThat(english.cure(reason)).isPresent();
        });
        assertThat(given).containsExactlyInAnyOrder(AccessReason.values());
        assertThat(english.words(RecordPart.CASE).toLowerCase(Locale.ROOT)).contains("number of the case");
    }

    @Test
    void forAConservatorshipNothingOfPeerSupportIsShown() {
        AccompanimentRecord record = AccompanimentRecord.of(
                new AccompanimentHistory(List.of(), Accompaniment.begin(SubjectId.of(PERSON.value()))));
        AccessRequest supervisor = asks(Audience.PEER_SUPERVISOR, FRIEND);
        AccessDecision<AccompanimentDisclosure> supporting = access.decide(record, supervisor);
        assertThat(supporting).isInstanceOf(AccessDecision.Granted.class);
        assertThat(access.decide(record, supervisor.forPurpose(ReleasePurpose.CONSERVATORSHIP)))
                .isInstanceOfSatisfying(
                        AccessDecision.Granted.class,
                        granted -> assertThat(((AccompanimentDisclosure) granted.view()).assignment())
                                .isEmpty());
        assertThat(record.toString() + supporting).contains("not-offered");
    }

    @Test
    void anotherPersonsAccompanimentIsNotShown() {
        AccompanimentRecord record = AccompanimentRecord.of(
                new AccompanimentHistory(List.of(), Accompaniment.begin(SubjectId.of("person-2"))));
        assertThat(Arrays.stream(Audience.values()).map(audience -> access.decide(record, asks(audience, PERSON))))
                .allMatch(AccessDecision.NotGranted.class::isInstance);
    }
}
