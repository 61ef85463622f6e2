package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.Code;
import org.carepeers.Coded;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.engagement.TouchpointMoment;
import org.carepeers.engagement.TouchpointPolicy;
import org.carepeers.engagement.TouchpointTiming;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.obligation.Due;
import org.jspecify.annotations.Nullable;

/** When a piece of peer work is due by a county's policy; what the policy does not name is agreed with the person. */
record TouchpointDates(TouchpointPolicy policy, CourtTime time) {

    private static final Due AGREED = new Due.AsAgreed("person");
    private static final Due UNKNOWN_RETURN = new Due.AwaitsAnchor(new Code("day-of-return"));

    /**
     * Returns when it is due.
     *
     * @param touchpoint the piece of peer work
     * @param on the day of what it follows
     * @param hearing the day of the hearing that it is about, or of the worker's return, or null if there is none
     * @param because what it follows
     * @return when it is due
     */
    Due due(Touchpoint touchpoint, LocalDate on, @Nullable LocalDate hearing, Coded because) {
        return policy.find(touchpoint)
                .map(timing -> due(timing, on, hearing, because))
                .orElse(AGREED);
    }

    /** Returns the last day on which work that begins on a day is on offer, or empty if the policy names none. */
    Optional<LocalDate> lastDayOnOffer(Touchpoint touchpoint, LocalDate on) {
        return policy.find(touchpoint)
                .flatMap(TouchpointTiming::onOfferFor)
                .map(span -> time.after(on, span).date());
    }

    /** Days before a hearing, or before the worker is back; today, where those lie behind. */
    private Due before(TouchpointTiming timing, LocalDate on, LocalDate day, Coded because) {
        Due due = new Due.OnOrBefore(time.before(day, timing.within().orElseThrow()));
        return due.lastDay().filter(on::isAfter).isPresent() ? new Due.AsGiven(on, because.code()) : due;
    }

    private Due due(TouchpointTiming timing, LocalDate on, @Nullable LocalDate hearing, Coded because) {
        TouchpointMoment moment = timing.moment();
        if (moment == TouchpointMoment.AFTER) {
            return new Due.OnOrBefore(time.after(on, timing.within().orElseThrow()));
        }
        if (moment == TouchpointMoment.SAME_DAY) {
            return new Due.AsGiven(on, because.code());
        }
        if (moment == TouchpointMoment.BEFORE_RETURN) {
            return hearing == null ? UNKNOWN_RETURN : before(timing, on, hearing, because);
        }
        if (moment == TouchpointMoment.AS_AGREED || hearing == null) {
            return AGREED;
        }
        return moment == TouchpointMoment.HEARING_DAY
                ? new Due.AsGiven(hearing, "the hearing")
                : before(timing, on, hearing, because);
    }
}
