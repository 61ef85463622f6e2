package org.carepeers.workflow.accompaniment;

import org.carepeers.Coded;
import org.carepeers.party.LanguageTag;

/**
 * A language as two people speak it with each other, whatever the region or the script of its tag.
 *
 * <p>{@code es-MX} and {@code es-AR} are both {@code es}. Languages that share a family name but are not understood by
 * speakers of each other have codes of their own, such as {@code yue} for Cantonese.
 *
 * @param code the code of the language, such as {@code es} or {@code ase}
 */
public record SpokenLanguage(String code) implements Coded {

    /**
     * Returns the language of a tag.
     *
     * @param tag the tag
     * @return the language, without region and script
     */
    public static SpokenLanguage of(LanguageTag tag) {
        int end = tag.value().indexOf('-');
        return new SpokenLanguage(end < 0 ? tag.value() : tag.value().substring(0, end));
    }

    /**
     * Says whether a tag is of this language.
     *
     * @param tag the tag
     * @return whether the two are equal but for region and script
     */
    public boolean isOf(LanguageTag tag) {
        return tag.value().startsWith(code)
                && (tag.value().length() == code.length() || tag.value().charAt(code.length()) == '-');
    }
}
