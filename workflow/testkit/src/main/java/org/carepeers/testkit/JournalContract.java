package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Digest;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.EntryTooLargeException;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.StreamHead;
import org.carepeers.workflow.worklist.WorklistChange;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Journal} promises of its entries, as tests.
 *
 * <p>A vendor that writes a journal of its own extends this class and supplies it; {@link JournalWorklistContract} asks for
 * the worklist that is kept with the entries, {@link JournalRaceContract} for what holds where many append at once. The
 * tests depend on nothing but the interface.
 */
public abstract class JournalContract {

    private static final StreamKey STREAM = caseOf(County.SAN_DIEGO, "invented-case-1");
    private static final StreamKey OTHER = caseOf(County.ALAMEDA, "invented-case-1");

    /** A moment finer than a microsecond. */
    private static final Instant NOW = Instant.parse("2026-03-02T17:00:00.123456789Z");

    /** For the test class of a journal. */
    protected JournalContract() {}

    /**
     * Returns the journal under test.
     *
     * @return a journal without entries, the same throughout one test
     */
    protected abstract Journal journal();

    static StreamKey caseOf(County county, String id) {
        return new StreamKey(county, StreamKind.CASE, SubjectId.of(id));
    }

    static Draft event(String id, WorklistChange... changes) {
        return new Draft(EntryKind.EVENT, EventId.of(id), NOW, "{\"event\":\"" + id + "\"}", List.of(changes));
    }

    private static Draft saying(String content) {
        return new Draft(EntryKind.EVENT, EventId.of("e1"), NOW, content, List.of());
    }

    static Head append(Journal journal, StreamKey stream, Head expected, Draft... drafts) {
        return done(journal, stream, expected, drafts).head();
    }

    private static Appended.Done done(Journal journal, StreamKey stream, Head expected, Draft... drafts) {
        Appended appended = journal.append(stream, expected, List.of(drafts));
        assertThat(appended).isInstanceOf(Appended.Done.class);
        return (Appended.Done) appended;
    }

    @Test
    void aStreamWithoutEntriesEndsWhereItStarts() {
        Journal journal = journal();
        assertThat(journal.head(STREAM)).isEqualTo(Head.START);
        assertThat(journal.read(STREAM, 0, 10)).isEmpty();
        assertThat(journal.find(STREAM, EventId.of("e1"))).isEmpty();
        assertThat(journal.readAll(Position.START, 10)).isEmpty();
        assertThat(journal.streams(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void whatIsReadIsWhatWasAppended() {
        Journal journal = journal();
        Appended.Done first = done(journal, STREAM, Head.START, event("e1"));
        Appended.Done then = done(journal, STREAM, first.head(), event("e2"), event("e3"));
        List<Entry> entries = journal.read(STREAM, 0, 10);
        assertThat(entries).hasSize(3);
        assertThat(entries.subList(0, 1)).isEqualTo(first.entries());
        assertThat(entries.subList(1, 3)).isEqualTo(then.entries());
        assertThat(entries)
                .extracting(Entry::position)
                .isEqualTo(all(journal, 3).stream().map(Entry::position).toList());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.recordedAt()).isEqualTo(NOW.truncatedTo(ChronoUnit.MICROS));
            assertThat(entry.kind()).isEqualTo(EntryKind.EVENT);
            assertThat(entry.stream()).isEqualTo(STREAM);
        });
        assertThat(journal.head(STREAM)).isEqualTo(then.head());
    }

    @Test
    void everyDigestCoversTheStoredBytesAndTheDigestBefore() {
        Journal journal = journal();
        Head head = append(journal, STREAM, Head.START, event("e1"), event("e2"));
        append(journal, STREAM, head, event("e3"));
        Digest digest = Digest.NONE;
        for (Entry entry : journal.read(STREAM, 0, 10)) {
            digest = digest.then(entry.bytes());
            assertThat(entry.head().digest()).isEqualTo(digest);
        }
        assertThat(journal.head(STREAM).digest()).isEqualTo(digest);
    }

    @Test
    void onlyAnEntryThatChangesSomethingAdvancesTheVersion() {
        Journal journal = journal();
        Head head = append(journal, STREAM, Head.START, event("e1"));
        for (EntryKind kind : EntryKind.values()) {
            Draft draft = new Draft(kind, EventId.of("of-" + kind.code()), NOW, "{}", List.of());
            Head next = append(journal, STREAM, head, draft);
            assertThat(next.sequence()).isEqualTo(head.sequence() + 1);
            assertThat(next.version()).isEqualTo(head.version() + (kind.advances() ? 1 : 0));
            assertThat(journal.read(STREAM, head.sequence(), 1).get(0).kind()).isEqualTo(kind);
            head = next;
        }
        assertThat(journal.head(STREAM)).isEqualTo(head);
    }

