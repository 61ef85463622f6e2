package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.SharedExperience;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a worker's stream and a safety incident can say, and what they never can. */
class WorkerStreamJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Path SCHEMAS = Path.of("..", "docs", "schema").normalize();

    private final CareJson json = CareJson.standard();

    static Stream<Class<?>> streams() {
        return Stream.of(WorkerEventKind.class, IncidentEventKind.class);
    }

    @ParameterizedTest
    @MethodSource("streams")
    <K extends Enum<K> & PeerEventKind> void everyEventWithEveryFactIsReadBackAsItWasWritten(Class<K> kinds) {
        PeerStream<K> stream = everything(kinds);
        String text = json.write(stream);
        assertThat(json.readPeerStream(text, kinds)).isEqualTo(stream);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(CareSchema.standard().peerStream(kinds), InputFormat.JSON)
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("streams")
    <K extends Enum<K> & PeerEventKind> void thePublishedSchemaIsTheOneThatTheLibraryWrites(Class<K> kinds)
            throws IOException {
        String schema = CareSchema.standard().peerStream(kinds);
        Path published = SCHEMAS.resolve(kinds.getEnumConstants()[0].stream() + "-stream.schema.json");
        if (Boolean.getBoolean("carepeers.regenerate")) {
            Files.writeString(published, schema);
        }
        assertThat(published).hasContent(schema);
    }

    @Test
    void beingAwayHasNoPlaceForAReason() {
        assertThat(WorkerEventKind.AWAY_BEGAN.facts()).extracting(Fact::name).containsExactly("backOn");
        assertThat(WorkerEventKind.AWAY_ENDED.facts()).isEmpty();
        String away = json.write(PeerStream.begin(WorkerEventKind.class, SubjectId.of("w-1"), County.ALAMEDA)
                        .with(event(WorkerEventKind.AWAY_BEGAN).stating(dayFact("backOn"), DAY)))
                .replace("\"backOn\"", "\"reason\"");
        assertThatExceptionOfType(CareJsonException.class)
                .isThrownBy(() -> json.readPeerStream(away, WorkerEventKind.class));
    }

    @Test
    void aCheckInSaysOnlyThatItHappenedAndAnAttestationOnlyWhen() {
        assertThat(List.of(
                        WorkerEventKind.SELF_CARE_CHECK_IN,
                        WorkerEventKind.EXPERIENCE_ATTESTED,
                        WorkerEventKind.EXPERIENCE_LEAVE_GIVEN,
                        WorkerEventKind.EXPERIENCE_LEAVE_WITHDRAWN,
                        WorkerEventKind.LEFT))
                .allSatisfy(kind -> assertThat(kind.facts()).isEmpty());
    }

    @Test
    void noFactOfAnyStreamCanHoldFreeTextOrACategoryOfLivedExperience() {
        List<String> categories =
                Arrays.stream(LivedExperience.values()).map(Coded::code).toList();
        assertThat(Stream.concat(Arrays.stream(WorkerEventKind.values()), Arrays.stream(IncidentEventKind.values()))
                        .flatMap(kind -> kind.facts().stream()))
                .allSatisfy(fact -> {
                    assertThat(fact.type()).isNotInstanceOf(FactType.Document.class);
                    assertThat(fact.type().allowed()).doesNotContainAnyElementsOf(categories);
                });
    }

    @Test
    void whatAWorkerLetsBeUsedIsNeitherPrintedNorWrittenAndEndsWhenTheySaySo() {
        SharedExperience shared = SharedExperience.of(PartyId.of("w-1"), DAY, Set.of(LivedExperience.PARENT));
        assertThat(shared).hasToString("SharedExperience[redacted]");
        assertThatThrownBy(() -> json.write(shared)).isInstanceOf(IllegalStateException.class);
        assertThat(shared.usableOn(DAY.minusDays(1))).isEmpty();
        assertThat(shared.usableOn(DAY)).containsExactly(LivedExperience.PARENT);
        SharedExperience withdrawn = shared.withdrawn(DAY.plusDays(9));
        assertThat(withdrawn.usableOn(DAY.plusDays(8))).isNotEmpty();
        assertThat(withdrawn.usableOn(DAY.plusDays(9))).isEmpty();
        assertThat(withdrawn).isNotEqualTo(shared);
        assertThat(SharedExperience.of(PartyId.of("w-1"), DAY, Set.of(LivedExperience.PARENT)))
                .isEqualTo(shared)
                .hasSameHashCodeAs(shared);
    }

    @SuppressWarnings("unchecked") // found by its name among the facts of that type
    private static Fact<LocalDate> dayFact(String name) {
        return (Fact<LocalDate>) WorkerEventKind.AWAY_BEGAN.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <K extends Enum<K> & PeerEventKind> PeerEvent<K> event(K kind) {
        return PeerEvent.of(EventId.of(kind.code()), kind, DAY, PeerActor.of(PeerCapacity.PEER_WORKER));
    }

    private static <K extends Enum<K> & PeerEventKind> PeerStream<K> everything(Class<K> kinds) {
        PeerStream<K> stream = PeerStream.begin(kinds, SubjectId.of("w-1"), County.ALAMEDA);
        for (K kind : kinds.getEnumConstants()) {
            PeerEvent<K> event = event(kind);
            for (Fact<?> fact : kind.facts()) {
                event = stating(event, fact);
            }
            stream = stream.with(event);
        }
        return stream;
    }

    @SuppressWarnings("unchecked") // the fact's own type says what it admits
    private static <K extends Enum<K> & PeerEventKind, T> PeerEvent<K> stating(PeerEvent<K> event, Fact<T> fact) {
        Object value;
        if (fact.type() instanceof FactType.Day) {
            value = DAY;
        } else if (fact.type() instanceof FactType.Count) {
            value = 3;
        } else if (fact.type() instanceof FactType.Code<?> code) {
            value = code.type().getEnumConstants()[0];
        } else if (fact.type() instanceof FactType.Codes<?> codes) {
            value = Set.of(codes.type().getEnumConstants()[0]);
        } else {
            value = "id-1";
        }
        return event.stating(fact, (T) value);
    }
}
