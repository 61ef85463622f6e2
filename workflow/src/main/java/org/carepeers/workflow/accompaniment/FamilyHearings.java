package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.HearingDays;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.EventId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.care.CareCase;

/**
 * What the accompaniment of a relative learns of the person's cases: the days of hearings, and only while the person lets
 * them be told.
 *
 * <p>The person lets them by a dated consent to the relative's presence, which opens the days and not what they are for (WIC
 * 5976.5(c)). A hearing is told that is on a day of which the consent still holds; when it is taken back, in the case or in
 * the accompaniment, and when the person dies, the days are taken out that day. Which case, which stage and which kind of
 * hearing never cross over.
 */
public final class FamilyHearings {

    private FamilyHearings() {}

    /**
     * Returns what the accompaniment of a relative is to be told, if it is other than what it knows.
     *
     * <p>Ask after each event of the person's cases and each change of their consents, and record what comes.
     *
     * @param relative the accompaniment of the relative
     * @param cases the person's cases as they are on the day
     * @param around what other records tell, with the person's consents
     * @param id the id of the event
     * @param on the day
     * @return the event; without a day where none may be told, or nobody walks beside the relative. Empty if nothing
     *     changed
     */
    public static Optional<PeerEvent<AccompanimentEventKind>> told(
            Accompaniment relative, Collection<CareCase> cases, OthersAround around, EventId id, LocalDate on) {
        boolean died = cases.stream().anyMatch(each -> each.circumstances().containsKey(CircumstanceKind.DIED));
        boolean open = !died
                && AssignmentStage.together().contains(relative.stage())
                && around.opensHearingDays(relative.person(), on);
        List<LocalDate> ahead = open
                ? ahead(cases, on).stream()
                        .filter(day -> around.opensHearingDays(relative.person(), day))
                        .toList()
                : List.of();
        List<LocalDate> known =
                relative.hearingDays().stream().filter(day -> !day.isBefore(on)).toList();
        return ahead.equals(known)
                ? Optional.empty()
                : Optional.of(PeerEvent.of(
                                id,
                                AccompanimentEventKind.HEARING_DAYS_TOLD,
                                on,
                                PeerActor.of(PeerCapacity.COUNTY_PROGRAM))
                        .stating(AccompanimentFacts.HEARING_DAYS, HearingDays.of(ahead)));
    }

    private static List<LocalDate> ahead(Collection<CareCase> cases, LocalDate on) {
        return cases.stream()
                .filter(each -> !each.stage().isFinal())
                .flatMap(each -> each.hearings().values().stream())
                .filter(day -> !day.isBefore(on))
                .distinct()
                .sorted()
                .toList();
    }

    /** Taking days out needs nobody's leave. */
    static PlanDecision decide(SubjectId relative, PeerEvent<AccompanimentEventKind> event, OthersAround around) {
        List<LocalDate> told = event.facts()
                .find(AccompanimentFacts.HEARING_DAYS)
                .map(HearingDays::on)
                .orElse(List.of());
        boolean open = told.isEmpty()
                || around.opensHearingDays(relative, event.occurredOn())
                        && told.stream().allMatch(day -> around.opensHearingDays(relative, day));
        return Situations.tellingFamily(open, DisclosureScope.PRESENCE_AT_CLOSED_HEARING, event.occurredOn());
    }
}
