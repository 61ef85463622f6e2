package org.carepeers.party;

import org.carepeers.TextForm;

/**
 * The key under which another system knows the same thing.
 *
 * <p>Carried for the embedder and never read by a rule. Like every id here it is opaque and must not hold a name or a
 * birth date.
 *
 * @param system the other system, such as {@code county-ehr}; one to 64 characters as in {@link CaseId}
 * @param id the key in that system; one to 64 characters as in {@link CaseId}
 */
public record ExternalReference(
        @TextForm(pattern = OpaqueText.PATTERN, words = OpaqueText.WORDS)
        String system,

        @TextForm(pattern = OpaqueText.PATTERN, words = OpaqueText.WORDS)
        String id) {

    /**
     * Checks the form of both texts.
     *
     * @param system the other system
     * @param id the key in that system
     * @throws IllegalArgumentException if a text is not of the form; the message does not repeat it
     */
    public ExternalReference {
        OpaqueText.check("ExternalReference.system", system);
        OpaqueText.check("ExternalReference.id", id);
    }

    /**
     * Returns the reference to a key in another system.
     *
     * @param system the other system
     * @param id the key in that system
     * @return the reference
     * @throws IllegalArgumentException if a text is not of the form
     */
    public static ExternalReference of(String system, String id) {
        return new ExternalReference(system, id);
    }
}
