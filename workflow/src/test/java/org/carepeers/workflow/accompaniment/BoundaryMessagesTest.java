package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedWork.ENGLISH;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.consent.SafetyReason;
import org.carepeers.engagement.BoundarySource;
import org.carepeers.engagement.Colleague;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.statute.Confidence;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryMessagesTest {

    private static final List<String> NOT_OUR_WORDS = List.of(
            "compliant",
            "noncompliance",
            "no-show",
            "refuses",
            "AWOL",
            "case load",
            "mentally ill",
            "addict",
            "offender");

    private final Messages spanish = BoundaryMessages.in(Locale.forLanguageTag("es-US"));

    static Stream<Coded> everyWord() {
        return Stream.<Coded[]>of(
                        ProhibitedAct.values(),
                        PocketSentence.values(),
                        Colleague.values(),
                        BoundarySource.values(),
                        Confidence.values(),
                        WorkCapacity.values(),
                        NoteLimit.values(),
                        NoteScope.values(),
                        SafetyReason.values(),
                        ClaimRoute.values(),
                        CareClaimActivity.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("everyWord")
    void everyConstantHasWordsThatDoNotHurt(Coded constant) {
        assertThat(ENGLISH.find(constant)).isPresent();
        assertThat(ENGLISH.words(constant)).doesNotContainIgnoringCase(NOT_OUR_WORDS.toArray(new String[0]));
    }

    static Stream<ReasonCode> everyCode() {
        return Stream.<ReasonCode[]>of(BoundaryReason.values(), NoteReason.values(), ClaimReason.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("everyCode")
    void everyReasonIsASentenceWithWhatToDo(ReasonCode code) {
        assertThat(ENGLISH.sentence(Reason.of(code))).isNotEqualToIgnoringCase(code.code() + ".");
        assertThat(ENGLISH.cure(Reason.of(code))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(PocketSentence.class)
    void everyPocketSentenceCanBeSaidInSpanish(PocketSentence sentence) {
        assertThat(spanish.words(sentence)).isNotEqualTo(ENGLISH.words(sentence));
    }

    @ParameterizedTest
    @EnumSource(ProhibitedAct.class)
    void everyActIsAnsweredInTwoPlainSentences(ProhibitedAct act) {
        assertThat(ENGLISH.words(act)).startsWith("That's ").endsWith(".");
        assertThat(BoundaryMessages.source(ENGLISH, act)).startsWith("Source: ").endsWith(").");
    }

    @Test
    void aCountyMaySayItInItsOwnWords() {
        Messages own = ENGLISH.with(Map.of("PocketSentence.here-to-support", "Please ask the attorney, Your Honor."));
        assertThat(own.words(PocketSentence.HERE_TO_SUPPORT)).isEqualTo("Please ask the attorney, Your Honor.");
    }
}
