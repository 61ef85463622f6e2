package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.AssignmentStage;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.workforce.Certification;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every built-in journey, told with nobody beside it, beside a no, beside someone who asked and for whom nobody is there, and
 * beside a worker without a certification: the legal steps are told alike.
 *
 * <p>That they cannot differ follows from the order of the packages, in which the law sees no type of peer work.
 */
class WithoutThePeerTest {

    private static final CareWorkflow LAW = CareWorkflow.california();
    private static final PartyId WORKER = PartyId.of("worker-without-certificate");

    /** How peer support stands beside a case. */
    enum Beside {
        DECLINED(AssignmentStage.DECLINED),
        ASKED_AND_NOBODY_IS_THERE(AssignmentStage.AWAITING_OFFER),
        WORKER_WITHOUT_CERTIFICATION(AssignmentStage.ACTIVE);

        private final AssignmentStage stage;

        Beside(AssignmentStage stage) {
            this.stage = stage;
        }
    }

    private static Stream<CaseFile> files() {
        return Stream.concat(
                CaseFiles.builtIn().stream().map(CaseFiles::read),
                CaseFiles.withPeers().stream()
                        .map(journey -> CaseFiles.play(journey, Optional.empty(), PeerJourneysTest.QUIET)
                                .file()));
    }

    static Stream<Arguments> journeys() {
        return files().flatMap(file ->
                Stream.of(Beside.values()).map(beside -> Arguments.of(file.id().value(), beside, file)));
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @MethodSource("journeys")
    void everyLegalStepIsToldAlike(String name, Beside how, CaseFile file) {
        Story alone = Story.play(LAW, file, Optional.empty(), Optional.empty());
        Story with = alone.with(Optional.empty(), List.of(), List.of(), List.of(stream(how, file)));
        AccompanimentHistory beside = with.beside().get(0).history();
        assertThat(beside.refused()).isEmpty();
        if (beside.present().stage() != AssignmentStage.ENDED) {
            assertThat(beside.present().stage()).isEqualTo(how.stage);
        }
        assertThat(legal(with)).isEqualTo(legal(alone));
        assertThat(with.history()).isEqualTo(CareHistory.play(LAW, file));
    }

    @Test
    void theBuiltInAccompanimentsLeaveTheirCasesAlikeToo() {
        CaseFiles.withPeers().forEach(journey -> {
            Story with = CaseFiles.play(journey, Optional.empty(), PeerJourneysTest.QUIET);
            Story alone = Story.play(LAW, with.file(), Optional.empty(), Optional.of(with.asOf()));
            assertThat(legal(with)).as(journey.name()).isEqualTo(legal(alone));
        });
    }

    @Test
    void theWorkerOfTheseTalesIsNotCertified() {
        PeerStream<WorkerEventKind> stream = PeerStream.begin(
                        WorkerEventKind.class,
                        SubjectId.of(WORKER.value()),
                        CaseFiles.read(CaseFiles.builtIn().get(0)).county())
                .with(PeerEvent.of(
                        EventId.of("hired"),
                        WorkerEventKind.HIRED,
                        LAW.rules().verifiedThrough(),
                        PeerActor.of(PeerCapacity.EMPLOYER)));
        assertThat(Certification.of(WorkerRecord.of(stream), CertificationRules.california())
                        .standingOn(LAW.rules().verifiedThrough())
                        .allowsClaims())
                .isFalse();
    }

    /** Everything that is told of the case: every decision with its reasons, and every obligation as it stands. */
    private static JsonNode legal(Story story) {
        try {
            ObjectNode told = (ObjectNode) new ObjectMapper().readTree(StoryJson.text(story, new Phrases()));
            told.remove("peerSupport");
            return told;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The accompaniment begins on the day of the first event, so that it is there at every step. */
    private static PeerStream<AccompanimentEventKind> stream(Beside how, CaseFile file) {
        PeerStream<AccompanimentEventKind> none =
                PeerStream.begin(AccompanimentEventKind.class, SubjectId.of("person-1"), file.county());
        return switch (how) {
            case DECLINED ->
                none.with(offered(file)).with(event(AccompanimentEventKind.SAID_NO, PeerCapacity.PARTICIPANT, file));
            case ASKED_AND_NOBODY_IS_THERE ->
                none.with(event(AccompanimentEventKind.ASKED_FOR_A_PEER, PeerCapacity.PARTICIPANT, file));
            case WORKER_WITHOUT_CERTIFICATION ->
                none.with(offered(file))
                        .with(event(AccompanimentEventKind.OFFER_ACCEPTED, PeerCapacity.PARTICIPANT, file));
        };
    }

    private static PeerEvent<AccompanimentEventKind> offered(CaseFile file) {
        return event(AccompanimentEventKind.PEER_OFFERED, PeerCapacity.PEER_SUPERVISOR, file)
                .stating(AccompanimentFacts.WORKER, WORKER.value());
    }

    private static PeerEvent<AccompanimentEventKind> event(
            AccompanimentEventKind kind, PeerCapacity by, CaseFile file) {
        return PeerEvent.of(EventId.of(kind.code()), kind, file.events().get(0).occurredOn(), PeerActor.of(by));
    }
}
