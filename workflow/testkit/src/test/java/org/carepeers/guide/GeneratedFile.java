package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A committed file that is generated from the code: compared in the checks, written anew with
 * {@code -Dcarepeers.regenerate=true}.
 */
record GeneratedFile(Path file) {

    /** The root of the repository, above whichever directory the tests run in. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(directory -> Files.exists(directory.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
    }

    static GeneratedFile at(String path) {
        return new GeneratedFile(root().resolve(path));
    }

    static boolean isRegenerating() {
        return Boolean.getBoolean("carepeers.regenerate");
    }

    /** Compares the file with what the code says, or writes it. */
    void holds(String text) {
        try {
            if (isRegenerating()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file))
                    .as("%s, which -Dcarepeers.regenerate=true writes anew", file.getFileName())
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
