package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * What one peer support worker passes on to the next about walking beside someone: five short lines and no more.
 *
 * <p>The lines are the participant's own words where that is possible, and {@link #ownWords()} says where it was. There
 * is no line for a diagnosis, for the case, or for why a worker is away. A line may still be blank: a hand-over that was
 * cut short is better than none, and {@link #missing()} says what to ask. All five print as redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHandOver.class)
@JsonPropertyOrder({
    "participant",
    "writtenBy",
    "writtenOn",
    "seenByParticipantOn",
    "whatMatters",
    "whatHelps",
    "whatDoesNotHelp",
    "whatIsNext",
    "howToReachMe",
    "ownWords"
})
public abstract class HandOver {

    /** The most characters that one line may have. */
    public static final int LONGEST_LINE = 200;

    HandOver() {}

    /** {@return the participant} */
    public abstract PartyId participant();

    /** {@return the worker who passes it on, or the supervisor in their place} */
    public abstract PartyId writtenBy();

    /** {@return the day it was written} */
    public abstract LocalDate writtenOn();

    /** {@return the day the participant saw it and let it be passed on, or empty while they have not} */
    public abstract Optional<LocalDate> seenByParticipantOn();

    /** {@return what matters to the person} */
    @Value.Redacted
    public abstract String whatMatters();

    /** {@return what helps} */
    @Value.Redacted
    public abstract String whatHelps();

    /** {@return what does not help} */
    @Value.Redacted
    public abstract String whatDoesNotHelp();

    /** {@return what is next} */
    @Value.Redacted
    public abstract String whatIsNext();

    /** {@return how the person wants to be reached, within what they chose to share} */
    @Value.Redacted
    public abstract String howToReachMe();

    /** {@return the lines that are the participant's own words; empty if none is} */
    public abstract Set<HandOverLine> ownWords();

    /**
     * Returns one of the five lines.
     *
     * @param line which one
     * @return its words; blank if nobody has said anything yet
     */
    public String line(HandOverLine line) {
        return switch (line) {
            case WHAT_MATTERS -> whatMatters();
            case WHAT_HELPS -> whatHelps();
            case WHAT_DOES_NOT_HELP -> whatDoesNotHelp();
            case WHAT_IS_NEXT -> whatIsNext();
            case HOW_TO_REACH_ME -> howToReachMe();
        };
    }

    /**
     * Returns the lines that are still blank.
     *
     * @return what to ask the participant, in the order of the lines; empty if nothing is missing
     */
    public Set<HandOverLine> missing() {
        Set<HandOverLine> missing = EnumSet.allOf(HandOverLine.class);
        missing.removeIf(line -> !line(line).isBlank());
        return missing;
    }

    @Value.Check
    void check() {
        for (HandOverLine line : HandOverLine.values()) {
            Invariant.holds(
                    line(line).length() <= LONGEST_LINE && line(line).lines().count() <= 1,
                    "HandOver." + line.code() + " must be one line of at most " + LONGEST_LINE + " characters");
        }
        Invariant.holds(
                ownWords().stream().noneMatch(missing()::contains),
                "HandOver.ownWords must name lines that are written");
        Invariant.inOrder("HandOver.seenByParticipantOn", writtenOn(), seenByParticipantOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code HandOver}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableHandOver.Builder {

        Builder() {}
    }
}
