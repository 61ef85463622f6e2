package org.carepeers.workflow.accompaniment;

import java.util.function.ToIntFunction;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.LeaveCheck;
import org.carepeers.peer.MatchingPolicy;

/** What a county's policy weighs: each criterion says how far a worker meets it, from 0 to 100, and which weight it has. */
enum Criterion {
    CONTINUITY(
            MatchReason.WALKED_BEFORE,
            MatchingPolicy::continuity,
            (wishes, candidate) -> wishes.walkedBefore(candidate.worker().id()) ? Criterion.WHOLE : 0),
    COMMUNITY(
            MatchReason.COMMUNITY,
            MatchingPolicy::community,
            (wishes, candidate) ->
                    wishes.percentOfCommunities(candidate.worker().communities())),
    EXPERIENCE(
            MatchReason.EXPERIENCE,
            MatchingPolicy::experience,
            (wishes, candidate) -> candidate.leaveForMatching() == LeaveCheck.NOT_IN_FORCE
                    ? 0
                    : wishes.percentOfExperience(candidate.worker().id())),
    SPECIALIZATION(
            MatchReason.SPECIALIZATION,
            MatchingPolicy::specialization,
            (wishes, candidate) -> Wishes.percentOf(wishes.request().specializations(), candidate.specializations())),
    AREA(
            MatchReason.AREA,
            MatchingPolicy::area,
            (wishes, candidate) ->
                    wishes.request().area().filter(candidate.areas()::contains).isPresent() ? Criterion.WHOLE : 0),
    SCHEDULE(
            MatchReason.SCHEDULE,
            MatchingPolicy::schedule,
            (wishes, candidate) -> Wishes.percentOf(wishes.request().slots(), candidate.slots())),
    LOAD(MatchReason.ROOM, MatchingPolicy::load, (wishes, candidate) -> room(candidate));

    static final int WHOLE = 100;

    private final MatchReason reason;
    private final ToIntFunction<MatchingPolicy> weight;
    private final Measure measure;

    private interface Measure {
        int percent(Wishes wishes, Candidate candidate);
    }

    Criterion(MatchReason reason, ToIntFunction<MatchingPolicy> weight, Measure measure) {
        this.reason = reason;
        this.weight = weight;
        this.measure = measure;
    }

    MatchReason reason() {
        return reason;
    }

    int weight(MatchingPolicy policy) {
        return weight.applyAsInt(policy);
    }

    int percent(Wishes wishes, Candidate candidate) {
        return measure.percent(wishes, candidate);
    }

    /** What is not known never counts as room. */
    private static int room(Candidate candidate) {
        if (candidate.loadMinutes().isEmpty() || candidate.loadLimitMinutes().isEmpty()) {
            return 0;
        }
        long limit = candidate.loadLimitMinutes().getAsInt();
        return (int) (WHOLE * Math.max(0, limit - candidate.loadMinutes().getAsInt()) / limit);
    }
}
