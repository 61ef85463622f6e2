package org.carepeers.examples.commandline;

import java.util.List;

/** Input that cannot be used: one line for each fault, each with where it is and what is wrong. */
public final class UnusableInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /**
     * Creates the exception.
     *
     * @param faults one line for each fault, such as {@code case.json: no such file}
     */
    public UnusableInputException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns the exception for one fault.
     *
     * @param where the file, path or option
     * @param cause what is wrong with it
     * @return the exception
     */
    public static UnusableInputException at(String where, String cause) {
        return new UnusableInputException(List.of(where + ": " + cause));
    }

    /**
     * Returns the faults.
     *
     * @return one line for each
     */
    public List<String> faults() {
        return faults;
    }
}
