package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.CertificationCheck;
import org.carepeers.peer.LeaveCheck;
import org.carepeers.peer.LoadWeights;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerWorker;
import org.carepeers.peer.SupervisionPolicy;
import org.carepeers.workflow.workforce.Certification;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.CertificationStanding;
import org.carepeers.workflow.workforce.EmploymentStage;
import org.carepeers.workflow.workforce.EmploymentState;
import org.carepeers.workflow.workforce.FairLoad;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.Workload;

/**
 * What a match has to know and is recorded already: what the person said in their accompaniment, and what the streams and
 * the logged work of the workers tell.
 *
 * <p>Wishes, areas and times are not recorded anywhere else, so both answers are builders to which they are added. This
 * type is immutable and thread-safe.
 *
 * @see PeerMatching#match
 */
public final class MatchInputs {

    private final CertificationRules rules;
    private final PeerPolicy policy;
    private final LocalDate on;

    private MatchInputs(CertificationRules rules, PeerPolicy policy, LocalDate on) {
        this.rules = rules;
        this.policy = policy;
        this.on = on;
    }

    /**
     * Begins with what holds for every worker.
     *
     * @param rules the figures of certification
     * @param policy the county's policy, whose weights say what load is and from when on it is full
     * @param on the day of the match
     * @return the inputs of a match on that day
     */
    public static MatchInputs of(CertificationRules rules, PeerPolicy policy, LocalDate on) {
        return new MatchInputs(rules, policy, on);
    }

    /**
     * Returns a request with what the person said, whom they do not want, and who walks beside them or did last; and with
     * whoever an offer would find not available, so that nobody is proposed whom nobody may offer.
     *
     * @param accompaniment the accompaniment of whoever looks for someone
     * @param role the work that is looked for
     * @param others who else stands around them
     * @param boundary whether the county wants two peers for the two sides of a family
     * @return a builder with nothing of what the person would like set yet
     */
    public MatchRequest.Builder request(
            Accompaniment accompaniment, PeerRole role, OthersAround others, BoundaryPolicy boundary) {
        Set<PartyId> unwanted = accompaniment.notThisPeer();
        return MatchRequest.builder()
                .participant(PartyId.of(accompaniment.person().value()))
                .on(on)
                .role(role)
                .addAllNotThisPeer(unwanted.stream().sorted().toList())
                .addAllKeptApart(others.notToBeOffered(boundary))
                .addAllWalkedBefore(accompaniment.worker().filter(worker -> !unwanted.contains(worker)).stream()
                        .toList());
    }

    /**
     * Returns a worker as their stream and their logged work show them on the day of the match.
     *
     * @param worker the worker
     * @param record the fold of their stream as of the day
     * @param workload what they logged
     * @param around the person for whom the match is, and the teams and programs that serve them, by their ids
     * @return a builder with certification, further training, days away, leave, load and safeguards set; areas, times and
     *     other parts in the person's life are not in the stream
     */
    public Candidate.Builder candidate(
            PeerWorker worker, WorkerRecord record, Workload workload, Collection<String> around) {
        CertificationStanding standing = Certification.of(record, rules).standingOn(on);
        Candidate.Builder candidate = Candidate.builder()
                .worker(employed(worker, record.employment()))
                .addAllSpecializations(standing.specializations())
                .certification(standing.allowsClaims() ? CertificationCheck.ACTIVE : CertificationCheck.NOT_ACTIVE)
                .leaveForMatching(record.hasLeaveForMatching() ? LeaveCheck.IN_FORCE : LeaveCheck.NOT_IN_FORCE)
                .supervisor(record.supervision().supervisor().map(PartyId::of))
                .addAllSafeguards(record.supervision().keptApart(around));
        candidate.addAllAway(record.employment().absences());
        policy.load()
                .ifPresent(weights ->
                        candidate.loadMinutes(load(weights, workload)).loadLimitMinutes(weights.heavyFromMinutes()));
        return candidate;
    }

    private static PeerWorker employed(PeerWorker worker, EmploymentState work) {
        PeerWorker.Builder now = PeerWorker.builder().from(worker);
        work.role().ifPresent(now::role);
        work.employer().ifPresent(now::employer);
        if (work.stage() == EmploymentStage.NOT_EMPLOYED) {
            work.since().filter(left -> !left.isBefore(worker.worksFrom())).ifPresent(now::worksUntil);
        }
        return now.build();
    }

    /** The weeks at which supervision looks back, and else the week of the match: what is carried, and not one day. */
    private int load(LoadWeights weights, Workload workload) {
        int weeks = policy.supervision().map(SupervisionPolicy::reviewWeeks).orElse(1);
        return FairLoad.of(weights, workload, on.minusWeeks(weeks - 1L), on).averageMinutes();
    }
}
