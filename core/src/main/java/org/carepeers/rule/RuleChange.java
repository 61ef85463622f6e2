package org.carepeers.rule;

import org.carepeers.Coded;

/**
 * What differs between the answers of a rule book for one rule on two days.
 *
 * @param kind what sort of difference it is
 * @param before the answer for the earlier day
 * @param after the answer for the later day
 */
public record RuleChange(Kind kind, Lookup before, Lookup after) {

    /** What sort of difference it is. */
    public enum Kind implements Coded {
        /** The figure is another. */
        CHANGED("changed"),
        /** The same figure stands in another text, from another source or with other conditions. */
        RESTATED("restated"),
        /** There was no such rule, and then there was. */
        BEGAN("began"),
        /** There was such a rule, and then there was none. */
        ENDED("ended"),
        /** What stood before is not known; whether the law changed cannot be said. */
        KNOWN_SINCE("known-since"),
        /** What stood after is not known. */
        NO_LONGER_KNOWN("no-longer-known"),
        /** An overlay began, ended or changed; the statute's figure did not. */
        OVERLAY("overlay");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Returns the rule that differs.
     *
     * @return its id
     */
    public RuleId id() {
        return after.id();
    }

    /**
     * Returns the difference in one line: the rule, what it was and what it is.
     *
     * @return the line, such as {@code county-report: within 14 court days, then within 30 court days (changed)}
     */
    public String sentence() {
        return id() + ": " + words(before) + ", then " + words(after) + " (" + kind.code() + ")";
    }

    private static String words(Lookup answer) {
        if (answer instanceof Lookup.InForce found) {
            return found.rule().figure();
        }
        return answer instanceof Lookup.Unverified ? "not known" : "no such rule";
    }
}
