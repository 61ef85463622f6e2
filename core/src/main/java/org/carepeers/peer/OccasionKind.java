package org.carepeers.peer;

import org.carepeers.Coded;

/** What an hour of work was for, where it was for one occasion. */
public enum OccasionKind implements Coded {
    /** A contact with the person or their family. */
    CONTACT("contact"),
    /** A hearing, with the preparation, the way, the waiting and the talk afterwards. */
    HEARING("hearing");

    private final String code;

    OccasionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
