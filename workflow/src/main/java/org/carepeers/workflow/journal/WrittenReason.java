package org.carepeers.workflow.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carepeers.Coded;
import org.carepeers.workflow.machine.Reason;

/**
 * A reason or a remark as an entry keeps it: its code, its section, and what it speaks of, each as a text.
 *
 * @param code the fixed code
 * @param citation the section, or an empty text
 * @param details codes, dates and numbers by their names
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WrittenReason(String code, String citation, Map<String, String> details) {

    static WrittenReason of(Reason reason) {
        Map<String, String> details = new LinkedHashMap<>();
        reason.details().forEach(detail -> details.put(detail.name(), text(detail.value())));
        return new WrittenReason(
                reason.code().code(), reason.citation().map(Object::toString).orElse(""), details);
    }

    private static String text(Object value) {
        return value instanceof Coded coded ? coded.code() : value.toString();
    }
}
