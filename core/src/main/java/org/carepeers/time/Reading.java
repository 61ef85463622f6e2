package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonValue;
import org.carepeers.Coded;

/**
 * A way of reading the law where its text is silent: a choice of this library and not the law's own word.
 *
 * <p>A working lists each reading on which its date rests, so that counsel can disagree with it.
 */
public enum Reading implements Coded {
    /** The Act does not define business days (WIC 5978.1(c)); court days are the narrowest settled meaning. */
    BUSINESS_DAYS_AS_COURT_DAYS(
            "business-days-as-court-days",
            "business days are counted as court days, which is a choice: the Act does not define them"),
    /** The embedder counts business days by another calendar than the court's. */
    BUSINESS_DAYS_BY_OWN_CALENDAR(
            "business-days-by-own-calendar",
            "business days are counted by a calendar of their own, which is a choice: the Act does not define them"),
    /** CCP 12c says how to count back and not where a closed day moves; earlier is always in time. */
    MOVED_EARLIER("moved-earlier", "moving it earlier is a choice: CCP 12c does not say which way a closed day moves"),
    /** A month without the day of the start ends the count on its last day. */
    LAST_DAY_OF_SHORTER_MONTH(
            "last-day-of-shorter-month", "the month is too short to have that day, so its last day is taken"),
    /** "In the 11th month" is read as from ten months after the start until eleven months after it (WIC 5977.3(a)). */
    NUMBERED_MONTH("numbered-month", "the statute does not define a numbered month, so this window is a reading"),
    /** A look-back such as "within 60 days" reaches through the day it looks back from. */
    LOOK_BACK_THROUGH_THE_DAY(
            "look-back-through-the-day", "that the day itself is included is a choice: the text does not say so");

    private final String code;
    private final String words;

    Reading(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns the reading as a clause of a sentence.
     *
     * @return the clause, without a full stop
     */
    public String words() {
        return words;
    }
}
