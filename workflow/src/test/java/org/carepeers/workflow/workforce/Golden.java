package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A kept page to which what is written is compared; written anew with {@code -Dcarepeers.regenerate=true}. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/pages");

    private Golden() {}

    /** Compares a page with the kept one, or keeps it. */
    public static void holds(String name, String page) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("carepeers.regenerate")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, page);
            }
            assertThat(page)
                    .as("%s, which -Dcarepeers.regenerate=true writes anew", name)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
