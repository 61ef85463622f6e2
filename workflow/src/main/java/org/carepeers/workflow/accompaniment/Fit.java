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
 * @param askedPlace the place in the list of those whom the person asked for; its size if they did not
 * @param isAskedFor whether the person asked for them
 * @param languageTier the place in the person's list of the first language that the two share; its size if none
 * @param met the criteria that are weighed and met at least in part
 * @param score the weighted sum over all criteria
 */
record Fit(Candidate candidate, int askedPlace, boolean isAskedFor, int languageTier, Set<Criterion> met, long score)
        implements Comparable<Fit> {

    /** Whom the person asked for; language; what the policy weighs; the smaller load; the id. No two workers tie. */
    @Override
    public int compareTo(Fit other) {
        int order = Integer.compare(askedPlace, other.askedPlace);
        order = order != 0 ? order : Integer.compare(languageTier, other.languageTier);
        order = order != 0 ? order : Long.compare(other.score, score);
        order = order != 0 ? order : byLoad(candidate, other.candidate);
        return order != 0 ? order : worker().compareTo(other.worker());
    }

    private static final Criterion[] CRITERIA = Criterion.values();

    static Fit of(Wishes wishes, Candidate candidate, MatchingPolicy policy) {
        long score = 0;
        Set<Criterion> met = EnumSet.noneOf(Criterion.class);
        for (Criterion criterion : CRITERIA) {
            int weight = criterion.weight(policy);
            int percent = weight > 0 ? criterion.percent(wishes, candidate) : 0;
            if (percent > 0) {
                score += (long) weight * percent;
                met.add(criterion);
            }
        }
        List<PartyId> asked = wishes.request().askedFor();
        int place = asked.indexOf(candidate.worker().id());
        return new Fit(
                candidate,
                place < 0 ? asked.size() : place,
                place >= 0,
                wishes.languageTier(candidate.worker().languages()),
                met,
                score);
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
