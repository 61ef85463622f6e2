package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.PositionEventKind;
import org.carepeers.peer.RecruitmentEventKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Positions, recruitments and referrals to partners: their streams, and the schemas under {@code docs/}. */
class PublishedWorkSchemasTest {

    private static final Path FOLDER =
            Path.of("..").toAbsolutePath().normalize().resolve("docs/schema");
    private static final String REGENERATE = "carepeers.regenerate";

    private final CareJson json = CareJson.standard();

    static Stream<Class<?>> streams() {
        return Stream.of(PositionEventKind.class, RecruitmentEventKind.class, PartnerReferralEventKind.class);
    }

    @ParameterizedTest
    @MethodSource("streams")
    <K extends Enum<K> & PeerEventKind> void everyKindOfEventIsReadBackAsItWasWritten(Class<K> kinds) {
        PeerStream<K> stream = WorkStreams.ofEvery(kinds);
        assertThat(json.readPeerStream(json.write(stream), kinds)).isEqualTo(stream);
    }

    static Stream<Class<?>> published() {
        return Stream.concat(Stream.of(AccompanimentEventKind.class), streams());
    }

    @ParameterizedTest
    @MethodSource("published")
    <K extends Enum<K> & PeerEventKind> void thePublishedSchemaIsTheOneThatTheLibraryWrites(Class<K> kinds)
            throws IOException {
        String schema = CareSchema.standard().peerStream(kinds);
        if (Boolean.getBoolean(REGENERATE)) {
            Files.writeString(published(kinds), schema);
        }
        assertThat(published(kinds))
                .as("run ./mvnw -pl core test -Dtest=PublishedWorkSchemasTest -D%s=true", REGENERATE)
                .hasContent(schema);
    }

    @ParameterizedTest
    @MethodSource("streams")
    <K extends Enum<K> & PeerEventKind> void thePublishedSchemaAllowsEveryKindOfEventAndNoOtherFact(Class<K> kinds)
            throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(published(kinds)), InputFormat.JSON);
        String text = json.write(WorkStreams.ofEvery(kinds));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(text.replaceFirst("\"facts\" : \\{", "$0 \"diagnosis\" : \"x\","), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Path published(Class<? extends Enum<?>> kinds) {
        PeerEventKind first = (PeerEventKind) kinds.getEnumConstants()[0];
        return FOLDER.resolve(first.stream() + ".schema.json");
    }
}
