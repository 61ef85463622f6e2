package org.carepeers.workflow.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.carepeers.consent.Disclosure;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Effect;

/**
 * Records CARE cases: each in a stream of its own, opened with what the case file says before its events.
 *
 * <p>This type is thread-safe.
 */
public final class CaseRecorder {

    private final Recorder<CareEvent, Effect, CareCase> recorder;

    private CaseRecorder(Recorder<CareEvent, Effect, CareCase> recorder) {
        this.recorder = recorder;
    }

    /**
     * Returns a recorder of cases.
     *
     * @param journal where entries are kept
     * @param workflow how cases are decided on
     * @param clock tells the moment at which something is recorded
     * @return the recorder
     */
    public static CaseRecorder of(Journal journal, CareWorkflow workflow, InstantSource clock) {
        return new CaseRecorder(Recorder.of(journal, new CaseStream(workflow), clock));
    }

    /**
     * Returns a recorder that seals what the entries of cases tell.
     *
     * @param sealer what seals; {@link PayloadSealer#forPeople} tells it whose each case is
     * @return a recorder for the same journal
     */
    public CaseRecorder sealedBy(PayloadSealer sealer) {
        return new CaseRecorder(recorder.sealedBy(sealer));
    }

    /**
     * Opens a case with what its file says before the events. Nothing personal is kept of it, and no event is recorded.
     *
     * @param file the file
     * @return the key of the case, which may have been opened before with the same
     * @throws OpenedOtherwiseException if it was opened with something else, as for another person
     */
    public StreamKey open(CaseFile file) {
        StreamKey key = StreamKey.ofCase(file.county(), file.id());
        recorder.open(key, CaseStream.header(file));
        return key;
    }

    /**
     * Records an event in a case as it stands now.
     *
     * @param key the case
     * @param event the event
     * @return what became of it
     */
    public Outcome<CareCase> record(StreamKey key, CareEvent event) {
        return recorder.record(key, event);
    }

    /**
     * Records an event in a case as its recorder has seen it.
     *
     * @param key the case
     * @param event the event
     * @param seen the case as it was when the event was written
     * @return what became of it
     */
    public Outcome<CareCase> record(StreamKey key, CareEvent event, Loaded<CareCase> seen) {
        return recorder.record(key, event, seen);
    }

    /**
     * Loads a case as it stands.
     *
     * @param key the case
     * @return its head and the case
     */
    public Loaded<CareCase> load(StreamKey key) {
        return recorder.load(key);
    }

    /**
     * Returns every event of a case as it stands after every correction.
     *
     * @param key the case
     * @return the events with their effects, in their order
     */
    public List<RecordedStep<CareEvent, Effect>> steps(StreamKey key) {
        return recorder.steps(key);
    }

    /** Says whether what is read of cases may be kept in memory. */
    boolean mayKeep() {
        return recorder.mayKeep();
    }

    /** Returns where what is recorded of a case ends. */
    Head head(StreamKey key) {
        return recorder.head(key);
    }

    /**
     * Loads a case as the record told it at a moment.
     *
     * @param key the case
     * @param moment the moment, inclusive
     * @return the case as whoever looked at that moment saw it
     */
    public Loaded<CareCase> asRecordedAt(StreamKey key, Instant moment) {
        return recorder.asRecordedAt(key, moment);
    }

    /**
     * Folds a case as it was on a day, as far as is known today.
     *
     * @param key the case
     * @param day the day, inclusive
     * @return the case on that day
     */
    public CareCase asOccurredBy(StreamKey key, LocalDate day) {
        return recorder.asOccurredBy(key, day);
    }

    /**
     * Corrects a case.
     *
     * @param key the case
     * @param correction what is set right
     * @return corrected; or nothing written, and why
     */
    public CorrectionOutcome<CareCase> correct(StreamKey key, Correction<CareEvent> correction) {
        return recorder.correct(key, correction);
    }

    /**
     * Decides again on every event of a case, under the workflow of this recorder.
     *
     * @param key the case
     * @return the events on which its answer differs from the recorded one
     */
    public List<Difference> decideAgain(StreamKey key) {
        return recorder.decideAgain(key);
    }

    /**
     * Keeps an entry of something of a case that was shown to someone.
     *
     * @param key the case
     * @param id the id of the showing, unique within the case
     * @param disclosure what was shown to whom, on what basis
     * @return the entry
     */
    public Entry disclosed(StreamKey key, EventId id, Disclosure disclosure) {
        return recorder.disclosed(key, id, disclosure);
    }

    /**
     * Lists what was shown of a case.
     *
     * @param key the case
     * @return every showing, in the order recorded
     */
    public List<Disclosure> disclosures(StreamKey key) {
        return recorder.disclosures(key);
    }
}
