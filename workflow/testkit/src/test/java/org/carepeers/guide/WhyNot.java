package org.carepeers.guide;

import java.util.List;
import org.carepeers.consent.Audience;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.MatchResult;

final class WhyNot {

    private WhyNot() {}

    public static void main(String[] arguments) {
        MatchResult match = ChoosingAPeer.result();
        for (Audience audience : List.of(Audience.SCHEDULER, Audience.PEER_SUPERVISOR, Audience.COURT)) {
            System.out.println(audience.code());
            match.reasonsFor(audience).notAvailable().forEach(line -> ChoosingAPeer.print(audience, line));
        }
        System.out.println("the supervisor of w-304");
        match.reasonsForSupervisor(PartyId.of("s-2")).notAvailable().stream()
                .filter(line -> line.worker().equals(PartyId.of("w-304")))
                .forEach(line -> ChoosingAPeer.print(Audience.PEER_SUPERVISOR, line));
    }
}
