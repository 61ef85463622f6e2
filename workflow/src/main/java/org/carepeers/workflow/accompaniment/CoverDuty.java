package org.carepeers.workflow.accompaniment;

import org.carepeers.Coded;
import org.carepeers.rule.RuleId;

/** What a supervisor sees to while a worker is away. */
public enum CoverDuty implements Coded {
    /** The person is asked before anyone is sent. */
    ASK_THE_PERSON("ask-the-person", "Ask the person whom they would like while their peer is away"),
    /** A hearing does not wait. */
    COVER_THE_HEARING("cover-the-hearing", "Find, with the person, who goes along to the hearing"),
    /** Five lines, seen by the person. */
    HAND_OVER("hand-over", "Hand over in five lines, with the person"),
    /** The person learns when their peer is back. */
    PLAN_THE_RETURN("plan-the-return", "Plan the return, and tell the person the day"),
    /** What the other worker learned goes back, with the person. */
    HAND_BACK("hand-back", "Hand back to the peer who is back, with the person");

    private final String code;
    private final String title;

    CoverDuty(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return what is to be done, in a few English words} */
    public String title() {
        return title;
    }

    /**
     * Returns the name under which the duty stands on a worklist.
     *
     * @return the code after {@code cover-}
     */
    public RuleId rule() {
        return RuleId.of("cover-" + code);
    }
}
