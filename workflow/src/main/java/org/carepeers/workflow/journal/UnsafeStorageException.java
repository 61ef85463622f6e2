package org.carepeers.workflow.journal;

/**
 * Thrown where a database is set so that it could lose what it has acknowledged, or hand out what was never committed.
 * Nothing was opened.
 */
public final class UnsafeStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the database calls it. */
    private final String setting;

    /** What it is. */
    private final String found;

    /** What it must be. */
    private final String needed;

    UnsafeStorageException(String setting, String found, String needed) {
        super("The setting " + setting + " of the database is " + found + "; a journal needs " + needed);
        this.setting = setting;
        this.found = found;
        this.needed = needed;
    }

    /** {@return the name of the setting, as the database calls it} */
    public String setting() {
        return setting;
    }

    /** {@return what it is} */
    public String found() {
        return found;
    }

    /** {@return what it must be} */
    public String needed() {
        return needed;
    }
}
