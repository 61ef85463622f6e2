package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of the documentation leads to every page, and to none that is not there. */
class DocumentationIndexTest {

    private static final Path DOCS = GeneratedFile.root().resolve("docs");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @ParameterizedTest
    @ValueSource(strings = {"diagrams", "guide", "adr", "peer", "statute"})
    void everyFileOfAFolderIsLinked(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(DOCS.resolve(folder))) {
            Set<Path> pages = files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages).isNotEmpty();
            assertThat(linkedFromTheIndex()).containsAll(pages);
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        Set<Path> links = linkedFromTheIndex();
        links.addAll(links(GeneratedFile.root().resolve("README.md")));
        assertThat(links).hasSizeGreaterThan(20).allMatch(Files::exists);
    }

    /** What the index links to, and what the indexes of folders link to that it names. */
    private static Set<Path> linkedFromTheIndex() throws IOException {
        Set<Path> linked = links(DOCS.resolve("README.md"));
        for (Path index :
                linked.stream().filter(link -> link.endsWith("README.md")).toList()) {
            linked.addAll(links(index));
        }
        return linked;
    }

    private static Set<Path> links(Path page) throws IOException {
        Path folder = page.resolveSibling("");
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> folder.resolve(link.group(1)).normalize())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
