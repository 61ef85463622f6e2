package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepeers.Coded;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.junit.jupiter.api.Test;

/** A stream of peer work is read and written as strictly as a case file. */
class PeerStreamJsonTest {

    private static final Fact<String> TREE = Fact.of("tree", new FactType.Id("tree"), "Which tree was planted");
    private static final Fact<Integer> COUNT = Fact.of("count", new FactType.Count(), "How many apples there were");

    /** An invented stream. */
    enum OrchardEvent implements PeerEventKind, Coded {
        TREE_PLANTED("tree-planted", List.of(TREE)),
        APPLES_PICKED("apples-picked", List.of(TREE, COUNT));

        private final String code;
        private final List<Fact<?>> facts;

        OrchardEvent(String code, List<Fact<?>> facts) {
            this.code = code;
            this.facts = facts;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String stream() {
            return "orchard";
        }

        @Override
        public String meaning() {
            return code;
        }

        @Override
        public List<Fact<?>> facts() {
            return facts;
        }
    }

    private static final PeerStream<OrchardEvent> STREAM = PeerStream.begin(
                    OrchardEvent.class, SubjectId.of("orchard-1"), County.ALAMEDA)
            .with(PeerEvent.of(
                            EventId.of("o1"),
                            OrchardEvent.TREE_PLANTED,
                            LocalDate.of(2026, 3, 2),
                            PeerActor.of(PeerCapacity.PARTICIPANT, PartyId.of("p1")))
                    .stating(TREE, "t1")
                    .recorded(Instant.parse("2026-03-03T10:00:00Z"), PartyId.of("w1")))
            .with(PeerEvent.of(
                            EventId.of("o2"),
                            OrchardEvent.APPLES_PICKED,
                            LocalDate.of(2026, 10, 2),
                            PeerActor.of(PeerCapacity.PEER_WORKER))
                    .stating(COUNT, 12));

    private final CareJson json = CareJson.standard();

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        String text = json.write(STREAM);
        assertThat(json.readPeerStream(text, OrchardEvent.class)).isEqualTo(STREAM);
        assertThat(text).contains("\"stream\" : \"orchard\"", "\"subject\" : \"orchard-1\"");
    }

    @Test
    void anEmptyStreamKeepsItsName() {
        PeerStream<OrchardEvent> empty =
                PeerStream.begin(OrchardEvent.class, SubjectId.of("orchard-1"), County.ALAMEDA);
        assertThat(json.readPeerStream(json.write(empty), OrchardEvent.class)).isEqualTo(empty);
    }

    @Test
    void everythingElseIsRefusedWithItsPlaceAndNeverItsValue() {
        String broken = json.write(STREAM)
                .replace("\"orchard\"", "\"Secret\"")
                .replace("\"count\" : 12", "\"count\" : \"Secret\", \"kernels\" : 1")
                .replace("\"o2\"", "\"o1\"");
        assertThatExceptionOfType(CareJsonException.class)
                .isThrownBy(() -> json.readPeerStream(broken, OrchardEvent.class))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("Secret"))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(problem -> problem.path().toString())
                        .contains("$.stream", "$.events[1].facts.count", "$.events[1].facts.*"));
    }

    @Test
    void anotherFormatVersionIsOneClearProblem() {
        assertThatExceptionOfType(CareJsonException.class)
                .isThrownBy(() -> json.readPeerStream(
                        json.write(STREAM).replace("\"formatVersion\" : 1", "\"formatVersion\" : 9"),
                        OrchardEvent.class))
                .satisfies(thrown -> assertThat(thrown.problems()).hasSize(1));
    }

    @Test
    void anEventStatesOnlyWhatItsKindMayState() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STREAM.events().get(0).stating(COUNT, 1))
                .withMessageContaining("tree-planted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STREAM.with(STREAM.events().get(0)));
    }

    @Test
    void theSchemaNamesTheStreamAndItsFacts() {
        assertThat(CareSchema.standard().peerStream(OrchardEvent.class))
                .contains("\"const\" : \"orchard\"", "\"apples-picked\"", "How many apples there were");
    }
}
