package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of deadlines: which rule, begun by which events, counted from what, met by, extended by and
 * ended by what.
 *
 * <p>No cell is empty: where nothing extends or ends a deadline, the row says why. The numbers and who must act stand
 * in the rule, not here. This type is immutable and thread-safe.
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
    final Set<EventKind> begunBy;
    final Set<EventKind> metBy;
    final Set<EventKind> extendedBy;
    final Set<EventKind> endedBy;
    final Set<CareStage> during;
    final When begunWhen;
    /** Whether it begins too where a case comes to its stage otherwise; always, if only the kind of event begins it. */
    final When arrivalWhen;

    final When metWhen;
    final When endedWhen;
    final When continuedWhen;
    final boolean oneAtATime;
    final boolean forEachParty;
    final CountedFrom countedFrom;
    final Map<EventKind, CareChoice> byChoice;
    final Map<String, List<String>> conditions;
    final @Nullable RuleId inTermOf;
    final @Nullable HearingKind continuedWith;
    final @Nullable String notMetBecause;
    final @Nullable String notExtendedBecause;
    final @Nullable String notEndedBecause;

    DeadlineRow(DeadlineRowBuilder draft) {
        this.rule = draft.rule;
        this.begunBy = copy(EventKind.class, draft.begunBy);
        this.metBy = copy(EventKind.class, draft.metBy);
        this.extendedBy = copy(EventKind.class, draft.extendedBy);
        this.endedBy = copy(EventKind.class, draft.endedBy);
        this.during = copy(CareStage.class, draft.during);
        this.begunWhen = draft.begunWhen;
        this.arrivalWhen = draft.arrivalWhen;
        this.metWhen = draft.metWhen;
        this.endedWhen = draft.endedWhen;
        this.continuedWhen = draft.continuedWhen;
        this.oneAtATime = draft.oneAtATime;
        this.forEachParty = draft.forEachParty;
        this.countedFrom = draft.countedFrom;
        this.byChoice = Collections.unmodifiableMap(new EnumMap<>(draft.byChoice));
        this.conditions = Collections.unmodifiableMap(new TreeMap<>(draft.conditions));
        this.inTermOf = draft.inTermOf;
        this.continuedWith = draft.continuedWith;
        this.notMetBecause = draft.notMetBecause;
        this.notExtendedBecause = draft.notExtendedBecause;
        this.notEndedBecause = draft.notEndedBecause;
    }

    /** A copy that nobody can change, in declared order. */
    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> draft) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(draft);
        return Collections.unmodifiableSet(copy);
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
        return begunBy;
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
        return metBy;
    }

    /**
     * Returns the events that give more time.
     *
     * @return the kinds; may be empty where a continuance gives more time, or {@link #notExtendedBecause()} says why
     */
    public Set<EventKind> extendedBy() {
        return extendedBy;
    }

    /**
     * Returns the events with which the obligation falls away.
     *
     * @return the kinds
     */
    public Set<EventKind> endedBy() {
        return endedBy;
    }

    /**
     * Returns the stages during which the obligation stands; it falls away when the case leaves them.
     *
     * @return the stages; empty where it does not depend on the stage
     */
    public Set<CareStage> during() {
        return during;
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
