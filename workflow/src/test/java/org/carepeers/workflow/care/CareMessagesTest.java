package org.carepeers.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CareMessagesTest {

    private final Messages english = CareMessages.in(Locale.ENGLISH);
    private final Messages spanish = CareMessages.in(Locale.forLanguageTag("es-US"));

    static Stream<ReasonCode> everyCode() {
        return Stream.concat(Arrays.stream(MachineReason.values()), Arrays.stream(CareReason.values()));
    }

    @ParameterizedTest
    @MethodSource("everyCode")
    void everyReasonIsASentenceOfItsOwn(ReasonCode code) {
        assertThat(english.sentence(Reason.of(code)))
                .isNotEqualToIgnoringCase(code.code() + ".")
                .endsWith(".");
    }

    @Test
    void everyReasonToRefuseTellsItsCure() {
        assertThat(Arrays.stream(MachineReason.values()).map(code -> english.cure(Reason.of(code))))
                .allMatch(java.util.Optional::isPresent);
        assertThat(Arrays.stream(CareReason.values())
                        .takeWhile(code -> code != CareReason.LATE)
                        .filter(code -> english.cure(Reason.of(code)).isEmpty()))
                .isEmpty();
    }

    @Test
    void aSentenceIsComposedFromTheDetailsInTheWordsOfTheLanguage() {
        Reason reason = Reason.of(MachineReason.NOT_FROM_THIS_STAGE, Citation.parse("WIC 5977.1(e)"))
                .with("event", EventKind.CARE_PLAN_ORDERED)
                .with("stage", CareStage.UNDER_CARE_AGREEMENT);
        assertThat(english.sentence(reason))
                .isEqualTo(
                        "“The court ordered a CARE plan” cannot happen while the case is at “Under a CARE agreement”.");
        assertThat(spanish.words(CareStage.UNDER_CARE_AGREEMENT)).isEqualTo("Con un acuerdo CARE");
        assertThat(spanish.words(LocalDate.parse("2026-03-23"))).contains("marzo");
    }

    @Test
    void everyStageHasSpanishWords() {
        assertThat(CareStage.values())
                .allSatisfy(stage -> assertThat(spanish.words(stage)).isNotEqualTo(stage.title()));
    }

    @Test
    void aCountyMayRewordASentence() {
        Messages own = english.with(Map.of("reason.not-on-this-date", "Please call the clerk."));
        assertThat(own.sentence(Reason.of(MachineReason.NOT_ON_THIS_DATE))).isEqualTo("Please call the clerk.");
    }
}
