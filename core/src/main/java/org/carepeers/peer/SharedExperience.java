package org.carepeers.peer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What a worker lets be used of their lived experience for one match: held by the worker, handed over for the match and
 * not kept.
 *
 * <p>It has no written form: {@code CareJson} refuses to write it, and it prints as redacted. Once the worker withdraws
 * their leave it answers as if nothing had been told. This type is immutable and thread-safe.
 */
public final class SharedExperience {

    private final PartyId worker;
    private final LocalDate leaveSince;
    private final Optional<LocalDate> withdrawnOn;
    private final Set<LivedExperience> told;

    private SharedExperience(
            PartyId worker, LocalDate leaveSince, Optional<LocalDate> withdrawnOn, Set<LivedExperience> told) {
        this.worker = worker;
        this.leaveSince = leaveSince;
        this.withdrawnOn = withdrawnOn;
        this.told = told;
    }

    /**
     * Returns what a worker lets be used.
     *
     * @param worker the worker
     * @param leaveSince the day on which they gave leave
     * @param told what they choose to tell; may be empty
     * @return the value
     */
    public static SharedExperience of(PartyId worker, LocalDate leaveSince, Set<LivedExperience> told) {
        Set<LivedExperience> copy = EnumSet.noneOf(LivedExperience.class);
        copy.addAll(told);
        return new SharedExperience(worker, leaveSince, Optional.empty(), Collections.unmodifiableSet(copy));
    }

    /**
     * Returns this value after the worker has withdrawn their leave.
     *
     * @param day the day from which nothing may be used any more
     * @return a new value
     */
    public SharedExperience withdrawn(LocalDate day) {
        return new SharedExperience(worker, leaveSince, Optional.of(day), told);
    }

    /**
     * Returns the worker.
     *
     * @return the worker's id
     */
    public PartyId worker() {
        return worker;
    }

    /**
     * Returns what may be used on a day.
     *
     * @param day the day of the match
     * @return what the worker told; empty before they gave leave and from the day on which they withdrew it
     */
    public Set<LivedExperience> usableOn(LocalDate day) {
        boolean withLeave =
                !day.isBefore(leaveSince) && withdrawnOn.map(day::isBefore).orElse(true);
        return withLeave ? told : Set.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharedExperience shared
                && worker.equals(shared.worker)
                && leaveSince.equals(shared.leaveSince)
                && withdrawnOn.equals(shared.withdrawnOn)
                && told.equals(shared.told);
    }

    @Override
    public int hashCode() {
        return Objects.hash(worker, leaveSince, withdrawnOn, told);
    }

    /** Returns a text that says nothing of the worker. */
    @Override
    public String toString() {
        return "SharedExperience[redacted]";
    }
}
