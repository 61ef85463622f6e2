package org.carepeers.proceeding;

import org.carepeers.Coded;

/** Why a service was not provided (WIC 5977.2(a)(1)(B)). */
public enum NotProvidedReason implements Coded {
    /** No funding was available (WIC 5982(d)). */
    NO_FUNDING("no-funding"),
    /** The rules of the program did not admit the participant. */
    PROGRAM_RULES("program-rules"),
    /** There is a waiting list. */
    WAITING_LIST("waiting-list"),
    /** No provider could be found. */
    NO_PROVIDER("no-provider"),
    /** The participant declined it. */
    DECLINED("declined"),
    /** The participant was not reached. */
    NOT_REACHED("not-reached"),
    /** The participant was in custody. */
    IN_CUSTODY("in-custody"),
    /** The participant was in a hospital. */
    IN_HOSPITAL("in-hospital"),
    /** Another reason. */
    OTHER("other"),
    /** Nobody stated a reason. */
    NOT_STATED("not-stated");

    private final String code;

    NotProvidedReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
