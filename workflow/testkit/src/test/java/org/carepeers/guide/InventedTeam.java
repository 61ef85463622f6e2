package org.carepeers.guide;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.DualRole;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerWorker;

/** Four invented workers of whom two are not available. */
final class InventedTeam {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private InventedTeam() {}

    static List<Candidate> workers() {
        return List.of(
                worker("w-301", "en").build(),
                worker("w-302", "es", "en").build(),
                worker("w-303", "es").addAway(Away.from(TODAY)).build(),
                worker("w-304", "es")
                        .addDualRoles(DualRole.NOT_SAID)
                        .supervisor(PartyId.of("s-2"))
                        .build());
    }

    private static Candidate.Builder worker(String id, String... languages) {
        return Candidate.builder()
                .worker(person(id, languages))
                .loadMinutes(600)
                .loadLimitMinutes(1500);
    }

    static PeerWorker person(String id, String... languages) {
        PeerWorker.Builder worker = PeerWorker.builder()
                .id(PartyId.of(id))
                .employer(PartyId.of("o-1"))
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .worksFrom(TODAY.minusYears(1));
        for (String language : languages) {
            worker.addLanguages(LanguageTag.of(language));
        }
        return worker.build();
    }
}
