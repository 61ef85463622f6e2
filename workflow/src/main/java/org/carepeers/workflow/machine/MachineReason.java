package org.carepeers.workflow.machine;

/** The reasons that the engine itself gives, whatever the process. */
public enum MachineReason implements ReasonCode {
    /** No row lets this event happen at the stage where the case is. */
    NOT_FROM_THIS_STAGE("not-from-this-stage"),
    /** The row exists, but not for the role that acted. */
    NOT_BY_THIS_ROLE("not-by-this-role"),
    /** The row exists, but was not in force on the day of the act. */
    NOT_ON_THIS_DATE("not-on-this-date"),
    /** The event must state something that it does not state. */
    NOT_STATED("not-stated"),
    /** A finding that the section asks for was decided the other way. */
    NOT_FOUND("not-found"),
    /** A finding that the section asks for was not made, or nobody recorded it. */
    NOT_DETERMINED("not-determined");

    private final String code;

    MachineReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
