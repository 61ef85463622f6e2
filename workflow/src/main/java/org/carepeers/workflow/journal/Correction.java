package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;

/**
 * What one correction sets right, why, and who does it. The entries that were wrong stay as they are.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param <E> the events of the stream
 * @param id the id of the correction, unique within the stream
 * @param reason why
 * @param by who corrects
 * @param amendments what is set right, at least one
 */
public record Correction<E>(EventId id, CorrectionReason reason, PartyId by, List<Amendment<E>> amendments) {

    /**
     * Keeps an unchangeable copy of the amendments.
     *
     * @param id the id of the correction
     * @param reason why
     * @param by who corrects
     * @param amendments what is set right
     * @throws IllegalArgumentException if there are none
     */
    public Correction {
        amendments = List.copyOf(amendments);
        if (amendments.isEmpty()) {
            throw new IllegalArgumentException("Correction.amendments must not be empty");
        }
    }

    /** Returns the id and the reason. */
    @Override
    public String toString() {
        return "Correction " + id + ", " + reason.code() + ", of " + amendments.size();
    }
}
