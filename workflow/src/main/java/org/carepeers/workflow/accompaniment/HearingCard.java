package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.HearingKind;

/**
 * The card that a peer and a person carry to one hearing.
 *
 * <p>It says when and where, how to get there and how otherwise, who will be there, what the person wants said <em>and by
 * whom</em>, the sentence to have in one's pocket, and when the two of them talk afterwards. When the hearing moves, the
 * card is issued again and says that what was settled was settled for another day. It is theirs: nothing in it is filed.
 *
 * @param hearing what the hearing is for
 * @param on the day of the hearing
 * @param with the worker who goes along, or whoever covers; empty if nobody does yet
 * @param plan what the two of them settled, or empty if nothing yet
 */
public record HearingCard(HearingKind hearing, LocalDate on, Optional<PartyId> with, Optional<HearingPlan> plan) {

    /**
     * Finds the card of a hearing that is set; of two of its kind, in two cases, the earlier one.
     *
     * @param present the accompaniment
     * @param hearing what the hearing is for
     * @return the card, or empty if no such hearing is set or the person does not want peer work now
     */
    public static Optional<HearingCard> find(Accompaniment present, HearingKind hearing) {
        return all(present).stream().filter(card -> card.hearing() == hearing).findFirst();
    }

    /**
     * Returns a card for each hearing that is set, in all open cases.
     *
     * @param present the accompaniment
     * @return the cards by the days of the hearings; empty if none is set or the person does not want peer work now
     */
    public static List<HearingCard> all(Accompaniment present) {
        return present.stage().isSilent()
                ? List.of()
                : present.hearings().stream()
                        .sorted(Comparator.comparing(SetHearing::on).thenComparing(SetHearing::kind))
                        .map(set -> new HearingCard(
                                set.kind(),
                                set.on(),
                                present.stage() == AssignmentStage.COVERED ? present.cover() : present.worker(),
                                present.findPlan(set.kind(), set.on())))
                        .toList();
    }

    /**
     * Says whether what was settled was settled for another day.
     *
     * @return whether the hearing moved since
     */
    public boolean isToBeAskedAgain() {
        return plan.filter(settled -> !settled.on().equals(on)).isPresent();
    }
}
