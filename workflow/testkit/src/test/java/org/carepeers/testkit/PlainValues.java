package org.carepeers.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Values of the JDK's types at random. */
final class PlainValues {

    /** How a text says where it was put in. */
    static final Pattern MARK = Pattern.compile("zzq(\\d+)z");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** Texts of the forms that some places ask for. */
    private static final List<String> FORMS =
            List.of("en", "es-MX", "2026-03-02", "WIC 5977", "SB 27", "14 court days", "1", "0123456789abcdef", "{}");

    private final Random random;

    PlainValues(Random random) {
        this.random = random;
    }

    /** A text with a mark, or now and then one of a form that some places ask for, or more words around the mark. */
    String text(int mark) {
        return switch (random.nextInt(8)) {
            case 0 -> FORMS.get(random.nextInt(FORMS.size()));
            case 1 -> "Invented words zzq" + mark + "z.";
            default -> "zzq" + mark + "z";
        };
    }

    static Class<?> boxed(Class<?> type) {
        return Map.<Class<?>, Class<?>>of(
                        int.class,
                        Integer.class,
                        long.class,
                        Long.class,
                        boolean.class,
                        Boolean.class,
                        double.class,
                        Double.class)
                .getOrDefault(type, type);
    }

    Optional<Object> of(Class<?> type) {
        int number = random.nextInt(5);
        Class<?> boxed = boxed(type);
        if (boxed == Integer.class) {
            return Optional.of(random.nextInt(4) == 0 ? 32 : number);
        } else if (boxed == Long.class) {
            return Optional.of((long) number);
        } else if (boxed == Boolean.class) {
            return Optional.of(random.nextBoolean());
        } else if (boxed == Double.class) {
            return Optional.of(number / 2.0);
        } else if (type == byte[].class) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            return Optional.of(bytes);
        }
        return ofTime(type, number).or(() -> other(type, number));
    }

    private Optional<Object> ofTime(Class<?> type, int number) {
        Map<Class<?>, Object> values = Map.of(
                LocalDate.class, DAY.plusDays(random.nextInt(400)),
                LocalTime.class, LocalTime.of(8 + number, 30),
                Instant.class, Instant.parse("2026-03-02T17:00:00Z").plusSeconds(number),
                Duration.class, Duration.ofMinutes(10L + number),
                Period.class, Period.ofDays(1 + number),
                YearMonth.class, YearMonth.of(2026, 1 + number),
                DayOfWeek.class, DayOfWeek.of(1 + number),
                ZoneId.class, ZoneId.of("America/Los_Angeles"));
        return Optional.ofNullable(values.get(type));
    }

    private static Optional<Object> other(Class<?> type, int number) {
        Map<Class<?>, Object> values = Map.of(
                BigDecimal.class, BigDecimal.valueOf(number),
                URI.class, URI.create("https://example.org/"),
                Locale.class, Locale.ENGLISH,
                OptionalInt.class, OptionalInt.of(number),
                OptionalLong.class, OptionalLong.of(number));
        return Optional.ofNullable(values.get(type));
    }

    Collection<Object> collection(Class<?> type) {
        if (SortedSet.class.isAssignableFrom(type)) {
            return new TreeSet<>();
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>() : new ArrayList<>();
    }

    Map<Object, Object> map(Class<?> type, Object key) {
        if (SortedMap.class.isAssignableFrom(type)) {
            return new TreeMap<>();
        }
        return type == EnumMap.class ? enumMap(key) : new LinkedHashMap<>();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<Object, Object> enumMap(Object key) {
        return new EnumMap((Class) key);
    }
}
