package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;

/** What to do in situations that come up every week: what is refused, what becomes due, and what to say. */
public final class Situations {

    private static final String SUPPORTER_REVIEW = "assignment-reviewed";

    private Situations() {}

    /**
     * What a peer can say, and what others do the same day.
     *
     * @param say the sentence for the room
     * @param remarks what to mind
     * @param duties what becomes due
     */
    public record Answer(PocketSentence say, List<Reason> remarks, List<Obligation> duties) {

        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param say the sentence for the room
         * @param remarks what to mind
         * @param duties what becomes due
         */
        public Answer {
            remarks = List.copyOf(remarks);
            duties = List.copyOf(duties);
        }
    }

    /**
     * A peer has been called or subpoenaed as a witness, or the judge has spoken to them.
     *
     * <p>The case stands where it stood. Counsel and the supervisor are told the same day; there is time to talk
     * afterwards. Peers have no shield of their own.
     *
     * @param id the id under which it was entered
     * @param on the day
     * @return what to say and what becomes due
     */
    public static Answer calledByCourt(EventId id, LocalDate on) {
        return new Answer(
                PocketSentence.HERE_TO_SUPPORT,
                List.of(Reason.of(BoundaryReason.CALLED_BY_COURT)),
                List.of(
                        PracticeDuties.sameDay(
                                "county-counsel-told",
                                "Tell counsel for the county that a peer was called or spoken to",
                                DutyHolder.PEER_EMPLOYER,
                                id,
                                on),
                        PracticeDuties.sameDay(
                                "supervisor-told",
                                "Tell the peer supervisor, who reaches the worker the same day",
                                DutyHolder.PEER_WORKER,
                                id,
                                on)));
    }

    /**
     * A peer would tell the family, or a friend, something of the participant.
     *
     * <p>Listening to a family needs nobody's leave. Telling does.
     *
     * @param scope what would be told
     * @param participant the participant
     * @param recipient who would be told
     * @param consents the consents that the participant gave, at whatever time
     * @param on the day
     * @return accepted if a consent is in force on the day, and refused otherwise
     */
    public static PlanDecision tellingFamily(
            DisclosureScope scope, PartyId participant, PartyId recipient, List<Consent> consents, LocalDate on) {
        boolean allowed = consents.stream()
                .filter(consent -> consent.giver().equals(participant))
                .anyMatch(consent -> consent.permits(scope, Audience.FAMILY_OR_FRIEND, recipient, on));
        List<Reason> reasons = allowed
                ? List.of()
                : List.of(Reason.of(BoundaryReason.NO_YES_FOR_FAMILY)
                        .with("scope", scope)
                        .with("date", on)
                        .with("say", PocketSentence.ASK_THEM_FIRST));
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    /**
     * A worker would be assigned to the family of a participant.
     *
     * @param worker the worker
     * @param besideParticipant who is assigned to the participant
     * @param policy the county's policy
     * @return refused if it is the same worker and the policy wants two; accepted otherwise
     */
    public static PlanDecision besideFamily(PartyId worker, Set<PartyId> besideParticipant, BoundaryPolicy policy) {
        boolean same = besideParticipant.contains(worker);
        List<Reason> reasons = same && policy.separateFamilyPeer()
                ? List.of(Reason.of(BoundaryReason.ONE_PEER_FOR_BOTH_SIDES))
                : List.of();
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    /**
     * A participant has named a supporter.
     *
     * <p>Whom a person names is theirs to say. If it is their paid peer, it is accepted all the same, the person is told
     * what that means, and the assignment is looked at.
     *
     * @param supporter whom they named
     * @param besideParticipant who is assigned to the participant
     * @param id the id under which it was entered
     * @param on the day
     * @return always accepted
     */
    public static PlanDecision.Accepted supporterNamed(
            PartyId supporter, Set<PartyId> besideParticipant, EventId id, LocalDate on) {
        List<Reason> remarks = new ArrayList<>();
        List<Obligation> duties = new ArrayList<>();
        if (besideParticipant.contains(supporter)) {
            remarks.add(Reason.of(BoundaryReason.PEER_NAMED_AS_SUPPORTER));
            duties.add(PracticeDuties.sameDay(
                    SUPPORTER_REVIEW,
                    "Review the assignment with the worker and with the person, who may keep both",
                    DutyHolder.PEER_SUPERVISOR,
                    id,
                    on));
        }
        return new PlanDecision.Accepted(remarks, duties);
    }
}
