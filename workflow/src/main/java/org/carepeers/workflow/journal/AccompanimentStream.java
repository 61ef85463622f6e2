package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carepeers.Coded;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.json.CareJson;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AccompanimentReason;
import org.carepeers.workflow.accompaniment.OthersAround;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.accompaniment.PeerDuty;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/** How the peer support beside one person is recorded: a participant, or someone of the family where the header says so. */
final class AccompanimentStream
        implements StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> {

    private static final String ACCOMPANIED = "accompanied";

    private final PeerSupport support;
    private final String policy;
    private final BiFunction<SubjectId, LocalDate, OthersAround> around;
    private final BiFunction<CaseId, EventId, Optional<CaseStep>> cases;
    private final LineJson<AccompanimentEffect> json = LineJson.of(AccompanimentEffect.class);

    AccompanimentStream(
            PeerSupport support,
            String policy,
            BiFunction<SubjectId, LocalDate, OthersAround> around,
            BiFunction<CaseId, EventId, Optional<CaseStep>> cases) {
        this.support = support;
        this.policy = policy;
        this.around = around;
        this.cases = cases;
    }

    /** Returns the header of a stream that accompanies someone. */
    static String header(Accompanied who) {
        return "{\"" + ACCOMPANIED + "\":\"" + who.code() + "\"}";
    }

    @Override
    public StreamKind kind() {
        return StreamKind.ACCOMPANIMENT;
    }

    @Override
    public String fingerprint() {
        return policy;
    }

    @Override
    public EventId idOf(PeerEvent<AccompanimentEventKind> event) {
        return event.id();
    }

    @Override
    public LocalDate dayOf(PeerEvent<AccompanimentEventKind> event) {
        return event.occurredOn();
    }

    @Override
    public Accompaniment begin(StreamKey stream, String header) {
        String who = LineJson.tree(Line.bytes(header)).path(ACCOMPANIED).asText(Accompanied.PARTICIPANT.code());
        return Coded.find(Accompanied.class, who)
                .map(accompanied -> accompanied == Accompanied.FAMILY
                        ? Accompaniment.beginForFamily(stream.id())
                        : Accompaniment.begin(stream.id()))
                .orElseThrow(() -> new UnreadableEntryException(stream + " was opened for nobody this release knows"));
    }

    @Override
    public Verdict<AccompanimentEffect> decide(Accompaniment present, PeerEvent<AccompanimentEventKind> event) {
        PeerDecision decision = support.decide(present, event, around.apply(present.person(), event.occurredOn()));
        if (decision instanceof PeerDecision.Refused refused) {
            return new Verdict.Refused<>(refused.reasons());
        }
        return event.kind() == AccompanimentEventKind.CASE_MOVED
                ? followed(present, event)
                : accepted((PeerDecision.Accepted) decision);
    }

    /** What the entry says of the case is what the case tells of this person, or there is nothing to follow. */
    private Verdict<AccompanimentEffect> followed(Accompaniment present, PeerEvent<AccompanimentEventKind> event) {
        CaseId id = CaseId.of(event.facts().find(AccompanimentFacts.CASE).orElseThrow());
        EventId of =
                EventId.of(event.facts().find(AccompanimentFacts.CASE_EVENT).orElseThrow());
        Optional<CaseStep> told = cases.apply(id, of);
        if (told.isPresent() && !told.orElseThrow().person().equals(present.person())) {
            return refused(AccompanimentReason.CASE_OF_ANOTHER);
        }
        return told.map(step -> support.follow(
                        present,
                        event.id(),
                        new Decision.Accepted(step.event(), step.effects(), List.of(), List.of(), policy),
                        step.after()))
                .filter(followed -> followed.event().equals(event))
                .map(AccompanimentStream::accepted)
                .orElseGet(() -> refused(AccompanimentReason.CASE_TELLS_OTHERWISE));
    }

    private static Verdict<AccompanimentEffect> accepted(PeerDecision.Accepted decision) {
        return new Verdict.Accepted<>(decision.effects(), decision.remarks());
    }

    private static Verdict<AccompanimentEffect> refused(AccompanimentReason because) {
        return new Verdict.Refused<>(List.of(Reason.of(because)));
    }

    @Override
    public Accompaniment after(Accompaniment present, Iterable<List<AccompanimentEffect>> history) {
        Accompaniment now = present;
        for (List<AccompanimentEffect> effects : history) {
            now = now.after(effects);
        }
        return now;
    }

    @Override
    public boolean moves(List<AccompanimentEffect> effects) {
        return effects.stream().anyMatch(AccompanimentStream::matters);
    }

    /** What a peer did is recorded beside whatever else was; choices, consents, plans and covers are looked at first. */
    private static boolean matters(AccompanimentEffect effect) {
        return effect instanceof AccompanimentEffect.StageEntered
                || effect instanceof AccompanimentEffect.WorkerNamed
                || effect instanceof AccompanimentEffect.CoverNamed
                || effect instanceof AccompanimentEffect.WorkerNotWanted
                || effect instanceof AccompanimentEffect.AskAgainFrom
                || effect instanceof AccompanimentEffect.HandedOver
                || effect instanceof AccompanimentEffect.ConsentGiven
                || effect instanceof AccompanimentEffect.ConsentRevoked
                || effect instanceof AccompanimentEffect.HearingPlanned
                || effect instanceof AccompanimentEffect.HearingDaysKnown;
    }

    @Override
    public String write(PeerEvent<AccompanimentEventKind> event) {
        return CareJson.standard().writeLine(event);
    }

    @Override
    public PeerEvent<AccompanimentEventKind> readEvent(String text) {
        return PeerEventJson.read(AccompanimentEventKind.class, text);
    }

    @Override
    public String writeEffects(List<AccompanimentEffect> effects) {
        return json.write(effects);
    }

    @Override
    public List<AccompanimentEffect> readEffects(Line line) throws IOException {
        try (JsonParser parser = line.at("effects")) {
            return json.read(parser);
        }
    }

    @Override
    public List<WorklistChange> onWorklist(StreamKey stream, List<AccompanimentEffect> effects) {
        List<WorklistChange> changes = new ArrayList<>();
        Map<ObligationId, LocalDate> moved = new HashMap<>();
        for (AccompanimentEffect effect : effects) {
            if (effect instanceof AccompanimentEffect.DutyBegan began) {
                changes.add(new WorklistChange.Opened(item(stream, began.duty())));
            } else if (effect instanceof AccompanimentEffect.DutyMoved move) {
                move.onOfferThrough().ifPresent(day -> moved.put(move.id(), day));
            } else if (effect instanceof AccompanimentEffect.DutyChanged changed) {
                changes.add(change(stream, changed.change(), moved));
            }
        }
        return changes;
    }

    /** Whatever moved with its hearing is dated right after it. */
    private static WorklistChange change(
            StreamKey stream, ObligationChange change, Map<ObligationId, LocalDate> moved) {
        return change instanceof ObligationChange.Redated redated
                ? new WorklistChange.Dated(redated.id(), redated.due(), Optional.ofNullable(moved.get(redated.id())))
                : WorklistChange.of(stream, change);
    }

    private static WorklistItem item(StreamKey stream, PeerDuty duty) {
        return WorklistItem.of(stream, duty.obligation()).withOnOfferThrough(duty.lastDayOnOffer());
    }

    @Override
    public List<WorklistItem> open(StreamKey stream, Accompaniment present) {
        return present.openDuties().stream().map(duty -> item(stream, duty)).toList();
    }
}
