package org.carepeers.workflow.journal;

import java.util.List;
import java.util.Optional;
import org.carepeers.workflow.machine.Reason;

/**
 * What became of an event that was to be recorded. All variants are immutable and thread-safe.
 *
 * @param <S> the present that folding gives
 */
public sealed interface Outcome<S> {

    /** {@return the stream as it stands now} */
    Loaded<S> now();

    /**
     * The event is on record.
     *
     * @param <S> the present
     * @param now the stream with it
     * @param entry its entry
     * @param remarks what departs from the rules without standing in the way
     */
    record Recorded<S>(Loaded<S> now, Entry entry, List<Reason> remarks) implements Outcome<S> {}

    /**
     * The event was on record before, under the same id; nothing was written.
     *
     * @param <S> the present
     * @param now the stream
     * @param entry the entry that is there
     * @param isSame whether it says the same; if not, one of two different events needs another id
     */
    record AlreadyRecorded<S>(Loaded<S> now, Entry entry, boolean isSame) implements Outcome<S> {}

    /**
     * The event was refused; what the stream tells of is unchanged.
     *
     * @param <S> the present
     * @param now the stream
     * @param reasons every reason
     * @param entry the entry that keeps the refusal, or empty where none is kept
     */
    record Refused<S>(Loaded<S> now, List<Reason> reasons, Optional<Entry> entry) implements Outcome<S> {}

    /**
     * Someone else moved the stream since it was looked at; nothing was written. Look at what changed, and record again.
     *
     * @param <S> the present
     * @param now the stream with what changed
     * @param since the entries that came since
     */
    record Overtaken<S>(Loaded<S> now, List<Entry> since) implements Outcome<S> {}
}
