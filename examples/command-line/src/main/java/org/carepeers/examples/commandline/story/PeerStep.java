package org.carepeers.examples.commandline.story;

import java.time.LocalDate;
import org.carepeers.workflow.accompaniment.PeerDecision;

/**
 * Something that happened in one of the accompaniments beside a case.
 *
 * @param beside the accompaniment
 * @param decision what happened
 */
public record PeerStep(Beside beside, PeerDecision decision) {

    /** {@return the day on which it happened} */
    public LocalDate day() {
        return decision.event().occurredOn();
    }
}