    @Test
    void whoeverHasNotSeenTheLastEntryIsOvertaken() {
        Journal journal = journal();
        Head first = append(journal, STREAM, Head.START, event("e1"));
        Head second = append(journal, STREAM, first, event("e2"));
        Head invented = new Head(2, 2, first.digest());
        Head later = new Head(3, 3, second.digest());
        for (Head stale : List.of(Head.START, first, invented, later)) {
            assertThat(journal.append(STREAM, stale, List.of(event("e3"), event("e4"))))
                    .isEqualTo(new Appended.Overtaken(second));
        }
        assertThat(journal.append(OTHER, first, List.of(event("e1")))).isEqualTo(new Appended.Overtaken(Head.START));
        assertThat(journal.read(STREAM, 0, 10)).hasSize(2);
        assertThat(journal.streams(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void anIdThatIsThereAlreadyIsToldAndNothingIsWritten() {
        Journal journal = journal();
        Appended.Done first = done(journal, STREAM, Head.START, event("e1"));
        Appended there = new Appended.AlreadyThere(first.entries().get(0));
        assertThat(journal.append(STREAM, Head.START, List.of(event("e1")))).isEqualTo(there);
        assertThat(journal.append(STREAM, first.head(), List.of(event("e2"), event("e1"))))
                .isEqualTo(there);
        assertThat(journal.head(STREAM)).isEqualTo(first.head());
        assertThat(journal.find(STREAM, EventId.of("e2"))).isEmpty();
        append(journal, STREAM, first.head(), event("e2"));
        append(journal, OTHER, Head.START, event("e1"));
    }

    @Test
    void nothingAndOneIdTwiceCannotBeAppended() {
        Journal journal = journal();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> journal.append(STREAM, Head.START, List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> journal.append(STREAM, Head.START, List.of(event("e1"), event("e1"))));
        assertThat(journal.streams(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void anEntryThatIsTooLargeIsRefusedAndNothingIsWritten() {
        Journal journal = journal();
        String large = "{\"event\":\"" + "x".repeat(EntryTooLargeException.LARGEST) + "\"}";
        assertThatExceptionOfType(EntryTooLargeException.class)
                .isThrownBy(() -> journal.append(
                        STREAM,
                        Head.START,
                        List.of(event("e0"), new Draft(EntryKind.EVENT, EventId.of("e1"), NOW, large, List.of()))));
        assertThat(journal.head(STREAM)).isEqualTo(Head.START);
        assertThat(journal.read(STREAM, 0, 10)).isEmpty();
    }

    @Test
    void theLargestEntryThatIsAllowedIsKept() {
        Journal journal = journal();
        int around = done(journal, STREAM, Head.START, saying("{\"event\":\"\"}"))
                .entries()
                .get(0)
                .bytes()
                .length;
        Draft largest = saying("{\"event\":\"" + "x".repeat(EntryTooLargeException.LARGEST - around) + "\"}");
        append(journal, caseOf(County.SAN_DIEGO, "invented-case-2"), Head.START, largest);
        Entry kept =
                journal.read(caseOf(County.SAN_DIEGO, "invented-case-2"), 0, 1).get(0);
        assertThat(kept.bytes()).hasSize(EntryTooLargeException.LARGEST);
    }

    @Test
    void everyByteIsKeptAsItWasWritten() {
        Journal journal = journal();
        String odd = "{\"text\":\"\0 \u0001 \t é ñ 東京 \uD83D\uDE00 e\u0301 \u00e9 ' '' \\\\ ; -- \",  \"blank\" : 1 }";
        Entry appended =
                done(journal, STREAM, Head.START, saying(odd)).entries().get(0);
        Entry read = journal.read(STREAM, 0, 1).get(0);
        assertThat(read.bytes()).isEqualTo(appended.bytes());
        assertThat(new String(read.bytes(), StandardCharsets.UTF_8)).endsWith(odd.substring(1));
        assertThat(journal.find(STREAM, EventId.of("e1"))).contains(appended);
        assertThat(read.head().digest()).isEqualTo(Digest.NONE.then(appended.bytes()));
    }

    @Test
    void aStreamIsReadPageByPage() {
        Journal journal = journal();
        append(journal, STREAM, Head.START, events(1, 25));
        append(journal, OTHER, Head.START, events(1, 3));
        List<Entry> all = journal.read(STREAM, 0, 100);
        assertThat(all).extracting(Entry::sequence).isEqualTo(numbers(1, 25));
        assertThat(journal.read(STREAM, 0, 10)).isEqualTo(all.subList(0, 10));
        assertThat(journal.read(STREAM, 10, 10)).isEqualTo(all.subList(10, 20));
        assertThat(journal.read(STREAM, 20, 10)).isEqualTo(all.subList(20, 25));
        assertThat(journal.read(STREAM, 25, 10)).isEmpty();
        assertThat(journal.read(STREAM, 100, 10)).isEmpty();
    }

    private static Draft[] events(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> event("e" + i)).toArray(Draft[]::new);
    }

    private static List<Long> numbers(long from, int to) {
        return IntStream.rangeClosed((int) from, to).mapToObj(Long::valueOf).toList();
    }

    @Test
    void anEntryIsFoundByItsIdInItsOwnStreamOnly() {
        Journal journal = journal();
        Entry entry = done(journal, STREAM, Head.START, event("e1")).entries().get(0);
        append(journal, OTHER, Head.START, event("e2"));
        assertThat(journal.find(STREAM, EventId.of("e1"))).contains(entry);
        assertThat(journal.find(STREAM, EventId.of("e2"))).isEmpty();
        assertThat(journal.find(STREAM, EventId.of("E1"))).isEmpty();
    }

    @Test
    void theEntriesOfAllStreamsFollowOneAnotherInTheOrderOfTheirPlaces() {
        Journal journal = journal();
        Head one = append(journal, STREAM, Head.START, event("a1"), event("a2"), event("a3"));
        Head other = append(journal, OTHER, Head.START, event("b1"));
        append(journal, STREAM, one, event("a4"));
        append(journal, OTHER, other, event("b2"), event("b3"));
        List<Entry> all = all(journal, 7);
        assertThat(all)
                .extracting(entry -> entry.id().value())
                .containsExactly("a1", "a2", "a3", "b1", "a4", "b2", "b3");
        assertThat(all).extracting(Entry::position).isSorted().doesNotHaveDuplicates();
        for (int limit = 1; limit <= 8; limit++) {
            assertThat(followed(journal, limit)).isEqualTo(all);
        }
    }

    /** Reads everything, as soon as nothing that still runs in the storage holds it back; after a minute what there is. */
    private static List<Entry> all(Journal journal, int number) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        List<Entry> all = journal.readAll(Position.START, 100);
        while (all.size() < number && System.nanoTime() < end) {
            Thread.onSpinWait();
            all = journal.readAll(Position.START, 100);
        }
        return all;
    }

    static List<Entry> followed(Journal journal, int limit) {
        List<Entry> read = new ArrayList<>();
        Position after = Position.START;
        List<Entry> page = journal.readAll(after, limit);
        while (!page.isEmpty()) {
            read.addAll(page);
            after = page.get(page.size() - 1).position();
            page = journal.readAll(after, limit);
        }
        return read;
    }

    @Test
    void theStreamsAreListedInTheOrderOfTheirKeysWithTheirHeads() {
        Journal journal = journal();
        List<StreamHead> heads = new ArrayList<>();
        for (County county : County.values()) {
            heads.add(begin(journal, caseOf(county, "invented-case-1")));
        }
        for (StreamKind kind : StreamKind.values()) {
            for (String id : List.of("a", "B", "a-1", "a.1", "a:1", "a_1", "a1", "10", "9")) {
                heads.add(begin(journal, new StreamKey(County.SAN_DIEGO, kind, SubjectId.of(id))));
            }
        }
        heads.sort((left, right) -> left.stream().compareTo(right.stream()));
        assertThat(journal.streams(Optional.empty(), 1_000)).isEqualTo(heads);
        for (int limit : new int[] {1, 2, 7, 50}) {
            assertThat(listed(journal, limit)).isEqualTo(heads);
        }
    }

    private static StreamHead begin(Journal journal, StreamKey stream) {
        return new StreamHead(stream, append(journal, stream, Head.START, event("e1")));
    }

    private static List<StreamHead> listed(Journal journal, int limit) {
        List<StreamHead> listed = new ArrayList<>();
        List<StreamHead> page = journal.streams(Optional.empty(), limit);
        while (!page.isEmpty()) {
            listed.addAll(page);
            page = journal.streams(Optional.of(page.get(page.size() - 1).stream()), limit);
        }
        return listed;
    }
}
