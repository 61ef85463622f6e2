package org.carepeers.participant;

import org.carepeers.party.LanguageTag;

/**
 * A language in which someone takes part, and whether that takes an interpreter (WIC 5976(j)).
 *
 * <p>American Sign Language is the language {@link LanguageTag#AMERICAN_SIGN_LANGUAGE}.
 *
 * @param language the language
 * @param interpreter whether an interpreter is needed
 */
public record LanguageNeed(LanguageTag language, InterpreterNeed interpreter) {

    /**
     * Returns a need.
     *
     * @param language the language
     * @param interpreter whether an interpreter is needed
     * @return the value
     */
    public static LanguageNeed of(LanguageTag language, InterpreterNeed interpreter) {
        return new LanguageNeed(language, interpreter);
    }
}
