package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema under {@code docs/} is the one that the library writes, and allows every example. */
class PublishedSchemaTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PUBLISHED = ROOT.resolve("docs/schema/case-file.schema.json");
    private static final String REGENERATE = "carepeers.regenerate";

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            List<Path> examples = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> ROOT.relativize(file).toString().contains("/src/main/resources/journeys/"))
                    .filter(file -> !file.endsWith("index.json"))
                    .toList();
            return examples.stream();
        }
    }

    @Test
    void thePublishedSchemaIsTheOneThatTheLibraryWrites() throws IOException {
        String schema = CareSchema.standard().caseFile();
        if (Boolean.getBoolean(REGENERATE)) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, schema);
        }
        assertThat(PUBLISHED)
                .as("run ./mvnw -pl core test -Dtest=PublishedSchemaTest -D%s=true", REGENERATE)
                .hasContent(schema);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePublishedSchemaAllowsEveryExampleAndTheReaderReadsIt(Path example) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED), InputFormat.JSON);
        String text = Files.readString(example);
        assertThat(schema.validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        assertThatCode(() -> CareJson.standard().readCaseFile(text)).doesNotThrowAnyException();
    }
}
