package org.carepeers.examples.commandline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.OthersAround;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.accompaniment.Surroundings;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.CaseSteps;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionOutcome;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;

/**
 * Puts the peer support beside recorded cases on record, by the example policy: what happened in it, and how it follows the
 * cases as they are recorded. Not thread-safe.
 */
public final class RecordedBeside {

    private static final String POLICY = "example";

    private final Store store;
    private final List<StreamKey> keys;
    private final CaseSteps cases;

    /**
     * What became of an event.
     *
     * @param event the event
     * @param outcome what became of it
     */
    public record Told(PeerEvent<AccompanimentEventKind> event, Outcome<Accompaniment> outcome) {}

    /**
     * What became of the peer support that follows a case.
     *
     * @param stream the accompaniment
     * @param outcome what became of its correction
     */
    public record Followed(StreamKey stream, CorrectionOutcome<Accompaniment> outcome) {}

    /**
     * Prepares to record peer support.
     *
     * @param store where the cases are on record
     * @param keys the cases of the person
     * @param person the person
     */
    public RecordedBeside(Store store, List<StreamKey> keys, SubjectId person) {
        this.store = store;
        this.keys = List.copyOf(keys);
        Map<CaseId, StreamKey> known =
                keys.stream().collect(Collectors.toMap(key -> CaseId.of(key.id().value()), Function.identity()));
        this.cases = CaseSteps.of(store.recorder(), known::get, id -> person);
    }

    /**
     * Returns how peer support is recorded, for whoever reads it.
     *
     * @return the process, which knows of no case and of nobody else
     */
    public static StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> process() {
        return StreamProcesses.ofAccompaniments(support(), POLICY);
    }

    /**
     * Puts an accompaniment on record.
     *
     * @param county the county
     * @param around what else is told of the person
     * @param played the accompaniment, played among it
     * @return what became of each event, in the order of the days
     */
    public List<Told> record(County county, Surroundings around, AccompanimentHistory played) {
        SubjectId subject = played.present().person();
        StreamKey key = new StreamKey(county, StreamKind.ACCOMPANIMENT, subject);
        var recorder = recorder((who, day) -> around.on(day, played.presentOn(day)));
        if (played.present().whose() == Accompanied.FAMILY) {
            recorder.open(key, StreamProcesses.headerOf(Accompanied.FAMILY));
        }
        return played.decisions().stream()
                .map(PeerDecision::event)
                .map(this::asRecorded)
                .map(event -> new Told(event, recorder.record(key, event)))
                .toList();
    }

    /**
     * Sets right what followed a case that was corrected since.
     *
     * @param store where both are on record
     * @param caseKey the case
     * @param reason why it was corrected
     * @param by who corrected it
     * @return what became of each accompaniment that had to be set right
     */
    public static List<Followed> follow(Store store, StreamKey caseKey, CorrectionReason reason, PartyId by) {
        List<Followed> followed = new ArrayList<>();
        CaseId id = CaseId.of(caseKey.id().value());
        for (StreamKey stream : store.streams(StreamKind.ACCOMPANIMENT)) {
            RecordedBeside beside = beside(store, stream);
            var recorder = beside.recorder((who, day) -> OthersAround.NOBODY);
            var amendments = beside.knows(caseKey)
                    ? beside.cases.amendments(id, recorder, stream)
                    : List.<Amendment<PeerEvent<AccompanimentEventKind>>>of();
            if (!amendments.isEmpty()) {
                EventId correction =
                        EventId.of("correction:" + (store.journal().head(stream).sequence() + 1));
                followed.add(new Followed(
                        stream, recorder.correct(stream, new Correction<>(correction, reason, by, amendments))));
            }
        }
        return followed;
    }

    /**
     * Lists the peer support that does not stand where its cases do.
     *
     * @param store where both are on record
     * @return the accompaniments
     */
    public static List<StreamKey> behind(Store store) {
        return store.streams(StreamKind.ACCOMPANIMENT).stream()
                .filter(stream -> beside(store, stream).isBehind(stream))
                .toList();
    }

    private boolean isBehind(StreamKey stream) {
        var recorder = recorder((who, day) -> OthersAround.NOBODY);
        return keys.stream()
                .anyMatch(key -> !cases.amendments(CaseId.of(key.id().value()), recorder, stream)
                        .isEmpty());
    }

    private boolean knows(StreamKey caseKey) {
        return keys.contains(caseKey);
    }

    /** Finds the cases that an accompaniment followed. */
    private static RecordedBeside beside(Store store, StreamKey stream) {
        Set<String> ids = Recorder.of(store.journal(), process(), store.clock()).steps(stream).stream()
                .flatMap(step -> step.event().facts().find(AccompanimentFacts.CASE).stream())
                .collect(Collectors.toSet());
        List<StreamKey> keys = store.streams(StreamKind.CASE).stream()
                .filter(key -> ids.contains(key.id().value()) && key.county() == stream.county())
                .toList();
        return new RecordedBeside(store, keys, stream.id());
    }

    private Recorder<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> recorder(
            BiFunction<SubjectId, LocalDate, OthersAround> around) {
        return Recorder.of(
                store.journal(), StreamProcesses.ofAccompaniments(support(), POLICY, around, cases), store.clock());
    }

    private static PeerSupport support() {
        return PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
    }

    /** Where an accompaniment follows a case it says so under the id that is made of the recorded case. */
    private PeerEvent<AccompanimentEventKind> asRecorded(PeerEvent<AccompanimentEventKind> event) {
        if (event.kind() != AccompanimentEventKind.CASE_MOVED) {
            return event;
        }
        CaseId id = CaseId.of(event.facts().find(AccompanimentFacts.CASE).orElseThrow());
        return cases.moves(id).stream()
                .filter(move -> move.facts()
                        .find(AccompanimentFacts.CASE_EVENT)
                        .equals(event.facts().find(AccompanimentFacts.CASE_EVENT)))
                .findFirst()
                .orElse(event);
    }
}
