package org.carepeers.examples.commandline.story;

import java.time.LocalDate;
import java.util.Comparator;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationState;
import org.carepeers.workflow.obligation.TrackedObligation;

/**
 * An obligation and how it stands on the day of the story.
 *
 * @param tracked the obligation with everything that became of it
 * @param state how it stands
 */
public record Duty(TrackedObligation tracked, ObligationState state) {

    static final Comparator<Duty> BY_DUE = Comparator.comparing(Duty::lastDayOrNever);

    /**
     * Returns the obligation.
     *
     * @return the obligation, with the due date after all changes
     */
    public Obligation obligation() {
        return tracked.obligation();
    }

    /**
     * Says whether there is something left to do.
     *
     * @return whether it is open
     */
    public boolean isOpen() {
        return state.standing().isOpen();
    }

    /**
     * Says whether it was met late or is overdue.
     *
     * @return whether its last day passed before it was met
     */
    public boolean isLate() {
        return state.standing() == ObligationState.Standing.MET_LATE
                || state.standing() == ObligationState.Standing.OVERDUE;
    }

    private LocalDate lastDayOrNever() {
        return obligation().due().lastDay().orElse(LocalDate.MAX);
    }
}
