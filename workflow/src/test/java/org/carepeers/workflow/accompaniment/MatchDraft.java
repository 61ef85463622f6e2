package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerWorker;

/** Requests and workers of invented people, with nothing said but what a test says. */
final class MatchDraft {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private MatchDraft() {}

    static PartyId id(String id) {
        return PartyId.of(id);
    }

    static MatchRequest.Builder request() {
        return request("p-1");
    }

    static MatchRequest.Builder request(String person) {
        return MatchRequest.builder().participant(id(person)).on(DAY).role(PeerRole.PEER_SUPPORT_WORKER);
    }

    static PeerWorker.Builder person(String id, String... languages) {
        PeerWorker.Builder worker = PeerWorker.builder()
                .id(id(id))
                .employer(id("o-1"))
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .worksFrom(DAY.minusYears(1));
        for (String language : languages) {
            worker.addLanguages(LanguageTag.of(language));
        }
        return worker;
    }

    static Candidate.Builder worker(String id, String... languages) {
        return Candidate.builder().worker(person(id, languages).build());
    }
}
