package org.carepeers.rule;

/**
 * One thing that is wrong with a rule file or an overlay.
 *
 * @param path the place in the file as a JSON path, such as {@code $.rules[3].citation}
 * @param problem what is wrong and what is allowed, in one sentence
 */
public record RuleFault(String path, String problem) {

    /** Returns path and problem in one line. */
    @Override
    public String toString() {
        return path + ": " + problem;
    }
}
