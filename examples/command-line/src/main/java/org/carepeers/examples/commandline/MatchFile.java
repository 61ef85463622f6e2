package org.carepeers.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.SharedExperience;

/**
 * What someone would like, and the workers there are, as they stand in a file.
 *
 * <p>What a worker has lived through stands in no file: it is handed over by the worker for one match. For the built-in
 * example an invented worker has done so.
 *
 * @param request what the person would like
 * @param candidates the workers
 */
public record MatchFile(MatchRequest request, List<Candidate> candidates) {

    private static final String EXAMPLE = "/matching/example.json";

    /** The built-in example. */
    static MatchFile example() {
        try (InputStream stream = Objects.requireNonNull(MatchFile.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(EXAMPLE, e);
        }
    }

    /** What an invented worker of the example handed over. */
    static Set<SharedExperience> handedOver() {
        return Set.of(SharedExperience.of(
                PartyId.of("w-304"), LocalDate.of(2026, 1, 5), Set.of(LivedExperience.WITHOUT_A_HOME)));
    }

    static MatchFile read(String path) {
        try {
            return parse(Files.readString(Path.of(path)));
        } catch (CareJsonException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(problem -> path + ": " + problem.sentence())
                    .toList());
        } catch (IOException | InvalidPathException e) {
            throw UnusableInputException.at(path, "no such file, or it cannot be read");
        }
    }

    private static MatchFile parse(String text) {
        return CareJson.standard().read(text, MatchFile.class);
    }
}
