package org.carepeers.workflow.journal;

/** Thrown where a line of a journal written as JSON Lines cannot be taken. The message repeats nothing of the line. */
public final class BadLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The number of the line, from 1. */
    private final long line;

    BadLineException(long line, String what) {
        super("Line " + line + " " + what);
        this.line = line;
    }

    /**
     * Returns the number of the line.
     *
     * @return the number, from 1
     */
    public long line() {
        return line;
    }
}
