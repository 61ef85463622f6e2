package org.carepeers.workflow.journal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Reason;

/**
 * Takes up the open cases of another system: case files, one on each line.
 *
 * <p>A file comes in whole or not at all. A line that cannot be taken is told in the report and the next is read. Whoever
 * starts again with the same lines goes on where they stopped. Immutable and thread-safe.
 */
public final class OpenCases {

    /** The most characters that one line may have. */
    public static final int LONGEST_LINE = CareJson.LONGEST_DOCUMENT;

    private final CareWorkflow workflow;
    private final CaseRecorder recorder;

    private OpenCases(CareWorkflow workflow, CaseRecorder recorder) {
        this.workflow = workflow;
        this.recorder = recorder;
    }

    /**
     * Returns what takes up cases.
     *
     * @param workflow how cases are decided on
     * @param recorder what records them, by the same workflow
     * @return what takes up cases
     */
    public static OpenCases into(CareWorkflow workflow, CaseRecorder recorder) {
        return new OpenCases(workflow, recorder);
    }

    /**
     * What became of the lines.
     *
     * @param taken how many cases were taken up, or completed
     * @param known how many were there whole already
     * @param left the lines that were not taken, and why
     */
    public record Report(long taken, long known, List<Left> left) {

        /**
         * Keeps an unchangeable copy of the lines.
         *
         * @param taken how many cases were taken up
         * @param known how many were there already
         * @param left the lines that were not taken
         */
        public Report {
            left = List.copyOf(left);
        }
    }

    /** A line that was not taken. No event of it is recorded, unless someone else writes in the case at the same moment. */
    public sealed interface Left {

        /** {@return the number of the line, from 1} */
        long line();

        /**
         * The line is not a case file.
         *
         * @param line the number of the line
         * @param because what is wrong, with its path and without its value
         */
        record NotACaseFile(long line, String because) implements Left {}

        /**
         * An event of the file is refused.
         *
         * @param line the number of the line
         * @param id the case
         * @param event the event
         * @param reasons every reason
         */
        record EventRefused(long line, CaseId id, EventId event, List<Reason> reasons) implements Left {}

        /**
         * The case is there and was opened with something else, as for another person; or the id is of another case; or nobody
         * can read any more what it was opened with.
         *
         * @param line the number of the line
         * @param id the case
         */
        record OpenedOtherwise(long line, CaseId id) implements Left {}

        /**
         * The case is there and its events are others, or come in another order.
         *
         * @param line the number of the line
         * @param id the case
         * @param event the first event that is other than what is there
         */
        record OtherThanRecorded(long line, CaseId id, EventId event) implements Left {}
    }

    /**
     * Takes up cases.
     *
     * @param lines case files, one on each line
     * @return the report
     * @throws IOException if the lines cannot be read
     */
    public Report take(Reader lines) throws IOException {
        BoundedLines in = new BoundedLines(lines, LONGEST_LINE);
        List<Left> left = new ArrayList<>();
        long taken = 0;
        long known = 0;
        for (String line = in.next(); line != null; line = in.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (in.isTooLong()) {
                left.add(new Left.NotACaseFile(in.number(), "is longer than " + LONGEST_LINE + " characters"));
                continue;
            }
            try {
                CaseFile file = CareJson.standard().readCaseFile(line);
                int before = left.size();
                boolean isNew = take(in.number(), file, left);
                taken += left.size() == before && isNew ? 1 : 0;
                known += left.size() == before && !isNew ? 1 : 0;
            } catch (EntryTooLargeException e) {
                left.add(new Left.NotACaseFile(
                        in.number(),
                        "says more in one place than the " + EntryTooLargeException.LARGEST + " bytes of an entry"));
            } catch (CareJsonException e) {
                left.add(new Left.NotACaseFile(in.number(), String.valueOf(e.getMessage())));
            }
        }
        return new Report(taken, known, left);
    }

    private boolean take(long line, CaseFile file, List<Left> left) {
        for (Decision decision : CareHistory.play(workflow, file).decisions()) {
            if (decision instanceof Decision.Refused refused) {
                left.add(new Left.EventRefused(line, file.id(), refused.event().id(), refused.reasons()));
                return false;
            }
        }
        StreamKey key;
        try {
            key = recorder.open(file);
        } catch (OpenedOtherwiseException | KeyDestroyedException e) {
            left.add(new Left.OpenedOtherwise(line, file.id()));
            return false;
        }
        Optional<EventId> other = firstOther(key, file.events());
        other.ifPresent(event -> left.add(new Left.OtherThanRecorded(line, file.id(), event)));
        return other.isEmpty() && record(line, key, file, left);
    }

    /** Returns the first event of a file that is not the one on record at its place. */
    private Optional<EventId> firstOther(StreamKey key, List<CareEvent> events) {
        Iterator<CareEvent> there =
                recorder.steps(key).stream().map(RecordedStep::event).iterator();
        return events.stream()
                .filter(event -> there.hasNext() && !event.equals(there.next()))
                .map(CareEvent::id)
                .findFirst();
    }

    private boolean record(long line, StreamKey key, CaseFile file, List<Left> left) {
        boolean isNew = false;
        for (CareEvent event : file.events()) {
            var outcome = recorder.record(key, event);
            isNew |= outcome instanceof Outcome.Recorded;
            boolean isThere = outcome instanceof Outcome.AlreadyRecorded<?> already && already.isSame();
            if (!isThere && !(outcome instanceof Outcome.Recorded)) {
                left.add(new Left.OtherThanRecorded(line, file.id(), event.id()));
                return false;
            }
        }
        return isNew;
    }
}
