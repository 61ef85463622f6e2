package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.engagement.Companion;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.CaseId;
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
 * @param caseId the case that brought it, or empty if none did
 * @param hearing the hearing that it is about, or empty if it is about none
 * @param hearingOn the day of that hearing, or empty if it is about none
 * @param whileIn the stages of the case in which it stays on offer; empty if it does not lapse by a stage
 * @param whileHolds what must go on in the person's life for it to stay on offer, or empty if nothing must
 * @param through the last day on which it is on offer by the county's policy, or empty if the policy names none
 */
public record PeerDuty(
        Obligation obligation,
        Touchpoint touchpoint,
        Optional<CaseId> caseId,
        Optional<HearingKind> hearing,
        Optional<LocalDate> hearingOn,
        Set<CareStage> whileIn,
        Optional<CircumstanceKind> whileHolds,
        Optional<LocalDate> through) {

    /**
     * Says whether an engagement has brought it about.
     *
     * @param engagement the engagement
     * @return whether its activity is one of the touchpoint's, it is about no other hearing, of a place and a day that fit, and
     *     contact came about; for outreach an attempt is enough
     */
    public boolean isMetBy(Engagement engagement) {
        boolean about = hearing.isEmpty() || engagement.hearing().isEmpty() || hearing.equals(engagement.hearing());
        return about
                && isOfItsKind(engagement)
                && touchpoint.isPossibleAt(engagement.setting())
                && (engagement.reach() == Reach.CONTACT || isMetByAnAttempt(engagement))
                && !engagement.occurredOn().isBefore(obligation.begunOn())
                && hearingOn.map(day -> fits(engagement.occurredOn(), day)).orElse(true);
    }

    /** Meeting the family comes about by any meeting at which the family is. */
    private boolean isOfItsKind(Engagement engagement) {
        boolean family =
                touchpoint == Touchpoint.FAMILY_CONTACT && engagement.present().contains(Companion.FAMILY_OR_FRIEND);
        return family || touchpoint.activities().contains(engagement.activity());
    }

    /** Looking in is done by having looked in; looking again is of the day after the pause, or later. */
    private boolean isMetByAnAttempt(Engagement engagement) {
        return touchpoint == Touchpoint.OUTREACH
                || (touchpoint == Touchpoint.LOOK_AGAIN
                        && obligation
                                .due()
                                .lastDay()
                                .filter(engagement.occurredOn()::isBefore)
                                .isEmpty());
    }

    /** Going along is of the day of the hearing, getting ready is before it, and talking about it is after it. */
    private boolean fits(LocalDate on, LocalDate day) {
        return switch (touchpoint) {
            case HEARING_ACCOMPANIMENT -> on.equals(day);
            case HEARING_DEBRIEF -> !on.isBefore(day);
            default -> !on.isAfter(day);
        };
    }

    /**
     * Returns the last day on which it is on offer.
     *
     * @return the day of its hearing or the last one by the policy, whichever is first; empty if it has neither
     */
    public Optional<LocalDate> lastDayOnOffer() {
        Optional<LocalDate> hearingDay = touchpoint == Touchpoint.HEARING_DEBRIEF ? Optional.empty() : hearingOn;
        return Stream.of(hearingDay, through).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Says whether the time for it lies behind the person, whatever came about. */
    boolean isPassedOn(LocalDate date) {
        return lastDayOnOffer().filter(date::isAfter).isPresent();
    }

    /** Says whether it is about a hearing of a case. */
    boolean isAbout(SetHearing set) {
        return isOf(set.caseId())
                && hearing.filter(set.kind()::equals).isPresent()
                && hearingOn.filter(set.on()::equals).isPresent();
    }

    /** Says whether a case brought it. */
    boolean isOf(CaseId id) {
        return caseId.filter(id::equals).isPresent();
    }

    /**
     * Returns this duty with another due date.
     *
     * @param due when it is due now
     * @return a new duty
     */
    PeerDuty withDue(Due due) {
        return new PeerDuty(
                obligation.withDue(due), touchpoint, caseId, hearing, hearingOn, whileIn, whileHolds, through);
    }

    /** Returns this duty about the same hearing on another day. */
    PeerDuty about(LocalDate day) {
        return new PeerDuty(obligation, touchpoint, caseId, hearing, Optional.of(day), whileIn, whileHolds, through);
    }

    /** Says whether it lapses when a case enters a stage, unless another open case is where it is offered. */
    boolean lapsesAt(CaseId id, CareStage stage, Collection<CaseView> others) {
        boolean leftBehind = !whileIn.isEmpty()
                && !whileIn.contains(stage)
                && others.stream().noneMatch(other -> whileIn.contains(other.stage()));
        boolean hearingIsOver =
                isOf(id) && hearing.isPresent() && stage.isFinal() && touchpoint != Touchpoint.HEARING_DEBRIEF;
        return leftBehind || hearingIsOver;
    }
}
