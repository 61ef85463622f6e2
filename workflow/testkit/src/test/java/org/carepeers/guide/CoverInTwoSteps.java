package org.carepeers.guide;

import static org.carepeers.guide.InventedTeam.TODAY;

import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.peer.CoverPolicy;
import org.carepeers.workflow.accompaniment.Cover;
import org.carepeers.workflow.accompaniment.CoverDuties;
import org.carepeers.workflow.accompaniment.CoverDuties.HearingAhead;

final class CoverInTwoSteps {

    private CoverInTwoSteps() {}

    public static void main(String[] arguments) {
        Cover cover = Cover.begin(PartyId.of("p-41"), PartyId.of("w-303"), Away.of(TODAY, TODAY.plusDays(13)));
        List<HearingAhead> hearings = List.of(new HearingAhead(EventId.of("hearing-set-3"), TODAY.plusDays(4)));

        CoverDuties.under(CoverPolicy.example())
                .of(cover, EventId.of("away-1"), TODAY, hearings)
                .forEach(duty -> System.out.println(duty.due().lastDay().orElseThrow() + " " + duty.title()));

        System.out.println(cover.proposing(PartyId.of("w-302")).declined().step());
    }
}
