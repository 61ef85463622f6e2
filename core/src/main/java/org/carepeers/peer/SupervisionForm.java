package org.carepeers.peer;

import org.carepeers.Coded;

/** How a supervision session was held. */
public enum SupervisionForm implements Coded {
    /** The worker and the supervisor. */
    ONE_TO_ONE("one-to-one"),
    /** Several workers with a supervisor. */
    GROUP("group"),
    /** The supervisor came along. */
    IN_THE_FIELD("in-the-field");

    private final String code;

    SupervisionForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
