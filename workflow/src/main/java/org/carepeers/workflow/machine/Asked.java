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
 * @param when in which case it is asked, in words such as {@code where prejudice is with}; empty if always
 */
public record Asked(List<List<Statement>> oneOf, String when) {

    /**
     * One fact that is to be stated, and as what.
     *
     * @param fact the fact
     * @param field the field of a document of which it speaks, or empty for the fact itself
     * @param codes the codes that are accepted; empty if any value of its type is
     * @param all whether all of the codes must be among those stated, and not one of them
     */
    public record Statement(Fact<?> fact, String field, List<String> codes, boolean all) {

        /**
         * Keeps an unchangeable copy of the codes.
         *
         * @param fact the fact
         * @param field the field of a document
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
                    fact, field, codes.stream().filter(other.codes::contains).toList(), all || other.all);
        }

        /** Returns the name of the fact and what it is to be stated as, such as {@code eligibility: found}. */
        @Override
        public String toString() {
            return fact.name() + (field.isEmpty() ? "" : "." + field) + ": " + values();
        }

        private String values() {
            if (codes.size() == 1) {
                return codes.get(0);
            }
            if (!field.isEmpty()) {
                return "one of " + String.join(", ", codes);
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
     * @param when in which case it is asked
     */
    public Asked {
        oneOf = oneOf.stream().map(List::copyOf).toList();
    }

    private Asked(List<List<Statement>> oneOf) {
        this(oneOf, "");
    }

    /**
     * Returns this as asked in some cases only, of which the event itself tells.
     *
     * @param condition in which case, in words that begin with {@code where}
     * @return what is asked then
     */
    public Asked only(String condition) {
        return new Asked(oneOf, condition);
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
     * Asks for a document one field of which is one of some codes.
     *
     * @param document the fact that is a document
     * @param field the field
     * @param codes the codes that are accepted
     * @return what is asked
     */
    public static Asked oneInDocument(Fact<?> document, String field, Coded... codes) {
        List<String> accepted = Arrays.stream(codes).map(Coded::code).toList();
        return new Asked(List.of(List.of(new Statement(document, field, accepted, false))));
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
        return new Statement(fact, "", Arrays.stream(codes).map(Coded::code).toList(), false);
    }

    /**
     * Returns a statement of a fact that states all of some codes.
     *
     * @param fact the fact
     * @param codes the codes
     * @return the statement
     */
    public static Statement all(Fact<?> fact, Coded... codes) {
        return new Statement(fact, "", Arrays.stream(codes).map(Coded::code).toList(), true);
    }

    /** Returns what both accept, where both ask for the same fact alone. */
    Asked and(Asked other) {
        return isOfOneFact()
                ? new Asked(List.of(
                        List.of(oneOf.get(0).get(0).and(other.oneOf.get(0).get(0)))))
                : this;
    }

    /** What is asked for, if it is one fact or one field of it, always, and nothing in its place; else all of this. */
    Object subject() {
        Statement only = oneOf.get(0).get(0);
        return isOfOneFact() ? List.of(only.fact(), only.field()) : this;
    }

    /** Whether one fact is asked for always, and nothing in its place. */
    boolean isOfOneFact() {
        return when.isEmpty() && oneOf.size() == 1 && oneOf.get(0).size() == 1;
    }

    /**
     * Returns the groups in words, such as {@code stipulatedBy: all of … and courtApproves: found, or …}, and in which case
     * they are asked for.
     */
    @Override
    public String toString() {
        String groups = oneOf.stream()
                .map(group -> group.stream().map(Statement::toString).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; or "));
        return when.isEmpty() ? groups : groups + ", " + when;
    }
}
