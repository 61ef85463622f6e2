package org.carepeers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.carepeers.Coded;

/** Reads a constant of a {@link Coded} enumeration by its code. */
final class CodeReader extends JsonDeserializer<Object> {

    private final Class<?> type;

    CodeReader(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw notACode(parser, type);
        }
        return constantOf(parser, type, parser.getText());
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    static Object constantOf(JsonParser parser, Class<?> type, String code) throws MismatchedInputException {
        for (Object constant : type.getEnumConstants()) {
            if (((Coded) constant).code().equals(code)) {
                return constant;
            }
        }
        throw notACode(parser, type);
    }

    private static MismatchedInputException notACode(JsonParser parser, Class<?> type) {
        String codes = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .collect(Collectors.joining(", "));
        return MismatchedInputException.from(parser, type, type.getSimpleName() + " is one of: " + codes);
    }
}
