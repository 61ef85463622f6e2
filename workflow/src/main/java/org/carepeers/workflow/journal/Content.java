package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.consent.Disclosure;
import org.carepeers.json.CareJson;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.machine.Reason;

/** What entries say after their header: JSON objects on one line, with the effects first since folding needs no more. */
final class Content {

    /** The fields of what is told of an event. */
    static final List<String> TOLD = List.of("effects", "remarks", "event");

    private Content() {}

    static <E, X, S> String ofEvent(
            StreamProcess<E, X, S> process, Sealing sealing, StreamKey stream, E event, Verdict.Accepted<X> accepted) {
        return "{" + decidedBy(process) + ","
                + sealing.seal(stream, process.idOf(event), told(process, event, accepted)) + "}";
    }

    private static <E, X, S> String told(StreamProcess<E, X, S> process, E event, Verdict.Accepted<X> accepted) {
        return "\"effects\":" + process.writeEffects(accepted.effects()) + ",\"remarks\":" + reasons(accepted.remarks())
                + ",\"event\":" + process.write(event);
    }

    /** What is told anew, from a place among the events of a stream on. */
    static String ofTelling(String why, int from, List<String> told) {
        return "{" + why + ",\"from\":" + from + ",\"told\":[" + String.join(",", told) + "]}";
    }

    static <E, X, S> String ofStep(
            StreamProcess<E, X, S> process, Sealing sealing, StreamKey stream, E event, Verdict.Accepted<X> accepted) {
        EventId id = process.idOf(event);
        return "{\"id\":\"" + id + "\"," + sealing.seal(stream, id, told(process, event, accepted)) + "}";
    }

    /** Says whether a line tells an event just as it would be told now. */
    static <E, X, S> boolean isSame(Line line, StreamProcess<E, X, S> process, E event, Verdict.Accepted<X> accepted) {
        Line now = Line.of("{" + told(process, event, accepted) + "}");
        return TOLD.stream().allMatch(field -> line.node(field).equals(now.node(field)));
    }

    /** What is told of an event that stands as it was told before. */
    static String asBefore(EventId id) {
        return "{\"id\":\"" + id + "\"}";
    }

    static <E, X, S> String ofRefusal(
            StreamProcess<E, X, S> process,
            Sealing sealing,
            StreamKey stream,
            EventId id,
            E event,
            List<Reason> reasons) {
        String told = "\"reasons\":" + reasons(reasons) + ",\"event\":" + process.write(event);
        return "{" + decidedBy(process) + "," + sealing.seal(stream, id, told) + "}";
    }

    static String ofHeader(Sealing sealing, StreamKey stream, EventId id, String header) {
        return "{" + sealing.seal(stream, id, "\"header\":" + header) + "}";
    }

    static String ofDisclosure(Sealing sealing, StreamKey stream, EventId id, Disclosure disclosure) {
        return "{"
                + sealing.seal(
                        stream, id, "\"disclosure\":" + CareJson.standard().writeLine(disclosure)) + "}";
    }

    static String decidedBy(StreamProcess<?, ?, ?> process) {
        return "\"workflow\":\"" + process.fingerprint() + "\",\"edition\":\"" + process.edition() + "\"";
    }

    private static String reasons(List<Reason> reasons) {
        return LineJson.writeValue(reasons.stream().map(WrittenReason::of).toList());
    }
}
