package org.carepeers.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.CriminalMatter;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.statute.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoundaryValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(ProhibitedAct.class)
    void onlyWhatAStatuteSaysIsCalledAStatute(ProhibitedAct act) {
        assertThat(act.meaning()).isNotBlank().doesNotEndWith(".");
        if (act.source() == BoundarySource.STATUTE) {
            assertThat(act.section().orElseThrow()).hasToString("WIC 14045.16");
        } else {
            assertThat(act.confidence()).isNotEqualTo(Confidence.MEMORY);
        }
    }

    @Test
    void theStatuteNamesFewActsInItsOwnWords() {
        assertThat(Arrays.stream(ProhibitedAct.values())
                        .filter(act -> act.source() == BoundarySource.STATUTE)
                        .filter(act -> act.confidence().isLaw()))
                .containsExactly(ProhibitedAct.DIAGNOSE, ProhibitedAct.PRESCRIBE_MEDICATION);
    }

    @ParameterizedTest
    @EnumSource(RoleDifference.class)
    void theThreeRolesDifferInEveryLine(RoleDifference line) {
        assertThat(List.of(line.peer(), line.caseManager(), line.therapist()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void aQuestionGoesAfterTheDayOnWhichItCame() {
        SupportQuestion.Builder question = SupportQuestion.builder()
                .worker(PartyId.of("w-1"))
                .act(ProhibitedAct.MANAGE_CASE)
                .askedBy(TaskAsker.NOBODY)
                .happenedOn(DAY)
                .goneOn(DAY);
        assertThatIllegalArgumentException().isThrownBy(question::build).withMessageContaining("goneOn");
    }

    @Test
    void whatWasNeverAskedIsNotCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AskedOfPeers(Optional.empty(), ProhibitedAct.COERCE, 0));
    }

    @Test
    void whatPeersWriteHasNoPlaceForAnOffenseOrForMedicationTaken() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.carepeers.engagement")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CriminalMatter.class, CriminalReferral.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.carepeers.engagement"));
        assertThat(Arrays.stream(Activity.values()).map(Activity::code))
                .noneMatch(code -> code.contains("medication") || code.contains("adherence"));
        assertThat(Arrays.stream(EngagementOutcome.values()).map(EngagementOutcome::code))
                .noneMatch(code -> code.contains("medication") || code.contains("adherence"));
    }
}
