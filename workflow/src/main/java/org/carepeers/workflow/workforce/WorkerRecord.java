package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.WorkerEventKind;

/**
 * A worker as the record shows them: the fold of their stream, which consults no rule, so that an old stream always loads.
 *
 * <p>What of it goes with the worker to another agency is {@link WorkerHistory#forNewEmployer}. It has no place for a reason for being away, for a category of lived
 * experience, or for the worker's own check-ins; those are in the stream for the worker alone ({@link OwnCare}).
 *
 * @param worker the worker
 * @param employment where they work
 * @param certification their certification as recorded
 * @param learning what they have learned
 * @param supervision who supervises them, and what asks for attention
 * @param attestedOn the day on which they attested to lived experience, or empty if not recorded
 * @param hasLeaveForMatching whether the worker's leave to be matched by what they choose to tell is in force
 */
public record WorkerRecord(
        SubjectId worker,
        EmploymentState employment,
        CertificationState certification,
        LearningRecord learning,
        SupervisionRecord supervision,
        Optional<LocalDate> attestedOn,
        boolean hasLeaveForMatching) {

    /**
     * Returns a worker of whom nothing is recorded.
     *
     * @param worker the worker
     * @return the record
     */
    public static WorkerRecord begin(SubjectId worker) {
        return new WorkerRecord(
                worker,
                EmploymentState.NONE,
                CertificationState.NONE,
                LearningRecord.NONE,
                SupervisionRecord.NONE,
                Optional.empty(),
                false);
    }

    /**
     * Folds a stream.
     *
     * @param stream the stream
     * @return the worker after every event of it
     */
    public static WorkerRecord of(PeerStream<WorkerEventKind> stream) {
        WorkerRecord record = begin(stream.subject());
        for (PeerEvent<WorkerEventKind> event : stream.events()) {
            record = record.after(event);
        }
        return record;
    }

    /**
     * Folds a stream as far as it had happened by a day.
     *
     * @param stream the stream
     * @param asOf the day, inclusive
     * @return the worker after every event of it on or before that day
     */
    public static WorkerRecord of(PeerStream<WorkerEventKind> stream, LocalDate asOf) {
        WorkerRecord record = begin(stream.subject());
        for (PeerEvent<WorkerEventKind> event : stream.events()) {
            record = event.occurredOn().isAfter(asOf) ? record : record.after(event);
        }
        return record;
    }

    /**
     * Returns this record after one more event.
     *
     * @param event an event that was accepted
     * @return a new record
     */
    public WorkerRecord after(PeerEvent<WorkerEventKind> event) {
        Optional<LocalDate> attested =
                event.kind() == WorkerEventKind.EXPERIENCE_ATTESTED ? Optional.of(event.occurredOn()) : attestedOn;
        boolean leave = event.kind() == WorkerEventKind.EXPERIENCE_LEAVE_GIVEN
                || (hasLeaveForMatching && event.kind() != WorkerEventKind.EXPERIENCE_LEAVE_WITHDRAWN);
        return new WorkerRecord(
                worker,
                employment.after(event),
                certification.after(event),
                learning.after(event),
                supervision.after(event),
                attested,
                leave);
    }

    /**
     * Says whether a safeguard keeps the worker from walking beside someone: the rule by which a match leaves a worker
     * out. The answer is all that a scheduler learns: a yes reads as "not available for this match".
     *
     * @param around the person, and the teams and programs that serve them, by their ids
     * @return whether a safeguard in force that keeps people apart names one of them, or names nobody
     */
    public boolean isKeptApart(Collection<String> around) {
        return supervision.keptApart(around).stream().anyMatch(SafeguardKind::keepsPeopleApart);
    }

    /** Returns the worker and where they stand in employment; nothing of what they passed, were kept from or told. */
    @Override
    public String toString() {
        return "WorkerRecord[worker=" + worker + ", employment="
                + employment.stage().code() + ", else=[redacted]]";
    }
}
