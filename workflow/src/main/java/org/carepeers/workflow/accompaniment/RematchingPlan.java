package org.carepeers.workflow.accompaniment;

import java.util.List;
import org.carepeers.party.PartyId;

/**
 * Whom to ask about whom after a worker has left, and for whom nobody was found.
 *
 * @param proposals the proposals, by the ids of the people
 * @param nobodyFound the people for whom the supervisor must look further, by their ids
 */
public record RematchingPlan(List<Proposal> proposals, List<PartyId> nobodyFound) {

    /**
     * One proposal. The person's yes or no comes before everything else.
     *
     * @param person who is asked
     * @param worker who is proposed
     */
    public record Proposal(PartyId person, PartyId worker) {}

    /**
     * Keeps unchangeable copies.
     *
     * @param proposals the proposals
     * @param nobodyFound the people for whom nobody was found
     */
    public RematchingPlan {
        proposals = List.copyOf(proposals);
        nobodyFound = List.copyOf(nobodyFound);
    }
}
