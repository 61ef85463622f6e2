package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of deadlines: which rule, begun by which events, counted from what, met by, extended by and
 * ended by what.
 *
 * <p>No cell is empty: where nothing extends or ends a deadline, the row says why. The numbers and who must act stand
 * in the rule, not here. This type is immutable and thread-safe once its table is built.
 */
public final class DeadlineRow {

    /** What a deadline is counted from. */
    public sealed interface CountedFrom {

        /** The day of the event that began it. */
        record ItsDay() implements CountedFrom {}

        /**
         * The last day on which an event of a kind happened.
         *
         * @param kind the kind
         */
        record LastDayOf(EventKind kind) implements CountedFrom {}

        /**
         * A day that the case or the event states.
         *
         * @param fact the fact
         */
        record StatedDay(Fact<LocalDate> fact) implements CountedFrom {}

        /** The last day of the term under a plan that the event follows. */
        record EndOfPresentTerm() implements CountedFrom {}

        /** The first day of the term that the event begins: its own day, or for a further term the end of the present one. */
        record StartOfTerm() implements CountedFrom {}

        /**
         * The day of a hearing; there is no date before the hearing is set, and a new one when it is continued.
         *
         * @param kind what the hearing is for
         */
        record HearingDay(HearingKind kind) implements CountedFrom {}
    }

    /** An event on a case. */
    interface When extends BiPredicate<CareCase, CareEvent> {}

    final RuleId rule;
    final Set<EventKind> begunBy = EnumSet.noneOf(EventKind.class);
    final Set<EventKind> metBy = EnumSet.noneOf(EventKind.class);
    final Set<EventKind> extendedBy = EnumSet.noneOf(EventKind.class);
    final Set<EventKind> endedBy = EnumSet.noneOf(EventKind.class);
    final Set<CareStage> during = EnumSet.noneOf(CareStage.class);
    When begunWhen = DeadlineRow::always;
    When metWhen = DeadlineRow::always;
    When endedWhen = DeadlineRow::always;
    When continuedWhen = DeadlineRow::always;
    boolean oneAtATime;
    boolean forEachParty;
    private final Map<EventKind, CareChoice> byChoice = new EnumMap<>(EventKind.class);
    private boolean begunAlways = true;
    CountedFrom countedFrom = new CountedFrom.ItsDay();

    @Nullable
    RuleId inTermOf;

    @Nullable
    HearingKind continuedWith;

    @Nullable
    String notMetBecause;

    @Nullable
    String notExtendedBecause;

    @Nullable
    String notEndedBecause;

    DeadlineRow(RuleId rule) {
        this.rule = rule;
    }

    DeadlineRow begunBy(EventKind... kinds) {
        begunBy.addAll(Set.of(kinds));
        return this;
    }

    /** Events that begin the obligation only if a choice is on, because the statute is silent on them. */
    DeadlineRow begunByChoice(CareChoice choice, EventKind... kinds) {
        for (EventKind kind : kinds) {
            byChoice.put(kind, choice);
        }
        return begunBy(kinds);
    }

    /** Does not begin for a further term that the order makes too short for what this rule counts. */
    DeadlineRow ifTermReaches(RuleId rule) {
        inTermOf = rule;
        return this;
    }

    /** Each party that the beginning event names has an obligation of its own; what names another party leaves it alone. */
    DeadlineRow forEachParty() {
        forEachParty = true;
        return this;
    }

    DeadlineRow when(When condition) {
        begunWhen = condition;
        begunAlways = false;
        return this;
    }

    DeadlineRow from(CountedFrom start) {
        countedFrom = start;
        return this;
    }

    DeadlineRow before(HearingKind hearing) {
        return from(new CountedFrom.HearingDay(hearing));
    }

    DeadlineRow metBy(EventKind... kinds) {
        metBy.addAll(Set.of(kinds));
        return this;
    }

    DeadlineRow metWhen(When condition) {
        metWhen = condition;
        return this;
    }

    DeadlineRow metByNotice(NoticeKind notice) {
        return metBy(EventKind.NOTICE_SERVED).metWhen(DeadlineConditions.notice(notice));
    }

