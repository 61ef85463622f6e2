package org.carepeers.workflow.journal;

import java.nio.charset.StandardCharsets;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;

/**
 * Where a sealed payload belongs: whose it is, and in which stream and under which id it stands. It opens there and nowhere
 * else.
 *
 * @param subject whom the payload is about, whose data key seals it
 * @param stream the stream
 * @param id the id of the entry, or of the payload beside the stream
 */
public record PayloadPlace(SubjectId subject, StreamKey stream, EventId id) {

    /** Returns the place as bytes; a line break stands in no id. */
    byte[] bytes() {
        return ("payload\n" + subject.value() + '\n' + stream + '\n' + id.value()).getBytes(StandardCharsets.UTF_8);
    }
}
