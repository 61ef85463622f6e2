package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.Coded;
import org.carepeers.party.EventId;
import org.carepeers.peer.CoverPolicy;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationId;

/**
 * What a supervisor sees to while a worker is away: ask the person first, cover the next hearings on the same day, hand
 * over, plan the return.
 *
 * <p>All of it obliges the supervisor and never the person, the worker or the court. This type is immutable and
 * thread-safe.
 */
public final class CoverDuties {

    /** What the return is counted from. */
    private static final Coded RETURN = () -> "return of the worker";

    /**
     * A hearing that lies ahead.
     *
     * @param setBy the event that set it
     * @param on the day
     */
    public record HearingAhead(EventId setBy, LocalDate on) {}

    private final CoverPolicy policy;

    private CoverDuties(CoverPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the duties under a county's policy.
     *
     * @param policy the county's figures
     * @return the duties
     */
    public static CoverDuties under(CoverPolicy policy) {
        return new CoverDuties(policy);
    }

    /**
     * Returns what the supervisor sees to now.
     *
     * @param cover how far the cover has come
     * @param begunBy the event that brought it there
     * @param begunOn the day on which that event became known
     * @param hearings the hearings of the person that lie ahead; those outside the days away are left out
     * @return the obligations, in the order in which they are done
     */
    public List<Obligation> of(Cover cover, EventId begunBy, LocalDate begunOn, List<HearingAhead> hearings) {
        List<HearingAhead> near = hearings.stream()
                .filter(hearing ->
                        !hearing.on().isBefore(begunOn) && cover.away().holdsOn(hearing.on()))
                .toList();
        List<Obligation> duties = new ArrayList<>();
        switch (cover.step()) {
            case NOBODY_PROPOSED -> {
                LocalDate ask = near.isEmpty() ? begunOn.plusDays(policy.askWithinDays()) : begunOn;
                duties.add(duty(CoverDuty.ASK_THE_PERSON, begunBy, begunOn, on(ask)));
                near.forEach(each -> duties.add(hearing(each, begunOn)));
            }
            case PROPOSED -> near.forEach(each -> duties.add(hearing(each, begunOn)));
            case AGREED -> {
                LocalDate latest = begunOn.plusDays(policy.handOverWithinDays());
                LocalDate first = near.stream()
                        .map(HearingAhead::on)
                        .min(LocalDate::compareTo)
                        .orElse(latest);
                duties.add(duty(CoverDuty.HAND_OVER, begunBy, begunOn, on(first.isBefore(latest) ? first : latest)));
            }
            case BACK ->
                cover.handOver()
                        .ifPresent(lines -> duties.add(duty(
                                CoverDuty.HAND_BACK,
                                begunBy,
                                begunOn,
                                on(begunOn.plusDays(policy.handOverWithinDays())))));
            default -> {
                // The person waits, or someone covers: what is left is the return.
            }
        }
        if (cover.step() != CoverStep.BACK) {
            duties.add(duty(CoverDuty.PLAN_THE_RETURN, begunBy, begunOn, beforeReturn(cover, begunOn)));
        }
        return List.copyOf(duties);
    }

    private Obligation hearing(HearingAhead hearing, LocalDate begunOn) {
        return duty(CoverDuty.COVER_THE_HEARING, hearing.setBy(), begunOn, on(begunOn));
    }

    private Due beforeReturn(Cover cover, LocalDate begunOn) {
        return cover.away()
                .through()
                .map(last -> last.plusDays(1).minusDays(policy.planReturnDaysBefore()))
                .map(day -> on(day.isBefore(begunOn) ? begunOn : day))
                .orElseGet(() -> new Due.AwaitsAnchor(RETURN));
    }

    private Due on(LocalDate day) {
        return new Due.AsGiven(day, policy.name());
    }

    private static Obligation duty(CoverDuty duty, EventId begunBy, LocalDate begunOn, Due due) {
        return new Obligation(
                ObligationId.of(duty.rule(), begunBy),
                duty.title(),
                Basis.COUNTY_POLICY,
                List.of(),
                DutyHolder.PEER_SUPERVISOR,
                begunOn,
                due);
    }
}
