package org.carepeers.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The header of an entry is written in one way and compared in another; both must know the same header. */
class EntryHeaderTest {

    private static final long SEED = 5977;
    private static final StreamKey STREAM = StreamKey.ofCase(County.SAN_LUIS_OBISPO, CaseId.of("invented-1"));

    private static Entry entry(StreamKey stream, Head before, Instant recordedAt) {
        Draft draft = new Draft(EntryKind.EVENT, EventId.of("e:1"), recordedAt, "{\"event\":1}", List.of());
        return Entry.of(stream, before, draft, Position.START);
    }

    private static Entry at(Instant moment) {
        return entry(STREAM, Head.START, moment);
    }

    private static Entry with(Entry bytes, Entry place) {
        return Entry.stored(
                place.stream(),
                place.head(),
                place.kind(),
                place.id(),
                place.recordedAt(),
                place.position(),
                bytes.bytes());
    }

    static Stream<Instant> moments() {
        Random random = new Random(SEED);
        Stream<Instant> edges = Stream.of(
                        "1970-01-01T00:00:00Z",
                        "2026-03-02T17:00:00.100Z",
                        "2026-03-02T17:00:00.000001Z",
                        "2028-02-29T23:59:59.000000001Z",
                        "2261-12-31T23:59:58.999Z")
                .map(Instant::parse);
        Stream<Instant> any = Stream.generate(() -> Instant.ofEpochSecond(
                        random.nextLong(4_000_000_000L),
                        random.nextInt(1_000) * (long) Math.pow(1_000, random.nextInt(3))))
                .limit(200);
        return Stream.concat(edges, any);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatWasWrittenIsKnownAgainAndNoOtherMoment(Instant moment) {
        assertThat(EntryHeader.isOf(at(moment))).isTrue();
        assertThat(EntryHeader.isOf(with(at(moment), at(moment.plusNanos(1_000)))))
                .isFalse();
        assertThat(EntryHeader.isOf(with(at(moment), at(moment.plusSeconds(1)))))
                .isFalse();
    }

    @Test
    void anyPlaceIsKnownAgainAndNoOther() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            long sequence = random.nextLong(1L << random.nextInt(1, 60));
            Head before = new Head(sequence, random.nextLong(sequence + 1), Digest.NONE);
            Entry here = entry(STREAM, before, Instant.EPOCH);
            Entry next = entry(STREAM, here.head(), Instant.EPOCH);
            Entry elsewhere = entry(StreamKey.ofCase(County.SONOMA, CaseId.of("invented-1")), before, Instant.EPOCH);
            assertThat(EntryHeader.isOf(here))
                    .as("seed %d, sequence %d", SEED, sequence)
                    .isTrue();
            assertThat(EntryHeader.isOf(with(here, next))).isFalse();
            assertThat(EntryHeader.isOf(with(here, elsewhere))).isFalse();
        }
    }

    @Test
    void bytesThatEndTooSoonAreOfNoPlace() {
        Entry whole = at(Instant.EPOCH);
        byte[] bytes = whole.bytes();
        int header = whole.text().indexOf(",\"event\"");
        for (int length = 0; length <= header; length++) {
            Entry cut = Entry.stored(
                    STREAM,
                    whole.head(),
                    whole.kind(),
                    whole.id(),
                    whole.recordedAt(),
                    whole.position(),
                    Arrays.copyOf(bytes, length));
            assertThat(EntryHeader.isOf(cut)).as("%d bytes", length).isFalse();
        }
    }
}
