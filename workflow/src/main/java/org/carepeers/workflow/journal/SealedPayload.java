package org.carepeers.workflow.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A personal payload as it is stored: sealed, and without the subject's data key nothing but bytes.
 *
 * <p>Digests and chains go over these bytes, so a chain verifies whether or not anyone can still open them.
 *
 * @param text the sealed bytes with their nonce, in base 64
 */
public record SealedPayload(@JsonValue String text) {

    /**
     * Returns what was stored as one text. Whether it can be opened is told by opening it.
     *
     * @param text the text
     * @return the sealed payload
     */
    @JsonCreator
    public static SealedPayload of(String text) {
        return new SealedPayload(text);
    }

    /** Returns how long it is. */
    @Override
    public String toString() {
        return "SealedPayload of " + text.length() + " characters";
    }
}
