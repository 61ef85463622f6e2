package org.carepeers.rule;

import org.carepeers.Coded;

/** On which side of its measure a {@link Limit} binds. The measure itself is always allowed. */
public enum Bound implements Coded {
    /** The measure or less. */
    AT_MOST("at-most"),
    /** The measure or more. */
    AT_LEAST("at-least");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the bound in words.
     *
     * @return {@code at most} or {@code at least}
     */
    public String words() {
        return code.replace('-', ' ');
    }
}
