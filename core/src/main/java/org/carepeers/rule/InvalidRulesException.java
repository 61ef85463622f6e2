package org.carepeers.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a rule file or an overlay cannot be used. It carries every fault that was found, not the first one.
 *
 * <p>Rule files hold no personal value, so the message repeats what stands in them.
 */
public final class InvalidRulesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    /**
     * Makes the exception of its faults.
     *
     * @param file the name of the file or overlay
     * @param faults what is wrong, at least one
     */
    public InvalidRulesException(String file, List<RuleFault> faults) {
        super(message(file, faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns what is wrong.
     *
     * @return the faults, in the order of the file; empty after deserialization, where only the message remains
     */
    @SuppressWarnings("RedundantNullCheck")
    public List<RuleFault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String message(String file, List<RuleFault> faults) {
        String heading = faults.size() == 1 ? "1 fault in " : faults.size() + " faults in ";
        return faults.stream()
                .map(RuleFault::toString)
                .collect(Collectors.joining("\n  ", heading + file + "\n  ", ""));
    }
}
