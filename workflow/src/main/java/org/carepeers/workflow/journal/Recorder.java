package org.carepeers.workflow.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Disclosure;
import org.carepeers.json.CareJson;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records events: loads a stream, folds it, decides, and appends what was decided with its effects.
 *
 * <p>Of two who record in the same stream at once one wins. The other's event is decided on anew: if it moves nothing it is
 * recorded after the winner's, otherwise they are {@linkplain Outcome.Overtaken told what changed}. An event that is
 * recorded twice under one id is one entry. This type is thread-safe.
 *
 * @param <E> the events of the stream
 * @param <X> what an event changes
 * @param <S> the present that folding gives
 */
public final class Recorder<E, X, S> {

    /** The most refusals in a row that one stream keeps; further ones are answered and not kept. */
    public static final int MOST_REFUSALS = 20;

    /** The longest refusal that is kept, in characters; a longer one is answered and not kept. */
    public static final int LONGEST_REFUSAL = 32_768;

    /** How often something is tried that others keep overtaking. */
    private static final int MOST_TRIES = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final Journal journal;
    private final StreamProcess<E, X, S> process;
    private final Sealing sealing;
    private final InstantSource clock;
    private final Loader<E, X, S> loader;
    private final RecentlyLoaded<S> recent;

    private Recorder(Journal journal, StreamProcess<E, X, S> process, Sealing sealing, InstantSource clock) {
        this.journal = journal;
        this.process = process;
        this.sealing = sealing;
        this.clock = clock;
        this.loader = new Loader<>(journal, process, sealing);
        this.recent = new RecentlyLoaded<>();
    }

    /**
     * Returns a recorder.
     *
     * @param <E> the events of the stream
     * @param <X> what an event changes
     * @param <S> the present that folding gives
     * @param journal where entries are kept
     * @param process how the streams are decided on
     * @param clock tells the moment at which something is recorded
     * @return the recorder
     */
    public static <E, X, S> Recorder<E, X, S> of(Journal journal, StreamProcess<E, X, S> process, InstantSource clock) {
        return new Recorder<>(journal, process, Sealing.NONE, clock);
    }

    /**
     * Returns a recorder that seals what entries tell with a key of whom the stream tells of, what it was opened with and
     * what was shown of it among them.
     *
     * @param sealer what seals
     * @return a recorder for the same journal
     */
    public Recorder<E, X, S> sealedBy(PayloadSealer sealer) {
        return new Recorder<>(journal, process, Sealing.by(sealer), clock);
    }

    /**
     * Loads a stream as it stands.
     *
     * @param stream the stream
     * @return its head and its present; the beginning if it has no entries
     */
    public Loaded<S> load(StreamKey stream) {
        Loaded<S> known = mayKeep() ? recent.find(stream) : null;
        Loaded<S> now = known == null ? loader.load(stream) : loader.load(stream, known);
        keep(stream, now);
        return now;
    }

    private void keep(StreamKey stream, Loaded<S> now) {
        if (mayKeep()) {
            recent.keep(stream, now);
        }
    }

    /** What is sealed is not kept in memory either: it would outlive its key. */
    boolean mayKeep() {
        return !sealing.seals();
    }

    /** Returns where a stream ends. */
    Head head(StreamKey stream) {
        return journal.head(stream);
    }

    /**
     * Returns every event of a stream as it stands after every correction.
     *
     * @param stream the stream
     * @return the steps, in their order
     */
    public List<RecordedStep<E, X>> steps(StreamKey stream) {
        return loader.steps(loader.entries(stream, 0));
    }

