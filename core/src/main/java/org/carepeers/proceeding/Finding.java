package org.carepeers.proceeding;

import org.carepeers.Coded;

/**
 * What a court found on one question: found, not found, or not yet determined.
 *
 * <p>Three values, so that what nobody has decided is never read as decided. {@link #NOT_DETERMINED} never counts as
 * met, and never as unmet.
 */
public enum Finding implements Coded {
    /** The question was decided and the answer is that it is so. */
    FOUND("found"),
    /** The question was decided and the answer is that it is not so, or was not shown to the standard asked. */
    NOT_FOUND("not-found"),
    /** The question was not decided, or nobody recorded that it was. */
    NOT_DETERMINED("not-determined");

    private final String code;

    Finding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether the answer is that it is so.
     *
     * @return whether this is {@link #FOUND}
     */
    public boolean isFound() {
        return this == FOUND;
    }

    /**
     * Composes two questions that must both be answered yes.
     *
     * <p>One {@link #NOT_FOUND} settles the answer; short of that one {@link #NOT_DETERMINED} leaves it open.
     *
     * @param other the other question's answer
     * @return {@link #FOUND} only if both are found
     */
    public Finding and(Finding other) {
        if (this == NOT_FOUND || other == NOT_FOUND) {
            return NOT_FOUND;
        }
        return this == FOUND && other == FOUND ? FOUND : NOT_DETERMINED;
    }

    /**
     * Composes two questions of which one answered yes is enough.
     *
     * <p>One {@link #FOUND} settles the answer; short of that one {@link #NOT_DETERMINED} leaves it open.
     *
     * @param other the other question's answer
     * @return {@link #NOT_FOUND} only if neither can be found
     */
    public Finding or(Finding other) {
        if (this == FOUND || other == FOUND) {
            return FOUND;
        }
        return this == NOT_FOUND && other == NOT_FOUND ? NOT_FOUND : NOT_DETERMINED;
    }
}
