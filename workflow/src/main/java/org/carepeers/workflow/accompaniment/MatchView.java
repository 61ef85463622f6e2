package org.carepeers.workflow.accompaniment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.workflow.machine.Reason;

/**
 * A match as one audience may see it.
 *
 * <p>Whoever is not named here is told that a worker is proposed, or is not available for this match, and nothing else.
 * A reason that the audience may not know changes nothing in what it sees of the others, and nothing in their order.
 *
 * <ul>
 *   <li>The participant is told what speaks for a worker, that a worker is away or has no room, and their own choice.
 *   <li>A scheduler is told what stands in the calendar anyway.
 *   <li>A supervisor is told also about certification and training. What a person chose, and that something keeps two
 *       people apart, is told to the worker's own supervisor alone, and never what it is.
 *   <li>The care team is told where, when and in which language a worker could meet the person.
 *   <li>A worker is told nothing of others; of themselves see {@link MatchResult#reasonsTo}.
 * </ul>
 *
 * @param audience who sees it
 * @param proposed the workers who are proposed, the best first as far as the audience may know why, and then by their ids
 * @param notAvailable the workers who are not available, by their ids
 */
public record MatchView(Audience audience, List<MatchLine> proposed, List<MatchLine> notAvailable) {

    private static final Set<MatchReason> PLACE_TIME_AND_LANGUAGE =
            EnumSet.of(MatchReason.LANGUAGE, MatchReason.AREA, MatchReason.SCHEDULE);
    private static final Set<MatchReason> CALENDAR =
            EnumSet.of(MatchReason.AWAY, MatchReason.AWAY_THROUGH, MatchReason.NOT_AT_WORK, MatchReason.FULL_LOAD);

    private static final Map<Audience, Set<MatchReason>> MAY_KNOW = table();

    /** What a worker may know of why they are proposed. */
    static final Set<MatchReason> OF_THEMSELVES = with(PLACE_TIME_AND_LANGUAGE, Set.of(MatchReason.WALKED_BEFORE));

    /** What the worker's own supervisor may know beside what every supervisor may, because it is theirs to talk over. */
    private static final Set<MatchReason> OF_THEIR_WORKER =
            EnumSet.of(MatchReason.CHOSE_SOMEONE_ELSE, MatchReason.KEPT_APART);

    /**
     * Keeps unchangeable copies.
     *
     * @param audience who sees it
     * @param proposed the workers who are proposed
     * @param notAvailable the workers who are not available
     */
    public MatchView {
        proposed = List.copyOf(proposed);
        notAvailable = List.copyOf(notAvailable);
    }

    private static Map<Audience, Set<MatchReason>> table() {
        Map<Audience, Set<MatchReason>> table = new EnumMap<>(Audience.class);
        Set<MatchReason> fitting = EnumSet.of(MatchReason.ASKED_FOR, MatchReason.WALKED_BEFORE, MatchReason.ROOM);
        table.put(Audience.CARE_TEAM, PLACE_TIME_AND_LANGUAGE);
        table.put(Audience.SCHEDULER, with(with(PLACE_TIME_AND_LANGUAGE, CALENDAR), fitting));
        table.put(
                Audience.PEER_SUPERVISOR,
                with(
                        table.get(Audience.SCHEDULER),
                        EnumSet.of(
                                MatchReason.OTHER_WORK, MatchReason.CERTIFICATION_NEEDED, MatchReason.SPECIALIZATION)));
        table.put(
                Audience.PARTICIPANT,
                with(
                        with(PLACE_TIME_AND_LANGUAGE, fitting),
                        EnumSet.of(
                                MatchReason.AWAY,
                                MatchReason.AWAY_THROUGH,
                                MatchReason.FULL_LOAD,
                                MatchReason.CHOSE_SOMEONE_ELSE,
                                MatchReason.COMMUNITY,
                                MatchReason.EXPERIENCE,
                                MatchReason.SPECIALIZATION)));
        return table;
    }

    private static Set<MatchReason> with(Set<MatchReason> some, Set<MatchReason> more) {
        Set<MatchReason> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    /** Returns the reasons that an audience may know, which are also all that may settle the order it sees. */
    static Set<MatchReason> mayKnow(Audience audience) {
        return MAY_KNOW.getOrDefault(audience, Set.of());
    }

    /** Returns what an audience may know of why a worker is proposed. */
    static List<Reason> forProposed(Audience audience, List<Reason> reasons) {
        return known(mayKnow(audience), reasons);
    }

    /** Returns what an audience may know of why a worker is not available: never nothing. */
    static List<Reason> forNotAvailable(Audience audience, List<Reason> reasons) {
        List<Reason> known = known(mayKnow(audience), reasons);
        return known.isEmpty() ? List.of(Reason.of(MatchReason.NOT_AVAILABLE)) : known;
    }

    /** Returns what the worker's own supervisor may know of why the worker is not available: never nothing. */
    static List<Reason> toOwnSupervisor(List<Reason> reasons) {
        List<Reason> known = known(with(mayKnow(Audience.PEER_SUPERVISOR), OF_THEIR_WORKER), reasons);
        return known.isEmpty() ? List.of(Reason.of(MatchReason.NOT_AVAILABLE)) : known;
    }

    static List<Reason> known(Set<MatchReason> mayKnow, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.code() instanceof MatchReason match && mayKnow.contains(match))
                .toList();
    }
}
