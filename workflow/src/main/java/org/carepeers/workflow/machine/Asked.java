package org.carepeers.workflow.machine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.proceeding.Fact;

/**
 * What a requirement asks an event to state: one group of statements, or one of several groups.
 *
 * <p>It is told before the event is at hand, so that nobody has to find out by refusals which of the codes of a fact are
 * accepted. This type is immutable and thread-safe.
 *
 * @param oneOf the groups, of which one is enough; each holds the statements that belong together
 */
public record Asked(List<List<Statement>> oneOf) {

    /**
     * One fact that is to be stated, and as what.
     *
     * @param fact the fact
     * @param codes the codes that are accepted; empty if any value of its type is
     * @param all whether all of the codes must be among those stated, and not one of them
     */
    public record Statement(Fact<?> fact, List<String> codes, boolean all) {

        /**
         * Keeps an unchangeable copy of the codes.
         *
         * @param fact the fact
         * @param codes the codes that are accepted
         * @param all whether all of them must be stated
         */
        public Statement {
            codes = List.copyOf(codes);
        }

        /** Returns the statement with only those codes that the other accepts too. */
        Statement and(Statement other) {
            if (codes.isEmpty() || other.codes.isEmpty()) {
                return codes.isEmpty() ? other : this;
            }
            return new Statement(
                    fact, codes.stream().filter(other.codes::contains).toList(), all || other.all);
        }

        /** Returns the name of the fact and what it is to be stated as, such as {@code eligibility: found}. */
        @Override
        public String toString() {
            return fact.name() + ": " + values();
        }

        private String values() {
            if (codes.size() == 1) {
                return codes.get(0);
            }
            if (all) {
                return "all of " + String.join(", ", codes);
            }
            List<String> known = codes.isEmpty() ? fact.type().allowed() : codes;
            return known.isEmpty() ? fact.type().words() : fact.type().words() + " of " + String.join(", ", known);
        }
    }

    /**
     * Keeps unchangeable copies of the groups.
     *
     * @param oneOf the groups
     */
    public Asked {
        oneOf = oneOf.stream().map(List::copyOf).toList();
    }

    /**
     * Asks for a fact as one of some codes.
     *
     * @param fact the fact
     * @param codes the codes that are accepted; none if any value is
     * @return what is asked
     */
    public static Asked oneCode(Fact<?> fact, Coded... codes) {
        return new Asked(List.of(List.of(one(fact, codes))));
    }

    /**
     * Asks for a fact that states all of some codes.
     *
     * @param fact the fact
     * @param codes the codes
     * @return what is asked
     */
    public static Asked allCodes(Fact<?> fact, Coded... codes) {
        return new Asked(List.of(List.of(all(fact, codes))));
    }

    /**
     * Asks for one of several groups of statements.
     *
     * @param groups the groups
     * @return what is asked
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Asked oneGroup(List<Statement>... groups) {
        return new Asked(List.of(groups));
    }

    /**
     * Returns a statement of a fact as one of some codes.
     *
     * @param fact the fact
     * @param codes the codes that are accepted; none if any value is
     * @return the statement
     */
    public static Statement one(Fact<?> fact, Coded... codes) {
        return new Statement(fact, Arrays.stream(codes).map(Coded::code).toList(), false);
    }

    /**
     * Returns a statement of a fact that states all of some codes.
     *
     * @param fact the fact
     * @param codes the codes
     * @return the statement
     */
    public static Statement all(Fact<?> fact, Coded... codes) {
        return new Statement(fact, Arrays.stream(codes).map(Coded::code).toList(), true);
    }

    /** Returns what both accept, where both ask for the same fact alone. */
    Asked and(Asked other) {
        return isOfOneFact()
                ? new Asked(List.of(
                        List.of(oneOf.get(0).get(0).and(other.oneOf.get(0).get(0)))))
                : this;
    }

    /** Whether one fact is asked for, and nothing in its place. */
    boolean isOfOneFact() {
        return oneOf.size() == 1 && oneOf.get(0).size() == 1;
    }

    /** Returns the groups in words, such as {@code stipulatedBy: all of … and courtApproves: found, or …}. */
    @Override
    public String toString() {
        return oneOf.stream()
                .map(group -> group.stream().map(Statement::toString).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; or "));
    }
}
