package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.HearingKind;
import org.immutables.value.Value;

/**
 * What a person and a peer settled for one hearing: how to get there, who will be there, and what the person wants said.
 *
 * <p>It is theirs and nobody's exhibit. It belongs to one day: when the hearing moves, it is asked again. What the person
 * wants said, and where they are picked up, prints as redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHearingPlan.class)
@JsonPropertyOrder({
    "hearing",
    "on",
    "at",
    "department",
    "interpreter",
    "rideBy",
    "driver",
    "ride",
    "rideInstead",
    "wheelchairRide",
    "device",
    "privateRoom",
    "expected",
    "wantsSaid",
    "saidBy",
    "debriefAt"
})
public abstract class HearingPlan {

    HearingPlan() {}

    /** {@return what the hearing is for} */
    public abstract HearingKind hearing();

    /** {@return the day of the hearing for which this was settled} */
    public abstract LocalDate on();

    /** {@return the time, or empty if not known} */
    public abstract Optional<LocalTime> at();

    /** {@return the department of the court, or empty if not known} */
    public abstract Optional<String> department();

    /** {@return whether the court's interpreter is arranged; a peer, a relative or a supporter never interprets} */
    @Value.Default
    public Arranged interpreter() {
        return Arranged.NOT_ASKED;
    }

    /** {@return by what they get there, or empty if not settled} */
    public abstract Optional<RideBy> rideBy();

    /** {@return who drives, if it is someone of the record; empty if nobody is named} */
    public abstract Optional<PartyId> driver();

    /** {@return from where and when, and whatever else is good to know; empty if not settled} */
    @Value.Redacted
    public abstract Optional<String> ride();

    /** {@return another way if the ride falls through; empty if not settled} */
    @Value.Redacted
    public abstract Optional<String> rideInstead();

    /** {@return whether a ride with room for a wheelchair or another aid is arranged} */
    @Value.Default
    public Arranged wheelchairRide() {
        return Arranged.NOT_ASKED;
    }

    /** {@return whether a telephone or a computer is arranged; not needed unless the hearing is attended from elsewhere} */
    @Value.Default
    public Arranged device() {
        return Arranged.NOT_NEEDED;
    }

    /** {@return whether a room is arranged in which nobody listens; not needed unless it is attended from elsewhere} */
    @Value.Default
    public Arranged privateRoom() {
        return Arranged.NOT_NEEDED;
    }

    /** {@return who is expected besides the court} */
    public abstract Set<Companion> expected();

    /** {@return what the person wants said, in their own words; empty if they have not said} */
    @Value.Redacted
    public abstract Optional<String> wantsSaid();

    /** {@return who the person wants to say it, which is never the peer; empty if they have not said} */
    public abstract Optional<Voice> saidBy();

    /** {@return when the two of them talk afterwards; empty if not settled} */
    public abstract Optional<LocalTime> debriefAt();

    /**
     * Returns what is not settled yet.
     *
     * @return the parts that are still to be asked, in the order of the card
     */
    public Set<Part> missing() {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        addIf(missing, Part.TIME, at().isEmpty());
        addIf(missing, Part.DEPARTMENT, department().isEmpty());
        addIf(missing, Part.INTERPRETER, isOpen(interpreter()));
        addIf(missing, Part.RIDE, ride().isEmpty());
        addIf(missing, Part.RIDE_INSTEAD, rideInstead().isEmpty());
        addIf(missing, Part.DEVICE, isOpen(device()));
        addIf(missing, Part.PRIVATE_ROOM, isOpen(privateRoom()));
        addIf(missing, Part.WANTS_SAID, wantsSaid().isEmpty() || saidBy().isEmpty());
        addIf(missing, Part.DEBRIEF, debriefAt().isEmpty());
        return missing;
    }

    private static boolean isOpen(Arranged part) {
        return part == Arranged.NOT_ASKED || part == Arranged.NOT_YET;
    }

    private static void addIf(Set<Part> parts, Part part, boolean isMissing) {
        if (isMissing) {
            parts.add(part);
        }
    }

    /** A part of the plan that may still be open. */
    public enum Part {
        /** The time. */
        TIME,
        /** The department. */
        DEPARTMENT,
        /** The interpreter. */
        INTERPRETER,
        /** The ride. */
        RIDE,
        /** Another way if the ride falls through. */
        RIDE_INSTEAD,
        /** A telephone or a computer for a hearing attended from elsewhere. */
        DEVICE,
        /** A room for it in which nobody listens. */
        PRIVATE_ROOM,
        /** What the person wants said, and by whom. */
        WANTS_SAID,
        /** When the two of them talk afterwards. */
        DEBRIEF
    }

    @Value.Check
    void check() {
        Invariant.holds(
                wantsSaid().isPresent() || saidBy().isEmpty(),
                "HearingPlan.saidBy must come with what the person wants said");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code HearingPlan}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableHearingPlan.Builder {

        Builder() {}
    }
}
