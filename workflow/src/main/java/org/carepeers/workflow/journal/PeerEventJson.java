package org.carepeers.workflow.journal;

import org.carepeers.json.CareJson;
import org.carepeers.party.County;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;

/** One event of peer work as JSON: the library writes and reads whole streams, so it stands in one of its own. */
final class PeerEventJson {

    private static final SubjectId ANY = SubjectId.of("any");

    private PeerEventJson() {}

    static <K extends Enum<K> & PeerEventKind> String write(Class<K> kinds, PeerEvent<K> event) {
        PeerStream<K> stream = PeerStream.begin(kinds, ANY, County.ALAMEDA).with(event);
        return LineJson.tree(Line.bytes(CareJson.standard().write(stream)))
                .path("events")
                .path(0)
                .toString();
    }

    static <K extends Enum<K> & PeerEventKind> PeerEvent<K> read(Class<K> kinds, String json) {
        PeerStream<K> empty = PeerStream.begin(kinds, ANY, County.ALAMEDA);
        String stream = LineJson.line(CareJson.standard().write(empty));
        String with = stream.substring(0, stream.lastIndexOf("\"events\"")) + "\"events\":[" + json + "]}";
        return CareJson.standard().readPeerStream(with, kinds).events().get(0);
    }
}
