package org.carepeers.workflow.accompaniment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.Setting;

/**
 * Where the minutes of peer work went, in whole minutes.
 *
 * <p>The other 23 hours are those in which no office is open or no clinic is near: an engagement counts as soon as one of
 * the two holds. Work whose time of day is not known counts by its place alone.
 *
 * @param total all minutes on record
 * @param aroundHearings preparing, accompanying and talking afterwards
 * @param outsideOfficeHours begun when the offices are closed
 * @param outsideClinic in person, at a place of ordinary life
 * @param otherHours outside office hours, outside the clinic, or both
 */
public record TimeShares(int total, int aroundHearings, int outsideOfficeHours, int outsideClinic, int otherHours) {

    private static final Set<Activity> HEARINGS =
            EnumSet.of(Activity.COURT_PREPARATION, Activity.COURT_ACCOMPANIMENT, Activity.COURT_DEBRIEF);
    private static final Set<Setting> NO_ORDINARY_PLACE =
            EnumSet.of(Setting.COURTHOUSE, Setting.JAIL, Setting.NOT_IN_PERSON);

    /**
     * Returns the shares of some engagements.
     *
     * @param engagements the engagements; those without minutes count nothing
     * @param hours when the offices are open
     * @return the shares
     */
    public static TimeShares of(List<Engagement> engagements, OfficeHours hours) {
        int total = 0;
        int hearings = 0;
        int late = 0;
        int outside = 0;
        int other = 0;
        for (Engagement engagement : engagements) {
            int minutes = engagement.minutes().orElse(0);
            boolean closed = engagement
                    .startedAt()
                    .filter(time -> !hours.isOpen(engagement.occurredOn(), time))
                    .isPresent();
            boolean ordinary =
                    !engagement.setting().isOfServices() && !NO_ORDINARY_PLACE.contains(engagement.setting());
            total += minutes;
            hearings += isAroundHearing(engagement) ? minutes : 0;
            late += closed ? minutes : 0;
            outside += ordinary ? minutes : 0;
            other += closed || ordinary ? minutes : 0;
        }
        return new TimeShares(total, hearings, late, outside, other);
    }

    private static boolean isAroundHearing(Engagement engagement) {
        return engagement.hearing().isPresent() || HEARINGS.contains(engagement.activity());
    }
}
