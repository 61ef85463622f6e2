package org.carepeers.workflow.machine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.statute.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Something that a row asks for before its event is permitted.
 *
 * <p>A requirement is <em>of the case</em>, and can be tested before the event is at hand, or <em>of the event</em>,
 * and tells which facts the event must state. It refuses or it remarks; it never chooses where the case goes. Checks
 * are pure: they read the case and the event and nothing else. This type is immutable and thread-safe.
 *
 * @param <C> the type of the case
 * @param <E> the type of the event
 */
public final class Requirement<C, E> {

    /**
     * The test of a requirement of the case.
     *
     * @param <C> the type of the case
     */
    @FunctionalInterface
    public interface CaseCheck<C> {
        /**
         * Tests the case.
         *
         * @param subject the case
         * @return the reason why the requirement is not met, or null if it is met
         */
        @Nullable
        Reason unmet(C subject);
    }

    /**
     * The test of a requirement of the event.
     *
     * @param <C> the type of the case
     * @param <E> the type of the event
     */
    @FunctionalInterface
    public interface EventCheck<C, E> {
        /**
         * Tests the event against the case.
         *
         * @param subject the case
         * @param event the event
         * @return the reason why the requirement is not met, or null if it is met
         */
        @Nullable
        Reason unmet(C subject, E event);
    }

    /**
     * The way to the facts of an event.
     *
     * @param <E> the type of the event
     */
    @FunctionalInterface
    public interface FactsOf<E> {
        /**
         * Returns the facts that the event states.
         *
         * @param event the event
         * @return its facts
         */
        Facts of(E event);
    }

    private final ReasonCode code;
    private final EventCheck<C, E> check;
    private final @Nullable CaseCheck<C> caseCheck;
    private final List<Fact<?>> states;
    private final List<Asked> asks;
    private final boolean remarkOnly;

    private Requirement(
            ReasonCode code,
            EventCheck<C, E> check,
            @Nullable CaseCheck<C> caseCheck,
            List<Fact<?>> states,
            List<Asked> asks,
            boolean remarkOnly) {
        this.code = code;
        this.check = check;
        this.caseCheck = caseCheck;
        this.states = states;
        this.asks = asks;
        this.remarkOnly = remarkOnly;
    }

    /**
     * Returns a requirement of the case.
     *
     * @param <C> the type of the case
     * @param <E> the type of the event
     * @param code the code of the reason given when it is not met
     * @param check the test
     * @return the requirement
     */
    public static <C, E> Requirement<C, E> ofCase(ReasonCode code, CaseCheck<C> check) {
        return new Requirement<>(code, (subject, event) -> check.unmet(subject), check, List.of(), List.of(), false);
    }

    /**
     * Returns a requirement of the event.
     *
     * @param <C> the type of the case
     * @param <E> the type of the event
     * @param code the code of the reason given when it is not met
     * @param check the test
     * @param states the facts that the event must state to meet it
     * @return the requirement
     */
    public static <C, E> Requirement<C, E> ofEvent(ReasonCode code, EventCheck<C, E> check, Fact<?>... states) {
        List<Asked> asks =
                Arrays.stream(states).map(fact -> Asked.oneCode(fact)).toList();
        return new Requirement<>(code, check, null, List.of(states), asks, false);
    }

    /**
     * Returns the requirement that the event states a fact, whatever its value.
     *
     * @param <C> the type of the case
     * @param <E> the type of the event
     * @param facts the way to the facts of the event
     * @param fact the fact
     * @return the requirement
     */
    public static <C, E> Requirement<C, E> states(FactsOf<E> facts, Fact<?> fact) {
        return states(facts, fact, fact.citation().orElse(null));
    }

    /**
     * Returns the requirement that the event states a fact, whatever its value, under a section of the row's own.
     *
     * @param <C> the type of the case
     * @param <E> the type of the event
     * @param facts the way to the facts of the event
     * @param fact the fact
     * @param citation the section that asks for it here, or null if there is none
     * @return the requirement
     */
    public static <C, E> Requirement<C, E> states(FactsOf<E> facts, Fact<?> fact, @Nullable Citation citation) {
        Reason missing = about(MachineReason.NOT_STATED, fact, citation).with("allowed", allowed(fact));
        return ofEvent(
                MachineReason.NOT_STATED, (subject, event) -> isStated(facts.of(event), fact) ? null : missing, fact);
    }

