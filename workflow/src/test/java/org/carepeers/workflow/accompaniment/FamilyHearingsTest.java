package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.HearingDays;
import org.carepeers.json.CareJson;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.EventKind;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;

/** A relative's own peer learns the days of hearings while the person lets them be told, and nothing else of a case. */
class FamilyHearingsTest {

    private static final SubjectId PERSON = SubjectId.of("invented-person-1");
    private static final SubjectId RELATIVE = SubjectId.of("invented-relative-1");
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 19);
    private static final LocalDate MOVED = LocalDate.of(2026, 3, 5);
    private static final PeerSupport SUPPORT = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());

    private static final String REVOKED = """

            {"id": "e4", "kind": "consent-revoked", "occurredOn": "2026-02-10", "by": {"role": "respondent"},
             "facts": {"party": "invented-relative-1"}},""";

    private static final String DIED = """

            {"id": "e4", "kind": "circumstance-began", "occurredOn": "2026-02-10", "by": {"role": "county-agency"},
             "facts": {"circumstance": "died"}},""";

    private static CareHistory caseWith(String more) {
        return CareHistory.play(CareWorkflow.california(), CareJson.standard().readCaseFile("""
                {"formatVersion": 1,
                 "case": {"id": "invented-case-1", "county": "yolo"},
                 "participant": {"id": "invented-person-1"},
                 "events": [
                   {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02",
                    "by": {"role": "petitioner", "party": "invented-relative-1"},
                    "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
                   {"id": "e2", "kind": "hearing-set", "occurredOn": "2026-02-05", "by": {"role": "court"},
                    "facts": {"hearingKind": "other", "hearingOn": "2026-02-19"}},%s
                   {"id": "e3", "kind": "hearing-set", "occurredOn": "2026-02-12", "by": {"role": "court"},
                    "facts": {"hearingKind": "other", "hearingOn": "2026-03-05"}}]}
                """.formatted(more)));
    }

    private CareHistory history = caseWith("");

    private PeerStream<AccompanimentEventKind> ofPerson =
            PeerStream.begin(AccompanimentEventKind.class, PERSON, County.YOLO);
    private int events;

    private static LocalDate february(int day) {
        return LocalDate.of(2026, 2, day);
    }

    private PeerEvent<AccompanimentEventKind> event(PeerCapacity by, AccompanimentEventKind kind, LocalDate on) {
        return PeerEvent.of(EventId.of("e" + ++events), kind, on, PeerActor.of(by));
    }

    private static Consent consent(LocalDate from, Optional<LocalDate> through) {
        return Consent.builder()
                .giver(PartyId.of(PERSON.value()))
                .scope(DisclosureScope.PRESENCE_AT_CLOSED_HEARING)
                .audience(Audience.FAMILY_OR_FRIEND)
                .recipient(PartyId.of(RELATIVE.value()))
                .form(ConsentForm.WRITTEN)
                .givenOn(from)
                .expiresOn(through)
                .build();
    }

    private void gives(Consent consent) {
        ofPerson =
                ofPerson.with(event(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_GIVEN, consent.givenOn())
                        .stating(AccompanimentFacts.CONSENT, consent));
    }

    private void revokes(LocalDate on) {
        ofPerson = ofPerson.with(event(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_REVOKED, on)
                .stating(AccompanimentFacts.SCOPE, DisclosureScope.PRESENCE_AT_CLOSED_HEARING)
                .stating(AccompanimentFacts.AUDIENCE, Audience.FAMILY_OR_FRIEND));
    }

    private AccompanimentHistory ofRelative() {
        AccompanimentHistory person = AccompanimentHistory.play(SUPPORT, List.of(history), ofPerson);
        assertThat(history.decisions()).allMatch(Decision.Accepted.class::isInstance);
        assertThat(person.refused()).isEmpty();
        PeerStream<AccompanimentEventKind> stream = PeerStream.begin(
                        AccompanimentEventKind.class, RELATIVE, County.YOLO)
                .with(event(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED, february(3))
                        .stating(AccompanimentFacts.WORKER, Walk.SAGE.value())
                        .stating(AccompanimentFacts.ACCOMPANIED, Accompanied.FAMILY))
                .with(event(PeerCapacity.FAMILY, AccompanimentEventKind.OFFER_ACCEPTED, february(3)));
        return AccompanimentHistory.play(
                SUPPORT, new Surroundings(List.of(history), List.of(), List.of(person)), stream);
    }

    private static List<List<LocalDate>> told(AccompanimentHistory relative) {
        return relative.accepted().stream()
                .flatMap(each -> each.event().facts().find(AccompanimentFacts.HEARING_DAYS).stream())
                .map(HearingDays::on)
                .toList();
    }

    @Test
    void withoutAConsentNothingOfTheCaseIsTold() {
        assertThat(ofRelative().accepted()).hasSize(2);
        assertThat(ofRelative().present().hearingDays()).isEmpty();
    }

    @Test
    void withAConsentTheDaysAreToldAndFollowTheCase() {
        gives(consent(february(4), Optional.empty()));
        AccompanimentHistory relative = ofRelative();
        assertThat(told(relative)).containsExactly(List.of(FIRST), List.of(MOVED));
        assertThat(relative.refused()).isEmpty();
        assertThat(relative.present().hearingDays()).containsExactly(MOVED);
        assertThat(relative.presentOn(february(11)).hearingDays()).containsExactly(FIRST);
    }

    @Test
    void whatWasSetBeforeTheConsentIsToldOnItsFirstDay() {
        gives(consent(february(10), Optional.empty()));
        AccompanimentHistory relative = ofRelative();
        assertThat(relative.presentOn(february(9)).hearingDays()).isEmpty();
        assertThat(relative.presentOn(february(10)).hearingDays()).containsExactly(FIRST);
    }

    @Test
    void takenBackItActsFromItsDateAndTheDaysAreTakenOut() {
        gives(consent(february(4), Optional.empty()));
        revokes(february(10));
        AccompanimentHistory relative = ofRelative();
        assertThat(relative.presentOn(february(9)).hearingDays()).containsExactly(FIRST);
        assertThat(relative.presentOn(february(10)).hearingDays()).isEmpty();
        assertThat(told(relative)).as("the day it moved to is not told").containsExactly(List.of(FIRST), List.of());
    }

    @Test
    void takenBackInTheCaseItActsAsWell() {
        gives(consent(february(4), Optional.empty()));
        history = caseWith(REVOKED);
        AccompanimentHistory relative = ofRelative();
        assertThat(relative.presentOn(february(9)).hearingDays()).containsExactly(FIRST);
        assertThat(relative.presentOn(february(10)).hearingDays()).isEmpty();
        assertThat(relative.present().hearingDays()).isEmpty();
    }

    @Test
    void afterADeathNoHearingIsToldToAGrievingFamily() {
        gives(consent(february(4), Optional.empty()));
        history = caseWith(DIED);
        AccompanimentHistory relative = ofRelative();
        assertThat(relative.presentOn(february(9)).hearingDays()).containsExactly(FIRST);
        assertThat(told(relative)).containsExactly(List.of(FIRST), List.of());
        assertThat(relative.presentOn(february(10)).hearingDays()).isEmpty();
        assertThat(PeerDay.of(Walk.SAGE, FIRST, List.of(relative.presentOn(FIRST)), 7)
                        .entries())
                .noneMatch(PeerDay.Entry::isHearing);
    }

    @Test
    void afterADeathDaysThatSomeoneEntersAreRefused() {
        Walk person = Walk.beside(PERSON.value());
        person.take(person.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_GIVEN, DAY)
                .stating(AccompanimentFacts.CONSENT, consent(DAY, Optional.empty())));
        Accompaniment relative = Accompaniment.beginForFamily(RELATIVE);
        assertThat(tells(relative, around(person), MOVED)).isInstanceOf(PeerDecision.Accepted.class);
        person.inTheCase(DAY, EventKind.CIRCUMSTANCE_BEGAN, new Effect.CircumstanceBegan(CircumstanceKind.DIED, DAY));
        assertThat(tells(relative, around(person), MOVED)).isInstanceOf(PeerDecision.Refused.class);
    }

    private static OthersAround around(Walk person) {
        return OthersAround.of(Accompanied.FAMILY, List.of(person.present), List.of());
    }

    @Test
    void givenAnewAfterwardsItOpensTheDaysAgain() {
        gives(consent(february(11), Optional.empty()));
        history = caseWith(REVOKED);
        assertThat(ofRelative().present().hearingDays()).containsExactly(MOVED);
    }

    @Test
    void aHearingAfterTheLastDayThatTheConsentNamesIsNotTold() {
        gives(consent(february(4), Optional.of(february(25))));
        AccompanimentHistory relative = ofRelative();
        assertThat(relative.presentOn(february(11)).hearingDays()).containsExactly(FIRST);
        assertThat(told(relative)).as("it moved beyond the consent").containsExactly(List.of(FIRST), List.of());
        assertThat(relative.refused()).isEmpty();
    }

    @Test
    void aConsentThatEndsBeforeTheHearingOpensNothing() {
        gives(consent(february(4), Optional.of(february(18))));
        assertThat(told(ofRelative())).isEmpty();
    }

    @Test
    void aConsentThatNamesNobodyOpensNothing() {
        gives(Consent.builder()
                .from(consent(february(4), Optional.empty()))
                .recipient(Optional.empty())
                .build());
        assertThat(told(ofRelative())).isEmpty();
    }

    @Test
    void theStreamHoldsDaysAndNothingElseOfTheCase() {
        gives(consent(february(4), Optional.empty()));
        for (PeerDecision.Accepted decision : ofRelative().accepted()) {
            if (decision.event().kind() == AccompanimentEventKind.HEARING_DAYS_TOLD) {
                String json = CareJson.standard().writeLine(decision.event());
                assertThat(json)
                        .matches("\\{\"id\":\"[a-z0-9-]+\",\"kind\":\"hearing-days-told\",\"occurredOn\":\"[0-9-]+\","
                                + "\"by\":\\{\"as\":\"county-program\"},"
                                + "\"facts\":\\{\"hearingDays\":\\{\"on\":\\[\"[0-9-]+\"]}}}");
                assertThat(json).doesNotContain("invented-case-1", PERSON.value());
            }
        }
        assertThat(ofRelative().present().caseView()).isEmpty();
        assertThat(ofRelative().present().openDuties())
                .allMatch(duty -> duty.caseId().isEmpty());
    }

    @Test
    void theOtherSidesConsentToSomeoneElseOpensNothing() {
        gives(Consent.builder()
                .from(consent(february(4), Optional.empty()))
                .recipient(PartyId.of("invented-relative-2"))
                .build());
        assertThat(told(ofRelative())).isEmpty();
    }

    @Test
    void theDayOfTheRelativesPeerHoldsTheHearingAndNotWhatItIsFor() {
        gives(consent(february(4), Optional.empty()));
        PeerDay day = PeerDay.of(Walk.SAGE, MOVED, List.of(ofRelative().present()), 7);
        assertThat(day.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.isHearing()).isTrue();
            assertThat(entry.hearing()).isEmpty();
        });
    }

    private static PeerDecision tells(Accompaniment to, OthersAround around, LocalDate... days) {
        return SUPPORT.decide(
                to,
                PeerEvent.of(
                                EventId.of("told"),
                                AccompanimentEventKind.HEARING_DAYS_TOLD,
                                DAY,
                                PeerActor.of(PeerCapacity.COUNTY_PROGRAM))
                        .stating(AccompanimentFacts.HEARING_DAYS, HearingDays.of(List.of(days))),
                around);
    }

    @Test
    void daysThatSomeoneEntersWithoutAConsentAreRefusedAndTakingThemOutIsNot() {
        Accompaniment relative = Accompaniment.beginForFamily(RELATIVE);
        assertThat(((PeerDecision.Refused) tells(relative, OthersAround.NOBODY, MOVED)).reasons())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.NO_YES_FOR_FAMILY);
        assertThat(tells(relative, OthersAround.NOBODY)).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void thePersonsOwnAccompanimentIsNotToldDays() {
        assertThat(((PeerDecision.Refused) tells(Accompaniment.begin(PERSON), OthersAround.NOBODY)).reasons())
                .extracting(Reason::code)
                .containsExactly(AccompanimentReason.FOR_SOMEONE_ELSE);
    }
}
