package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.HearingKind;
import org.immutables.value.Value;

/**
 * One meeting of a peer support worker with a participant, or one attempt at it.
 *
 * <p>It tells who, when, where, what, with whom and what came of it (WIC 5985(e)(10)). It names a kind of place and
 * never an address. Whether it was a contact or an attempt follows from its outcome.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEngagement.class)
@JsonPropertyOrder({
    "id",
    "participant",
    "workers",
    "occurredOn",
    "startedAt",
    "minutes",
    "travelMinutes",
    "activity",
    "hearing",
    "presence",
    "group",
    "mode",
    "setting",
    "present",
    "outcome",
    "ownWords",
    "goal",
    "nextStep",
    "note",
    "marks",
    "externalReferences"
})
public abstract class Engagement {

    private static final int MINUTES_OF_A_DAY = 1440;
    private static final Set<Companion> NOT_REACHED =
            EnumSet.of(Companion.CARE_TEAM, Companion.INTERPRETER, Companion.OTHER);

    Engagement() {}

    /** {@return the id of the engagement in the stream of the accompaniment} */
    public abstract EventId id();

    /** {@return the participant} */
    public abstract PartyId participant();

    /** {@return the peer support workers who took part, at least one} */
    public abstract List<PartyId> workers();

    /** {@return the day} */
    public abstract LocalDate occurredOn();

    /** {@return the time it began, where it was, or empty if not recorded} */
    public abstract Optional<LocalTime> startedAt();

    /** {@return how long it took, in minutes from 1 to 1440, or empty if not recorded} */
    public abstract OptionalInt minutes();

    /** {@return how long the way there and back took, in minutes from 1 to 1440, or empty if not recorded} */
    public abstract OptionalInt travelMinutes();

    /** {@return what the worker did} */
    public abstract Activity activity();

    /** {@return the kind of hearing that it prepared, accompanied or followed, or empty if none} */
    public abstract Optional<HearingKind> hearing();

    /**
     * Returns why the worker could be in the room of a closed hearing (WIC 5976.5).
     *
     * @return the basis, which goes only with a hearing; empty if not recorded, or if the worker waited outside
     */
    public abstract Optional<PresenceBasis> presence();

    /** {@return the session of a group that it was part of, which all who came share, or empty if it was no group} */
    public abstract Optional<EventId> group();

    /** {@return how contact was made or sought} */
    public abstract EngagementMode mode();

    /** {@return the kind of place} */
    public abstract Setting setting();

    /** {@return who was there besides the workers; empty if nobody} */
    public abstract Set<Companion> present();

    /** {@return what came of it} */
    public abstract EngagementOutcome outcome();

    /** {@return what the person said, in their own words, which are never rewritten; empty if not recorded} */
    @Value.Redacted
    public abstract Optional<String> ownWords();

    /** {@return the person's own goal that it was about, in their words; empty if not recorded} */
    @Value.Redacted
    public abstract Optional<String> goal();

    /** {@return what the two of them agreed to do next; empty if nothing} */
    @Value.Redacted
    public abstract Optional<String> nextStep();

    /** {@return the worker's note, or empty if there is none} */
    public abstract Optional<EngagementNote> note();

    /** {@return what the worker marked it with for their own load; empty if nothing} */
    @Value.Redacted
    public abstract Set<EngagementMark> marks();

    /** {@return the keys under which other systems know it; empty if there are none} */
    public abstract List<ExternalReference> externalReferences();

    /**
     * Says whether contact came about.
     *
     * @return what the outcome says of it
     */
    public Reach reach() {
        return outcome().reach();
    }

    @Value.Check
    void check() {
        Invariant.holds(!workers().isEmpty(), "Engagement.workers must name at least one worker");
        Invariant.holds(areDistinct(workers()), "Engagement.workers must name nobody twice");
        checkMinutes("minutes", minutes());
        checkMinutes("travelMinutes", travelMinutes());
        Invariant.holds(
                presence().isEmpty() || hearing().isPresent(), "Engagement.presence must go with a kind of hearing");
        Invariant.holds(
                goTogether(mode(), setting()),
                "Engagement.setting must be a place if, and only if, the mode is in person");
        Invariant.holds(
                mayBePresent(present(), outcome()),
                "Engagement.present must name nobody of the participant's side after an attempt");
    }

    private static void checkMinutes(String name, OptionalInt minutes) {
        Invariant.holds(fitIntoADay(minutes), "Engagement." + name + " must lie between 1 and 1440");
    }

    static boolean areDistinct(List<PartyId> workers) {
        return workers.stream().distinct().count() == workers.size();
    }

    static boolean fitIntoADay(OptionalInt minutes) {
        return minutes.isEmpty() || (minutes.getAsInt() > 0 && minutes.getAsInt() <= MINUTES_OF_A_DAY);
    }

    static boolean goTogether(EngagementMode mode, Setting setting) {
        return (mode == EngagementMode.IN_PERSON) == (setting != Setting.NOT_IN_PERSON);
    }

    static boolean mayBePresent(Set<Companion> present, EngagementOutcome outcome) {
        return outcome.reach() == Reach.CONTACT || NOT_REACHED.containsAll(present);
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Engagement}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableEngagement.Builder {

        Builder() {}
    }
}
