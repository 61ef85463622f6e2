package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.MatchDraft.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.CertificationCheck;
import org.carepeers.peer.LeaveCheck;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.PeerWorker;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.SharedExperience;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.Workload;
import org.junit.jupiter.api.Test;

/** What a match needs is taken from what is recorded anyway. */
class MatchInputsTest {

    private static final PartyId SAGE = Walk.SAGE;
    private static final MatchInputs INPUTS =
            MatchInputs.of(CertificationRules.california(), PeerPolicies.example(), DAY);
    private static final PeerMatching MATCHING = PeerMatching.under(MatchingPolicy.example());

    private static PeerEvent<WorkerEventKind> event(WorkerEventKind kind, LocalDate on) {
        return PeerEvent.of(EventId.of(kind.code() + on), kind, on, PeerActor.of(PeerCapacity.PEER_WORKER));
    }

    @SafeVarargs
    private static WorkerRecord record(PeerEvent<WorkerEventKind>... events) {
        PeerStream<WorkerEventKind> stream =
                PeerStream.begin(WorkerEventKind.class, SubjectId.of(SAGE.value()), County.NAPA);
        stream = stream.with(event(WorkerEventKind.HIRED, DAY.minusYears(1))
                .stating(WorkerFacts.EMPLOYER, "agency-1")
                .stating(WorkerFacts.ROLE, PeerRole.PEER_SUPPORT_WORKER));
        for (PeerEvent<WorkerEventKind> event : events) {
            stream = stream.with(event);
        }
        return WorkerRecord.of(stream);
    }

    private static Candidate candidate(WorkerRecord record, String... around) {
        PeerWorker worker = MatchDraft.person(SAGE.value()).build();
        Workload logged = Workload.of(
                SAGE,
                List.of(Walk.engagement(Activity.ONE_TO_ONE_SUPPORT, DAY.minusDays(3), 1)
                        .workers(List.of(SAGE))
                        .minutes(60)
                        .build()));
        return INPUTS.candidate(worker, record, logged, Set.of(around)).build();
    }

    private static boolean isProposed(WorkerRecord record, String... around) {
        MatchRequest request = MatchDraft.request().build();
        return MATCHING.match(request, List.of(candidate(record, around)), Set.of())
                .proposed()
                .contains(SAGE);
    }

