package org.carepeers.workflow.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepeers.party.SubjectId;

/**
 * A custodian with keys that the embedder hands in, for those who have no key service.
 *
 * <p>The keys are in the memory of this process: whoever can read that can read everything. A key service of a cloud or a
 * hardware module keeps them out of it. This type is immutable and thread-safe, and prints no key.
 */
public final class AesKeyCustodian implements KeyCustodian {

    private final Map<String, byte[]> keys;
    private final String current;
    private final SecureRandom random;

    private AesKeyCustodian(Map<String, byte[]> keys, String current, SecureRandom random) {
        this.keys = keys;
        this.current = current;
        this.random = random;
    }

    /**
     * Returns a custodian with one key.
     *
     * @param id the id of the key, which is no secret
     * @param key 32 bytes; copied
     * @param random where nonces come from
     * @return the custodian
     * @throws IllegalArgumentException if the key does not have 32 bytes
     */
    public static AesKeyCustodian of(String id, byte[] key, SecureRandom random) {
        return new AesKeyCustodian(Map.of(), id, random).rotatedTo(id, key);
    }

    /**
     * Returns a custodian that wraps under another key from now on and still unwraps under those before.
     *
     * @param id the id of the other key
     * @param key 32 bytes; copied
     * @return a new custodian
     * @throws IllegalArgumentException if the key does not have 32 bytes or the id is taken
     */
    public AesKeyCustodian rotatedTo(String id, byte[] key) {
        if (key.length != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException("key must have " + AesGcm.KEY_BYTES + " bytes");
        }
        Map<String, byte[]> more = new HashMap<>(keys);
        if (more.putIfAbsent(id, key.clone()) != null) {
            throw new IllegalArgumentException("id must be that of a new key");
        }
        return new AesKeyCustodian(more, id, random);
    }

    /**
     * Returns a custodian without a key that nothing is wrapped under any more.
     *
     * @param id the id of the key
     * @return a new custodian
     * @throws IllegalArgumentException if it is the current key
     */
    public AesKeyCustodian without(String id) {
        if (id.equals(current)) {
            throw new IllegalArgumentException("id must not be that of the current key");
        }
        Map<String, byte[]> fewer = new HashMap<>(keys);
        fewer.remove(id);
        return new AesKeyCustodian(fewer, current, random);
    }

    @Override
    public WrappedKey wrap(SubjectId subject, byte[] dataKey) {
        byte[] key = keys.getOrDefault(current, new byte[0]);
        return new WrappedKey(current, AesGcm.seal(key, dataKey, place(subject), random));
    }

    @Override
    public Optional<byte[]> unwrap(SubjectId subject, WrappedKey wrapped) {
        return Optional.ofNullable(keys.get(wrapped.custodianKey()))
                .flatMap(key -> AesGcm.open(key, wrapped.wrapped(), place(subject)));
    }

    private static byte[] place(SubjectId subject) {
        return ("data-key/" + subject.value()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String currentKey() {
        return current;
    }

    /** Returns the id of the current key. */
    @Override
    public String toString() {
        return "AesKeyCustodian with " + current;
    }
}
