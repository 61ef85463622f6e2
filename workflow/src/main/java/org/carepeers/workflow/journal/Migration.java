package org.carepeers.workflow.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.workflow.worklist.WorklistChange;

/**
 * A change of this library's own codes, such as a stage that was renamed or split, carried over to what is on record.
 *
 * <p>A change of law needs none of this. A migration is looked at before it is done: {@link #preview} lists the streams and
 * how many events of each would be told anew. {@link #apply} adds one entry to each of them, and changes none. It can be
 * applied again after an interruption. Where streams are sealed it needs what seals them ({@link #sealedBy}), and seals anew
 * what it tells anew; a stream whose key was destroyed is left as it is. Immutable and thread-safe.
 *
 * @param <E> the events of the stream
 * @param <X> what an event changes
 * @param <S> the present
 */
public final class Migration<E, X, S> {

    /** The longest id of a migration. */
    public static final int LONGEST_ID = 40;

    private final EventId id;
    private final StreamProcess<E, X, S> process;
    private final Sealing sealing;
    private final BiFunction<StreamKey, ObjectNode, Optional<ObjectNode>> change;

    private Migration(
            EventId id,
            StreamProcess<E, X, S> process,
            Sealing sealing,
            BiFunction<StreamKey, ObjectNode, Optional<ObjectNode>> change) {
        this.id = id;
        this.process = process;
        this.sealing = sealing;
        this.change = change;
    }

    /**
     * Returns a migration.
     *
     * @param <E> the events of the stream
     * @param <X> what an event changes
     * @param <S> the present
     * @param id its id, of at most {@value #LONGEST_ID} characters; each entry has it with the entry's number
     * @param process how the streams are recorded from then on
     * @param change returns how an event with its effects is told from then on, given how it is told (an object with
     *     {@code effects} and {@code event}), or empty if it needs no change
     * @return the migration
     * @throws IllegalArgumentException if the id is longer
     */
    public static <E, X, S> Migration<E, X, S> of(
            EventId id,
            StreamProcess<E, X, S> process,
            BiFunction<StreamKey, ObjectNode, Optional<ObjectNode>> change) {
        if (id.value().length() > LONGEST_ID) {
            throw new IllegalArgumentException("The id of a migration has at most " + LONGEST_ID + " characters");
        }
        return new Migration<>(id, process, Sealing.NONE, change);
    }

    /**
     * Returns the same migration for a journal in which streams are sealed. What is sealed stays sealed, what is not is not.
     *
     * @param sealer what sealed them
     * @return the migration
     */
    public Migration<E, X, S> sealedBy(PayloadSealer sealer) {
        return new Migration<>(id, process, Sealing.by(sealer), change);
    }

    /**
     * A stream that a migration touches.
     *
     * @param stream the stream
     * @param events how many of its events are told anew; those between and after them stand as they were told
     */
    public record Touched(StreamKey stream, int events) {}

    /**
     * Lists what would be done.
     *
     * @param journal the journal
     * @return every stream that would be touched, in the order of the keys
     * @throws UnreadableEntryException if a stream is sealed and its key is not at hand; it names the stream
     */
    public List<Touched> preview(Journal journal) {
        List<Touched> touched = new ArrayList<>();
        for (StreamHead each : streams(journal)) {
            int events = events(journal, each.stream());
            if (events > 0) {
                touched.add(new Touched(each.stream(), events));
            }
        }
        return touched;
    }

    private int events(Journal journal, StreamKey stream) {
        List<Telling.Told> told = Telling.of(loader(journal).entries(stream, 0));
        try {
            return (int) told.stream()
                    .filter(each -> changed(stream, each).isPresent())
                    .count();
        } catch (KeyDestroyedException e) {
            return 0;
        }
    }

