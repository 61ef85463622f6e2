package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.AssignmentStage;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.diagram.ProcessDiagram;
import org.junit.jupiter.api.Test;

/** The pages and pictures of peer work are made from its tables, and what they point to exists. */
class PeerWorkPagesTest {

    private static final Pattern POINTER = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Process)?)`");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)[.`]");
    private static final Pattern CITED_TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)`");
    private static final Pattern SHOWN_COMMAND = Pattern.compile("`carepeers ([^`]+)`");
    private static final Pattern COMMAND_NAME = Pattern.compile("name = \"([a-z-]+)\"");
    private static final Pattern JOURNEY_NAME = Pattern.compile("\"name\": *\"([a-z0-9-]+)\"");
    private static final Pattern WORKER_JOURNEY_NAME = Pattern.compile("new WorkerJourney\\(\\s*\"([a-z0-9-]+)\"");
    private static final Set<String> TELLS_A_JOURNEY = Set.of("journey", "hearing-card");

    @Test
    void comingTogetherIsDrawnFromItsTable() {
        ProcessDiagram<AssignmentStage, AccompanimentEventKind> diagram = ProcessDiagram.of(
                        PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california())
                                .process())
                .titled("How a person and a peer come together, by the person's own answers")
                .stageTitles(AssignmentStage::title)
                .kindTitles(AccompanimentEventKind::meaning);
        GeneratedFile.at("docs/diagrams/assignment.svg").holds(diagram.svg());
        GeneratedFile.at("docs/diagrams/assignment.mmd").holds(diagram.mermaid());
    }

    @Test
    void theTableOfPeerWorkIsWrittenFromTheCode() {
        GeneratedFile.at("docs/peer/touchpoints.md").holds(TouchpointPage.text());
    }

    @Test
    void whatTheSeedsNameIsPointedToAndEveryPointerLeadsSomewhere() throws IOException {
        Path root = GeneratedFile.root();
        String page = Files.readString(root.resolve("docs/guide/peer-integration.md"));
        Set<String> types;
        try (Stream<Path> files = Files.walk(root)) {
            types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        Set<String> pointers = new TreeSet<>();
        Matcher matcher = POINTER.matcher(page);
        while (matcher.find()) {
            pointers.add(matcher.group(1));
        }
        assertThat(pointers).hasSizeGreaterThan(30);
        assertThat(types).containsAll(pointers);
    }

    /** A pointer to a test that does not hold the thing is worse than none. */
    @Test
    void eachRowCitesTestsInWhichWhatItNamesStands() throws IOException {
        Map<String, String> tests = tests();
        List<String> faults = new ArrayList<>();
        for (List<String> row : rows()) {
            List<String> cited = found(CITED_TEST, row.get(2));
            for (String type : cited.isEmpty() ? List.<String>of() : found(TYPE, row.get(1))) {
                Set<String> naming = tests.entrySet().stream()
                        .filter(test -> test.getValue().contains(type.toLowerCase(Locale.ROOT)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!naming.isEmpty() && Collections.disjoint(naming, cited)) {
                    faults.add(row.get(0) + ": " + type + " stands in " + naming);
                }
            }
        }
        assertThat(rows()).hasSizeGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    @Test
    void eachCommandThatIsShownExistsWithItsJourney() throws IOException {
        Path example = GeneratedFile.root().resolve("examples/command-line/src/main");
        Set<String> commands = new TreeSet<>();
        Set<String> journeys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("Command.java")) {
                    commands.addAll(found(COMMAND_NAME, Files.readString(file)));
                } else if (name.equals("index.json")) {
                    journeys.addAll(found(JOURNEY_NAME, Files.readString(file)));
                } else if (name.equals("WorkerJourney.java")) {
                    journeys.addAll(found(WORKER_JOURNEY_NAME, Files.readString(file)));
                }
            }
        }
        List<String> shown = found(SHOWN_COMMAND, page());
        assertThat(shown).isNotEmpty().allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(commands).contains(words[0]);
            if (TELLS_A_JOURNEY.contains(words[0])) {
                assertThat(journeys).contains(words[1]);
            }
        });
    }

    private static String page() throws IOException {
        return Files.readString(GeneratedFile.root().resolve("docs/guide/peer-integration.md"));
    }

    /** The rows of all tables of the page, each in its three cells. */
    private static List<List<String>> rows() throws IOException {
        return page().lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .peek(row -> assertThat(row).hasSize(3))
                .toList();
    }

    /** The tests by their names, in lower case, so that a builder or a getter names the type too. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(GeneratedFile.root())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                String name = file.getFileName().toString();
                tests.merge(
                        name.substring(0, name.length() - ".java".length()),
                        Files.readString(file).toLowerCase(Locale.ROOT),
                        String::concat);
            }
        }
        return tests;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
