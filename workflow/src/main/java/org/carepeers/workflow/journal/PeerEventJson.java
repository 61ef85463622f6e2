package org.carepeers.workflow.journal;

import org.carepeers.json.CareJson;
import org.carepeers.party.County;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;

/** Reads one event of peer work: the library reads whole streams, so it is read as a stream of its own. */
final class PeerEventJson {

    private static final SubjectId ANY = SubjectId.of("any");

    private PeerEventJson() {}

    static <K extends Enum<K> & PeerEventKind> PeerEvent<K> read(Class<K> kinds, String json) {
        PeerStream<K> empty = PeerStream.begin(kinds, ANY, County.ALAMEDA);
        String stream = CareJson.standard().writeLine(empty);
        String with = stream.substring(0, stream.lastIndexOf("\"events\"")) + "\"events\":[" + json + "]}";
        return CareJson.standard().readPeerStream(with, kinds).events().get(0);
    }
}
