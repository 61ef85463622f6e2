package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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
}
