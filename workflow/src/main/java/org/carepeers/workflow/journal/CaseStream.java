package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.json.CareJson;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/** How CARE cases are recorded. */
final class CaseStream implements StreamProcess<CareEvent, Effect, CareCase> {

    private final CareWorkflow workflow;
    private final LineJson<Effect> json = LineJson.of(Effect.class);
    private final String edition;

    CaseStream(CareWorkflow workflow) {
        this.workflow = workflow;
        this.edition = workflow.rules().verifiedThrough().toString();
    }

    @Override
    public StreamKind kind() {
        return StreamKind.CASE;
    }

    @Override
    public String fingerprint() {
        return workflow.fingerprint();
    }

    @Override
    public String edition() {
        return edition;
    }

    @Override
    public boolean keepsRefusals() {
        return true;
    }

    @Override
    public EventId idOf(CareEvent event) {
        return event.id();
    }

    @Override
    public LocalDate dayOf(CareEvent event) {
        return event.occurredOn();
    }

    @Override
    public CareCase begin(StreamKey stream, String header) {
        return header.length() > 2
                ? CareCase.begin(CareJson.standard().readCaseFile(header))
                : CareCase.begin(CaseId.of(stream.id().value()), stream.county(), PriorCases.notDetermined());
    }

    @Override
    public boolean isSameHeader(String recorded, String given) {
        if (recorded.length() <= 2) {
            return recorded.equals(given);
        }
        CaseFile opened = CareJson.standard().readCaseFile(recorded);
        return opened.equals(CareJson.standard().readCaseFile(given));
    }

    /** Writes what a case file says before its events, without anything of a person. */
    static String header(CaseFile file) {
        CaseFile bare = CaseFile.builder()
                .from(file)
                .events(List.of())
                .people(List.of())
                .build();
        return CareJson.standard().writeLine(bare);
    }

    @Override
    public Verdict<Effect> decide(CareCase present, CareEvent event) {
        Decision decision = workflow.decide(present, event);
        return decision instanceof Decision.Accepted accepted
                ? new Verdict.Accepted<>(accepted.effects(), accepted.remarks())
                : new Verdict.Refused<>(((Decision.Refused) decision).reasons());
    }

    @Override
    public CareCase after(CareCase present, Iterable<List<Effect>> history) {
        return present.afterAll(history);
    }

    @Override
    public boolean moves(List<Effect> effects) {
        return effects.stream().anyMatch(CaseStream::moves);
    }

    /** That something happened, and was or is to be done, stands beside whatever else did; the rest takes another's place. */
    private static boolean moves(Effect effect) {
        if (effect instanceof Effect.ObligationChanged changed) {
            return changed.change() instanceof ObligationChange.Extended
                    || changed.change() instanceof ObligationChange.Redated;
        }
        return !(effect instanceof Effect.Noted) && !(effect instanceof Effect.NotedOf);
    }

    @Override
    public String write(CareEvent event) {
        return CareJson.standard().writeLine(event);
    }

    @Override
    public CareEvent readEvent(String text) {
        return CareJson.standard().read(text, CareEvent.class);
    }

    @Override
    public String writeEffects(List<Effect> effects) {
        return json.write(effects);
    }

    @Override
    public List<Effect> readEffects(Line line) throws IOException {
        try (JsonParser parser = line.at("effects")) {
            return json.read(parser);
        }
    }

    @Override
    public List<WorklistChange> onWorklist(StreamKey stream, List<Effect> effects) {
        List<WorklistChange> changes = new ArrayList<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.ObligationChanged changed) {
                changes.add(WorklistChange.of(stream, changed.change()));
            }
        }
        return changes;
    }

    @Override
    public List<WorklistItem> open(StreamKey stream, CareCase present) {
        return present.openObligations().stream()
                .map(obligation -> WorklistItem.of(stream, obligation))
                .toList();
    }
}
