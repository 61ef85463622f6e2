package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that are written in few ways and read again and again, such as citations. Thread-safe.
 *
 * @param <T> the values, which are immutable
 */
final class Known<T> {

    /** Whoever writes more ways than a body of law has gets each value anew. */
    private static final int MOST = 2_000;

    private final Map<String, T> values = new ConcurrentHashMap<>();
    private final Function<String, T> parse;

    Known(Function<String, T> parse) {
        this.parse = parse;
    }

    T read(JsonParser parser) throws IOException {
        String text = Stored.text(parser);
        T known = values.get(text);
        if (known == null) {
            known = parse.apply(text);
            if (values.size() < MOST) {
                values.put(text, known);
            }
        }
        return known;
    }
}
