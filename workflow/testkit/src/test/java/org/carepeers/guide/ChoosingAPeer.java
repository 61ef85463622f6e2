package org.carepeers.guide;

import static org.carepeers.guide.InventedTeam.TODAY;

import java.util.Locale;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.PeerRole;
import org.carepeers.workflow.accompaniment.MatchLine;
import org.carepeers.workflow.accompaniment.MatchMessages;
import org.carepeers.workflow.accompaniment.MatchResult;
import org.carepeers.workflow.accompaniment.PeerMatching;

final class ChoosingAPeer {

    private ChoosingAPeer() {}

    static MatchResult result() {
        MatchRequest request = MatchRequest.builder()
                .participant(PartyId.of("p-41"))
                .on(TODAY)
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(LanguageTag.of("es"))
                .build();
        return PeerMatching.under(MatchingPolicy.example()).match(request, InventedTeam.workers(), Set.of());
    }

    static void print(Audience audience, MatchLine line) {
        line.reasons()
                .forEach(reason -> System.out.println(line.worker() + ": "
                        + MatchMessages.in(Locale.ENGLISH, audience).sentence(reason)));
    }

    public static void main(String[] arguments) {
        MatchResult match = result();

        System.out.println(match.proposed());
        match.reasonsFor(Audience.PARTICIPANT).proposed().forEach(line -> print(Audience.PARTICIPANT, line));
    }
}
