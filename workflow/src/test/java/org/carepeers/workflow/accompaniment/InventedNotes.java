package org.carepeers.workflow.accompaniment;

import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.PEER;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureOrder;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamMember;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.NoteProtection;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.Setting;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.machine.Reason;

/** Invented notes, and who would see them. */
final class InventedNotes {

    static final PartyId READER = PartyId.of("p-reader");
    static final String WORDS = "We had tea and talked about the garden.";
    static final LocalDate LATER = DAY.plusDays(40);

    /** A team in which the reader is whatever a reader can be. */
    static final NoteReaders READERS =
            NoteReaders.of(READER).with(team(READER, CareTeamRole.CASE_MANAGER)).withAgency(Set.of(READER));

    private InventedNotes() {}

    static CareTeam team(PartyId reader, CareTeamRole role) {
        return CareTeam.builder()
                .participant(PERSON)
                .addMembers(member(reader, role), member(reader, CareTeamRole.PEER_WORKER))
                .build();
    }

    static CareTeamMember member(PartyId party, CareTeamRole role) {
        return CareTeamMember.builder().party(party).role(role).since(DAY).build();
    }

    static Engagement.Builder engagement() {
        return Engagement.builder()
                .id(EventId.of("e-1"))
                .participant(PERSON)
                .addWorkers(PEER)
                .occurredOn(DAY)
                .minutes(45)
                .activity(Activity.ONE_TO_ONE_SUPPORT)
                .mode(EngagementMode.IN_PERSON)
                .setting(Setting.PLACE_THE_PERSON_CHOSE)
                .outcome(EngagementOutcome.SPENT_TIME_TOGETHER);
    }

    static Engagement noted(NoteScope scope) {
        return engagement().note(EngagementNote.of(WORDS, scope)).build();
    }

    static Engagement aboutSubstanceUse(NoteScope scope) {
        return engagement()
                .note(EngagementNote.of(WORDS, scope).protectedAs(NoteProtection.SUBSTANCE_USE_RECORDS))
                .build();
    }

    static ReleaseRequest showing(Engagement engagement, Audience audience) {
        return ReleaseRequest.of(engagement, audience, READER, LATER).among(READERS);
    }

    /** A summary by the county for the CARE court. */
    static ReleaseRequest toCourt(Engagement engagement) {
        return showing(engagement, Audience.COURT).as(ReleaseForm.SUMMARY).forPurpose(ReleasePurpose.CARE_PROCEEDINGS);
    }

    static Consent.Builder yes(DisclosureScope scope, Audience audience) {
        return Consent.builder()
                .giver(PERSON)
                .scope(scope)
                .audience(audience)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY);
    }

    static DisclosureOrder order(DisclosureScope... covers) {
        return DisclosureOrder.builder().madeOn(DAY).addCovers(covers).build();
    }

    static List<Reason> reasons(ReleaseDecision decision) {
        return decision instanceof ReleaseDecision.NotPermitted not ? not.reasons() : List.of();
    }

    static ReleaseDecision.Permitted permitted(ReleaseDecision decision) {
        return (ReleaseDecision.Permitted) decision;
    }
}
