package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.HearingKind;
import org.immutables.value.Value;

/**
 * An engagement as far as it is written: a field note never fails to save.
 *
 * <p>Nothing must be there, nothing needs to fit the rest, and {@link #missing()} says what is still to be looked at. A
 * draft belongs to whoever writes it: nobody else reads it, and nothing is derived from it. It becomes an
 * {@link Engagement} when nothing is missing any more.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEngagementDraft.class)
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
    "externalReferences",
    "unread"
})
public abstract class EngagementDraft {

    EngagementDraft() {}

    /** {@return the id of the engagement in the stream of the accompaniment, or empty if it has none yet} */
    public abstract Optional<EventId> id();

    /** {@return the participant, or empty if not said yet} */
    public abstract Optional<PartyId> participant();

    /** {@return the peer support workers who took part; empty if not said yet} */
    public abstract List<PartyId> workers();

    /** {@return the day, or empty if not said yet} */
    public abstract Optional<LocalDate> occurredOn();

    /** {@return the time it began, where it was, or empty if not recorded} */
    public abstract Optional<LocalTime> startedAt();

    /** {@return how long it took, in minutes, or empty if not recorded} */
    public abstract OptionalInt minutes();

    /** {@return how long the way there and back took, in minutes, or empty if not recorded} */
    public abstract OptionalInt travelMinutes();

    /** {@return what the worker did, or empty if not said yet} */
    public abstract Optional<Activity> activity();

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

    /** {@return how contact was made or sought, or empty if not said yet} */
    public abstract Optional<EngagementMode> mode();

    /** {@return the kind of place, or empty if not said yet} */
    public abstract Optional<Setting> setting();

    /** {@return who was there besides the workers; empty if nobody} */
    public abstract Set<Companion> present();

    /** {@return what came of it, or empty if not said yet} */
    public abstract Optional<EngagementOutcome> outcome();

    /** {@return what the person said, in their own words, which are never rewritten; empty if not recorded} */
    @Value.Redacted
    public abstract Optional<String> ownWords();

    /** {@return the person's own goal that it was about, in their words; empty if not recorded} */
    @Value.Redacted
    public abstract Optional<String> goal();

    /** {@return what the two of them agreed to do next; empty if nothing} */
    @Value.Redacted
    public abstract Optional<String> nextStep();

    /** {@return the worker's note as far as it is written, or empty if there is none} */
    public abstract Optional<NoteDraft> note();

    /** {@return what the worker marked it with for their own load; empty if nothing} */
    @Value.Redacted
    public abstract Set<EngagementMark> marks();

    /** {@return the keys under which other systems know it; empty if there are none} */
    public abstract List<ExternalReference> externalReferences();

    /** {@return the fields in which something was written that could not be read; empty if there are none} */
    public abstract Set<DraftField> unread();

    /**
     * Says what keeps it from being an engagement.
     *
     * @return the fields with their reasons, in the order of the fields and each once; empty if it is complete
     */
    public List<DraftGap> missing() {
        return DraftGaps.of(this);
    }

    /**
     * Returns this draft after its author looked at what could not be read.
     *
     * @return the same draft with nothing unread
     */
    public EngagementDraft lookedAt() {
        return builder().from(this).unread(Set.of()).build();
    }

    /**
     * Returns the engagement, if it is complete.
     *
     * @return the engagement, or empty if something is missing, inconsistent or unread
     */
    public Optional<Engagement> toEngagement() {
        return missing().isEmpty() ? Optional.of(complete()) : Optional.empty();
    }

    private Engagement complete() {
        return Engagement.builder()
                .id(id().orElseThrow())
                .participant(participant().orElseThrow())
                .workers(workers())
                .occurredOn(occurredOn().orElseThrow())
                .startedAt(startedAt())
                .minutes(minutes())
                .travelMinutes(travelMinutes())
                .activity(activity().orElseThrow())
                .hearing(hearing())
                .presence(presence())
                .group(group())
                .mode(mode().orElseThrow())
                .setting(setting().orElseThrow())
                .present(present())
                .outcome(outcome().orElseThrow())
                .ownWords(ownWords())
                .goal(goal())
                .nextStep(nextStep())
                .note(note().flatMap(NoteDraft::toNote))
                .marks(marks())
                .externalReferences(externalReferences())
                .build();
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code EngagementDraft}. Nothing must be set. */
    public static final class Builder extends ImmutableEngagementDraft.Builder {

        Builder() {}
    }
}
