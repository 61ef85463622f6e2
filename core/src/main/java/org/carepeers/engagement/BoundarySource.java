package org.carepeers.engagement;

import org.carepeers.Coded;

/** On what a boundary of the peer role rests. Only the first is law. */
public enum BoundarySource implements Coded {
    /** A statute, which says what certification does not authorize. */
    STATUTE("statute"),
    /** The code of ethics that certified peer support specialists affirm. */
    CODE_OF_ETHICS("code-of-ethics"),
    /** What those who do and supervise the work hold to; a county may say otherwise. */
    PRACTICE("practice");

    private final String code;

    BoundarySource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
