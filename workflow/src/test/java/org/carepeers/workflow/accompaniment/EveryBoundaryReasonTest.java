package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedNotes.aboutSubstanceUse;
import static org.carepeers.workflow.accompaniment.InventedNotes.engagement;
import static org.carepeers.workflow.accompaniment.InventedNotes.noted;
import static org.carepeers.workflow.accompaniment.InventedNotes.showing;
import static org.carepeers.workflow.accompaniment.InventedNotes.toCourt;
import static org.carepeers.workflow.accompaniment.InventedNotes.yes;
import static org.carepeers.workflow.accompaniment.InventedWork.BOUNDARY;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.ID;
import static org.carepeers.workflow.accompaniment.InventedWork.PEER;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;
import static org.carepeers.workflow.accompaniment.InventedWork.asking;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;
import static org.carepeers.workflow.accompaniment.InventedWork.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.consent.SafetyReason;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.CareTeamTask;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.workflow.machine.ReasonCode;
import org.junit.jupiter.api.Test;

/** Every reason and remark is given by one fixed set of situations; whatever is never given is named. */
class EveryBoundaryReasonTest {

    private static final Engagement REPORTABLE = noted(NoteScope.COURT_REPORTABLE);
    private final Set<ReasonCode> given = new LinkedHashSet<>();

    private void saw(PlanDecision decision) {
        given.addAll(codes(InventedWork.reasons(decision)));
        given.addAll(codes(InventedWork.remarks(decision)));
    }

    private void saw(ReleaseRequest request, Consent... consents) {
        ReleaseDecision decision = NoteRelease.decide(request, List.of(consents));
        given.addAll(codes(InventedNotes.reasons(decision)));
        if (decision instanceof ReleaseDecision.Permitted permitted) {
            given.addAll(codes(permitted.remarks()));
        }
    }

    @Test
    void everyReasonOfTheBoundariesIsGiven() {
        saw(BOUNDARY.plan(asking(ProhibitedAct.DIAGNOSE), ID));
        saw(BOUNDARY.plan(
                work().addActivities(Activity.COURT_ACCOMPANIMENT)
                        .wish(PersonsWish.NOT_WANTED)
                        .build(),
                ID));
        saw(BOUNDARY.plan(work().wish(PersonsWish.NOT_ASKED).build(), ID));
        saw(BOUNDARY.plan(
                work().capacity(WorkCapacity.PRIVATELY)
                        .assigned(PERSON)
                        .addActs(ProhibitedAct.PETITION)
                        .build(),
                ID));
        saw(BOUNDARY.plan(
                work().capacity(WorkCapacity.IN_ANOTHER_JOB)
                        .assigned(PERSON)
                        .addActs(ProhibitedAct.PETITION)
                        .build(),
                ID));
        given.addAll(codes(BOUNDARY.happened(work().addActivities(Activity.COURT_ACCOMPANIMENT)
                        .addActs(ProhibitedAct.INTERPRET_IN_COURT)
                        .wish(PersonsWish.NOT_WANTED)
                        .build())
                .remarks()));
        saw(Situations.tellingFamily(DisclosureScope.WHEREABOUTS, PERSON, PEER, List.of(), DAY));
        saw(Situations.assigned(
                PEER, new OthersAround(Set.of(PEER), Set.of(PEER), Set.of(), List.of()), BoundaryPolicy.example()));
        saw(Situations.supporterNamed(PEER, Set.of(PEER), ID, DAY));
        saw(Situations.petitioned(PEER, Set.of(PEER), ID, DAY));
        Walk walk = new Walk()
                .take(new Walk()
                        .by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.CARE_TEAM_CHANGED, Walk.DAY)
                        .stating(AccompanimentFacts.CARE_TEAM, InventedSteps.team(CareTeamTask.RIDES)));
        given.addAll(codes(walk.offered(InventedSteps.CLINICIAN, Walk.DAY).reasons()));
        walk.together(Walk.DAY);
        given.addAll(codes(walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.HUDDLE_HELD, Walk.DAY)
                        .stating(AccompanimentFacts.HUDDLE, InventedSteps.huddle(Walk.DAY, CareTeamTask.MEDICATION)))
                .remarks()));
        given.addAll(
                codes(walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.CALLED_BY_COURT, Walk.DAY))
                        .remarks()));
        assertThat(given).contains(BoundaryReason.values());
    }

    @Test
    void everyReasonAboutNotesIsGiven() {
        Consent court = yes(DisclosureScope.PEER_NOTES, Audience.COURT).build();
        saw(showing(engagement().build(), Audience.COURT));
        saw(showing(REPORTABLE, Audience.TRIBE));
        saw(showing(REPORTABLE, Audience.PEER_SUPERVISOR).among(NoteReaders.notKnown()));
        saw(showing(REPORTABLE, Audience.RESEARCHER));
        saw(showing(REPORTABLE, Audience.CARE_TEAM).ofDraft());
        saw(toCourt(noted(NoteScope.CARE_TEAM)).as(ReleaseForm.NOTE));
        saw(toCourt(REPORTABLE), Consent.builder().from(court).revokedOn(DAY).build());
        saw(toCourt(REPORTABLE), court);
        saw(toCourt(REPORTABLE).forPurpose(ReleasePurpose.OTHER_PROCEEDINGS));
        saw(showing(REPORTABLE, Audience.CARE_TEAM).forPurpose(ReleasePurpose.CONSERVATORSHIP));
        saw(toCourt(aboutSubstanceUse(NoteScope.COURT_REPORTABLE)), court);
        saw(showing(aboutSubstanceUse(NoteScope.CARE_TEAM), Audience.CARE_TEAM));
        saw(showing(noted(NoteScope.PEER_AND_SUPERVISOR), Audience.CARE_TEAM).becauseOf(SafetyReason.ABUSE_OF_CHILD));
        saw(ReleaseRequest.of(REPORTABLE, Audience.PARTICIPANT, PERSON, DAY));
        given.addAll(codes(NoteKeeping.keep(REPORTABLE, Optional.empty(), DAY).remarks()));
        assertThat(given).contains(NoteReason.values());
    }

    @Test
    void everyReasonAboutClaimsIsGiven() {
        ClaimFacts facts = new ClaimFacts() {
            @Override
            public boolean isBundled(PartyId participant, YearMonth month) {
                return true;
            }

            @Override
            public Optional<LocalDate> diedOn(PartyId participant) {
                return Optional.of(DAY);
            }
        };
        Engagement work = engagement()
                .startedAt(LocalTime.NOON)
                .travelMinutes(5)
                .outcome(EngagementOutcome.NO_ANSWER)
                .build();
        Engagement overlapping =
                Engagement.builder().from(work).id(EventId.of("e-2")).build();
        Engagement after = engagement()
                .id(EventId.of("e-3"))
                .occurredOn(DAY.plusDays(1))
                .minutes(OptionalInt.empty())
                .build();
        ClaimRouting routing = ClaimRouting.by(ClaimPolicy.example(), facts);
        Stream.of(List.of(work, work, overlapping, after), List.of(work)).forEach(engagements -> {
            ClaimPlan plan = routing.plan(WorkSpan.of(engagements));
            plan.refused().forEach(each -> given.addAll(codes(each.reasons())));
            plan.claims().stream()
                    .flatMap(claim -> claim.missing().stream())
                    .forEach(each -> given.addAll(codes(each.reasons())));
        });
        assertThat(Arrays.asList(ClaimReason.values())).allMatch(given::contains);
    }
}
