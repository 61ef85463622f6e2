package org.carepeers.workflow.journal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/**
 * How one kind of stream is decided on, folded and written. Implementations are immutable and thread-safe.
 *
 * @param <E> the events of the stream
 * @param <X> what an event changes
 * @param <S> the present that folding gives
 */
public interface StreamProcess<E, X, S> {

    /** {@return the kind of stream} */
    StreamKind kind();

    /** {@return the fingerprint of whatever decides, which stands in every entry} */
    String fingerprint();

    /** {@return the edition of the law that decides, which stands in every entry; the fingerprint where there is none} */
    default String edition() {
        return fingerprint();
    }

    /**
     * Says whether a refusal is kept as an entry. A refusal under the law is; what a colleague was told about a draft is not.
     *
     * @return whether refusals are kept; false unless said otherwise
     */
    default boolean keepsRefusals() {
        return false;
    }

    /**
     * Returns the id of an event.
     *
     * @param event the event
     * @return its id
     */
    EventId idOf(E event);

    /**
     * Returns the day on which an event happened.
     *
     * @param event the event
     * @return the day
     */
    LocalDate dayOf(E event);

    /**
     * Returns the present before the first event.
     *
     * @param stream the stream
     * @param header the JSON with which the stream was opened; {@code {}} if with nothing
     * @return the present
     */
    S begin(StreamKey stream, String header);

    /**
     * Says whether two headers begin a stream alike, one of which an earlier release may have written.
     *
     * @param recorded the JSON with which the stream was opened
     * @param given the JSON with which it would be opened now
     * @return whether they say the same; unless said otherwise, whether they are the same JSON
     */
    default boolean isSameHeader(String recorded, String given) {
        return LineJson.tree(Line.bytes(recorded)).equals(LineJson.tree(Line.bytes(given)));
    }

    /**
     * Decides on an event.
     *
     * @param present the present
     * @param event the event
     * @return accepted with its effects, or refused with every reason
     */
    Verdict<X> decide(S present, E event);

    /**
     * Folds effects.
     *
     * @param present the present
     * @param history the effects of each event, in the order recorded
     * @return the present after them
     */
    S after(S present, Iterable<List<X>> history);

    /**
     * Says whether an event moves what the stream tells of, so that whoever has not seen it must look before they act.
     *
     * @param effects what the event changes
     * @return false for a fact that moves nothing; true unless said otherwise
     */
    default boolean moves(List<X> effects) {
        return true;
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return a JSON object on one line
     */
    String write(E event);

    /**
     * Reads an event.
     *
     * @param json the JSON object
     * @return the event
     */
    E readEvent(String json);

    /**
     * Writes effects.
     *
     * @param effects the effects
     * @return a JSON array on one line
     */
    String writeEffects(List<X> effects);

    /**
     * Reads the effects of an event.
     *
     * @param line what is stored of the event
     * @return the effects
     * @throws IOException if they cannot be read
     */
    List<X> readEffects(Line line) throws IOException;

    /**
     * Returns what an effect changes on the worklist.
     *
     * @param stream the stream
     * @param effects the effects of one event
     * @return the changes; none unless said otherwise
     */
    default List<WorklistChange> onWorklist(StreamKey stream, List<X> effects) {
        return List.of();
    }

    /**
     * Returns everything of the stream that is on the worklist.
     *
     * @param stream the stream
     * @param present the present
     * @return the open obligations; none unless said otherwise
     */
    default List<WorklistItem> open(StreamKey stream, S present) {
        return List.of();
    }
}
