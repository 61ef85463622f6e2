package org.carepeers.workflow.machine;

import java.util.List;

/** The faults for which a process table was not built. */
public final class TableFaultException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Every fault, one sentence each. */
    private final String[] faults;

    /**
     * Creates the exception.
     *
     * @param faults every fault, one sentence each
     */
    public TableFaultException(List<String> faults) {
        super("The process table has " + faults.size() + " fault(s): " + String.join(" ", faults));
        this.faults = faults.toArray(String[]::new);
    }

    /**
     * Returns the faults.
     *
     * @return every fault, one sentence each
     */
    public List<String> faults() {
        return List.of(faults);
    }
}
