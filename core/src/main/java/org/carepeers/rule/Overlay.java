package org.carepeers.rule;

import java.util.List;

/**
 * The rules of a county, a court or an agency, to be laid over the statute's.
 *
 * <p>A rule with an id of the rule book stands beside the book's figure for the time it is in force; a rule with an id of its
 * own is added. No overlay hides or changes a figure of the book. This type is immutable and thread-safe.
 *
 * @param name who speaks and in what, such as {@code Example County policy 12}
 * @param authority who made the rules
 * @param rules the rules, each with its own source
 * @see RuleBook#withOverlay(Overlay)
 */
public record Overlay(String name, Authority authority, List<Rule> rules) {

    /**
     * Keeps an unchangeable copy of the rules.
     *
     * @param name who speaks and in what, such as {@code Example County policy 12}
     * @param authority who made the rules
     * @param rules the rules, each with its own source
     * @throws IllegalArgumentException if the name is blank or there is no rule
     */
    public Overlay {
        if (name.isBlank() || rules.isEmpty()) {
            throw new IllegalArgumentException("An overlay has a name and at least one rule");
        }
        rules = List.copyOf(rules);
    }

    /**
     * Reads an overlay from its JSON text.
     *
     * <p>The text has the fields {@code name}, {@code authority}, {@code sources} and {@code rules}, and {@code about} for
     * remarks; sources and rules are written as in the library's own {@code california.json}.
     *
     * @param json the text
     * @return the overlay
     * @throws InvalidRulesException if anything is wrong with it, listing all of it
     */
    public static Overlay parse(String json) {
        return RuleFile.parseOverlay(json);
    }
}
