package org.carepeers.examples.commandline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.examples.commandline.story.Journey;
import org.carepeers.examples.commandline.story.PeerJourney;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;

/** Finds case files: those that are built in, by their name, and all others by their path. */
final class CaseFiles {

    private static final String FOLDER = "/journeys/";
    private static final String BESIDE = "/accompaniments/";

    private CaseFiles() {}

    /** The built-in journeys, in the order in which they are listed. */
    static List<Journey> builtIn() {
        try (InputStream stream = resource(FOLDER + "index")) {
            return List.of(new ObjectMapper().readValue(stream, Journey[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("index of the journeys", e);
        }
    }

    /** The built-in journeys with peer support, in the order in which they are listed. */
    static List<PeerJourney> withPeers() {
        try (InputStream stream = resource(BESIDE + "index")) {
            return List.of(new ObjectMapper().readValue(stream, PeerJourney[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("index of the journeys with peer support", e);
        }
    }

    /** Reads a case file and plays it; a built-in journey with peer support is told with it. */
    static Story play(String source, Optional<LocalDate> asOf, Progress progress) {
        return play(source, CareWorkflow.california(), asOf, progress);
    }

    /** Reads a case file and plays it by a workflow; a built-in journey with peer support is told with it. */
    static Story play(String source, CareWorkflow workflow, Optional<LocalDate> asOf, Progress progress) {
        return withPeers(source)
                .map(journey -> play(journey, workflow, asOf, progress))
                .orElseGet(() -> playCase(source, workflow, asOf, progress));
    }

    /** Plays a built-in journey with peer support: earlier cases first, then the one that is told. */
    static Story play(PeerJourney journey, Optional<LocalDate> asOf, Progress progress) {
        return play(journey, CareWorkflow.california(), asOf, progress);
    }

    private static Story play(PeerJourney journey, CareWorkflow workflow, Optional<LocalDate> asOf, Progress progress) {
        List<CareHistory> cases = journey.cases().stream()
                .map(name -> CareHistory.play(workflow, readCase(caseOf(name))))
                .toList();
        String told = journey.cases().get(journey.cases().size() - 1);
        CaseFile file = cases.get(cases.size() - 1).file();
        Story story = progress.during(
                "Playing " + told, () -> Story.play(workflow, file, Optional.of(journey.title()), asOf));
        return story.with(
                Optional.of(journey.title()), cases.subList(0, cases.size() - 1), workers(journey), streams(journey));
    }

    private static String caseOf(String name) {
        boolean known = CaseFiles.class.getResource(FOLDER + name + ".json") != null;
        return known ? FOLDER + name : BESIDE + name + ".case";
    }

    /** Reads every case of a built-in journey with peer support, in their order; else the one case file. */
    static List<CaseFile> all(String source) {
        return withPeers(source)
                .map(journey -> journey.cases().stream()
                        .map(name -> readCase(caseOf(name)))
                        .toList())
                .orElseGet(() -> List.of(find(source)));
    }

    /** Reads the accompaniments of a built-in journey with peer support; none for another source. */
    static List<PeerStream<AccompanimentEventKind>> streams(String source) {
        return withPeers(source).map(CaseFiles::streams).orElse(List.of());
    }

    /** Reads the streams of workers of a built-in journey with peer support; none for another source. */
    static List<PeerStream<WorkerEventKind>> workers(String source) {
        return withPeers(source).map(CaseFiles::workers).orElse(List.of());
    }

    private static Optional<PeerJourney> withPeers(String name) {
        return withPeers().stream()
                .filter(journey -> journey.name().equals(name))
                .findFirst();
    }

    /** Reads the accompaniments of a built-in journey. */
    static List<PeerStream<AccompanimentEventKind>> streams(PeerJourney journey) {
        return journey.streams().stream().map(CaseFiles::stream).toList();
    }

    /** Reads the streams of workers of a built-in journey. */
    static List<PeerStream<WorkerEventKind>> workers(PeerJourney journey) {
        return journey.workers().stream()
                .map(name -> stream(name, WorkerEventKind.class))
                .toList();
    }

    private static PeerStream<AccompanimentEventKind> stream(String name) {
        return stream(name, AccompanimentEventKind.class);
    }

    private static <K extends Enum<K> & PeerEventKind> PeerStream<K> stream(String name, Class<K> kinds) {
        try (InputStream stream = resource(BESIDE + name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return CareJson.standard().readPeerStream(text, kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Reads an accompaniment from a file. */
    static PeerStream<AccompanimentEventKind> readStream(Path path) {
        try {
            return CareJson.standard().readPeerStream(Files.readString(path), AccompanimentEventKind.class);
        } catch (CareJsonException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(problem -> path + ": " + problem.sentence())
                    .toList());
        } catch (IOException e) {
            throw UnusableInputException.at(path.toString(), "cannot be read as a file");
        }
    }

    private static Story playCase(String source, CareWorkflow workflow, Optional<LocalDate> asOf, Progress progress) {
        Optional<Journey> known = builtIn(source);
        CaseFile file = progress.during("Reading " + source, () -> find(source));
        return progress.during(
                "Playing " + file.events().size() + " events",
                () -> Story.play(workflow, file, known.map(Journey::title), asOf));
    }

    /** Reads a case file, or a built-in journey of that name. */
    static CaseFile find(String source) {
        return builtIn(source).map(CaseFiles::read).orElseGet(() -> read(source));
    }

    private static List<String> names() {
        return Stream.concat(
                        builtIn().stream().map(Journey::name),
                        withPeers().stream().map(PeerJourney::name))
                .toList();
    }

    private static Optional<Journey> builtIn(String name) {
        return builtIn().stream().filter(journey -> journey.name().equals(name)).findFirst();
    }

    /** Reads a journey that is built in. */
    static CaseFile read(Journey journey) {
        return readCase(FOLDER + journey.name());
    }

    private static CaseFile readCase(String name) {
        try (InputStream stream = resource(name)) {
            return CareJson.standard().readCaseFile(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CaseFiles.class.getResourceAsStream(name + ".json"), name);
    }

    private static CaseFile read(String path) {
        try (InputStream stream = Files.newInputStream(Path.of(path))) {
            return CareJson.standard().readCaseFile(stream);
        } catch (CareJsonException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(problem -> path + ": " + problem.sentence())
                    .toList());
        } catch (NoSuchFileException e) {
            String near = NearName.of(path, names())
                    .map(name -> "; did you mean " + name + "?")
                    .orElse("");
            throw UnusableInputException.at(
                    path, "no such file, and no built-in journey of this name (see \"carepeers journeys\")" + near);
        } catch (AccessDeniedException e) {
            throw UnusableInputException.at(path, "may not be read");
        } catch (IOException | InvalidPathException e) {
            throw UnusableInputException.at(path, "cannot be read as a file");
        }
    }
}
