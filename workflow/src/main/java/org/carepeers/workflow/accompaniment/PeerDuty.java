package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;

/**
 * Peer work that is on offer: an {@link Obligation} of practice or policy, and what it is.
 *
 * <p>It obliges the program to offer. It never obliges the person to take part.
 *
 * @param obligation what is to be offered, by whom and when
 * @param touchpoint the piece of peer work
 * @param hearing the hearing that it is about, or empty if it is about none
 * @param whileIn the stages of the case in which it stays on offer; empty if it does not lapse by a stage
 * @param whileHolds what must go on in the person's life for it to stay on offer, or empty if nothing must
 */
public record PeerDuty(
        Obligation obligation,
        Touchpoint touchpoint,
        Optional<HearingKind> hearing,
        Set<CareStage> whileIn,
        Optional<CircumstanceKind> whileHolds) {

    /**
     * Says whether an engagement has brought it about.
     *
     * @param engagement the engagement
     * @return whether its activity is one of the touchpoint's, it is not about another hearing, and contact came about;
     *     for outreach an attempt is enough
     */
    public boolean isMetBy(Engagement engagement) {
        boolean about = hearing.isEmpty() || engagement.hearing().isEmpty() || hearing.equals(engagement.hearing());
        return about
                && touchpoint.activities().contains(engagement.activity())
                && (engagement.reach() == Reach.CONTACT || touchpoint == Touchpoint.OUTREACH)
                && !engagement.occurredOn().isBefore(obligation.begunOn());
    }

    /**
     * Returns this duty with another due date.
     *
     * @param due when it is due now
     * @return a new duty
     */
    PeerDuty withDue(Due due) {
        return new PeerDuty(obligation.withDue(due), touchpoint, hearing, whileIn, whileHolds);
    }

    /** Says whether it lapses when the case enters a stage. */
    boolean lapsesAt(CareStage stage) {
        boolean leftBehind = !whileIn.isEmpty() && !whileIn.contains(stage);
        boolean hearingIsOver = hearing.isPresent() && stage.isFinal() && touchpoint != Touchpoint.HEARING_DEBRIEF;
        return leftBehind || hearingIsOver;
    }

    /** Returns by how many days a day lies after the last day of the duty. */
    long daysLateOn(LocalDate day) {
        return obligation
                .due()
                .lastDay()
                .map(last -> Math.max(0, day.toEpochDay() - last.toEpochDay()))
                .orElse(0L);
    }
}
