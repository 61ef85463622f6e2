package org.carepeers.engagement;

import org.carepeers.Coded;

/** An answer to one of the three questions. */
public enum VoiceAnswer implements Coded {
    /** Yes. */
    YES("yes"),
    /** Partly. */
    PARTLY("partly"),
    /** No. */
    NO("no"),
    /** The person would rather not say; it counts nowhere. */
    PREFERRED_NOT_TO_SAY("preferred-not-to-say");

    private final String code;

    VoiceAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
