package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.workflow.machine.Reason;

/**
 * How well one worker fits one request. Stays within this package: a figure would tell what its parts do not.
 *
 * @param candidate the worker
 * @param asked how early the person named them among those they asked for, the first highest; 0 if they did not
 * @param languageTier the place in the person's list of the first language that the two share; its size if none
 * @param scores what each criterion that is weighed and met at least in part adds to the weighted sum
 * @param worth one figure for whether the person asked for them, language and the weighted sum, each before the next
 */
record Fit(Candidate candidate, int asked, int languageTier, Map<Criterion, Integer> scores, long worth)
        implements Comparable<Fit> {

    private static final Criterion[] CRITERIA = Criterion.values();

    static Fit of(Wishes wishes, Candidate candidate, MatchingPolicy policy) {
        long score = 0;
        long greatest = 0;
        Map<Criterion, Integer> scores = new EnumMap<>(Criterion.class);
        for (Criterion criterion : CRITERIA) {
            int weight = criterion.weight(policy);
            int percent = weight > 0 ? criterion.percent(wishes, candidate) : 0;
            greatest += (long) weight * Criterion.WHOLE;
            if (percent > 0) {
                score += (long) weight * percent;
                scores.put(criterion, weight * percent);
            }
        }
        List<PartyId> askedFor = wishes.request().askedFor();
        int place = askedFor.indexOf(candidate.worker().id());
        int asked = place < 0 ? 0 : askedFor.size() - place;
        int tier = wishes.languageTier(candidate.worker().languages());
        long languages = wishes.languages().size();
        long worth = (asked * (languages + 1) + languages - tier) * (greatest + 1) + score;
        return new Fit(candidate, asked, tier, scores, worth);
    }

    /** The greater worth; the smaller load; the id. No two workers tie. */
    @Override
    public int compareTo(Fit other) {
        int order = Long.compare(other.worth, worth);
        order = order != 0 ? order : byLoad(candidate, other.candidate);
        return order != 0 ? order : worker().compareTo(other.worker());
    }

    /**
     * Returns the order as far as it follows from reasons that an audience may know, and after that by the ids: what it
     * may not know moves nobody.
     */
    static Comparator<Fit> inOrderOf(Set<MatchReason> known) {
        Comparator<Fit> order = Comparator.comparingInt(fit -> known.contains(MatchReason.ASKED_FOR) ? -fit.asked : 0);
        if (known.contains(MatchReason.LANGUAGE)) {
            order = order.thenComparingInt(Fit::languageTier);
        }
        order = order.thenComparingLong(fit -> -fit.scoreOf(known));
        if (known.contains(MatchReason.ROOM)) {
            order = order.thenComparing(Fit::candidate, Fit::byLoad);
        }
        return order.thenComparing(Fit::worker);
    }

    private long scoreOf(Set<MatchReason> known) {
        long score = 0;
        for (Map.Entry<Criterion, Integer> each : scores.entrySet()) {
            score += known.contains(each.getKey().reason()) ? each.getValue() : 0;
        }
        return score;
    }

    PartyId worker() {
        return candidate.worker().id();
    }

    /** Returns the reasons that speak for this worker, in the order of the criteria. */
    List<Reason> reasons(List<SpokenLanguage> languages) {
        List<Reason> reasons = new ArrayList<>();
        if (asked > 0) {
            reasons.add(Reason.of(MatchReason.ASKED_FOR));
        }
        if (languageTier < languages.size()) {
            reasons.add(Reason.of(MatchReason.LANGUAGE).with("language", languages.get(languageTier)));
        }
        scores.keySet().forEach(criterion -> reasons.add(Reason.of(criterion.reason())));
        return reasons;
    }

    /** Compares exactly, by cross-multiplication; a load that is not known comes last. */
    private static int byLoad(Candidate one, Candidate other) {
        boolean known = isLoadKnown(one);
        if (known != isLoadKnown(other)) {
            return known ? -1 : 1;
        }
        return known
                ? Long.compare(
                        (long) one.loadMinutes().getAsInt()
                                * other.loadLimitMinutes().getAsInt(),
                        (long) other.loadMinutes().getAsInt()
                                * one.loadLimitMinutes().getAsInt())
                : 0;
    }

    private static boolean isLoadKnown(Candidate candidate) {
        return candidate.loadMinutes().isPresent()
                && candidate.loadLimitMinutes().isPresent();
    }

    /** Returns the worker alone; a figure would tell what its parts do not. */
    @Override
    public String toString() {
        return "Fit[worker=" + worker() + "]";
    }
}
