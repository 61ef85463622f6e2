package org.carepeers.workflow.journal;

import java.util.Optional;
import org.carepeers.party.SubjectId;

/**
 * The keeper of the keys with which the embedder wraps data keys: a key service, a hardware module, or {@link
 * AesKeyCustodian}.
 *
 * <p>The library never sees a key of the custodian. An implementation must be thread-safe, must bind what it wraps to the
 * subject, and must not put a key or a data key into a message or a log.
 */
public interface KeyCustodian {

    /**
     * Wraps a data key under the key that is current.
     *
     * @param subject whose data key it is
     * @param dataKey the data key; the array is not kept
     * @return the wrapped key, which names the custodian's key
     */
    WrappedKey wrap(SubjectId subject, byte[] dataKey);

    /**
     * Unwraps a data key.
     *
     * @param subject whose data key it is
     * @param wrapped the wrapped key
     * @return the data key, or empty if the custodian has no such key, or it was not wrapped for that subject
     */
    Optional<byte[]> unwrap(SubjectId subject, WrappedKey wrapped);

    /**
     * Returns the id of the key under which {@link #wrap} wraps now.
     *
     * @return the id, which is no secret
     */
    String currentKey();
}
