package org.carepeers.engagement;

import org.carepeers.Coded;

/** Why a peer support worker may be in the room when a hearing is closed to the public (WIC 5976.5). */
public enum PresenceBasis implements Coded {
    /** The participant asked for it (WIC 5976.5(c)). */
    PARTICIPANT_ASKED("participant-asked"),
    /** As staff of the county, which is a party. */
    COUNTY_STAFF("county-staff"),
    /** The court gave leave. */
    LEAVE_OF_COURT("leave-of-court"),
    /** The participant asked that the hearing be public (WIC 5976.5(b)). */
    HEARING_IS_PUBLIC("hearing-is-public");

    private final String code;

    PresenceBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
