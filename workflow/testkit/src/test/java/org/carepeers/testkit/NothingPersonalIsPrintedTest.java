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
        assertThat(printed.keySet())
                .as("seed %d, printed by %s", SEED, printed)
                .isEqualTo(PrintedTexts.printed().keySet());
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
        assertThat(notMade).as("seed %d", SEED).isEqualTo(PrintedTexts.notMade().keySet());
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
