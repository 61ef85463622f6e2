package org.carepeers.json;

import static org.carepeers.json.PeopleSamples.PARTICIPANT;
import static org.carepeers.json.Samples.DAY;

import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.AskedOfPeers;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.PresenceBasis;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.SupportQuestion;
import org.carepeers.engagement.TaskAsker;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.party.PartyId;

/** One value of every type about the boundaries of peer work, with every attribute present. */
final class BoundarySamples {

    private static final PartyId WORKER = PartyId.of("w-1");
    private static final PartyId AGENCY = PartyId.of("o-1");

    private BoundarySamples() {}

    static Stream<Object> all() {
        return Stream.of(planned(), question(), new AskedOfPeers(Optional.of(AGENCY), ProhibitedAct.MANAGE_CASE, 2));
    }

    private static PlannedWork planned() {
        return PlannedWork.builder()
                .participant(PARTICIPANT)
                .worker(WORKER)
                .capacity(WorkCapacity.AS_PEER_WORKER)
                .assigned(PARTICIPANT)
                .addActivities(Activity.COURT_ACCOMPANIMENT)
                .addActs(ProhibitedAct.INTERPRET_IN_COURT)
                .plannedFor(DAY)
                .askedBy(TaskAsker.COURT)
                .agency(AGENCY)
                .presence(PresenceBasis.PARTICIPANT_ASKED)
                .wish(PersonsWish.WANTED)
                .build();
    }

    private static SupportQuestion question() {
        return SupportQuestion.builder()
                .worker(WORKER)
                .act(ProhibitedAct.MANAGE_CASE)
                .askedBy(TaskAsker.CASE_MANAGER)
                .agency(AGENCY)
                .happenedOn(DAY)
                .goneOn(DAY.plusDays(30))
                .build();
    }
}
