package org.carepeers.json;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The form of a text: as an expression, in words, and as the type itself decides. */
record TextRule(String pattern, String words, Predicate<String> allows) {

    static TextRule of(String pattern, String words) {
        return new TextRule(pattern, words, Pattern.compile(pattern).asMatchPredicate());
    }
}
