package org.carepeers.workflow.journal;

/**
 * A place in the order in which a journal hands out the entries of all its streams.
 *
 * <p>An entry that becomes visible later never has an earlier place than one that was handed out, so whoever reads on from
 * the last position misses nothing. What the two numbers mean is the journal's own matter. This type is immutable and
 * thread-safe.
 *
 * @param major the number that counts first
 * @param minor the number that counts among equals
 */
public record Position(long major, long minor) implements Comparable<Position> {

    /** The place before every entry. */
    public static final Position START = new Position(0, 0);

    @Override
    public int compareTo(Position other) {
        int byMajor = Long.compare(major, other.major);
        return byMajor != 0 ? byMajor : Long.compare(minor, other.minor);
    }

    /** Returns the written form, such as {@code 17.3}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
