package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.Coded;

/**
 * The constants of an enumeration by their codes. Immutable and thread-safe.
 *
 * @param <E> the enumeration
 */
final class Codes<E extends Enum<E> & Coded> {

    private final Map<String, E> constants;

    private Codes(Map<String, E> constants) {
        this.constants = constants;
    }

    static <E extends Enum<E> & Coded> Codes<E> of(Class<E> type) {
        return new Codes<>(Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Coded::code, Function.identity())));
    }

    E read(JsonParser parser) throws IOException {
        return of(parser, Stored.text(parser));
    }

    /** Returns the constant of a code that was read before. */
    E of(JsonParser parser, String code) throws IOException {
        E constant = constants.get(code);
        if (constant == null) {
            throw Stored.notOfItsForm(parser);
        }
        return constant;
    }
}
