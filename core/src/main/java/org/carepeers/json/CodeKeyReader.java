package org.carepeers.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** Reads a constant of a {@code Coded} enumeration by its code where it is the key of an object. */
final class CodeKeyReader extends KeyDeserializer {

    private final Class<?> type;

    CodeKeyReader(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        return CodeReader.constantOf(context.getParser(), type, key);
    }
}
