package org.carepeers.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;

/** Reads values and streams of peer work: from a file, or an invented one that is built in. */
final class PeerFiles {

    private static final String FOLDER = "/peers/";

    private PeerFiles() {}

    /** Reads a value from a file, or the built-in one of a name. */
    static <T> T read(Optional<String> file, String builtIn, Class<T> type) {
        return read(file, builtIn, text -> CareJson.standard().read(text, type));
    }

    /** Reads a stream from a file, or the built-in one of a name. */
    static <K extends Enum<K> & PeerEventKind> PeerStream<K> stream(
            Optional<String> file, String builtIn, Class<K> kinds) {
        return read(file, builtIn, text -> CareJson.standard().readPeerStream(text, kinds));
    }

    private static <T> T read(Optional<String> file, String builtIn, Function<String, T> reader) {
        try {
            return reader.apply(file.map(PeerFiles::text).orElseGet(() -> resource(builtIn)));
        } catch (CareJsonException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(problem -> file.orElse(builtIn) + ": " + problem.sentence())
                    .toList());
        }
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException | InvalidPathException e) {
            throw UnusableInputException.at(path, "cannot be read as a file");
        }
    }

    private static String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(PeerFiles.class.getResourceAsStream(FOLDER + name + ".json"), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
