package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.workflow.machine.Reason;

/**
 * How well one worker fits one request. Stays within this package: a figure would tell what its parts do not.
 *
 * @param candidate the worker
 * @param isAskedFor whether the person asked for them
 * @param languageTier the place in the person's list of the first language that the two share; its size if none
 * @param met the criteria that are weighed and met at least in part
 * @param worth one figure for whether the person asked for them, language and the weighted sum, each before the next
 */
record Fit(Candidate candidate, boolean isAskedFor, int languageTier, Set<Criterion> met, long worth)
        implements Comparable<Fit> {

    private static final Criterion[] CRITERIA = Criterion.values();

    static Fit of(Wishes wishes, Candidate candidate, MatchingPolicy policy) {
        long score = 0;
        long greatest = 0;
        Set<Criterion> met = EnumSet.noneOf(Criterion.class);
        for (Criterion criterion : CRITERIA) {
            int weight = criterion.weight(policy);
            int percent = weight > 0 ? criterion.percent(wishes, candidate) : 0;
            greatest += (long) weight * Criterion.WHOLE;
            if (percent > 0) {
                score += (long) weight * percent;
                met.add(criterion);
            }
        }
        List<PartyId> askedFor = wishes.request().askedFor();
        int place = askedFor.indexOf(candidate.worker().id());
        long asked = place < 0 ? 0 : (long) askedFor.size() - place;
        int tier = wishes.languageTier(candidate.worker().languages());
        long languages = wishes.languages().size();
        long worth = (asked * (languages + 1) + languages - tier) * (greatest + 1) + score;
        return new Fit(candidate, place >= 0, tier, met, worth);
    }

    /** The greater worth; the smaller load; the id. No two workers tie. */
    @Override
    public int compareTo(Fit other) {
        int order = Long.compare(other.worth, worth);
        order = order != 0 ? order : byLoad(candidate, other.candidate);
        return order != 0 ? order : worker().compareTo(other.worker());
    }

    PartyId worker() {
        return candidate.worker().id();
    }

    /** Returns the reasons that speak for this worker, in the order of the criteria. */
    List<Reason> reasons(List<SpokenLanguage> languages) {
        List<Reason> reasons = new ArrayList<>();
        if (isAskedFor) {
            reasons.add(Reason.of(MatchReason.ASKED_FOR));
        }
        if (languageTier < languages.size()) {
            reasons.add(Reason.of(MatchReason.LANGUAGE).with("language", languages.get(languageTier)));
        }
        met.forEach(criterion -> reasons.add(Reason.of(criterion.reason())));
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
