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
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;

/**
 * What to do where a plan or a choice touches someone else: what is refused, what becomes due, and what to say.
 *
 * <p>{@link PeerSupport} asks these questions of every plan and offer it decides on.
 */
public final class Situations {

    private static final String SUPPORTER_REVIEW = "assignment-reviewed";
    private static final Citation SUPPORTER = Citation.parse("WIC 5980");
    private static final Citation PETITIONER = Citation.parse("WIC 5974");

    private Situations() {}

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
        return tellingFamily(allowed, scope, on);
    }

    /** The person's consent allows it on the day, or not. */
    static PlanDecision tellingFamily(boolean allowed, DisclosureScope scope, LocalDate on) {
        List<Reason> reasons = allowed
                ? List.of()
                : List.of(Reason.of(BoundaryReason.NO_YES_FOR_FAMILY)
                        .with("scope", scope)
                        .with("date", on)
                        .with("say", PocketSentence.ASK_THEM_FIRST));
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    /**
     * A worker would be assigned to someone.
     *
     * @param worker the worker
     * @param around who else stands around that person
     * @param policy the county's policy
     * @return refused if the worker walks beside the other side and the policy wants two, is the person's supporter or is
     *     kept apart from them, of which no reason tells why; accepted otherwise
     */
    public static PlanDecision assigned(PartyId worker, OthersAround around, BoundaryPolicy policy) {
        List<Reason> reasons = new ArrayList<>();
        if (policy.separateFamilyPeer() && around.besideTheOtherSide().contains(worker)) {
            reasons.add(Reason.of(BoundaryReason.ONE_PEER_FOR_BOTH_SIDES));
        }
        if (around.supporters().contains(worker)) {
            reasons.add(Reason.of(BoundaryReason.SUPPORTER_AS_PEER, SUPPORTER));
        }
        if (around.keptApart().contains(worker)) {
            reasons.add(Reason.of(MatchReason.NOT_AVAILABLE));
        }
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
        return besides(
                supporter, besideParticipant, Reason.of(BoundaryReason.PEER_NAMED_AS_SUPPORTER, SUPPORTER), id, on);
    }

    /**
     * Someone has petitioned about a participant, or acted as the petitioner.
     *
     * <p>It has happened, and the case goes its way. If it is the participant's own peer, the assignment is looked at.
     *
     * @param petitioner who petitioned
     * @param besideParticipant who is assigned to the participant
     * @param id the id under which it was entered
     * @param on the day
     * @return always accepted
     */
    public static PlanDecision.Accepted petitioned(
            PartyId petitioner, Set<PartyId> besideParticipant, EventId id, LocalDate on) {
        return besides(petitioner, besideParticipant, Reason.of(BoundaryReason.PEER_AS_PETITIONER, PETITIONER), id, on);
    }

    private static PlanDecision.Accepted besides(
            PartyId party, Set<PartyId> besideParticipant, Reason remark, EventId id, LocalDate on) {
        return besideParticipant.contains(party)
                ? lookedAtAgain(List.of(remark), id, on)
                : new PlanDecision.Accepted(List.of(), List.of());
    }

    /** What is accepted with remarks, and asks the supervisor to look at the assignment again that day. */
    static PlanDecision.Accepted lookedAtAgain(List<Reason> remarks, EventId id, LocalDate on) {
        return new PlanDecision.Accepted(
                remarks,
                List.of(PracticeDuties.sameDay(
                        SUPPORTER_REVIEW,
                        "Review the assignment with the worker and with the person, who may keep both",
                        DutyHolder.PEER_SUPERVISOR,
                        id,
                        on)));
    }
}
