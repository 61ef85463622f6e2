package org.carepeers.workflow.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;

/**
 * Reads streams and folds them. Thread-safe.
 *
 * @param <E> the events of the stream
 * @param <X> what an event changes
 * @param <S> the present
 */
final class Loader<E, X, S> {

    private static final int PAGE = 1_000;

    private final Journal journal;
    private final StreamProcess<E, X, S> process;
    private final Sealing sealing;

    Loader(Journal journal, StreamProcess<E, X, S> process, Sealing sealing) {
        this.journal = journal;
        this.process = process;
        this.sealing = sealing;
    }

    /** Loads a stream from its beginning. */
    Loaded<S> load(StreamKey stream) {
        return fold(stream, entries(stream, 0));
    }

    /**
     * Loads what came after. A correction tells what was folded anew, so it asks for the whole stream; so does a stream that
     * no longer holds what was known of it, as after a database was restored.
     */
    Loaded<S> load(StreamKey stream, Loaded<S> known) {
        if (known.head().sequence() == 0) {
            return load(stream);
        }
        List<Entry> there = entries(stream, known.head().sequence() - 1);
        if (there.isEmpty() || !there.get(0).head().equals(known.head())) {
            return load(stream);
        }
        List<Entry> later = there.subList(1, there.size());
        if (later.stream().anyMatch(Loader::tellsAnew)) {
            return load(stream);
        }
        return later.isEmpty() ? known : loaded(later, known, process.after(known.present(), effects(later)));
    }

    List<Entry> entries(StreamKey stream, long after) {
        List<Entry> all = new ArrayList<>();
        List<Entry> page = journal.read(stream, after, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE ? List.of() : journal.read(stream, after + all.size(), PAGE);
        }
        return all;
    }

    private static boolean tellsAnew(Entry entry) {
        return entry.kind() == EntryKind.CORRECTION || entry.kind() == EntryKind.MIGRATION;
    }

    Loaded<S> fold(StreamKey stream, List<Entry> entries) {
        S start = begin(stream, entries);
        if (entries.stream().noneMatch(Loader::tellsAnew)) {
            return loaded(
                    entries, new Loaded<>(Head.START, 0, Set.of(), start), process.after(start, effects(entries)));
        }
        List<Telling.Told> told = Telling.of(entries);
        return loaded(
                entries,
                new Loaded<>(Head.START, 0, onlyTold(entries, told), start),
                process.after(start, effectsOf(told)));
    }

    private static Set<EventId> onlyTold(List<Entry> entries, List<Telling.Told> told) {
        Set<EventId> ids = told.stream().map(Telling.Told::id).collect(Collectors.toCollection(HashSet::new));
        entries.forEach(entry -> ids.remove(entry.id()));
        return ids;
    }

    S begin(StreamKey stream, List<Entry> entries) {
        String header = entries.stream()
                .limit(1)
                .filter(entry -> entry.kind() == EntryKind.OPENED)
                .map(this::header)
                .findFirst()
                .orElse("{}");
        return process.begin(stream, header);
    }

    /** Returns what a stream was opened with. */
    String header(Entry opened) {
        return line(opened).json("header").orElse("{}");
    }

    private static <S> Loaded<S> loaded(List<Entry> entries, Loaded<S> before, S present) {
        Head head = before.head();
        int refusals = before.refusals();
        for (Entry entry : entries) {
            head = entry.head();
            refusals = entry.kind().advances() ? 0 : refusals + (entry.kind() == EntryKind.REFUSAL ? 1 : 0);
        }
        return new Loaded<>(head, refusals, before.onlyTold(), present);
    }

    private Iterable<List<X>> effects(List<Entry> entries) {
        return () -> entries.stream()
                .filter(entry -> entry.kind() == EntryKind.EVENT)
                .map(this::read)
                .iterator();
    }

    private Iterable<List<X>> effectsOf(List<Telling.Told> told) {
        return () -> told.stream().map(this::read).iterator();
    }

    /** Returns the effects of an entry of an event. */
    List<X> read(Entry entry) {
        return read(new Telling.Told(entry, entry.id(), Line.of(entry)));
    }

    /** Returns the effects of an event that is told anew. */
    List<X> effects(Entry entry, EventId id, String told) {
        return read(new Telling.Told(entry, id, Line.of(told)));
    }

    /** Returns what an entry tells, opened where it is sealed. */
    Line line(Entry entry) {
        return sealing.open(entry.stream(), entry.id(), Line.of(entry));
    }

    /** Returns what is told of an event, opened where it is sealed. */
    Line line(Telling.Told told) {
        return sealing.open(told.entry().stream(), told.id(), told.line());
    }

    private List<X> read(Telling.Told told) {
        Line line = line(told);
        try {
            return process.readEffects(line);
        } catch (IOException e) {
            if (Sealing.isSealed(line)) {
                throw Sealing.notOpened(told.entry().stream());
            }
            throw new UnreadableEntryException(
                    told.entry().stream(), told.entry().sequence(), e);
        }
    }

    /** Returns the events as they stand after every correction, in their order. */
    List<RecordedStep<E, X>> steps(List<Entry> entries) {
        return Telling.of(entries).stream().map(this::step).toList();
    }

    private RecordedStep<E, X> step(Telling.Told told) {
        List<X> effects = read(told);
        return new RecordedStep<>(process.readEvent(line(told).json("event").orElse("")), effects, told.entry());
    }
}
