package org.carepeers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.json.CareJson;
import org.carepeers.rule.Overlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of code in the README and the guide is code that was compiled and run. */
@ResourceLock(Resources.SYSTEM_OUT)
class DocumentedCodeTest {

    private static final Path SOURCES =
            GeneratedFile.root().resolve("workflow/testkit/src/test/java/org/carepeers/guide");

    static List<GuidePage> pages() {
        return GuidePage.all();
    }

    @Test
    void thereIsCodeToCheck() {
        assertThat(pages().stream().mapToInt(page -> page.blocks("java").size()).sum())
                .isGreaterThan(15);
        assertThat(pages().stream().mapToInt(page -> page.blocks("json").size()).sum())
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfJavaStandsInAnExampleThatIsCompiled(GuidePage page) {
        assertThat(page.blocks("java"))
                .allSatisfy(block -> assertThat(example(block)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfTextAfterJavaIsWhatTheExamplePrints(GuidePage page) {
        GeneratedFile.at(GeneratedFile.root().relativize(page.file()).toString())
                .holds(withOutputs(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfJsonLoads(GuidePage page) {
        for (String json : page.blocks("json")) {
            if (json.contains("\"authority\"")) {
                assertThat(Overlay.parse(json).rules()).isNotEmpty();
            } else {
                assertThat(CareJson.standard().readCaseFile(json).events()).isNotEmpty();
            }
        }
    }

    private static String withOutputs(GuidePage page) {
        StringBuilder text = new StringBuilder(page.text());
        List<GuidePage.Block> blocks = page.blocks();
        for (int i = blocks.size() - 1; i > 0; i--) {
            GuidePage.Block output = blocks.get(i);
            GuidePage.Block code = blocks.get(i - 1);
            if (output.language().equals("text") && code.language().equals("java")) {
                text.replace(
                        output.start(),
                        output.end(),
                        printed(example(code.text()).orElseThrow()));
            }
        }
        return text.toString();
    }

    /** The example in which a block stands: its words in order, whatever the line breaks. */
    private static Optional<Path> example(String block) {
        List<Path> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(SOURCES, "*.java")) {
            for (Path file : files) {
                if (words(Files.readString(file)).contains(words(block))) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found.stream().findFirst();
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String printed(Path example) {
        String name = String.valueOf(example.getFileName()).replace(".java", "");
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Class.forName(DocumentedCodeTest.class.getPackageName() + "." + name)
                    .getDeclaredMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            throw new AssertionError(name + " does not run", cause);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
