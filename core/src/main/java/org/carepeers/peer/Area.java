package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.carepeers.TextForm;
import org.carepeers.invariant.Invariant;

/**
 * A part of a county in which people meet, under the county's own code; never an address and never where someone sleeps.
 *
 * @param value one to 32 characters of ASCII letters, digits and hyphens, such as {@code north-coast}
 */
@TextForm(pattern = Area.PATTERN, words = Area.WORDS)
public record Area(@JsonValue String value) implements Comparable<Area> {

    static final String PATTERN = "[A-Za-z0-9-]{1,32}";
    static final String WORDS = "the code of an area: 1 to 32 letters, digits or hyphens";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @param value the code
     * @throws IllegalArgumentException if the text is not of the form; the message does not repeat it
     */
    public Area {
        Invariant.holds(FORM.matcher(value).matches(), "Area must be " + WORDS);
    }

    /**
     * Returns the area with a given code.
     *
     * @param value the code
     * @return the area
     * @throws IllegalArgumentException if the text is not of the form
     */
    @JsonCreator
    public static Area of(String value) {
        return new Area(value);
    }

    @Override
    public int compareTo(Area other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare code. */
    @Override
    public String toString() {
        return value;
    }
}
