package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.SafeguardKind;

/**
 * Something that keeps a worker's employment apart from care that the worker, or someone close to them, may receive.
 *
 * <p>It never says why. {@link WorkerRecord#isKeptApart} answers a scheduler with yes or no and nothing else.
 *
 * @param id the id of the safeguard
 * @param kind what it keeps apart
 * @param apartFrom the team, program or person from whom it keeps apart, or empty if the kind says enough
 * @param proposedBy the capacity in which it was proposed
 * @param standing where it stands
 * @param since the day since which it stands there
 */
public record Safeguard(
        String id,
        SafeguardKind kind,
        Optional<String> apartFrom,
        PeerCapacity proposedBy,
        Standing standing,
        LocalDate since) {

    /** Where a safeguard stands. */
    public enum Standing implements Coded {
        /** It was proposed and waits for an answer. */
        PROPOSED("proposed"),
        /** It is in force. */
        IN_FORCE("in-force"),
        /** It was declined. */
        DECLINED("declined"),
        /** It was in force and has ended. */
        ENDED("ended");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    Safeguard to(Standing next, LocalDate day) {
        return new Safeguard(id, kind, apartFrom, proposedBy, next, day);
    }

    /** Returns where it stands; what it keeps apart, and from whom, is never printed. */
    @Override
    public String toString() {
        return "Safeguard[standing=" + standing.code() + ", else=[redacted]]";
    }
}
