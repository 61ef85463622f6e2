package org.carepeers.party;

import org.carepeers.Coded;

/** Whether a petitioner filed the petition or was appointed in the place of whoever did (WIC 5977(b)(6)(A)). */
public enum Succession implements Coded {
    /** Filed the petition. */
    ORIGINAL("original"),
    /**
     * Was appointed by the court in the place of an original petitioner; always the county behavioral health director.
     */
    SUCCESSOR("successor");

    private final String code;

    Succession(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
