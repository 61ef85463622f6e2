package org.carepeers.workflow.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 digest: of an entry's bytes and of the digest before it. Immutable and thread-safe.
 */
public final class Digest {

    /** How many bytes a digest has. */
    public static final int LENGTH = 32;

    /** What stands before the first entry of a stream: only zeros. */
    public static final Digest NONE = new Digest(new byte[LENGTH]);

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the digest with given bytes.
     *
     * @param bytes the bytes, which are copied
     * @return the digest
     * @throws IllegalArgumentException if there are not {@value #LENGTH} of them
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A digest has " + LENGTH + " bytes");
        }
        return new Digest(bytes.clone());
    }

    /**
     * Reads a digest from its written form.
     *
     * @param hex 64 hexadecimal digits in lower case
     * @return the digest
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Digest parse(String hex) {
        if (hex.length() != 2 * LENGTH) {
            throw new IllegalArgumentException("A digest is written as " + 2 * LENGTH + " hexadecimal digits");
        }
        Digest digest = new Digest(HexFormat.of().parseHex(hex));
        if (!digest.toString().equals(hex)) {
            throw new IllegalArgumentException("A digest is written in lower case");
        }
        return digest;
    }

    /**
     * Returns the digest that follows this one in a chain.
     *
     * @param next the bytes of the next entry
     * @return the digest of this digest and the bytes together
     */
    public Digest then(byte[] next) {
        return then(sha256(), next);
    }

    /** Returns the digest that follows this one, worked out with a digester that is used again. */
    Digest then(MessageDigest sha, byte[] next) {
        sha.update(bytes);
        return new Digest(sha.digest(next));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns the written form: 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
