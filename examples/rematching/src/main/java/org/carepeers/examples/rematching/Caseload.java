package org.carepeers.examples.rematching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Area;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.PartOfDay;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerWorker;
import org.carepeers.peer.WeekSlot;
import org.carepeers.peer.Weekday;

/**
 * An invented caseload whose worker leaves, and the team that is left.
 *
 * @param people what each person would like
 * @param team the workers who are left
 * @param room how many people each of them may take on
 */
record Caseload(List<MatchRequest> people, List<Candidate> team, Map<PartyId, Integer> room) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> LANGUAGES =
            List.of("en", "en", "en", "en", "en", "es", "es", "es", "vi", "tl", "ase");
    private static final List<Weekday> DAYS = List.of(Weekday.values());
    private static final List<PartOfDay> PARTS = List.of(PartOfDay.values());
    private static final int LIMIT = 1500;

    /**
     * Invents a caseload.
     *
     * @param seed the same seed gives the same caseload
     * @param people how many people walked with the worker who leaves
     * @param team how many workers are left
     * @return the caseload; there is about as much room as there are people
     */
    static Caseload invented(long seed, int people, int team) {
        Random random = new Random(seed);
        List<MatchRequest> requests = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            requests.add(request(random, "p-" + i, team));
        }
        List<Candidate> candidates = new ArrayList<>();
        Map<PartyId, Integer> room = new HashMap<>();
        for (int i = 0; i < team; i++) {
            Candidate candidate = candidate(random, "w-" + i);
            candidates.add(candidate);
            room.put(candidate.worker().id(), random.nextInt(2 * people / team + 2));
        }
        return new Caseload(requests, candidates, room);
    }

    private static MatchRequest request(Random random, String person, int team) {
        MatchRequest.Builder request = MatchRequest.builder()
                .participant(PartyId.of(person))
                .on(DAY)
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(language(random))
                .area(area(random))
                .addSlots(slot(random), slot(random));
        if (random.nextInt(4) == 0) {
            request.addWalkedBefore(worker(random, team));
        }
        if (random.nextInt(6) == 0) {
            request.addNotThisPeer(worker(random, team));
        }
        return request.build();
    }

    private static Candidate candidate(Random random, String id) {
        PeerWorker worker = PeerWorker.builder()
                .id(PartyId.of(id))
                .employer(PartyId.of("o-1"))
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(LanguageTag.of("en"), language(random))
                .worksFrom(DAY.minusYears(1))
                .build();
        return Candidate.builder()
                .worker(worker)
                .addAreas(area(random), area(random))
                .addSlots(slot(random), slot(random), slot(random), slot(random), slot(random))
                .loadMinutes(random.nextInt(LIMIT))
                .loadLimitMinutes(LIMIT)
                .build();
    }

    private static PartyId worker(Random random, int team) {
        return PartyId.of("w-" + random.nextInt(team));
    }

    private static LanguageTag language(Random random) {
        return LanguageTag.of(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    }

    private static Area area(Random random) {
        return Area.of("area-" + random.nextInt(5));
    }

    private static WeekSlot slot(Random random) {
        return WeekSlot.of(DAYS.get(random.nextInt(DAYS.size())), PARTS.get(random.nextInt(PARTS.size())));
    }
}
