package org.carepeers.engagement;

import org.carepeers.Coded;

/** The three questions that someone may answer about peer support. */
public enum VoiceQuestion implements Coded {
    /** Did you feel heard? */
    FELT_HEARD("felt-heard"),
    /** Did you know what would happen? */
    KNEW_WHAT_WOULD_HAPPEN("knew-what-would-happen"),
    /** Would you want this peer again? */
    WANTS_THIS_PEER_AGAIN("wants-this-peer-again");

    private final String code;

    VoiceQuestion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
