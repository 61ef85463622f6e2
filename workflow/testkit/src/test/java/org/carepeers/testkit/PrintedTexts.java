package org.carepeers.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A list of names, each under the reason why it is in the list. */
final class PrintedTexts {

    private PrintedTexts() {}

    /** The texts that may be printed. */
    static Map<String, String> printed() {
        return list("printed-texts.txt");
    }

    /** The types that print and are not made. */
    static Map<String, String> notMade() {
        return list("not-made-to-print.txt");
    }

    private static Map<String, String> list(String file) {
        Map<String, String> reasons = new TreeMap<>();
        String reason = "";
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("= ")) {
                reason = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                reasons.put(line, reason);
            }
        }
        return reasons;
    }

    private static String text(String file) {
        try (InputStream in = PrintedTexts.class.getResourceAsStream("/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
