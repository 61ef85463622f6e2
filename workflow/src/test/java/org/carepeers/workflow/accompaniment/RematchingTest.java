package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.carepeers.workflow.accompaniment.MatchDraft.id;
import static org.carepeers.workflow.accompaniment.MatchDraft.request;
import static org.carepeers.workflow.accompaniment.MatchDraft.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.junit.jupiter.api.Test;

class RematchingTest {

    private static final Rematching REMATCHING = Rematching.by(PeerMatching.under(MatchingPolicy.example()));

    private static RematchingPlan propose(List<MatchRequest> people, List<Candidate> team, Map<PartyId, Integer> room) {
        return REMATCHING.propose(people, team, Set.of(), room);
    }

    @Test
    void whoeverHasNobodyElseIsServed() {
        MatchRequest anyone = request("p-1").addLanguages(LanguageTag.of("es")).build();
        MatchRequest oneOnly = request("p-2")
                .addLanguages(LanguageTag.of("es"))
                .addNotThisPeer(id("w-2"))
                .build();
        assertThat(propose(
                                List.of(anyone, oneOnly),
                                List.of(
                                        worker("w-1", "es").build(),
                                        worker("w-2", "en").build()),
                                Map.of(id("w-1"), 1, id("w-2"), 1))
                        .proposals())
                .containsExactly(
                        new RematchingPlan.Proposal(id("p-1"), id("w-2")),
                        new RematchingPlan.Proposal(id("p-2"), id("w-1")));
    }

    @Test
    void whoeverWouldLoseTheirLanguageByWaitingComesBeforeWhoeverWouldNot() {
        assertThat(propose(
                                List.of(
                                        request("p-1").build(),
                                        request("p-2")
                                                .addLanguages(LanguageTag.of("es"))
                                                .build()),
                                List.of(
                                        worker("w-1", "es").build(),
                                        worker("w-2", "en").build()),
                                Map.of(id("w-1"), 1, id("w-2"), 1))
                        .proposals())
                .contains(new RematchingPlan.Proposal(id("p-2"), id("w-1")));
    }

    @Test
    void nobodyIsProposedAgainstAPersonsWordOrBeyondWhatAWorkerCanCarry() {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            List<Candidate> team = RandomMatches.workers(random, 12);
            List<MatchRequest> people = people(random, 12);
            Map<PartyId, Integer> room = new HashMap<>();
            team.forEach(each -> room.put(each.worker().id(), random.nextInt(3)));
            RematchingPlan plan = propose(people, team, room);
            Map<PartyId, Integer> taken = new HashMap<>();
            plan.proposals().forEach(each -> taken.merge(each.worker(), 1, Integer::sum));
            assertThat(taken).allSatisfy((worker, many) -> assertThat(many).isLessThanOrEqualTo(room.get(worker)));
            assertThat(plan.proposals())
                    .allSatisfy(each -> assertThat(person(people, each.person()).notThisPeer())
                            .doesNotContain(each.worker()));
            assertThat(plan.proposals().size() + plan.nobodyFound().size()).isEqualTo(people.size());
        }
    }

    @Test
    void theOrderOfPeopleAndWorkersChangesNothing() {
        Random random = new Random(6);
        List<Candidate> team = new ArrayList<>(RandomMatches.workers(random, 15));
        List<MatchRequest> people = new ArrayList<>(people(random, 15));
        Map<PartyId, Integer> room = new HashMap<>();
        team.forEach(each -> room.put(each.worker().id(), 1));
        RematchingPlan first = propose(people, team, room);
        Collections.shuffle(team, random);
        Collections.shuffle(people, random);
        assertThat(propose(people, team, room)).isEqualTo(first);
    }

    @Test
    void nobodyHasRoomOfWhomNobodySaidSo() {
        assertThat(propose(
                                List.of(request("p-1").build()),
                                List.of(worker("w-1").build()),
                                Map.of())
                        .nobodyFound())
                .containsExactly(id("p-1"));
    }

    @Test
    void aSolverThatForgetsARuleIsFoundOut() {
        Rematching careless = REMATCHING.with((fit, room) -> new int[fit.length]);
        List<Candidate> team = List.of(worker("w-1").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> careless.propose(
                        List.of(request("p-1").build(), request("p-2").build()), team, Set.of(), Map.of(id("w-1"), 1)))
                .withMessageContaining("room");
        assertThatIllegalStateException()
                .isThrownBy(() -> careless.propose(
                        List.of(request("p-1").addNotThisPeer(id("w-1")).build()),
                        team,
                        Set.of(),
                        Map.of(id("w-1"), 1)))
                .withMessageContaining("not available");
    }

    private static List<MatchRequest> people(Random random, int many) {
        List<MatchRequest> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(MatchRequest.builder()
                    .from(RandomMatches.request(random, many))
                    .participant(id("p-" + i))
                    .build());
        }
        return people;
    }

    private static MatchRequest person(List<MatchRequest> people, PartyId id) {
        return people.stream()
                .filter(each -> each.participant().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
