package org.carepeers.workflow.journal;

import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;

/**
 * Keeps what entries tell readable only with the key of whom the stream tells of, where a recorder seals.
 *
 * <p>Where an entry stands, of what kind it is and when it was recorded stays readable, so that chains verify without any key.
 */
final class Sealing {

    static final Sealing NONE = new Sealing(Optional.empty());

    private static final String FIELD = "sealed";

    private final Optional<PayloadSealer> sealer;

    private Sealing(Optional<PayloadSealer> sealer) {
        this.sealer = sealer;
    }

    static Sealing by(PayloadSealer sealer) {
        return new Sealing(Optional.of(sealer));
    }

    static boolean isSealed(Line line) {
        return line.node(FIELD).isPresent();
    }

    /** Whoever reads what is sealed without what seals it is told so. */
    static UnreadableEntryException notOpened(StreamKey stream) {
        return new UnreadableEntryException(stream + " is sealed; what seals it has to be given by sealedBy");
    }

    /** Whether an entry, or something that it tells anew, is sealed. */
    static boolean isSealedSomewhere(Entry entry) {
        Line line = Line.of(entry);
        return isSealed(line)
                || line.node("told")
                        .filter(told -> told.findValue(FIELD) != null)
                        .isPresent();
    }

    boolean seals() {
        return sealer.isPresent();
    }

    /** Returns the fields of an object, sealed if this seals. */
    String seal(StreamKey stream, EventId id, String fields) {
        return sealer.map(by -> by.seal(by.place(stream, id), "{" + fields + "}")
                        .map(payload -> "\"" + FIELD + "\":" + LineJson.writeValue(payload))
                        .orElseThrow(() -> new KeyDestroyedException(stream)))
                .orElse(fields);
    }

    /** Returns what a line tells, opened if it is sealed. */
    Line open(StreamKey stream, EventId id, Line line) {
        if (sealer.isEmpty()) {
            return line;
        }
        PayloadSealer by = sealer.orElseThrow();
        return line.node(FIELD)
                .map(node -> by.open(by.place(stream, id), SealedPayload.of(node.asText())))
                .map(opened -> {
                    if (opened instanceof OpenedPayload.Opened plain) {
                        return Line.of(plain.text());
                    }
                    if (opened instanceof OpenedPayload.KeyDestroyed) {
                        throw new KeyDestroyedException(stream);
                    }
                    throw new UnreadableEntryException("What the entry " + id + " of " + stream
                            + " tells is sealed, and its key is not at hand or not its own");
                })
                .orElse(line);
    }
}
