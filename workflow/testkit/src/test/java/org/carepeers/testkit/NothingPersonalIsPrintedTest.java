package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every type of the library is made at random and printed. Whatever text shows up in what it prints stands in one list, with
 * the reason; whatever could not be made stands in another.
 */
class NothingPersonalIsPrintedTest {

    private static final long SEED = Long.getLong("carepeers.print.seed", 5_971);
    private static final int ROUNDS = 250;
    private static final int ENOUGH = 12;
    private static final int TRIES = 1_000;
    private static final int AT_LEAST = 400;

    private static final EveryType ALL = EveryType.load();
    private static final MadeValues VALUES = new MadeValues(ALL, SEED);

    @BeforeAll
    static void makeSomeOfEach() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Class<?> type : ALL.types()) {
                if (isAsked(type) && VALUES.made(type).size() < ENOUGH) {
                    VALUES.tryToMake(type);
                }
            }
        }
        ALL.types().stream()
                .filter(type -> isAsked(type) && VALUES.made(type).isEmpty())
                .forEach(NothingPersonalIsPrintedTest::keepTrying);
    }

    /** Some values must fit together in ways that chance seldom meets. */
    private static void keepTrying(Class<?> type) {
        int tries = 0;
        while (tries < TRIES && !VALUES.tryToMake(type)) {
            tries++;
        }
    }

    private static boolean isAsked(Class<?> type) {
        return !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && (ALL.isValue(type) || EveryType.saysWhatItPrints(type));
    }

    @Test
    void everyTextThatIsPrintedIsInTheListWithItsReason() {
        Map<String, Set<String>> printed = new TreeMap<>();
        for (Class<?> type : ALL.types()) {
            for (Object value : VALUES.made(type)) {
                for (String place : VALUES.placesIn(value.toString())) {
                    printed.computeIfAbsent(place, none -> new TreeSet<>()).add(EveryType.nameOf(type));
                }
            }
        }
        assertThat(PrintedTexts.printed().keySet())
                .as("the list, with seed %d, printed by %s", SEED, printed)
                .containsAll(printed.keySet());
    }

    @Test
    void everyTypeThatPrintsIsMadeOrInTheListWithItsReason() {
        Set<String> notMade = new TreeSet<>();
        long made = 0;
        for (Class<?> type : ALL.types()) {
            if (isAsked(type) && !isOnlyAKind(type)) {
                made += VALUES.made(type).isEmpty() ? 0 : 1;
                if (VALUES.made(type).isEmpty()) {
                    notMade.add(EveryType.nameOf(type));
                }
            }
        }
        assertThat(made).as("types that were made").isGreaterThan(AT_LEAST);
        assertThat(PrintedTexts.notMade().keySet())
                .as("the list, with seed %d", SEED)
                .containsAll(notMade);
    }

    @Test
    void everythingInTheListsHasAReason() {
        assertThat(PrintedTexts.printed().values()).hasSizeGreaterThan(100).doesNotContain("");
        assertThat(PrintedTexts.notMade().values()).isNotEmpty().doesNotContain("");
    }

    private static boolean isOnlyAKind(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) && !ALL.isImmutable(type);
    }
}
