package org.carepeers.workflow.accompaniment;

import org.carepeers.Coded;

/** How far cover for a worker who is away has come. Nobody covers before the person has said yes. */
public enum CoverStep implements Coded {
    /** The worker is away, and nobody was proposed yet. */
    NOBODY_PROPOSED("nobody-proposed"),
    /** Someone was proposed, and the person has not answered. */
    PROPOSED("proposed"),
    /** The person would rather wait. */
    DECLINED("declined"),
    /** The person said yes; the hand-over is still to come. */
    AGREED("agreed"),
    /** The hand-over took place, and the other worker covers. */
    COVERED("covered"),
    /** The worker is back. */
    BACK("back");

    private final String code;

    CoverStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
