package org.carepeers.workflow.accompaniment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.party.PartyId;

/**
 * The workers whom a person may be asked about, the best first, and those who are not available for this match.
 *
 * <p>It is a proposal and nothing happens by it: the person says yes, not now, not this peer or no. The reasons are told
 * per audience by {@link #reasonsFor}, and in no other way. It has no written form. This type is immutable and
 * thread-safe.
 */
public final class MatchResult {

    private final List<SpokenLanguage> languages;
    private final List<Fit> fits;
    private final List<Obstacles> obstacles;

    MatchResult(List<SpokenLanguage> languages, List<Fit> fits, List<Obstacles> obstacles) {
        this.languages = languages;
        this.fits = List.copyOf(fits);
        this.obstacles = List.copyOf(obstacles);
    }

    /**
     * Returns the workers who are proposed, in the order that is for the participant and for whoever asks them. It holds
     * what others may not know, such as what a worker shares of their life; to anyone else, show {@link #reasonsFor}.
     *
     * @return their ids, the best first; no two workers tie
     */
    public List<PartyId> proposed() {
        return fits.stream().map(Fit::worker).toList();
    }

    /**
     * Returns the workers who are not available for this match.
     *
     * @return their ids in the order of the ids, which says nothing of why
     */
    public List<PartyId> notAvailable() {
        return obstacles.stream().map(Obstacles::worker).toList();
    }

    /**
     * Returns the match as an audience may see it.
     *
     * @param audience who sees it
     * @return the view, in the order that follows from the reasons the audience may know and after that from the ids; for
     *     an audience that need not know more, every worker who is not available has the same words
     */
    public MatchView reasonsFor(Audience audience) {
        return reasonsFor(audience, Optional.empty());
    }

    /**
     * Returns the match as a supervisor may see it. Of the workers whom they supervise they are told also what a person
     * chose, and that something keeps two people apart; of everyone else's workers they are not.
     *
     * @param supervisor who sees it
     * @return the view, in the same order as for every supervisor
     */
    public MatchView reasonsForSupervisor(PartyId supervisor) {
        return reasonsFor(Audience.PEER_SUPERVISOR, Optional.of(supervisor));
    }

    private MatchView reasonsFor(Audience audience, Optional<PartyId> supervisor) {
        Stream<Fit> order = fits.stream().sorted(Fit.inOrderOf(MatchView.mayKnow(audience)));
        return new MatchView(
                audience,
                order.map(fit -> new MatchLine(fit.worker(), MatchView.forProposed(audience, fit.reasons(languages))))
                        .toList(),
                obstacles.stream()
                        .map(each -> new MatchLine(
                                each.worker(),
                                supervisor.isPresent() && supervisor.equals(each.supervisor())
                                        ? MatchView.toOwnSupervisor(each.reasons())
                                        : MatchView.forNotAvailable(audience, each.reasons())))
                        .toList());
    }

    /**
     * Returns why one worker is proposed, as that worker may know it before the person has said yes.
     *
     * @param worker the worker
     * @return their line; empty if they are not proposed, for whatever reason
     */
    public Optional<MatchLine> reasonsTo(PartyId worker) {
        return fits.stream()
                .filter(fit -> fit.worker().equals(worker))
                .findFirst()
                .map(fit -> new MatchLine(worker, MatchView.known(MatchView.OF_THEMSELVES, fit.reasons(languages))));
    }

    List<Fit> fits() {
        return fits;
    }

    /** Returns how many workers are proposed and how many are not available. */
    @Override
    public String toString() {
        return "MatchResult[proposed=" + fits.size() + ", notAvailable=" + obstacles.size() + "]";
    }
}
