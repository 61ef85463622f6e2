package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.Reach;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;

/**
 * A span of one worker's minutes, derived from an engagement that was logged once.
 *
 * @param engagement the engagement
 * @param worker the worker
 * @param participant the participant
 * @param on the day
 * @param startedAt when it began, or empty if not recorded
 * @param minutes how long it took, or empty if not recorded
 * @param kind whether it was the work or the way to it
 * @param activity what the worker did
 * @param reach whether someone was reached
 * @param group the session of a group that it was part of, or empty if it was no group
 * @param hasNote whether there is a note
 */
public record WorkSpan(
        EventId engagement,
        PartyId worker,
        PartyId participant,
        LocalDate on,
        Optional<LocalTime> startedAt,
        OptionalInt minutes,
        Kind kind,
        Activity activity,
        Reach reach,
        Optional<EventId> group,
        boolean hasNote) {

    private static final int SECONDS_OF_A_MINUTE = 60;

    /** Whether a span was the work itself or the way to it. */
    public enum Kind implements Coded {
        /** The work. */
        WORK("work"),
        /** The way there and back. */
        TRAVEL("travel");

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
     * Returns the spans of an engagement: for each worker the work and, if it was recorded, the way there and back.
     *
     * @param engagement the engagement
     * @return the spans, in the order of the workers
     */
    public static List<WorkSpan> of(Engagement engagement) {
        return engagement.workers().stream()
                .map(worker -> work(engagement, worker))
                .flatMap(work -> engagement.travelMinutes().isPresent()
                        ? Stream.of(work, work.travel(engagement.travelMinutes().getAsInt()))
                        : Stream.of(work))
                .toList();
    }

    private static WorkSpan work(Engagement engagement, PartyId worker) {
        return new WorkSpan(
                engagement.id(),
                worker,
                engagement.participant(),
                engagement.occurredOn(),
                engagement.startedAt(),
                engagement.minutes(),
                Kind.WORK,
                engagement.activity(),
                engagement.reach(),
                engagement.group(),
                engagement.note().isPresent());
    }

    /**
     * Returns the spans of many engagements.
     *
     * @param engagements the engagements
     * @return the spans, in their order
     */
    public static List<WorkSpan> of(List<Engagement> engagements) {
        return engagements.stream()
                .flatMap(engagement -> of(engagement).stream())
                .toList();
    }

    /** Returns the way to this work and back, which has no time of day of its own. */
    private WorkSpan travel(int travelled) {
        return new WorkSpan(
                engagement,
                worker,
                participant,
                on,
                Optional.empty(),
                OptionalInt.of(travelled),
                Kind.TRAVEL,
                activity,
                reach,
                group,
                hasNote);
    }

    /**
     * Says whether the same worker was in two places at once.
     *
     * <p>People of one group share one time: two spans of one session do not overlap. A span whose
     * beginning or length is not known overlaps with none.
     *
     * @param other another span
     * @return whether the two share a minute
     */
    public boolean overlaps(WorkSpan other) {
        if (!worker.equals(other.worker) || !isTimed() || !other.isTimed()) {
            return false;
        }
        boolean sameGroup = isGroup() && group.equals(other.group);
        return !sameGroup && start() < other.end() && other.start() < end();
    }

    /** {@return whether it was part of a group} */
    public boolean isGroup() {
        return group.isPresent();
    }

    /**
     * Says whether this is the same worker's time at the same engagement.
     *
     * @param other another span
     * @return whether the two are one and the same
     */
    public boolean isSameAs(WorkSpan other) {
        return engagement.equals(other.engagement) && worker.equals(other.worker) && kind == other.kind;
    }

    private boolean isTimed() {
        return startedAt.isPresent() && minutes.isPresent();
    }

    private long start() {
        return on.atTime(startedAt.orElse(LocalTime.MIN)).toEpochSecond(ZoneOffset.UTC);
    }

    private long end() {
        return start() + (long) minutes.orElse(0) * SECONDS_OF_A_MINUTE;
    }
}