    DeadlineRow neverMet(String because) {
        notMetBecause = because;
        return this;
    }

    DeadlineRow extendedBy(EventKind... kinds) {
        extendedBy.addAll(Set.of(kinds));
        return this;
    }

    DeadlineRow continuedWith(HearingKind hearing) {
        continuedWith = hearing;
        return this;
    }

    DeadlineRow continuedWhen(When condition) {
        continuedWhen = condition;
        return this;
    }

    /** While such an obligation is open no second one begins; whoever meets it meets it for all that began it. */
    DeadlineRow oneAtATime() {
        oneAtATime = true;
        return this;
    }

    DeadlineRow neverExtended(String because) {
        notExtendedBecause = because;
        return this;
    }

    DeadlineRow during(CareStage... stages) {
        during.addAll(Set.of(stages));
        return this;
    }

    DeadlineRow during(Set<CareStage> stages) {
        during.addAll(stages);
        return this;
    }

    DeadlineRow endedBy(EventKind... kinds) {
        endedBy.addAll(Set.of(kinds));
        return this;
    }

    DeadlineRow endedWhen(When condition) {
        endedWhen = condition;
        return this;
    }

    DeadlineRow untilMet(String because) {
        notEndedBecause = because;
        return this;
    }

    private static boolean always(CareCase subject, CareEvent event) {
        return true;
    }

    /** Whether nothing but the kind of event decides that the obligation begins. */
    boolean isBegunAlways() {
        return begunAlways;
    }

    /**
     * Returns the rule, which holds the number and who must act.
     *
     * @return the rule's id
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Returns the events that begin the obligation.
     *
     * @return the kinds
     */
    public Set<EventKind> begunBy() {
        return Set.copyOf(begunBy);
    }

    /**
     * Returns the choice by which alone an event begins the obligation.
     *
     * @param kind the kind of event
     * @return the choice, or empty if the event begins it whatever is chosen
     */
    public Optional<CareChoice> choiceFor(EventKind kind) {
        return Optional.ofNullable(byChoice.get(kind));
    }

    /**
     * Returns the events that meet the obligation.
     *
     * @return the kinds; empty only where {@link #notMetBecause()} says why
     */
    public Set<EventKind> metBy() {
        return Set.copyOf(metBy);
    }

    /**
     * Returns the events that give more time.
     *
     * @return the kinds; may be empty where a continuance gives more time, or {@link #notExtendedBecause()} says why
     */
    public Set<EventKind> extendedBy() {
        return Set.copyOf(extendedBy);
    }

    /**
     * Returns the events with which the obligation falls away.
     *
     * @return the kinds
     */
    public Set<EventKind> endedBy() {
        return Set.copyOf(endedBy);
    }

    /**
     * Returns the stages during which the obligation stands; it falls away when the case leaves them.
     *
     * @return the stages; empty where it does not depend on the stage
     */
    public Set<CareStage> during() {
        return Set.copyOf(during);
    }

    /**
     * Returns what the deadline is counted from.
     *
     * @return the start
     */
    public CountedFrom countedFrom() {
        return countedFrom;
    }

    /**
     * Returns the hearing whose continuance moves the deadline.
     *
     * @return what the hearing is for, or empty if no continuance moves it
     */
    public Optional<HearingKind> continuedWith() {
        return Optional.ofNullable(continuedWith);
    }

    /**
     * Returns why nothing meets the obligation.
     *
     * @return the reason, or empty where something does
     */
    public Optional<String> notMetBecause() {
        return Optional.ofNullable(notMetBecause);
    }

    /**
     * Returns why nothing extends the deadline.
     *
     * @return the reason, or empty where something does
     */
    public Optional<String> notExtendedBecause() {
        return Optional.ofNullable(notExtendedBecause);
    }

    /**
     * Returns why nothing ends the obligation but being met.
     *
     * @return the reason, or empty where something does
     */
    public Optional<String> notEndedBecause() {
        return Optional.ofNullable(notEndedBecause);
    }
}
