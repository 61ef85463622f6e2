package org.carepeers.participant;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** An act that a supporter may do for the respondent only with explicit authority (WIC 5981(c)). */
public enum SupporterAct implements Coded {
    /** To make a decision for, or on behalf of, the respondent. Preventing imminent bodily harm needs no authority. */
    DECIDE("decide", Citation.parse("WIC 5981(c)(1)")),
    /** To sign a document on behalf of the respondent. */
    SIGN("sign", Citation.parse("WIC 5981(c)(2)"));

    private final String code;
    private final Citation citation;

    SupporterAct(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the paragraph that withholds the act} */
    public Citation citation() {
        return citation;
    }
}
