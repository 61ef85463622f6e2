package org.carepeers.examples.commandline.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.accompaniment.Surroundings;
import org.carepeers.workflow.journal.CaseSteps;
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
    private final CaseSteps cases;

    /**
     * What became of an event.
     *
     * @param event the event
     * @param outcome what became of it
     */
    public record Told(PeerEvent<AccompanimentEventKind> event, Outcome<Accompaniment> outcome) {}

    /**
     * Prepares to record peer support.
     *
     * @param store where the cases are on record
     * @param keys the cases of the person
     * @param person the person
     */
    public RecordedBeside(Store store, List<StreamKey> keys, SubjectId person) {
        this.store = store;
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
        var recorder = Recorder.of(
                store.journal(),
                StreamProcesses.ofAccompaniments(
                        support(), POLICY, (who, day) -> around.on(day, played.presentOn(day)), cases),
                store.clock());
        if (played.present().whose() == Accompanied.FAMILY) {
            recorder.open(key, StreamProcesses.headerOf(Accompanied.FAMILY));
        }
        return played.decisions().stream()
                .map(PeerDecision::event)
                .map(this::asRecorded)
                .map(event -> new Told(event, recorder.record(key, event)))
                .toList();
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
