package org.carepeers.json;

import static org.carepeers.json.Samples.BIRTH_DATE;
import static org.carepeers.json.Samples.DAY;
import static org.carepeers.json.Samples.WORDS;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Companion;
import org.carepeers.engagement.DraftField;
import org.carepeers.engagement.DraftGap;
import org.carepeers.engagement.DraftGapKind;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementDraft;
import org.carepeers.engagement.EngagementMark;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.NoteDraft;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.PresenceBasis;
import org.carepeers.engagement.Setting;
import org.carepeers.participant.Circumstance;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.participant.ContactMode;
import org.carepeers.participant.InterpreterNeed;
import org.carepeers.participant.LanguageNeed;
import org.carepeers.participant.Participant;
import org.carepeers.participant.Preferences;
import org.carepeers.participant.RemovedBy;
import org.carepeers.participant.Supporter;
import org.carepeers.participant.SupporterAct;
import org.carepeers.participant.SupporterAuthority;
import org.carepeers.participant.SupporterRemoval;
import org.carepeers.party.ActingCapacity;
import org.carepeers.party.Actor;
import org.carepeers.party.AgencyPlace;
import org.carepeers.party.CaseId;
import org.carepeers.party.Counsel;
import org.carepeers.party.CounselKind;
import org.carepeers.party.County;
import org.carepeers.party.CountyBehavioralHealthAgency;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.Organization;
import org.carepeers.party.OrganizationKind;
import org.carepeers.party.PartyId;
import org.carepeers.party.PersonDetails;
import org.carepeers.party.Petitioner;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.party.Succession;
import org.carepeers.party.TribalBody;
import org.carepeers.party.TribalConnection;
import org.carepeers.party.Tribe;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerWorker;
import org.carepeers.proceeding.HearingKind;

/** One value of every type about people, with every attribute present. */
final class PeopleSamples {

    static final PartyId PARTICIPANT = PartyId.of("p-participant");
    static final PartyId SUPPORTER = PartyId.of("p-supporter");

