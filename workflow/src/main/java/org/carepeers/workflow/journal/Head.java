package org.carepeers.workflow.journal;

/**
 * Where a stream ends. Whoever appends says after which head, so that nobody writes over what they have not seen.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param sequence how many entries there are
 * @param version how many of them changed what the stream tells of; refusals and disclosures did not
 * @param digest the digest of the last entry
 */
public record Head(long sequence, long version, Digest digest) {

    /** The head of a stream without entries. */
    public static final Head START = new Head(0, 0, Digest.NONE);
}
