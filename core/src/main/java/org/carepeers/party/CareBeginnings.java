package org.carepeers.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;

/** The days on which counties began the CARE process, read strictly from a table of CalMatters. */
final class CareBeginnings {

    private static final String RESOURCE = "date-started-by-county.csv";
    private static final String HEADER = "County,started";

    private CareBeginnings() {}

    static LocalDate of(County county) {
        return Objects.requireNonNull(Table.BY_COUNTY.get(county), "the table lists every county");
    }

    static Map<County, LocalDate> parse(List<String> lines) {
        Invariant.holds(!lines.isEmpty() && lines.get(0).equals(HEADER), RESOURCE + " must begin with " + HEADER);
        Map<County, LocalDate> days = new EnumMap<>(County.class);
        for (int row = 1; row < lines.size(); row++) {
            String place = RESOURCE + " line " + (row + 1);
            String[] cells = lines.get(row).split(",", -1);
            Invariant.holds(cells.length == 2, place + " must have two cells");
            County county = named(cells[0].strip())
                    .orElseThrow(() -> new IllegalArgumentException(place + " must name a county of California"));
            Invariant.holds(days.put(county, dayOf(place, cells[1])) == null, place + " must not repeat a county");
        }
        Set<County> missing = EnumSet.allOf(County.class);
        missing.removeAll(days.keySet());
        Invariant.holds(missing.isEmpty(), RESOURCE + " must list every county, and lacks " + missing);
        return days;
    }

    private static Optional<County> named(String name) {
        return Arrays.stream(County.values())
                .filter(county -> county.displayName().equals(name))
                .findFirst();
    }

    private static LocalDate dayOf(String place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(place + " must have an ISO date in its second cell", e);
        }
    }

    private static final class Table {

        private static final Map<County, LocalDate> BY_COUNTY = parse(read());

        private static List<String> read() {
            InputStream stream = Objects.requireNonNull(CareBeginnings.class.getResourceAsStream(RESOURCE), RESOURCE);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
