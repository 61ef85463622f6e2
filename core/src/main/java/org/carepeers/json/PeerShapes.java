package org.carepeers.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.json.Shape.Field;
import org.carepeers.json.Shape.Fields;
import org.carepeers.party.County;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.Fact;

/** The shape of a stream of peer work, from the closed list of its events. */
final class PeerShapes {

    private PeerShapes() {}

    static <K extends Enum<K> & PeerEventKind> Fields ofStream(Class<K> kinds) {
        return Fields.of(
                kinds.getSimpleName() + "Stream",
                List.of(
                        Field.required(
                                "formatVersion", new Shape.Whole(PeerStream.FORMAT_VERSION, PeerStream.FORMAT_VERSION)),
                        Field.required(
                                "stream", new Shape.Codes("stream", List.of(kinds.getEnumConstants()[0].stream()))),
                        Field.required("subject", Shapes.of(SubjectId.class)),
                        Field.required("county", Shapes.of(County.class)),
                        Field.optional("events", new Shape.Many(event(kinds), false))));
    }

    private static <K extends Enum<K> & PeerEventKind> Shape.Choice event(Class<K> kinds) {
        Set<String> names = Arrays.stream(kinds.getEnumConstants())
                .flatMap(kind -> kind.facts().stream())
                .map(Fact::name)
                .collect(Collectors.toUnmodifiableSet());
        Map<String, Fields> byCode = new LinkedHashMap<>();
        for (K kind : kinds.getEnumConstants()) {
            byCode.put(kind.code(), event(kind, names));
        }
        return new Shape.Choice(kinds.getSimpleName() + "Event", "kind", byCode);
    }

    private static Fields event(PeerEventKind kind, Set<String> names) {
        Fields facts = CaseShapes.facts(kind.facts(), names);
        return new Fields(kind.code(), kind.meaning(), CaseShapes.ofEvent(kind, PeerActor.class, facts), Set.of());
    }
}
