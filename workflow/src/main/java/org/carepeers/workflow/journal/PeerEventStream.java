package org.carepeers.workflow.journal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.carepeers.json.CareJson;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.workflow.machine.Ruling;

/**
 * How a stream is recorded whose present is folded from its events alone: the event is its own effect.
 *
 * @param <K> the events of the stream
 * @param <S> the present
 */
final class PeerEventStream<K extends Enum<K> & PeerEventKind, S>
        implements StreamProcess<PeerEvent<K>, PeerEvent<K>, S> {

    private final StreamKind kind;
    private final Class<K> kinds;
    private final String policy;
    private final Function<StreamKey, S> beginning;
    private final BiFunction<S, PeerEvent<K>, Ruling<?>> deciding;
    private final BiFunction<S, PeerEvent<K>, S> folding;

    PeerEventStream(
            StreamKind kind,
            Class<K> kinds,
            String policy,
            Function<StreamKey, S> beginning,
            BiFunction<S, PeerEvent<K>, Ruling<?>> deciding,
            BiFunction<S, PeerEvent<K>, S> folding) {
        this.kind = kind;
        this.kinds = kinds;
        this.policy = policy;
        this.beginning = beginning;
        this.deciding = deciding;
        this.folding = folding;
    }

    @Override
    public StreamKind kind() {
        return kind;
    }

    @Override
    public String fingerprint() {
        return policy;
    }

    @Override
    public EventId idOf(PeerEvent<K> event) {
        return event.id();
    }

    @Override
    public LocalDate dayOf(PeerEvent<K> event) {
        return event.occurredOn();
    }

    @Override
    public S begin(StreamKey stream, String header) {
        return beginning.apply(stream);
    }

    @Override
    public Verdict<PeerEvent<K>> decide(S present, PeerEvent<K> event) {
        Ruling<?> ruling = deciding.apply(present, event);
        return ruling instanceof Ruling.Permitted<?> permitted
                ? new Verdict.Accepted<>(List.of(event), permitted.remarks())
                : new Verdict.Refused<>(((Ruling.NotPermitted<?>) ruling).reasons());
    }

    @Override
    public S after(S present, Iterable<List<PeerEvent<K>>> history) {
        S now = present;
        for (List<PeerEvent<K>> events : history) {
            for (PeerEvent<K> event : events) {
                now = folding.apply(now, event);
            }
        }
        return now;
    }

    @Override
    public String write(PeerEvent<K> event) {
        return CareJson.standard().writeLine(event);
    }

    @Override
    public PeerEvent<K> readEvent(String json) {
        return PeerEventJson.read(kinds, json);
    }

    @Override
    public String writeEffects(List<PeerEvent<K>> effects) {
        return "[]";
    }

    @Override
    public List<PeerEvent<K>> readEffects(Line line) throws IOException {
        return List.of(readEvent(line.json("event").orElseThrow(() -> new IOException("no event"))));
    }
}
