package org.carepeers.json;

import static org.carepeers.json.PeopleSamples.PARTICIPANT;
import static org.carepeers.json.Samples.DAY;
import static org.carepeers.json.Samples.WORDS;

import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.DisclosedPart;
import org.carepeers.consent.Disclosure;
import org.carepeers.consent.DisclosureOrder;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.consent.SafetyReason;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.AskedOfPeers;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.NoteProtection;
import org.carepeers.engagement.NoteRequest;
import org.carepeers.engagement.NoteRequestKind;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.PresenceBasis;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.SupportQuestion;
import org.carepeers.engagement.TaskAsker;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.statute.Citation;

/** One value of every type about the boundaries of peer work, with every attribute present. */
final class BoundarySamples {

    private static final PartyId WORKER = PartyId.of("w-1");
    private static final PartyId AGENCY = PartyId.of("o-1");

    private BoundarySamples() {}

    static Stream<Object> all() {
        return Stream.of(
                planned(),
                question(),
                new AskedOfPeers(Optional.of(AGENCY), ProhibitedAct.MANAGE_CASE, 2),
                EngagementNote.of(WORDS, NoteScope.CARE_TEAM).protectedAs(NoteProtection.SUBSTANCE_USE_RECORDS),
                order(),
                shown(),
                viewed(),
                reports(),
                request());
    }

    private static PlannedWork planned() {
        return PlannedWork.builder()
                .participant(PARTICIPANT)
                .worker(WORKER)
                .capacity(WorkCapacity.AS_PEER_WORKER)
                .assigned(PARTICIPANT)
                .addActivities(Activity.COURT_ACCOMPANIMENT)
                .addActs(ProhibitedAct.INTERPRET_IN_COURT)
                .plannedFor(DAY)
                .askedBy(TaskAsker.COURT)
                .agency(AGENCY)
                .presence(PresenceBasis.PARTICIPANT_ASKED)
                .wish(PersonsWish.WANTED)
                .build();
    }

    private static SupportQuestion question() {
        return SupportQuestion.builder()
                .worker(WORKER)
                .act(ProhibitedAct.MANAGE_CASE)
                .askedBy(TaskAsker.CASE_MANAGER)
                .agency(AGENCY)
                .happenedOn(DAY)
                .goneOn(DAY.plusDays(30))
                .build();
    }

    private static DisclosureOrder order() {
        return DisclosureOrder.builder()
                .madeOn(DAY)
                .addCovers(DisclosureScope.PEER_NOTES, DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS)
                .build();
    }

    private static Disclosure shown() {
        return Disclosure.builder()
                .engagement(EventId.of("e-1"))
                .participant(PARTICIPANT)
                .audience(Audience.PEER_SUPERVISOR)
                .recipient(PartyId.of("w-2"))
                .form(ReleaseForm.NOTE)
                .purpose(ReleasePurpose.SUPPORT)
                .on(DAY)
                .basis(ReleaseBasis.SAFETY)
                .addConsents(PeopleSamples.consent())
                .order(order())
                .safety(SafetyReason.DANGER_TO_SELF)
                .build();
    }

    private static Disclosure viewed() {
        return Disclosure.builder()
                .caseId(CaseId.of("c-1"))
                .participant(PARTICIPANT)
                .audience(Audience.SUPPORTER)
                .recipient(PartyId.of("s-1"))
                .form(ReleaseForm.VIEW)
                .purpose(ReleasePurpose.SUPPORT)
                .on(DAY)
                .basis(ReleaseBasis.ACCESS_TABLE)
                .addParts(reports())
                .addConsents(PeopleSamples.consent())
                .build();
    }

    private static DisclosedPart reports() {
        return new DisclosedPart(
                RecordPart.REPORTS,
                Extent.WHOLE,
                Optional.of(Citation.parse("WIC 5977.4(d)(1)")),
                Optional.of(DisclosureScope.COURT_DOCUMENTS));
    }

    private static NoteRequest request() {
        return NoteRequest.builder()
                .id(EventId.of("r-1"))
                .participant(PARTICIPANT)
                .kind(NoteRequestKind.CORRECT)
                .askedOn(DAY)
                .engagement(EventId.of("e-1"))
                .words(WORDS)
                .build();
    }
}
