package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.engagement.PeerChoice;
import org.carepeers.engagement.SmallCells;
import org.carepeers.engagement.VoiceAnswer;
import org.carepeers.engagement.VoiceOfParticipant;
import org.carepeers.engagement.VoiceQuestion;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class VoiceSummaryTest {

    private static final SmallCells POLICY = SmallCells.dataDeIdentificationGuidelines();

    /** The same said by many. */
    private record Heard(int many, VoiceOfParticipant voice) {

        List<VoiceOfParticipant> voices() {
            return Collections.nCopies(many, voice);
        }
    }

    private static VoiceOfParticipant.Builder voice() {
        return VoiceOfParticipant.builder()
                .quarterBegins(LocalDate.of(2026, 1, 1))
                .choice(PeerChoice.WITH_A_PEER);
    }

    private static Heard heard(int many, VoiceAnswer answer) {
        return new Heard(many, voice().feltHeard(answer).build());
    }

    private static Heard heard(String program, int many, VoiceAnswer answer) {
        return new Heard(
                many, voice().program(PartyId.of(program)).feltHeard(answer).build());
    }

    private static VoiceSummary.Figures felt(Heard... voices) {
        return summary(voices).all(VoiceQuestion.FELT_HEARD);
    }

    private static VoiceSummary summary(Heard... voices) {
        List<VoiceOfParticipant> all = new ArrayList<>();
        Arrays.stream(voices).forEach(each -> all.addAll(each.voices()));
        return VoiceSummary.of(all, POLICY);
    }

    @Test
    void theThreeQuestionsAreCountedApart() {
        VoiceSummary summary = summary(new Heard(
                20,
                voice().feltHeard(VoiceAnswer.YES)
                        .knewWhatWouldHappen(VoiceAnswer.PARTLY)
                        .build()));
        assertThat(summary.all(VoiceQuestion.FELT_HEARD).yes()).hasValue(20);
        assertThat(summary.all(VoiceQuestion.KNEW_WHAT_WOULD_HAPPEN).partly()).hasValue(20);
        assertThat(summary.all(VoiceQuestion.WANTS_THIS_PEER_AGAIN).answered()).hasValue(0);
    }

    @Test
    void whoeverLeftAQuestionOutOrWouldRatherNotSayIsInNoTotal() {
        assertThat(felt(
                                heard(30, VoiceAnswer.YES),
                                heard(15, VoiceAnswer.PREFERRED_NOT_TO_SAY),
                                new Heard(40, voice().build()))
                        .answered())
                .hasValue(30);
    }

    @Test
    void whoeverSaidNoToAPeerIsInNoTotal() {
        Heard declined = new Heard(
                25,
                voice().choice(PeerChoice.WITHOUT_A_PEER)
                        .feltHeard(VoiceAnswer.NO)
                        .build());
        VoiceSummary.Figures figures = felt(heard(30, VoiceAnswer.YES), declined);
        assertThat(figures.answered()).hasValue(30);
        assertThat(figures.no()).hasValue(0);
    }

    @Test
    void aSmallCountIsWithheldWithAnotherSoThatItCannotBeWorkedOut() {
        VoiceSummary.Figures figures =
                felt(heard(40, VoiceAnswer.YES), heard(20, VoiceAnswer.PARTLY), heard(3, VoiceAnswer.NO));
        assertThat(figures)
                .isEqualTo(new VoiceSummary.Figures(
                        Optional.empty(),
                        OptionalInt.of(40),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(63)));
    }

    @Test
    void twoSmallCountsThatTogetherStaySmallTakeAThirdWithThem() {
        VoiceSummary.Figures figures =
                felt(heard(40, VoiceAnswer.YES), heard(2, VoiceAnswer.PARTLY), heard(3, VoiceAnswer.NO));
        assertThat(figures.yes()).isEmpty();
        assertThat(figures.answered()).hasValue(45);
    }

    @Test
    void tenAreWithheldElevenAreShownAndNobodyIsNobody() {
        assertThat(felt(heard(10, VoiceAnswer.YES)).answered()).isEmpty();
        assertThat(felt(heard(11, VoiceAnswer.YES)).answered()).hasValue(11);
        assertThat(felt(heard(11, VoiceAnswer.YES)).no()).hasValue(0);
        assertThat(felt().answered()).hasValue(0);
    }

    @Test
    void aSmallProgramCannotBeWorkedOutFromTheOthers() {
        VoiceSummary summary = summary(
                heard("o-1", 40, VoiceAnswer.YES), heard("o-2", 30, VoiceAnswer.YES), heard("o-3", 4, VoiceAnswer.YES));
        assertThat(summary.all(VoiceQuestion.FELT_HEARD).answered()).hasValue(74);
        assertThat(summary.byProgram(VoiceQuestion.FELT_HEARD))
                .extracting(VoiceSummary.Figures::answered)
                .containsExactly(OptionalInt.of(40), OptionalInt.empty(), OptionalInt.empty());
    }

    @Test
    void nothingOfItNamesAPersonAWorkerOrACase() {
        assertThat(Arrays.stream(VoiceOfParticipant.class.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(method -> method.getName()))
                .doesNotContain("participant", "worker", "id", "caseId", "askedOn");
    }
}
