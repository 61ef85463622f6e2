package org.carepeers.workflow.journal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.carepeers.Coded;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;

/**
 * Two ids were found to be one person, or found not to be. Immutable and thread-safe.
 *
 * @param id the id of the event
 * @param kind which of the two
 * @param occurredOn the day on which it was found
 * @param person the id that is no longer used, or used again
 * @param sameAs the id that stands for the person
 * @param by who found it
 */
@JsonPropertyOrder({"id", "kind", "occurredOn", "person", "sameAs", "by"})
public record IdentityEvent(EventId id, Kind kind, LocalDate occurredOn, PartyId person, PartyId sameAs, PartyId by) {

    /** What was found. */
    public enum Kind implements Coded {
        /** A person had been entered twice. */
        JOINED("joined"),
        /** Two people had been joined by mistake. */
        PARTED("parted");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
