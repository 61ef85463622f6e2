package org.carepeers.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The ISO 8601 forms in which dates and times are written. */
enum DateForm {
    DAY("date", "\\d{4}-\\d{2}-\\d{2}", "a date that exists, as YYYY-MM-DD", LocalDate::parse),
    MOMENT(
            "date-time",
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})",
            "a moment with its offset, as YYYY-MM-DDThh:mm:ssZ",
            OffsetDateTime::parse),
    TIME("", "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?", "a time of day, as hh:mm:ss", LocalTime::parse);

    private final String format;
    private final Pattern pattern;
    private final String words;
    private final Function<String, Object> parser;

    DateForm(String format, String pattern, String words, Function<String, Object> parser) {
        this.format = format;
        this.pattern = Pattern.compile(pattern);
        this.words = words;
        this.parser = parser;
    }

    /** Returns the format's name in JSON Schema, empty if there is none. */
    String format() {
        return format;
    }

    String pattern() {
        return pattern.pattern();
    }

    String words() {
        return words;
    }

    boolean allows(String text) {
        if (!pattern.matcher(text).matches()) {
            return false;
        }
        try {
            return parser.apply(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
