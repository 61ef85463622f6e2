package org.carepeers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A code as it was recorded, whatever enumeration it belongs to, or belonged to once.
 *
 * <p>A record that is kept for years names constants that a later release may no longer have. Where nothing depends on
 * the constant, the code alone is kept. This type is immutable and thread-safe.
 *
 * @param code the code
 */
public record Code(@JsonValue String code) implements Coded {

    /**
     * Returns the bare code of a constant.
     *
     * @param coded the constant, or a bare code already
     * @return its code
     */
    public static Code of(Coded coded) {
        return coded instanceof Code code ? code : new Code(coded.code());
    }

    /**
     * Returns a code as it was written.
     *
     * @param code the text of the code
     * @return the code
     */
    @JsonCreator
    public static Code of(String code) {
        return new Code(code);
    }

    /** Returns the bare text. */
    @Override
    public String toString() {
        return code;
    }
}