    /**
     * Keeps an entry of something of a stream that was shown to someone. It changes nothing of what the stream tells.
     *
     * @param stream the stream
     * @param id the id of the showing, unique within the stream
     * @param disclosure what was shown to whom, on what basis, with a copy of the consents it rests on
     * @return the entry; the one that is there if the same was recorded under the id before
     * @throws IllegalArgumentException if the id is of another entry, or the stream has no entry of which something was shown
     */
    public Entry disclosed(StreamKey stream, EventId id, Disclosure disclosure) {
        String content = Content.ofDisclosure(sealing, stream, id, disclosure);
        Draft draft = new Draft(EntryKind.DISCLOSURE, id, clock.instant(), content, List.of());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Head head = journal.head(stream);
            if (head.equals(Head.START)) {
                throw new IllegalArgumentException(stream + " has no entries; nothing of it can have been shown");
            }
            Appended appended = journal.append(stream, head, List.of(draft));
            if (appended instanceof Appended.Done done) {
                return done.entries().get(0);
            }
            if (appended instanceof Appended.AlreadyThere there) {
                return sameShowing(there.entry(), disclosure);
            }
        }
        throw overtakenTooOften(stream);
    }

    private Entry sameShowing(Entry there, Disclosure disclosure) {
        if (there.kind() != EntryKind.DISCLOSURE || !shown(there).equals(disclosure)) {
            throw new IllegalArgumentException("The id " + there.id() + " is of another entry; nothing was written");
        }
        return there;
    }

    private Disclosure shown(Entry entry) {
        return CareJson.standard().read(loader.line(entry).json("disclosure").orElse("{}"), Disclosure.class);
    }

    /**
     * Lists what was shown of a stream.
     *
     * @param stream the stream
     * @return every showing, in the order recorded
     */
    public List<Disclosure> disclosures(StreamKey stream) {
        return loader.entries(stream, 0).stream()
                .filter(entry -> entry.kind() == EntryKind.DISCLOSURE)
                .map(this::shown)
                .toList();
    }

    /**
     * Loads a stream as the record told it at a moment: with what was recorded by then, and not what was learned later.
     *
     * @param stream the stream
     * @param moment the moment, inclusive
     * @return the stream as whoever looked at that moment saw it
     */
    public Loaded<S> asRecordedAt(StreamKey stream, Instant moment) {
        List<Entry> known = loader.entries(stream, 0).stream()
                .takeWhile(entry -> !entry.recordedAt().isAfter(moment))
                .toList();
        return loader.fold(stream, known);
    }

    /**
     * Returns a stream as it was on a day, as far as is known today: with what happened by then, whenever it was recorded.
     *
     * <p>Where nothing that happened later was recorded before it, this folds what was recorded. Otherwise what was recorded
     * rests in part on what had not happened yet; then each event is decided anew in the order of the days, and one that could
     * not stand on that day is left out.
     *
     * @param stream the stream
     * @param day the day, inclusive
     * @return the present on that day
     */
    public S asOccurredBy(StreamKey stream, LocalDate day) {
        List<Entry> entries = loader.entries(stream, 0);
        return new OnDay<>(process).after(loader.begin(stream, entries), loader.steps(entries), day);
    }

    /**
     * Corrects a stream: one more entry, which tells anew what follows from the first event that was wrong.
     *
     * @param stream the stream
     * @param correction what is set right
     * @return corrected; or nothing written, with every event that could not stand, is not there, or came meanwhile
     * @throws IllegalArgumentException if the correction would tell an event twice
     */
    public CorrectionOutcome<S> correct(StreamKey stream, Correction<E> correction) {
        CorrectionOutcome<S> outcome = new Corrector<>(journal, process, sealing, clock).correct(stream, correction);
        if (outcome instanceof CorrectionOutcome.Corrected<S> corrected) {
            keep(stream, corrected.now());
        }
        return outcome;
    }

    /**
     * Decides again on every event of a stream, each on the present that was recorded before it.
     *
     * @param stream the stream
     * @return the events on which the answer of this recorder's process differs from the recorded one, in their order
     */
    public List<Difference> decideAgain(StreamKey stream) {
        List<Entry> entries = loader.entries(stream, 0);
        S present = loader.begin(stream, entries);
        List<Difference> differences = new ArrayList<>();
        for (RecordedStep<E, X> step : loader.steps(entries)) {
            Verdict<X> verdict = process.decide(present, step.event());
            boolean same = verdict instanceof Verdict.Accepted<X> accepted
                    && accepted.effects().equals(step.effects());
            if (!same) {
                differences.add(new Difference(
                        process.idOf(step.event()),
                        step.entry(),
                        Line.of(step.entry())
                                .json("workflow")
                                .map(LineJson::text)
                                .orElse(""),
                        verdict instanceof Verdict.Refused<X> refused ? refused.reasons() : List.of()));
            }
            present = process.after(present, List.of(step.effects()));
        }
        return differences;
    }

    /**
     * Opens a stream with what is known at its beginning.
     *
     * @param stream the stream
     * @param header a JSON object on one line
     * @return the stream; as it stands if it had been opened with the same before
     * @throws OpenedOtherwiseException if it was opened with something else, or has entries and was not opened before them
     * @throws UnreadableEntryException if the header is not JSON; nothing is written
     */
    public Loaded<S> open(StreamKey stream, String header) {
        EventId id = EventId.of("opened");
        LineJson.tree(Line.bytes(header));
        String content = Content.ofHeader(sealing, stream, id, header);
        Draft draft = new Draft(EntryKind.OPENED, id, clock.instant(), content, List.of());
        if (!(journal.append(stream, Head.START, List.of(draft)) instanceof Appended.Done)) {
            Entry opened = journal.find(stream, id)
                    .filter(entry -> entry.kind() == EntryKind.OPENED)
                    .orElseThrow(() -> OpenedOtherwiseException.never(stream));
            if (!process.isSameHeader(loader.header(opened), header)) {
                throw OpenedOtherwiseException.withSomethingElse(stream);
            }
        }
        return load(stream);
    }

    /**
     * Records an event in a stream as it stands now.
     *
     * @param stream the stream
     * @param event the event
     * @return what became of it
     */
    public Outcome<S> record(StreamKey stream, E event) {
        return record(stream, event, load(stream));
    }

    /**
     * Records an event in a stream as its recorder has seen it.
     *
     * @param stream the stream
     * @param event the event
     * @param seen the stream as it was when the event was written
     * @return what became of it
     */
    public Outcome<S> record(StreamKey stream, E event, Loaded<S> seen) {
        Loaded<S> now = seen;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (now.onlyTold().contains(process.idOf(event))) {
                return already(stream, event);
            }
            Verdict<X> verdict = process.decide(now.present(), event);
            Outcome<S> unwritten = unwritten(stream, event, verdict, seen, now);
            if (unwritten != null) {
                return unwritten;
            }
            Draft draft = draft(stream, now, event, verdict);
            if (verdict instanceof Verdict.Refused<X> refused && draft.content().length() > LONGEST_REFUSAL) {
                return new Outcome.Refused<>(now, refused.reasons(), Optional.empty());
            }
            Appended appended = journal.append(stream, now.head(), List.of(draft));
            if (appended instanceof Appended.Done done) {
                return done(stream, now, done.entries().get(0), verdict);
            }
            if (appended instanceof Appended.AlreadyThere there
                    && there.entry().id().equals(process.idOf(event))) {
                return already(stream, event);
            }
            Head before = now.head();
            now = load(stream);
            if (appended instanceof Appended.AlreadyThere
                    && now.head().equals(before)
                    && verdict instanceof Verdict.Refused<X> refused) {
                // Something else has the id that the refusal would have had.
                return new Outcome.Refused<>(now, refused.reasons(), Optional.empty());
            }
        }
        throw overtakenTooOften(stream);
    }

    private static JournalUnavailableException overtakenTooOften(StreamKey stream) {
        return new JournalUnavailableException(
                "Recording in " + stream + " was given up",
                new IllegalStateException("others wrote before it " + MOST_TRIES + " times"));
    }

    /** Returns what becomes of an event without an entry of its own, or null if there is something to append. */
    private @Nullable Outcome<S> unwritten(
            StreamKey stream, E event, Verdict<X> verdict, Loaded<S> seen, Loaded<S> now) {
        boolean overtaken = now.head().version() != seen.head().version() && !movesNothing(verdict);
        if (!overtaken && verdict instanceof Verdict.Accepted<X>) {
            return null;
        }
        if (journal.find(stream, process.idOf(event)).isPresent()) {
            return already(stream, event);
        }
        if (overtaken) {
            return new Outcome.Overtaken<>(
                    now, loader.entries(stream, seen.head().sequence()));
        }
        return isKept(now)
                ? null
                : new Outcome.Refused<>(now, ((Verdict.Refused<X>) verdict).reasons(), Optional.empty());
    }

    private boolean movesNothing(Verdict<X> verdict) {
        return verdict instanceof Verdict.Accepted<X> accepted && !process.moves(accepted.effects());
    }

    /** A refusal begins no stream: what it is opened with could no longer be said. */
    private boolean isKept(Loaded<S> now) {
        return process.keepsRefusals() && now.head().sequence() > 0 && now.refusals() < MOST_REFUSALS;
    }

    private Draft draft(StreamKey stream, Loaded<S> now, E event, Verdict<X> verdict) {
        if (verdict instanceof Verdict.Accepted<X> accepted) {
            return new Draft(
                    EntryKind.EVENT,
                    process.idOf(event),
                    clock.instant(),
                    Content.ofEvent(process, sealing, stream, event, accepted),
                    process.onWorklist(stream, accepted.effects()));
        }
        EventId id = EventId.of("refusal:" + (now.head().sequence() + 1));
        return new Draft(
                EntryKind.REFUSAL,
                id,
                clock.instant(),
                Content.ofRefusal(process, sealing, stream, id, event, ((Verdict.Refused<X>) verdict).reasons()),
                List.of());
    }

    private Outcome<S> done(StreamKey stream, Loaded<S> before, Entry entry, Verdict<X> verdict) {
        if (verdict instanceof Verdict.Accepted<X> accepted) {
            LOG.debug("{} recorded", entry);
            S present = process.after(before.present(), List.of(accepted.effects()));
            Loaded<S> now = new Loaded<>(entry.head(), 0, before.onlyTold(), present);
            keep(stream, now);
            return new Outcome.Recorded<>(now, entry, accepted.remarks());
        }
        LOG.info("{} kept", entry);
        Loaded<S> now = new Loaded<>(entry.head(), before.refusals() + 1, before.onlyTold(), before.present());
        keep(stream, now);
        return new Outcome.Refused<>(now, ((Verdict.Refused<X>) verdict).reasons(), Optional.of(entry));
    }

    /** Finds the event of that id as it stands, or its entry where it was voided. */
    private Outcome<S> already(StreamKey stream, E event) {
        EventId id = process.idOf(event);
        Loaded<S> now = load(stream);
        return steps(stream).stream()
                .filter(step -> process.idOf(step.event()).equals(id))
                .findFirst()
                .map(step -> new Outcome.AlreadyRecorded<>(
                        now, step.entry(), step.event().equals(event)))
                .orElseGet(() -> new Outcome.AlreadyRecorded<>(
                        now, journal.find(stream, id).orElseThrow(), false));
    }
}
