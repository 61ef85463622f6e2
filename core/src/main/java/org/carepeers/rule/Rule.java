package org.carepeers.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Confidence;
import org.carepeers.statute.Source;

/**
 * One figure of the law, or of a county's or court's own rules, as it stood during one period.
 *
 * <p>A rule may have several texts, one for each period; they share their {@link #id()}. A rule claims no more than its
 * {@link #confidence()} says. Every rule is immutable and thread-safe.
 */
public sealed interface Rule permits Deadline, LookBack, Limit {

    /**
     * Returns the rule's name, the same in every edition.
     *
     * @return the id
     */
    RuleId id();

    /**
     * Returns the row of the deadline table in which the rule stands: a letter for the part of the process and a number.
     *
     * @return the row, such as {@code P4}; several rules may share one
     */
    String row();

    /**
     * Returns what the rule is about, in one plain line without figures.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the figure with its unit and direction, as it is written in the rule file.
     *
     * @return the text, such as {@code within 30 court days}
     */
    String figure();

    /**
     * Returns who must act, or who holds the power that the rule bounds.
     *
     * @return the duty holder
     */
    DutyHolder who();

    /**
     * Returns what the rule is counted from.
     *
     * @return the anchor with its own confidence
     */
    Anchor anchor();

    /**
     * Returns where the figure is written.
     *
     * @return the citation, in the edition in force on {@link #inForceFrom()}
     */
    Citation citation();

    /**
     * Returns further places that bear on the rule.
     *
     * @return the citations, in the order of the rule file
     */
    List<Citation> see();

    /**
     * Returns the first day on which this text is known to have been in force.
     *
     * @return the day, inclusive
     */
    LocalDate inForceFrom();

    /**
     * Returns the first day on which this text is no longer in force, in the sense of the statutes' own "until".
     *
     * @return the day, exclusive, or empty if no end is known
     */
    Optional<LocalDate> inForceUntil();

    /**
     * Returns what is known of the time before {@link #inForceFrom()}; it counts for the oldest text of a rule only.
     *
     * @return what is known
     */
    EarlierText earlier();

    /**
     * Returns how sure the figure is.
     *
     * @return the mark
     */
    Confidence confidence();

    /**
     * Returns the text on which the rule rests.
     *
     * @return the source
     */
    Source source();

    /**
     * Returns how the time may be lengthened.
     *
     * @return the extension, or empty if none is written
     */
    Optional<Extension> extension();

    /**
     * Returns conditions, readings and doubts.
     *
     * @return one sentence each
     */
    List<String> notes();

    /**
     * Says whether this text is known to have been in force on a day.
     *
     * @param day the date of the act
     * @return whether the day is on or after {@link #inForceFrom()} and before {@link #inForceUntil()}
     */
    default boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom()) && inForceUntil().map(day::isBefore).orElse(true);
    }
}