    private PeopleSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                CaseId.of("case-1"),
                new StreamKey(County.ALAMEDA, StreamKind.CASE, SubjectId.of("case-1")),
                EventId.of("event-1"),
                PARTICIPANT,
                Actor.of(Role.PETITIONER, PartyId.of("p-2")),
                Actor.of(Role.COURT),
                ExternalReference.of("county-ehr", "77"),
                LanguageTag.of("es-MX"),
                CountyBehavioralHealthAgency.of(PartyId.of("p-agency"), County.ALPINE, AgencyPlace.BOTH),
                petitioner(),
                counsel(),
                organization(),
                tribe(),
                details(),
                consent(),
                language(),
                circumstance(),
                participant(),
                new SupporterAuthority(SupporterAct.SIGN, DAY, Optional.of(DAY.plusDays(9))),
                SupporterRemoval.of(DAY.plusDays(90), RemovedBy.RESPONDENT),
                supporter(),
                preferences(),
                worker(),
                EngagementNote.of(WORDS),
                engagement(),
                new NoteDraft(Optional.of(WORDS), Optional.of(NoteScope.CARE_TEAM), Optional.empty()),
                new DraftGap(DraftField.MINUTES, DraftGapKind.NOT_READ),
                draft());
    }

    private static Petitioner petitioner() {
        return Petitioner.builder()
                .party(PartyId.of("p-2"))
                .standing(PetitionerStanding.FAMILY_MEMBER)
                .capacity(ActingCapacity.PRIVATE)
                .succession(Succession.ORIGINAL)
                .actingFrom(DAY)
                .relievedOn(DAY.plusDays(30))
                .build();
    }

    private static Counsel counsel() {
        return Counsel.builder()
                .party(PartyId.of("p-counsel"))
                .kind(CounselKind.LEGAL_SERVICES_PROJECT)
                .appointedOn(DAY)
                .relievedOn(DAY.plusDays(200))
                .build();
    }

    private static Organization organization() {
        return Organization.builder()
                .party(PartyId.of("o-1"))
                .kind(OrganizationKind.PEER_RUN_ORGANIZATION)
                .name("Invented Peers of Alpine")
                .county(County.ALPINE)
                .build();
    }

    private static Tribe tribe() {
        return Tribe.builder()
                .party(PartyId.of("t-1"))
                .body(TribalBody.TRIBE)
                .addConnections(TribalConnection.ENROLLED, TribalConnection.SELF_IDENTIFIED)
                .build();
    }

    private static PersonDetails details() {
        return PersonDetails.builder()
                .party(PARTICIPANT)
                .name(WORDS)
                .calledName(WORDS)
                .birthDate(BIRTH_DATE)
                .address(WORDS)
                .telephone(WORDS)
                .email(WORDS)
                .build();
    }

    static Consent consent() {
        return Consent.builder()
                .giver(PARTICIPANT)
                .scope(DisclosureScope.COURT_DOCUMENTS)
                .audience(Audience.SUPPORTER)
                .recipient(SUPPORTER)
                .form(ConsentForm.ORAL_IN_COURT)
                .givenOn(DAY)
                .expiresOn(DAY.plusYears(1))
                .revokedOn(DAY.plusDays(60))
                .build();
    }

    private static LanguageNeed language() {
        return LanguageNeed.of(LanguageTag.AMERICAN_SIGN_LANGUAGE, InterpreterNeed.NEEDED);
    }

    private static Circumstance circumstance() {
        return Circumstance.builder()
                .kind(CircumstanceKind.IN_CUSTODY)
                .since(DAY)
                .until(DAY.plusDays(12))
                .source(Actor.of(Role.COUNTY_AGENCY))
                .build();
    }

    private static Participant participant() {
        return Participant.builder()
                .id(PARTICIPANT)
                .residence(County.LOS_ANGELES)
                .addLanguages(language())
                .addCircumstances(circumstance())
                .build();
    }

    private static Supporter supporter() {
        return Supporter.builder()
                .party(SUPPORTER)
                .participant(PARTICIPANT)
                .designatedOn(DAY)
                .addDocumentConsents(consent())
                .addAuthorities(SupporterAuthority.of(SupporterAct.DECIDE, DAY))
                .conflictDisclosedOn(DAY.plusDays(3))
                .conflict(WORDS)
                .removal(SupporterRemoval.of(DAY.plusDays(90), RemovedBy.COURT))
                .build();
    }

    private static Preferences preferences() {
        return Preferences.builder()
                .participant(PARTICIPANT)
                .statedOn(DAY)
                .contact(ContactMode.TEXT_MESSAGE)
                .pronouns(WORDS)
                .places(WORDS)
                .times(WORDS)
                .words(WORDS)
                .build();
    }

    static PeerWorker worker() {
        return PeerWorker.builder()
                .id(PartyId.of("w-1"))
                .employer(PartyId.of("o-1"))
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .title("Peer Support Specialist II")
                .addLanguages(LanguageTag.of("es"), LanguageTag.of("en"))
                .attestedOn(DAY)
                .addCommunities(WORDS)
                .shares(WORDS)
                .worksFrom(DAY)
                .worksUntil(DAY.plusYears(2))
                .build();
    }

    private static EngagementDraft draft() {
        return EngagementDraft.builder()
                .participant(PARTICIPANT)
                .occurredOn(DAY)
                .ownWords(WORDS)
                .goal(WORDS)
                .nextStep(WORDS)
                .note(NoteDraft.of(EngagementNote.of(WORDS)))
                .addMarks(EngagementMark.IN_A_CRISIS)
                .addUnread(DraftField.MINUTES)
                .build();
    }

    private static Engagement engagement() {
        return Engagement.builder()
                .id(EventId.of("e-1"))
                .participant(PARTICIPANT)
                .addWorkers(PartyId.of("w-1"))
                .occurredOn(DAY)
                .startedAt(LocalTime.of(9, 30))
                .minutes(45)
                .travelMinutes(20)
                .activity(Activity.COURT_PREPARATION)
                .hearing(HearingKind.MERITS)
                .presence(PresenceBasis.PARTICIPANT_ASKED)
                .group(EventId.of("g-1"))
                .mode(EngagementMode.IN_PERSON)
                .setting(Setting.PLACE_THE_PERSON_CHOSE)
                .addPresent(Companion.PARTICIPANT)
                .outcome(EngagementOutcome.SPENT_TIME_TOGETHER)
                .ownWords(WORDS)
                .goal(WORDS)
                .nextStep(WORDS)
                .note(EngagementNote.of(WORDS))
                .addMarks(EngagementMark.IN_A_CRISIS)
                .addExternalReferences(ExternalReference.of("county-ehr", "78"))
                .build();
    }
}
