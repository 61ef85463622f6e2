package org.carepeers.workflow.accompaniment;

import static org.carepeers.workflow.accompaniment.MatchDraft.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Area;
import org.carepeers.peer.Away;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.CertificationCheck;
import org.carepeers.peer.CertificationNeed;
import org.carepeers.peer.DualRole;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.PartOfDay;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerSpecialization;
import org.carepeers.peer.PeerWorker;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.SharedExperience;
import org.carepeers.peer.WeekSlot;
import org.carepeers.peer.Weekday;

/** Requests and workers at random from a seed; about half of the workers are not available, for every reason there is. */
final class RandomMatches {

    private static final List<String> LANGUAGES = List.of("en", "es", "es-MX", "vi", "ase", "tl");

    private RandomMatches() {}

    static List<Candidate> workers(Random random, int many) {
        List<Candidate> workers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            workers.add(worker(random, "w-" + i));
        }
        return workers;
    }

    static MatchRequest request(Random random, int workers) {
        MatchRequest.Builder request = MatchRequest.builder()
                .participant(PartyId.of("p-1"))
                .on(DAY)
                .role(random.nextInt(4) == 0 ? PeerRole.FAMILY_PEER_WORKER : PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(language(random), language(random))
                .addCommunities("community-" + random.nextInt(3))
                .addExperience(one(random, LivedExperience.values()))
                .addSpecializations(one(random, PeerSpecialization.values()))
                .area(Area.of("area-" + random.nextInt(5)))
                .addSlots(slot(random), slot(random), slot(random))
                .certification(one(random, CertificationNeed.values()));
        for (int i = 0; i < 3; i++) {
            request.addNotThisPeer(PartyId.of("w-" + random.nextInt(workers)));
            request.addWalkedBefore(PartyId.of("w-" + random.nextInt(workers)));
        }
        return request.build();
    }

    static List<SharedExperience> shared(Random random, List<Candidate> workers) {
        return workers.stream()
                .filter(each -> random.nextBoolean())
                .map(each -> SharedExperience.of(
                        each.worker().id(), DAY.minusDays(9), Set.of(one(random, LivedExperience.values()))))
                .toList();
    }

    private static Candidate worker(Random random, String id) {
        PeerWorker worker = PeerWorker.builder()
                .id(PartyId.of(id))
                .employer(PartyId.of("o-1"))
                .role(rarely(random) ? PeerRole.FAMILY_PEER_WORKER : PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(language(random), language(random))
                .addCommunities("community-" + random.nextInt(9))
                .worksFrom(rarely(random) ? DAY.plusDays(3) : DAY.minusDays(300))
                .build();
        Candidate.Builder candidate = Candidate.builder()
                .worker(worker)
                .addAreas(Area.of("area-" + random.nextInt(5)))
                .addSlots(slot(random), slot(random), slot(random), slot(random))
                .addSpecializations(one(random, PeerSpecialization.values()))
                .certification(one(random, CertificationCheck.values()))
                .loadMinutes(random.nextInt(1600))
                .loadLimitMinutes(1500);
        if (rarely(random)) {
            candidate.addAway(rarely(random) ? Away.from(DAY) : Away.of(DAY, DAY.plusDays(random.nextInt(9))));
        }
        if (rarely(random)) {
            candidate.addSafeguards(one(random, SafeguardKind.values()));
        }
        if (rarely(random)) {
            candidate.addDualRoles(one(random, DualRole.values()));
        }
        return candidate.build();
    }

    private static boolean rarely(Random random) {
        return random.nextInt(8) == 0;
    }

    private static LanguageTag language(Random random) {
        return LanguageTag.of(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    }

    private static WeekSlot slot(Random random) {
        return WeekSlot.of(one(random, Weekday.values()), one(random, PartOfDay.values()));
    }

    static <E extends Enum<E> & Coded> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