    /** An empty list says nothing. */
    private static boolean isStated(Facts facts, Fact<?> fact) {
        Object value = facts.orNull(fact);
        return value != null && !(value instanceof Collection<?> values && values.isEmpty());
    }

    /**
     * Returns the requirement that the event states a finding and that it is found. A finding that is not stated
     * counts as not determined, and not determined never counts as found.
     *
     * @param <C> the type of the case
     * @param <E> the type of the event
     * @param facts the way to the facts of the event
     * @param finding the finding
     * @return the requirement
     */
    public static <C, E> Requirement<C, E> found(FactsOf<E> facts, Fact<Finding> finding) {
        return found(facts, finding, finding.citation().orElse(null));
    }

    /**
     * Returns the requirement that the event states a finding and that it is found, under a section of the row's own.
     *
     * @param <C> the type of the case
     * @param <E> the type of the event
     * @param facts the way to the facts of the event
     * @param finding the finding
     * @param citation the section that asks for it here, or null if there is none
     * @return the requirement
     */
    public static <C, E> Requirement<C, E> found(FactsOf<E> facts, Fact<Finding> finding, @Nullable Citation citation) {
        Reason undetermined = about(MachineReason.NOT_DETERMINED, finding, citation);
        Reason notFound = about(MachineReason.NOT_FOUND, finding, citation);
        return Requirement.<C, E>ofEvent(
                        MachineReason.NOT_FOUND,
                        (subject, event) -> {
                            Finding value = facts.of(event).orNull(finding);
                            if (value == Finding.FOUND) {
                                return null;
                            }
                            return value == Finding.NOT_FOUND ? notFound : undetermined;
                        },
                        finding)
                .asking(Asked.oneCode(finding, Finding.FOUND));
    }

    private static Reason about(ReasonCode code, Fact<?> fact, @Nullable Citation citation) {
        Reason reason = citation == null ? Reason.of(code) : Reason.of(code, citation);
        return reason.with("field", fact.name()).with("meaning", fact.meaning());
    }

    private static String allowed(Fact<?> fact) {
        List<String> codes = fact.type().allowed();
        return codes.isEmpty() ? fact.type().words() : String.join(", ", codes);
    }

    /**
     * Returns this requirement as one that only remarks: the event is permitted and the departure is shown.
     *
     * @return a new requirement
     */
    public Requirement<C, E> asRemark() {
        return new Requirement<>(code, check, caseCheck, states, asks, true);
    }

    /**
     * Returns this requirement with what exactly it asks the event to state.
     *
     * @param asked what it asks
     * @return a new requirement
     */
    public Requirement<C, E> asking(Asked asked) {
        return new Requirement<>(code, check, caseCheck, states, List.of(asked), remarkOnly);
    }

    /**
     * Tests the event against the case.
     *
     * @param subject the case
     * @param event the event
     * @return the reason why the requirement is not met, or null if it is met
     */
    public @Nullable Reason unmet(C subject, E event) {
        return check.unmet(subject, event);
    }

    /**
     * Tests what can be tested before the event is at hand.
     *
     * @param subject the case
     * @return the reason why a requirement of the case is not met; null if it is met or is a requirement of the event
     */
    public @Nullable Reason unmetBefore(C subject) {
        return caseCheck == null ? null : caseCheck.unmet(subject);
    }

    /**
     * Returns the code of the reason given when the requirement is not met.
     *
     * @return the code
     */
    public ReasonCode code() {
        return code;
    }

    /**
     * Returns the facts that the event must state.
     *
     * @return the facts; empty for a requirement of the case
     */
    public List<Fact<?>> states() {
        return states;
    }

    /**
     * Returns what exactly it asks the event to state.
     *
     * @return what it asks; empty where that depends on the event itself
     */
    public List<Asked> asks() {
        return asks;
    }

    /**
     * Says whether this requirement is of the case.
     *
     * @return whether it can be tested before the event is at hand
     */
    public boolean isOfCase() {
        return caseCheck != null;
    }

    /**
     * Says whether the event is permitted even if this requirement is not met.
     *
     * @return whether it only remarks
     */
    public boolean isRemark() {
        return remarkOnly;
    }
}
