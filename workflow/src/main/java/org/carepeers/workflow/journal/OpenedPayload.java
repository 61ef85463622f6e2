package org.carepeers.workflow.journal;

/** The answer to opening a {@link SealedPayload}. All answers are immutable and thread-safe, and none prints a payload. */
public sealed interface OpenedPayload {

    /**
     * The payload.
     *
     * @param text what was sealed
     */
    record Opened(String text) implements OpenedPayload {

        /** Returns that it was opened; nothing of the payload. */
        @Override
        public String toString() {
            return "Opened[text=[redacted]]";
        }
    }

    /** The subject's data key was destroyed: nobody can open it, for ever. */
    record KeyDestroyed() implements OpenedPayload {}

    /** No data key of the subject is kept, or the custodian does not unwrap it. */
    record KeyNotAtHand() implements OpenedPayload {}

    /** It is not what was sealed for this place: changed, moved, or of another subject. */
    record NotGenuine() implements OpenedPayload {}
}
