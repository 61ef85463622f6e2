package org.carepeers.workflow.accompaniment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.SharedExperience;

/** A request, laid out so that it is quickly compared with many workers, and what each worker lets be used for it. */
final class Wishes {

    private final MatchRequest request;
    private final List<SpokenLanguage> languages;
    private final Set<PartyId> walkedBefore;
    private final Set<String> communities;
    private final Map<PartyId, Set<LivedExperience>> told = new HashMap<>();

    Wishes(MatchRequest request, Collection<SharedExperience> shared) {
        this.request = request;
        this.languages = languages(request);
        this.walkedBefore = Set.copyOf(request.walkedBefore());
        this.communities = request.communities().stream().map(Wishes::plain).collect(Collectors.toUnmodifiableSet());
        shared.forEach(each -> {
            Set<LivedExperience> usable = each.usableOn(request.on());
            if (percentOf(request.experience(), usable) > 0) {
                told.merge(each.worker(), usable, Wishes::both);
            }
        });
    }

    /** Returns the languages a person would like to speak, each once, the best one first. */
    static List<SpokenLanguage> languages(MatchRequest request) {
        return request.languages().stream().map(SpokenLanguage::of).distinct().toList();
    }

    private static Set<LivedExperience> both(Set<LivedExperience> some, Set<LivedExperience> more) {
        Set<LivedExperience> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    MatchRequest request() {
        return request;
    }

    List<SpokenLanguage> languages() {
        return languages;
    }

    /** Returns how far down the person's list the first language stands that the two share; its size if none does. */
    int languageTier(List<LanguageTag> spoken) {
        for (int place = 0; place < languages.size(); place++) {
            for (LanguageTag tag : spoken) {
                if (languages.get(place).isOf(tag)) {
                    return place;
                }
            }
        }
        return languages.size();
    }

    boolean walkedBefore(PartyId worker) {
        return walkedBefore.contains(worker);
    }

    int percentOfCommunities(List<String> named) {
        if (communities.isEmpty() || named.isEmpty()) {
            return 0;
        }
        int met = 0;
        for (String wished : communities) {
            met += isNamed(wished, named) ? 1 : 0;
        }
        return Criterion.WHOLE * met / communities.size();
    }

    private static boolean isNamed(String wished, List<String> named) {
        for (String each : named) {
            if (each.strip().equalsIgnoreCase(wished)) {
                return true;
            }
        }
        return false;
    }

    int percentOfExperience(PartyId worker) {
        Set<LivedExperience> shared = told.getOrDefault(worker, Set.of());
        return percentOf(request.experience(), shared);
    }

    /** Returns how many of a hundred parts of what is wished are had. */
    static int percentOf(Collection<?> wished, Collection<?> had) {
        if (wished.isEmpty() || had.isEmpty()) {
            return 0;
        }
        int met = 0;
        for (Object each : wished) {
            met += had.contains(each) ? 1 : 0;
        }
        return Criterion.WHOLE * met / wished.size();
    }
}