    @Test
    void whoeverThePersonDidNotWantIsNotProposedAgain() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY.minusDays(8));
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_THIS_PEER, DAY.minusDays(7))
                .stating(AccompanimentFacts.WORKER, Walk.RIVER.value()));
        assertThat(walk.present.notThisPeer()).containsExactly(Walk.RIVER);
        MatchRequest request = request(walk, OthersAround.NOBODY);
        assertThat(request.participant()).isEqualTo(Walk.PERSON);
        assertThat(request.notThisPeer()).containsExactly(Walk.RIVER);
        assertThat(MATCHING.match(
                                request,
                                List.of(
                                        MatchDraft.worker("worker-river").build(),
                                        MatchDraft.worker("worker-sage").build()),
                                Set.of())
                        .proposed())
                .containsExactly(Walk.SAGE);
    }

    private static MatchRequest request(Walk walk, OthersAround others) {
        return INPUTS.request(walk.present, PeerRole.PEER_SUPPORT_WORKER, others, BoundaryPolicy.example())
                .build();
    }

    @Test
    void whomNobodyMayOfferIsNotProposedAndNotAWordSaysWhy() {
        Set<PartyId> sage = Set.of(SAGE);
        for (OthersAround others : List.of(
                new OthersAround(sage, Set.of(), Set.of(), List.of()),
                new OthersAround(Set.of(), sage, Set.of(), List.of()),
                OthersAround.NOBODY.keepingApart(sage))) {
            MatchRequest request = request(new Walk(), others);
            MatchResult result = MATCHING.match(
                    request, List.of(MatchDraft.worker(SAGE.value()).build()), Set.of());
            assertThat(result.proposed()).isEmpty();
            assertThat(request.toString()).doesNotContain(SAGE.value());
        }
        assertThat(INPUTS.request(
                                new Walk().present,
                                PeerRole.PEER_SUPPORT_WORKER,
                                new OthersAround(sage, Set.of(), Set.of(), List.of()),
                                new BoundaryPolicy(30, false))
                        .build()
                        .keptApart())
                .as("a county may have one peer for both sides")
                .isEmpty();
    }

    @Test
    void aStreamSaysWhoIsAwayAndWhoHasLeft() {
        LocalDate since = DAY.minusDays(2);
        assertThat(isProposed(record())).isTrue();
        assertThat(isProposed(record(event(WorkerEventKind.LEFT, since)))).isFalse();
        assertThat(isProposed(record(event(WorkerEventKind.AWAY_BEGAN, since)))).isFalse();
        assertThat(isProposed(
                        record(event(WorkerEventKind.AWAY_BEGAN, since).stating(WorkerFacts.BACK_ON, DAY.plusDays(1)))))
                .isFalse();
        assertThat(isProposed(record(event(WorkerEventKind.AWAY_BEGAN, since).stating(WorkerFacts.BACK_ON, DAY))))
                .isTrue();
    }

    @Test
    void aSafeguardCountsWhereItNamesThePersonOrATeamAroundThem() {
        PeerEvent<WorkerEventKind> proposed = event(WorkerEventKind.SAFEGUARD_PROPOSED, DAY.minusDays(20))
                .stating(WorkerFacts.SAFEGUARD, "s-1")
                .stating(WorkerFacts.SAFEGUARD_KIND, SafeguardKind.OTHER_TEAM)
                .stating(WorkerFacts.APART_FROM, "clinic-b");
        WorkerRecord inForce = record(
                proposed,
                event(WorkerEventKind.SAFEGUARD_ACCEPTED, DAY.minusDays(19)).stating(WorkerFacts.SAFEGUARD, "s-1"));
        assertThat(isProposed(inForce, "person-1", "clinic-a")).isTrue();
        assertThat(isProposed(inForce, "person-1", "clinic-b")).isFalse();
        assertThat(isProposed(record(proposed), "person-1", "clinic-b")).isTrue();
    }

    @Test
    void loadAndCertificationAreTheDerivedOnes() {
        Candidate candidate = candidate(record());
        assertThat(candidate.loadMinutes().orElseThrow()).isPositive();
        assertThat(candidate.loadLimitMinutes())
                .hasValue(PeerPolicies.example().load().orElseThrow().heavyFromMinutes());
        assertThat(candidate.certification()).isEqualTo(CertificationCheck.NOT_ACTIVE);
        assertThat(candidate(record(event(WorkerEventKind.CERTIFIED, DAY.minusDays(90))))
                        .certification())
                .isEqualTo(CertificationCheck.ACTIVE);
    }

    @Test
    void whatAWorkerToldCountsForNothingOnceTheirStreamSaysTheyTookTheLeaveBack() {
        PeerEvent<WorkerEventKind> given = event(WorkerEventKind.EXPERIENCE_LEAVE_GIVEN, DAY.minusDays(30));
        WorkerRecord withLeave = record(given);
        WorkerRecord without = record(given, event(WorkerEventKind.EXPERIENCE_LEAVE_WITHDRAWN, DAY.minusDays(1)));
        assertThat(candidate(withLeave).leaveForMatching()).isEqualTo(LeaveCheck.IN_FORCE);
        assertThat(candidate(record()).leaveForMatching()).isEqualTo(LeaveCheck.NOT_IN_FORCE);
        assertThat(firstWith(withLeave)).isEqualTo(SAGE);
        assertThat(firstWith(without)).isEqualTo(Walk.RIVER);
    }

    /** The first of two otherwise equal workers, of whom the second told something that the person asks about. */
    private static PartyId firstWith(WorkerRecord record) {
        Candidate plain = MatchDraft.worker(Walk.RIVER.value()).build();
        Candidate told = MatchDraft.worker(SAGE.value())
                .leaveForMatching(candidate(record).leaveForMatching())
                .build();
        return MATCHING.match(
                        MatchDraft.request()
                                .addExperience(LivedExperience.WITHOUT_A_HOME)
                                .build(),
                        List.of(plain, told),
                        Set.of(SharedExperience.of(SAGE, DAY.minusDays(60), Set.of(LivedExperience.WITHOUT_A_HOME))))
                .proposed()
                .get(0);
    }
}
