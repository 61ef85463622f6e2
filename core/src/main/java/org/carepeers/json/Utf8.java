package org.carepeers.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as text: bounded, and UTF-8 without exception. */
final class Utf8 {

    private static final int LONGEST_CHARACTER = 3;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    static String read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(CareJson.LONGEST_DOCUMENT * LONGEST_CHARACTER + 1);
        Problems problems = new Problems();
        if (bytes.length > CareJson.LONGEST_DOCUMENT * LONGEST_CHARACTER) {
            problems.add(JsonPath.ROOT, JsonProblemKind.TOO_LARGE, JsonText.tooLarge());
            problems.throwIfAny("");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(JsonPath.ROOT, JsonProblemKind.NOT_JSON, "the bytes are not UTF-8");
            problems.throwIfAny("");
            throw e;
        }
    }
}
