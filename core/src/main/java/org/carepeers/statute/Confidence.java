package org.carepeers.statute;

import org.carepeers.Coded;

/**
 * How sure the library is that a rule says what it claims.
 *
 * <p>The mark stands beside every figure, so that a reader can tell law from a reading of law. Only {@link #VERIFIED} and
 * {@link #VERIFIED_TWICE} rest on the text itself.
 */
public enum Confidence implements Coded {
    /** Read word for word in the text named as the source. */
    VERIFIED("verified"),
    /** Read word for word, and the figure agrees with at least one independent second source. */
    VERIFIED_TWICE("verified-twice"),
    /** Taken from a court's page, an agency's summary, a bill's digest or another secondary source only. */
    SECONDARY("secondary"),
    /** Inferred from the text, which does not say it in so many words. */
    INFERENCE("inference"),
    /** Remembered by someone who knows the field, and found in no source. */
    MEMORY("memory");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether the mark rests on the text of the law itself.
     *
     * @return true for {@link #VERIFIED} and {@link #VERIFIED_TWICE} only
     */
    public boolean isLaw() {
        return this == VERIFIED || this == VERIFIED_TWICE;
    }
}
