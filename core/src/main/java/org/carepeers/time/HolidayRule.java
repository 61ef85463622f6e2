package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/**
 * How the law names the day of a yearly holiday, written in its own words.
 *
 * <p>Four forms are known: {@code July 4}, {@code third Monday in January}, {@code last Monday in May} and
 * {@code day after the fourth Thursday in November}. Two rules are equal if their words are.
 *
 * @param words the rule in words
 */
public record HolidayRule(@JsonValue String words) {

    /**
     * Checks that the words can be read.
     *
     * @param words the rule in words
     * @throws IllegalArgumentException if they are of none of the four forms
     */
    public HolidayRule {
        HolidayWords.parse(words);
    }

    /**
     * Reads a rule from its words.
     *
     * @param words the rule in words, such as {@code third Monday in January}
     * @return the rule
     * @throws IllegalArgumentException if the words are of none of the four forms
     */
    @JsonCreator
    public static HolidayRule parse(String words) {
        return new HolidayRule(words);
    }

    /**
     * Returns the day of a year that the rule names, before any move from a Saturday or a Sunday.
     *
     * @param year the year
     * @return the date
     */
    public LocalDate in(int year) {
        return HolidayWords.parse(words).apply(year);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }
}
