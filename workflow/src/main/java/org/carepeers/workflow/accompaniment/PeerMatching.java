package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.SharedExperience;

/**
 * Proposes workers to someone who looks for a peer.
 *
 * <p>First come the workers for whom the person asked, then those who speak the language they would like best, and within
 * that the county's weights decide; the smaller load and at last the id settle what is still equal. A worker who does not
 * speak the language comes later and is never left out for it. Left out are only those who cannot walk beside this person
 * now, and why is told per audience. The same inputs give the same result. This type is immutable and thread-safe.
 *
 * @see MatchResult#reasonsFor
 */
public final class PeerMatching {

    private final MatchingPolicy policy;

    private PeerMatching(MatchingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns matching under a county's policy.
     *
     * @param policy how much each wish weighs
     * @return the matching
     */
    public static PeerMatching under(MatchingPolicy policy) {
        return new PeerMatching(policy);
    }

    /**
     * Returns the policy.
     *
     * @return how much each wish weighs
     */
    public MatchingPolicy policy() {
        return policy;
    }

    /**
     * Matches one person with many workers.
     *
     * @param request what the person would like
     * @param candidates the workers, in any order; none is named twice
     * @param shared what workers let be used of their own lives for this match; the result keeps none of it
     * @return the workers who are proposed, the best first, and those who are not available
     * @throws IllegalArgumentException if two candidates are the same worker
     */
    public MatchResult match(
            MatchRequest request, Collection<Candidate> candidates, Collection<SharedExperience> shared) {
        Wishes wishes = new Wishes(request, shared);
        List<Fit> fits = new ArrayList<>(candidates.size());
        List<Obstacles> out = new ArrayList<>();
        Set<PartyId> seen = new HashSet<>(2 * candidates.size());
        for (Candidate candidate : candidates) {
            if (!seen.add(candidate.worker().id())) {
                throw new IllegalArgumentException("candidates must name no worker twice");
            }
            Obstacles obstacles = Obstacles.of(request, candidate, policy);
            if (obstacles.areNone()) {
                fits.add(Fit.of(wishes, candidate, policy));
            } else {
                out.add(obstacles);
            }
        }
        Collections.sort(fits);
        out.sort(Comparator.comparing(Obstacles::worker));
        return new MatchResult(wishes.languages(), fits, out);
    }
}
