package org.carepeers.workflow.journal;

/**
 * A data key as it is stored: wrapped, and useless without the custodian.
 *
 * @param custodianKey the id of the custodian's key under which it is wrapped
 * @param wrapped the wrapped key in base 64
 */
public record WrappedKey(String custodianKey, String wrapped) {

    /** Returns the id of the custodian's key. */
    @Override
    public String toString() {
        return "WrappedKey under " + custodianKey;
    }
}
