package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.Code;
import org.carepeers.party.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values of a stored line, each from the token that a parser stands at. What is not of its form is told
 * without being repeated.
 */
final class Stored {

    private static final int LENGTH_OF_DAY = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;

    private Stored() {}

    /** Reads one value. */
    interface Reader<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** Goes into an object; every field is then reached with {@link #nextField}. */
    static void enter(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw notOfItsForm(parser);
        }
    }

    /** Goes to the value of the next field and returns its name, or null at the end of the object. */
    static @Nullable String nextField(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        } else if (!parser.hasToken(JsonToken.END_OBJECT)) {
            throw notOfItsForm(parser);
        }
        return name;
    }

    static String text(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw notOfItsForm(parser);
        }
        return parser.getText();
    }

    static int number(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw notOfItsForm(parser);
        }
        return parser.getIntValue();
    }

    static EventId id(JsonParser parser) throws IOException {
        return EventId.of(text(parser));
    }

    static Code code(JsonParser parser) throws IOException {
        return Code.of(text(parser));
    }

    /** Reads a day written as in 2026-03-02. */
    static LocalDate day(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getTextLength() != LENGTH_OF_DAY) {
            throw notOfItsForm(parser);
        }
        char[] written = parser.getTextCharacters();
        int at = parser.getTextOffset();
        if (written[at + MONTH - 1] != '-' || written[at + DAY - 1] != '-') {
            throw notOfItsForm(parser);
        }
        return LocalDate.of(
                digits(parser, written, at, at + MONTH - 1),
                digits(parser, written, at + MONTH, at + DAY - 1),
                digits(parser, written, at + DAY, at + LENGTH_OF_DAY));
    }

    private static int digits(JsonParser parser, char[] written, int from, int to) throws IOException {
        int value = 0;
        for (int at = from; at < to; at++) {
            int digit = written[at] - '0';
            if (digit < 0 || digit > 9) {
                throw notOfItsForm(parser);
            }
            value = 10 * value + digit;
        }
        return value;
    }

    static <T> List<T> list(JsonParser parser, Reader<T> each) throws IOException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw notOfItsForm(parser);
        }
        List<T> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(each.read(parser));
        }
        return values;
    }

    /** Returns what a field said, which it must have said. */
    static <T> T said(JsonParser parser, @Nullable T value) throws IOException {
        if (value == null) {
            throw MismatchedInputException.from(parser, Object.class, "A field that is needed is not there");
        }
        return value;
    }

    static IOException notOfItsForm(JsonParser parser) {
        return MismatchedInputException.from(parser, Object.class, "A value is not of its form");
    }

    static IOException unknownField(JsonParser parser) {
        return MismatchedInputException.from(parser, Object.class, "A field is not known");
    }
}
