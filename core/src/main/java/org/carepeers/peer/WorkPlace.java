package org.carepeers.peer;

import org.carepeers.Coded;

/** Where an hour of work was spent. */
public enum WorkPlace implements Coded {
    /** In an office or clinic of the agency. */
    IN_THE_OFFICE("in-the-office"),
    /** Anywhere else: a home, a street, a café, a car, a court, a hospital. */
    OUT_OF_THE_OFFICE("out-of-the-office");

    private final String code;

    WorkPlace(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
