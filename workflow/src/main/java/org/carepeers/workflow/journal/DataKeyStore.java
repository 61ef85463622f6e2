package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.party.SubjectId;

/**
 * Where wrapped data keys are kept: one for each subject, or the fact that it was destroyed.
 *
 * <p>An implementation must be thread-safe and must give a destroyed key out never again. Best it stands apart from the
 * sealed payloads and their backups. {@link JdbcKeyStore} keeps keys in a database, {@link MemoryKeyStore} for tests and
 * trials; the testkit has the contract for one of your own.
 */
public interface DataKeyStore {

    /** What is known of the data key of a subject. */
    sealed interface Stored {

        /** There never was one. */
        record Absent() implements Stored {}

        /**
         * There is one.
         *
         * @param key the wrapped key
         */
        record Kept(WrappedKey key) implements Stored {}

        /** There was one, and it was destroyed. */
        record Destroyed() implements Stored {}
    }

    /**
     * Looks up the data key of a subject.
     *
     * @param subject the subject
     * @return what is known of it
     */
    Stored find(SubjectId subject);

    /**
     * Keeps a data key for a subject who has none and never had one; of two who do so at once the first wins.
     *
     * @param subject the subject
     * @param key the wrapped key
     * @return what is known of it afterwards, which may be another's key
     */
    Stored keepIfAbsent(SubjectId subject, WrappedKey key);

    /**
     * Puts another wrapping of the same data key in the place of one.
     *
     * @param subject the subject
     * @param before the wrapping that is replaced
     * @param after the other wrapping
     * @return whether the one before was there and was replaced
     */
    boolean replace(SubjectId subject, WrappedKey before, WrappedKey after);

    /**
     * Destroys the data key of a subject for ever; a subject who has none will never have one.
     *
     * @param subject the subject
     */
    void destroy(SubjectId subject);

    /**
     * Returns the subjects who have a data key.
     *
     * @return the subjects, in the order of their ids
     */
    List<SubjectId> subjects();
}
