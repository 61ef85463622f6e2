package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * Something that the role is not, and whose work it is instead.
 *
 * @param notThis what the role is not
 * @param whoDoes who does it
 */
public record RoleLimit(String notThis, String whoDoes) {

    /**
     * Refuses a blank text.
     *
     * @param notThis what the role is not
     * @param whoDoes who does it
     * @throws IllegalArgumentException if a text is blank
     */
    public RoleLimit {
        Invariant.holds(!notThis.isBlank(), "RoleLimit.notThis must not be blank");
        Invariant.holds(!whoDoes.isBlank(), "RoleLimit.whoDoes must not be blank");
    }
}
