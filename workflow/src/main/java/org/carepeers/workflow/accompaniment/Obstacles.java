package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.CertificationCheck;
import org.carepeers.peer.CertificationNeed;
import org.carepeers.peer.ClaimRule;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerWorker;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.workflow.machine.Reason;

/** Everything that keeps a worker out of one match. All of it is gathered; who is told what comes later. */
record Obstacles(PartyId worker, Optional<PartyId> supervisor, List<Reason> reasons) {

    static Obstacles of(MatchRequest request, Candidate candidate, MatchingPolicy policy) {
        List<Reason> found = new ArrayList<>(0);
        PeerWorker worker = candidate.worker();
        add(found, !isAtWork(worker, request.on()), MatchReason.NOT_AT_WORK);
        add(found, !does(worker.role(), request.role()), MatchReason.OTHER_WORK);
        if (candidate.isAwayOn(request.on())) {
            found.add(away(candidate, request.on()));
        }
        add(found, candidate.carriesAllThatIsFair(), MatchReason.FULL_LOAD);
        add(found, lacksCertification(request, candidate, policy), MatchReason.CERTIFICATION_NEEDED);
        add(found, request.notThisPeer().contains(worker.id()), MatchReason.CHOSE_SOMEONE_ELSE);
        add(found, request.keptApart().contains(worker.id()) || isKeptApart(candidate), MatchReason.KEPT_APART);
        return new Obstacles(worker.id(), candidate.supervisor(), found);
    }

    boolean areNone() {
        return reasons.isEmpty();
    }

    private static void add(List<Reason> found, boolean holds, MatchReason reason) {
        if (holds) {
            found.add(Reason.of(reason));
        }
    }

    private static boolean isAtWork(PeerWorker worker, LocalDate day) {
        return !day.isBefore(worker.worksFrom())
                && worker.worksUntil().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** A lead walks beside participants too; nobody else does the work of another role. */
    private static boolean does(PeerRole role, PeerRole wanted) {
        return role == wanted || (role == PeerRole.LEAD_PEER_WORKER && wanted == PeerRole.PEER_SUPPORT_WORKER);
    }

    private static Reason away(Candidate candidate, LocalDate day) {
        List<Away> holding =
                candidate.away().stream().filter(days -> days.holdsOn(day)).toList();
        Optional<LocalDate> through = holding.stream()
                        .anyMatch(days -> days.through().isEmpty())
                ? Optional.empty()
                : holding.stream().flatMap(days -> days.through().stream()).max(Comparator.naturalOrder());
        return through.map(last -> Reason.of(MatchReason.AWAY_THROUGH).with("through", last))
                .orElseGet(() -> Reason.of(MatchReason.AWAY));
    }

    private static boolean lacksCertification(MatchRequest request, Candidate candidate, MatchingPolicy policy) {
        return request.certification() == CertificationNeed.FOR_MEDI_CAL_CLAIM
                && policy.claims() == ClaimRule.ONLY_CERTIFIED
                && candidate.certification() != CertificationCheck.ACTIVE;
    }

    private static boolean isKeptApart(Candidate candidate) {
        return candidate.safeguards().stream().anyMatch(SafeguardKind::keepsPeopleApart)
                || !candidate.dualRoles().isEmpty();
    }

    /** Returns the worker alone; what keeps the two apart is never printed. */
    @Override
    public String toString() {
        return "Obstacles[worker=" + worker + ", reasons=[redacted]]";
    }
}
