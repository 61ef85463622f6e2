package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * What an hour of a peer support worker was used for, as a timesheet would say it.
 *
 * <p>Going along in a car is peer work. Being sent to drive somebody whom one does not accompany is not, and that
 * difference is the reason for this list.
 */
public enum WorkCategory implements Coded {
    /** Being with one person, or with their family. */
    ONE_TO_ONE("one-to-one", UseOfTime.PEER_WORK, "One to one"),
    /** Looking for someone and keeping the door open. */
    OUTREACH("outreach", UseOfTime.PEER_WORK, "Outreach"),
    /** Being beside someone before, in and after a hearing. */
    COURT_SUPPORT("court-support", UseOfTime.PEER_WORK, "Court support"),
    /** Going along with someone on the way to where they want to go. */
    GOING_ALONG("going-along", UseOfTime.PEER_WORK, "Going along"),
    /** A group, or time spent among people. */
    GROUP("group", UseOfTime.PEER_WORK, "Groups and company"),
    /** Meeting with the care team about how the person wants it. */
    TEAM_MEETING("team-meeting", UseOfTime.PEER_WORK, "Care team"),
    /** The way to where the work is. */
    TRAVEL("travel", UseOfTime.AROUND_PEER_WORK, "Travel"),
    /** Notes of one's own work. */
    NOTES("notes", UseOfTime.AROUND_PEER_WORK, "Notes"),
    /** Supervision and mutual support. */
    SUPERVISION("supervision", UseOfTime.AROUND_PEER_WORK, "Supervision"),
    /** Learning and teaching. */
    TRAINING("training", UseOfTime.AROUND_PEER_WORK, "Training"),
    /** Driving people or things without accompanying anyone. */
    DRIVING("driving", UseOfTime.UNDER_USE, "Driving"),
    /** Telephone, copying, filing, data entry for others. */
    CLERICAL("clerical", UseOfTime.UNDER_USE, "Clerical work"),
    /** Whatever was left over, and waiting to be asked. */
    FILLER("filler", UseOfTime.UNDER_USE, "Whatever was left over");

    private final String code;
    private final UseOfTime use;
    private final String title;

    WorkCategory(String code, UseOfTime use, String title) {
        this.code = code;
        this.use = use;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether it is what the role is} */
    public UseOfTime use() {
        return use;
    }

    /** {@return the words for it, as a page writes them} */
    public String title() {
        return title;
    }
}
