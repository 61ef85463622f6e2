package org.carepeers.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.carepeers.Coded;

/**
 * The name of a rule, which it keeps through every edition of the law.
 *
 * <p>Lower-case words of letters and digits joined by hyphens, at most 80 characters, as in {@code county-report}. A county
 * gives its own rules names of its own. This type is immutable and thread-safe.
 *
 * @param value the text of the name
 * @see CareRules
 */
public record RuleId(@JsonValue String value) implements Coded, Comparable<RuleId> {

    private static final int MAX_LENGTH = 80;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @param value the text of the name
     * @throws IllegalArgumentException if the text is not of the form
     */
    public RuleId {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A rule's id is lower-case words joined by hyphens, as in county-report");
        }
    }

    /**
     * Returns the id with a given text.
     *
     * @param value the text, such as {@code county-report}
     * @return the id
     * @throws IllegalArgumentException if the text is not lower-case words joined by hyphens, or longer than 80 characters
     */
    @JsonCreator
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String code() {
        return value;
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text. */
    @Override
    public String toString() {
        return value;
    }
}
