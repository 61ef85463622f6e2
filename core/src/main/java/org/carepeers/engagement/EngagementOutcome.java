package org.carepeers.engagement;

import org.carepeers.Coded;

/** What came of it, in words a person could read about themselves. */
public enum EngagementOutcome implements Coded {
    /** They spent the time together. */
    SPENT_TIME_TOGETHER("spent-time-together", Reach.CONTACT),
    /** They talked briefly. */
    TALKED_BRIEFLY("talked-briefly", Reach.CONTACT),
    /** The person said not today. */
    SAID_NOT_TODAY("said-not-today", Reach.CONTACT),
    /** The person asked for another time. */
    ASKED_FOR_ANOTHER_TIME("asked-for-another-time", Reach.CONTACT),
    /** The person asked for another peer. */
    ASKED_FOR_SOMEONE_ELSE("asked-for-someone-else", Reach.CONTACT),
    /** The person asked not to be contacted. */
    ASKED_NOT_TO_BE_CONTACTED("asked-not-to-be-contacted", Reach.CONTACT),
    /** The person was connected to a service. */
    CONNECTED_TO_SERVICE("connected-to-service", Reach.CONTACT),
    /** Someone close to the person was reached. */
    SPOKE_WITH_SOMEONE_CLOSE("spoke-with-someone-close", Reach.CONTACT),
    /** The person was not found at the usual places. */
    NOT_FOUND_AT_USUAL_PLACES("not-found-at-usual-places", Reach.ATTEMPT),
    /** There was no answer. */
    NO_ANSWER("no-answer", Reach.ATTEMPT),
    /** A message was left. */
    MESSAGE_LEFT("message-left", Reach.ATTEMPT),
    /** The place could not be entered. */
    PLACE_NOT_OPEN("place-not-open", Reach.ATTEMPT);

    private final String code;
    private final Reach reach;

    EngagementOutcome(String code, Reach reach) {
        this.code = code;
        this.reach = reach;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether someone was reached} */
    public Reach reach() {
        return reach;
    }
}
