package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.carepeers.Coded;

/** What a {@link Span} is counted in. */
public enum SpanUnit implements Coded {
    /** Days on which the court is open. */
    COURT_DAYS("court-days", "court day"),
    /** Business days, which the Act uses once and does not define (WIC 5978.1(c)). */
    BUSINESS_DAYS("business-days", "business day"),
    /** Every day of the calendar; what the statute means by "days" where it does not say "court days". */
    CALENDAR_DAYS("calendar-days", "calendar day"),
    /** Calendar months (CCP 17(b)(4)). */
    MONTHS("months", "month"),
    /** Years. */
    YEARS("years", "year");

    private final String code;
    private final String singular;

    SpanUnit(String code, String singular) {
        this.code = code;
        this.singular = singular;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns the unit's words for an amount.
     *
     * @param amount the amount
     * @return the singular for one, else the plural, as in {@code court days}
     */
    public String words(int amount) {
        return amount == 1 ? singular : singular + "s";
    }

    static Optional<SpanUnit> find(String words, int amount) {
        return Arrays.stream(values())
                .filter(unit -> unit.words(amount).equals(words))
                .findFirst();
    }
}
