package org.carepeers.examples.commandline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carepeers.examples.commandline.story.Journey;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareWorkflow;

/** Finds case files: those that are built in, by their name, and all others by their path. */
final class CaseFiles {

    private static final String FOLDER = "/journeys/";

    private CaseFiles() {}

    /** The built-in journeys, in the order in which they are listed. */
    static List<Journey> builtIn() {
        try (InputStream stream = resource("index")) {
            return List.of(new ObjectMapper().readValue(stream, Journey[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("index of the journeys", e);
        }
    }

    /** Reads a case file and plays it. */
    static Story play(String source, Optional<LocalDate> asOf, Progress progress) {
        Optional<Journey> known = builtIn().stream()
                .filter(journey -> journey.name().equals(source))
                .findFirst();
        CaseFile file = progress.during(
                "Reading " + source, () -> known.map(CaseFiles::read).orElseGet(() -> read(source)));
        return progress.during(
                "Playing " + file.events().size() + " events",
                () -> Story.play(CareWorkflow.california(), file, known.map(Journey::title), asOf));
    }

    /** Reads a journey that is built in. */
    static CaseFile read(Journey journey) {
        try (InputStream stream = resource(journey.name())) {
            return CareJson.standard().readCaseFile(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(journey.name(), e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CaseFiles.class.getResourceAsStream(FOLDER + name + ".json"), name);
    }

    private static CaseFile read(String path) {
        try (InputStream stream = Files.newInputStream(Path.of(path))) {
            return CareJson.standard().readCaseFile(stream);
        } catch (CareJsonException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(problem -> path + ": " + problem.sentence())
                    .toList());
        } catch (NoSuchFileException e) {
            throw UnusableInputException.at(
                    path, "no such file, and no built-in journey of this name (see \"carepeers journeys\")");
        } catch (AccessDeniedException e) {
            throw UnusableInputException.at(path, "may not be read");
        } catch (IOException | InvalidPathException e) {
            throw UnusableInputException.at(path, "cannot be read as a file");
        }
    }
}
