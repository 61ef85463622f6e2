package org.carepeers.workflow.disclosure;

import org.carepeers.workflow.machine.ReasonCode;

/** Why nothing is shown to someone. */
public enum AccessReason implements ReasonCode {
    /** The audience sees counts over many people and never one person's record. */
    COUNTS_ONLY("counts-only"),
    /** The record is about another person than the request names. */
    ANOTHER_PERSON("another-person"),
    /** The record names no participant, so nobody can be known to be that person. */
    PARTICIPANT_NOT_ON_RECORD("participant-not-on-record"),
    /** The recipient is not the participant. */
    NOT_THE_PARTICIPANT("not-the-participant"),
    /** The record names no such counsel for the respondent on that day. */
    NOT_COUNSEL("not-counsel"),
    /** The record names no such supporter on that day. */
    NOT_DESIGNATED("not-designated"),
    /** The recipient is no original petitioner who keeps notice on that day. */
    NO_CONTINUING_NOTICE("no-continuing-notice"),
    /** The recipient does not walk beside the person on that day, nor covers. */
    NOT_WALKING_BESIDE("not-walking-beside"),
    /** It would be shown for proceedings in which it may not be used. */
    OTHER_PROCEEDINGS("other-proceedings"),
    /** No row of the table gives anything of this record to the audience. */
    NOTHING_FOR_AUDIENCE("nothing-for-audience");

    private final String code;

    AccessReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
