package org.carepeers.engagement;

import org.carepeers.Coded;

/** Who asked that something be done. A function, never a person: the question is about the task and not about blame. */
public enum TaskAsker implements Coded {
    /** The court. */
    COURT("court"),
    /** A clinician. */
    CLINICIAN("clinician"),
    /** A case manager. */
    CASE_MANAGER("case-manager"),
    /** The supervisor or the program itself. */
    PROGRAM("program"),
    /** An attorney. */
    ATTORNEY("attorney"),
    /** Law enforcement. */
    LAW_ENFORCEMENT("law-enforcement"),
    /** A partner organization. */
    PARTNER("partner"),
    /** The family. */
    FAMILY("family"),
    /** The participant. */
    PARTICIPANT("participant"),
    /** Nobody: it came about in the moment. */
    NOBODY("nobody"),
    /** Not known, or not said. */
    NOT_SAID("not-said");

    private final String code;

    TaskAsker(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