    /**
     * Does it: one more entry in every stream that is touched.
     *
     * @param journal the journal
     * @param clock tells the moment at which it is recorded
     * @return every stream that was touched now
     * @throws UnreadableEntryException if a stream is sealed and its key is not at hand; then nothing was done
     */
    public List<Touched> apply(Journal journal, InstantSource clock) {
        List<Touched> done = new ArrayList<>();
        for (Touched each : preview(journal)) {
            if (apply(journal, clock, each.stream())) {
                done.add(each);
            }
        }
        return done;
    }

    /** Does it in one stream, as often as someone appended meanwhile; false if nothing was left to do. */
    private boolean apply(Journal journal, InstantSource clock, StreamKey stream) {
        Loader<E, X, S> loader = loader(journal);
        while (true) {
            List<Entry> entries = loader.entries(stream, 0);
            List<Telling.Told> told = Telling.of(entries);
            int from = firstChanged(stream, told);
            if (from == told.size()) {
                return false;
            }
            Head head = entries.get(entries.size() - 1).head();
            Draft draft = draft(loader, clock, stream, entries, from);
            if (journal.append(stream, head, List.of(draft)) instanceof Appended.Done) {
                return true;
            }
        }
    }

    private Draft draft(Loader<E, X, S> loader, InstantSource clock, StreamKey stream, List<Entry> entries, int from) {
        List<Telling.Told> told = Telling.of(entries);
        List<String> anew = new ArrayList<>();
        List<List<X>> effects = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ObjectNode now = step(told.get(i));
            if (i >= from) {
                Optional<ObjectNode> other = changed(stream, told.get(i));
                now = other.orElse(now);
                anew.add(
                        other.isPresent()
                                ? toldAnew(stream, told.get(i), now)
                                : Content.asBefore(told.get(i).id()));
            }
            effects.add(loader.effects(told.get(i).entry(), told.get(i).id(), now.toString()));
        }
        S present = process.after(loader.begin(stream, entries), effects);
        return new Draft(
                EntryKind.MIGRATION,
                EventId.of(id + ":" + (entries.size() + 1)),
                clock.instant(),
                Content.ofTelling(Content.decidedBy(process), from, anew),
                List.of(new WorklistChange.Restated(process.open(stream, present))));
    }

    private int firstChanged(StreamKey stream, List<Telling.Told> told) {
        int first = 0;
        while (first < told.size() && changed(stream, told.get(first)).isEmpty()) {
            first++;
        }
        return first;
    }

    private Optional<ObjectNode> changed(StreamKey stream, Telling.Told told) {
        return change.apply(stream, step(told));
    }

    /** Returns what is told anew, sealed if it was sealed before. */
    private String toldAnew(StreamKey stream, Telling.Told told, ObjectNode now) {
        if (!Sealing.isSealed(told.line())) {
            return now.toString();
        }
        ObjectNode fields = now.deepCopy();
        fields.remove("id");
        String bare = fields.toString();
        return "{\"id\":\"" + told.id() + "\"," + sealing.seal(stream, told.id(), bare.substring(1, bare.length() - 1))
                + "}";
    }

    /** Returns an event with its effects, opened and without the header of its entry. */
    private ObjectNode step(Telling.Told told) {
        StreamKey stream = told.entry().stream();
        Line line = sealing.open(stream, told.id(), told.line());
        if (Sealing.isSealed(line)) {
            throw Sealing.notOpened(stream);
        }
        ObjectNode step = LineJson.object();
        step.put("id", told.id().value());
        for (String field : Content.TOLD) {
            Optional<JsonNode> value = line.node(field);
            value.ifPresent(node -> step.set(field, node));
        }
        return step;
    }

    private Loader<E, X, S> loader(Journal journal) {
        return new Loader<>(journal, process, sealing);
    }

    private List<StreamHead> streams(Journal journal) {
        StreamKind kind = process.kind();
        return WholeJournal.heads(journal).stream()
                .filter(each -> each.stream().kind() == kind)
                .toList();
    }
}
