package org.carepeers.workflow.journal;

import org.carepeers.Coded;

/** Why what was recorded is corrected. */
public enum CorrectionReason implements Coded {
    /** A day, a code or an id was typed wrongly. */
    TYPED_WRONGLY("typed-wrongly"),
    /** It belongs to another case or to another person. */
    WRONG_RECORD("wrong-record"),
    /** It was recorded twice. */
    RECORDED_TWICE("recorded-twice"),
    /** It did not happen. */
    DID_NOT_HAPPEN("did-not-happen"),
    /** It happened and was not recorded then. */
    LEFT_OUT("left-out"),
    /** The court corrected its own minutes or order. */
    COURT_CORRECTED("court-corrected"),
    /** The person whom it is about asked for it, and it was found to be wrong. */
    ASKED_BY_THE_PERSON("asked-by-the-person");

    private final String code;

    CorrectionReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
