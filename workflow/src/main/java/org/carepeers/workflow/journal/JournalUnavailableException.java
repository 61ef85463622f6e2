package org.carepeers.workflow.journal;

/**
 * Thrown where the storage of a journal cannot be reached or cannot write, as when a disk is full or a connection is lost.
 *
 * <p>Nothing was half-written. Whether an append went through before the connection was lost, is found out by appending
 * again: an entry that is there already is told so.
 */
public final class JournalUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what could not be done.
     *
     * @param what what could not be done, without anything of a person
     * @param cause what the storage said
     */
    public JournalUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
