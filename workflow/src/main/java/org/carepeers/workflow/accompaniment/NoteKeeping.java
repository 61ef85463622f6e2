package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.engagement.Engagement;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;

/**
 * Keeping notes: a note is always kept, and the person may read it and have their own words beside it.
 *
 * <p>A note that was written before the person was told its limits is kept in the scope its author chose, as a draft. A
 * wider scope would break what the two agreed on; a refusal would lose what was written. Telling the limits is due
 * at the next contact, and until then nobody but its author reads a draft.
 */
public final class NoteKeeping {

    private NoteKeeping() {}

    /**
     * What came of keeping a note.
     *
     * @param isDraft whether it waits for the person to be told its limits; see {@link ReleaseRequest#draft()}
     * @param remarks what to mind; empty if nothing
     * @param duties what keeping it asks of the worker; empty if nothing
     */
    public record Kept(boolean isDraft, List<Reason> remarks, List<Obligation> duties) {

        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param isDraft whether it waits for the person to be told its limits
         * @param remarks what to mind
         * @param duties what keeping it asks of the worker
         */
        public Kept {
            remarks = List.copyOf(remarks);
            duties = List.copyOf(duties);
        }
    }

    /**
     * Keeps the note of an engagement, if it has one.
     *
     * @param engagement the engagement
     * @param limitsToldOn the day on which the person was told the {@link NoteLimit}s, or empty if nobody has told them
     * @param on the day that is asked about
     * @return what came of it
     */
    public static Kept keep(Engagement engagement, Optional<LocalDate> limitsToldOn, LocalDate on) {
        boolean told = limitsToldOn.filter(day -> !day.isAfter(on)).isPresent();
        return told || engagement.note().isEmpty()
                ? new Kept(false, List.of(), List.of())
                : new Kept(true, List.of(Reason.of(NoteReason.LIMITS_NOT_TOLD)), List.of(toTell(engagement)));
    }

    private static Obligation toTell(Engagement engagement) {
        return PracticeDuties.undated(
                "note-limits-told",
                "Tell the person what can be kept between the two, and what cannot",
                DutyHolder.PEER_WORKER,
                engagement.id(),
                engagement.occurredOn(),
                "at the next contact");
    }
}
