package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, reading it gives a value or a {@link CareJsonException} that repeats nothing of it: never another
 * exception, and never without end.
 *
 * <p>{@code -Dcarepeers.fuzz.inputs=…} reads more, and {@code -Dcarepeers.fuzz.seed=…} others; the seed of an input that
 * breaks this is in the failure.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("carepeers.fuzz.seed", 5977L);
    private static final int INPUTS = Integer.getInteger("carepeers.fuzz.inputs", 200_000);
    private static final int LONG = 1_000;
    private static final int SELDOM = 40;
    private static final Charset[] OTHER_BYTES = {
        StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1
    };
    private static final Path EXAMPLES = Path.of("../examples/command-line/src/main/resources");

    private static final CareJson JSON = CareJson.standard();
    private static final List<Target> TARGETS = new ArrayList<>();
    private static final List<String> NAMES = new ArrayList<>();

    /** Something that is read. */
    private interface Reading {
        Object of(String text) throws IOException;
    }

    private record Target(String good, Reading reading) {}

    @BeforeAll
    static void collect() throws IOException {
        target(BrokenFile.whole(), JSON::readCaseFile);
        target(JSON.write(new RandomCaseFiles(SEED).next(0.3)), JSON::readCaseFile);
        target(BrokenFile.whole(), FuzzTest::readBytes);
        Samples.all().forEach(sample -> {
            Class<?> type = ValuesInJsonTest.typeOf(sample);
            target(JSON.write(sample), text -> JSON.read(text, type));
        });
        for (String folder : List.of("journeys", "accompaniments")) {
            try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    example(Files.readString(file));
                }
            }
        }
        NAMES.addAll(Vocabulary.of(CaseShapes.ofCaseFile()));
        NAMES.sort(null);
    }

    private static void target(String good, Reading reading) {
        TARGETS.add(new Target(good, reading));
    }

    /** A published example is a case or an accompaniment; an index is neither, and hostile enough. */
    private static void example(String text) {
        target(
                text,
                text.contains("\"stream\"")
                        ? read -> JSON.readPeerStream(read, AccompanimentEventKind.class)
                        : JSON::readCaseFile);
    }

    private static Object readBytes(String text) throws IOException {
        Charset charset =
                text.length() % 3 == 0 ? OTHER_BYTES[text.length() % OTHER_BYTES.length] : StandardCharsets.UTF_8;
        byte[] bytes = ("\uFEFF" + text).getBytes(charset);
        bytes[bytes.length / 2] ^= (byte) (text.length() % 2 == 0 ? 0x80 : 0);
        return JSON.readCaseFile(new ByteArrayInputStream(bytes));
    }

    @Test
    void whateverIsSentIsReadOrRefusedAndNeverRepeated() {
        LongAdder read = new LongAdder();
        LongAdder refused = new LongAdder();
        IntStream.range(0, INPUTS).parallel().forEach(input -> one(SEED + input, read, refused));
        System.out.printf(
                "Hostile JSON with seed %d: %,d inputs for %,d kinds of text, %,d read, %,d refused%n",
                SEED, read.sum() + refused.sum(), TARGETS.size(), read.sum(), refused.sum());
        assertThat(read.sum() + refused.sum()).isEqualTo(INPUTS);
        assertThat(TARGETS).hasSizeGreaterThan(100);
        assertThat(read.sum()).isBetween(INPUTS / 200L, INPUTS / 2L);
    }

    private static void one(long seed, LongAdder read, LongAdder refused) {
        Random random = new Random(seed);
        Target target = target(random);
        String text = new HostileJson(random, NAMES).next(target.good());
        try {
            if (target.reading().of(text) == null) {
                throw new AssertionError("null was read");
            }
            read.increment();
        } catch (CareJsonException refusal) {
            refused.increment();
            check(refusal, seed);
        } catch (IOException | RuntimeException | StackOverflowError other) {
            throw new AssertionError("-Dcarepeers.fuzz.seed=" + seed + " gave another exception", other);
        }
    }

    /** Long texts take long, and are chosen seldom. */
    private static Target target(Random random) {
        Target target = TARGETS.get(random.nextInt(TARGETS.size()));
        boolean again = target.good().length() > LONG && random.nextInt(SELDOM) > 0;
        return again ? target(random) : target;
    }

    private static void check(CareJsonException refusal, long seed) {
        String said = refusal + " " + refusal.problems();
        boolean repeats = said.contains(HostileJson.MARKER)
                || said.toLowerCase(Locale.ROOT).contains("zzyzx")
                || said.contains(Samples.WORDS)
                || said.contains(Samples.BIRTH_DATE.toString());
        if (repeats || refusal.getCause() != null || refusal.problems().isEmpty()) {
            throw new AssertionError("-Dcarepeers.fuzz.seed=" + seed + " gave a refusal that repeats, or says nothing");
        }
    }
}
