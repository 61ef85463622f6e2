package org.carepeers.workflow.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.statute.Citation;

/**
 * One reason why an event is not permitted, or one remark on an event that is.
 *
 * <p>The sentence a person reads, and the sentence that tells the cure, are composed from the code and the details, so
 * that the words and the data cannot disagree. Details are codes, dates, numbers and names of facts; never a personal
 * value. This type is immutable and thread-safe.
 *
 * @param code the fixed code
 * @param citation the section behind the reason, or empty where the reason lies in the record alone
 * @param details what the reason speaks of, in a fixed order
 */
public record Reason(ReasonCode code, Optional<Citation> citation, List<Detail> details) {

    /**
     * One named value of a reason.
     *
     * @param name the name used in message templates
     * @param value a code, date, number or citation
     */
    public record Detail(String name, Object value) {}

    /**
     * Keeps an unchangeable copy of the details.
     *
     * @param code the fixed code
     * @param citation the section behind the reason, or empty where the reason lies in the record alone
     * @param details what the reason speaks of, in a fixed order
     */
    public Reason {
        details = List.copyOf(details);
    }

    /**
     * Returns a reason that lies in the record alone.
     *
     * @param code the fixed code
     * @return the reason, without details
     */
    public static Reason of(ReasonCode code) {
        return new Reason(code, Optional.empty(), List.of());
    }

    /**
     * Returns a reason under a section.
     *
     * @param code the fixed code
     * @param citation the section
     * @return the reason, without details
     */
    public static Reason of(ReasonCode code, Citation citation) {
        return new Reason(code, Optional.of(citation), List.of());
    }

    /**
     * Returns this reason with one more detail.
     *
     * @param name the name used in message templates
     * @param value a code, date, number or citation
     * @return a new reason
     */
    public Reason with(String name, Object value) {
        List<Detail> longer = new ArrayList<>(details.size() + 1);
        longer.addAll(details);
        longer.add(new Detail(name, value));
        return new Reason(code, citation, longer);
    }

    /**
     * Finds a detail.
     *
     * @param name the name used in message templates
     * @return the value, or empty if the reason has no such detail
     */
    public Optional<Object> find(String name) {
        return details.stream()
                .filter(detail -> detail.name().equals(name))
                .map(Detail::value)
                .findFirst();
    }
}
