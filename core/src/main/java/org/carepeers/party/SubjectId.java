package org.carepeers.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carepeers.TextForm;

/**
 * Whoever or whatever a stream of peer work tells of, such as a participant, a worker, a position or a referral: an opaque
 * text that says nothing of a person.
 *
 * <p>One to 64 characters of ASCII letters, digits, dot, underscore, colon and hyphen. The library compares ids and never
 * looks inside them; an embedder must not put a name, a birth date or a court's public number of a person into one.
 *
 * @param value the text of the id
 */
@TextForm(pattern = OpaqueText.PATTERN, words = OpaqueText.WORDS)
public record SubjectId(@JsonValue String value) implements Comparable<SubjectId> {

    /**
     * Checks the form.
     *
     * @param value the text of the id
     * @throws IllegalArgumentException if the text is not of the form; the message does not repeat it
     */
    public SubjectId {
        OpaqueText.check("SubjectId", value);
    }

    /**
     * Returns the id with a given text.
     *
     * @param value one to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    @JsonCreator
    public static SubjectId of(String value) {
        return new SubjectId(value);
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text. */
    @Override
    public String toString() {
        return value;
    }
}
