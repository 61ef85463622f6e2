package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carepeers.statute.Citation;

/**
 * The judicial holidays of a state as dated rows, the state holidays on which its courts stay open, and the years for
 * which the rows were checked against official lists.
 *
 * <p>A change of the law is a change of the table and never of code. The table of California ships as the resource
 * {@code california-holidays.json}; {@link #read(InputStream)} reads one of the same form. Immutable.
 *
 * @param judicial the judicial holidays, in the order of the year
 * @param courtsOpen the state holidays that are not judicial holidays, with the reason
 * @param checkedYears the years for which the rows agree with official lists, with the lists
 */
@JsonPropertyOrder({"judicial", "courtsOpen", "checkedYears"})
public record HolidayTable(
        List<JudicialHoliday> judicial, List<OpenHoliday> courtsOpen, List<CheckedYear> checkedYears) {

    /**
     * Keeps unchangeable copies.
     *
     * @param judicial the judicial holidays, in the order of the year
     * @param courtsOpen the state holidays that are not judicial holidays, with the reason
     * @param checkedYears the years for which the rows agree with official lists, with the lists
     */
    public HolidayTable {
        judicial = List.copyOf(judicial);
        courtsOpen = List.copyOf(courtsOpen);
        checkedYears = List.copyOf(checkedYears);
    }

    /**
     * Returns California's table as this release knows it.
     *
     * @return the table
     */
    public static HolidayTable california() {
        try (InputStream resource = HolidayTable.class.getResourceAsStream("california-holidays.json")) {
            return read(Objects.requireNonNull(resource, "california-holidays.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table from JSON.
     *
     * @param json the JSON text in UTF-8; left open
     * @return the table
     * @throws IOException if the stream cannot be read or is not a table
     */
    public static HolidayTable read(InputStream json) throws IOException {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build()
                .readerFor(HolidayTable.class)
                .readValue(json.readAllBytes());
    }

    /**
     * A state holiday on which the courts are nevertheless open.
     *
     * @param name the name
     * @param from the first day on which the row is law; empty if that lies before the years the table was checked for
     * @param why why it is not a judicial holiday
     * @param citation the section that says so
     */
    @JsonPropertyOrder({"name", "from", "why", "citation"})
    public record OpenHoliday(String name, Optional<LocalDate> from, String why, Citation citation) {}

    /**
     * A year whose holidays were compared with official lists and found equal.
     *
     * @param year the year
     * @param sources the addresses of the lists, at least one
     */
    @JsonPropertyOrder({"year", "sources"})
    public record CheckedYear(int year, List<String> sources) {

        /**
         * Keeps an unchangeable copy of the sources.
         *
         * @param year the year
         * @param sources the addresses of the lists, at least one
         * @throws IllegalArgumentException if no source is named
         */
        public CheckedYear {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("A checked year names its sources");
            }
        }
    }
}
