package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonValue;
import org.carepeers.Coded;

/** Why a day is not a court day. */
public enum ClosureKind implements Coded {
    /** A Saturday or a Sunday (CCP 10, CCP 12a(a), CCP 135). */
    WEEKEND("weekend"),
    /** A judicial holiday of the year's list, on the day on which the courts observe it (CCP 135, CRC 1.11). */
    JUDICIAL_HOLIDAY("judicial-holiday"),
    /** A day appointed by the Governor as a holiday (GOV 6700, CCP 135). */
    APPOINTED_HOLIDAY("appointed-holiday"),
    /** A day on which this court's office is closed for the whole day (CCP 12b). */
    COURT_CLOSURE("court-closure");

    private final String code;

    ClosureKind(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
