package org.carepeers.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.carepeers.TextForm;
import org.carepeers.invariant.Invariant;

/**
 * A language, spoken or signed, as a BCP 47 tag such as {@code es}, {@code zh-Hant} or {@code ase}.
 *
 * <p>Tags are kept in their usual case, so {@code ES-mx} and {@code es-MX} are equal.
 *
 * @param value the tag, never empty
 */
@TextForm(
        pattern = "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*",
        words = "a language as a well-formed BCP 47 tag, such as es or ase")
public record LanguageTag(@JsonValue String value) {

    /** American Sign Language. */
    public static final LanguageTag AMERICAN_SIGN_LANGUAGE = new LanguageTag("ase");

    /**
     * Brings the tag to its usual case.
     *
     * @param value the tag
     * @throws IllegalArgumentException if the text is not a well-formed tag; the message does not repeat it
     */
    public LanguageTag {
        value = wellFormed(value);
    }

    /**
     * Returns the language with a given tag.
     *
     * @param value the tag
     * @return the language
     * @throws IllegalArgumentException if the text is not a well-formed tag
     */
    @JsonCreator
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    private static String wellFormed(String text) {
        String tag = "";
        try {
            tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            // Not passed on as the cause: its message repeats the text.
            Invariant.holds(false, "LanguageTag must be a well-formed BCP 47 tag, such as es or ase");
        }
        Invariant.holds(!text.isEmpty() && !tag.equals("und"), "LanguageTag must name a language, such as es or ase");
        return tag;
    }

    /** Returns the bare tag. */
    @Override
    public String toString() {
        return value;
    }
}
