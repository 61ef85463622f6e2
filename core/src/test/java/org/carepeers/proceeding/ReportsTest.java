package org.carepeers.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aReportTellsWhatItLacks() {
        CountyReport report = report(ReportKind.INVESTIGATION)
                .addContents(ReportContent.CRITERIA_DETERMINED, ReportContent.ABILITY_TO_ENGAGE)
                .build();
        assertThat(report.missing())
                .containsExactly(ReportContent.ENGAGEMENT_OUTCOME, ReportContent.SUPPORTING_INFORMATION);
        assertThat(report.supportsPrimaFacie()).isEqualTo(Finding.NOT_DETERMINED);
    }

    @ParameterizedTest
    @EnumSource
    void theContentsOfAReportStandUnderItsSection(ReportKind kind) {
        assertThat(kind.contents())
                .allSatisfy(content ->
                        assertThat(content.citation().isWithin(kind.citation())).isTrue());
        assertThat(report(kind).addAllContents(kind.contents()).build().missing())
                .isEmpty();
    }

    @Test
    void aReportHasNoContentsOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(report(ReportKind.STATUS).addContents(ReportContent.YEAR_NEXT_STEPS)::build)
                .withMessageStartingWith("CountyReport.contents ");
    }

    @Test
    void onlyAnInvestigationIsJudgedForPrimaFacie() {
        assertThatIllegalArgumentException()
                .isThrownBy(report(ReportKind.STATUS).supportsPrimaFacie(Finding.FOUND)::build)
                .withMessageStartingWith("CountyReport may carry determinations ");
        assertThat(report(ReportKind.INVESTIGATION)
                        .engagementEffective(Finding.NOT_FOUND)
                        .build()
                        .engagementEffective())
                .isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void anEvaluationTellsWhatItLacks() {
        assertThat(evaluation(EvaluationOrigin.COURT_ORDERED)
                        .addContents(EvaluationContent.DIAGNOSIS)
                        .build()
                        .missing())
                .containsExactly(
                        EvaluationContent.CAPACITY,
                        EvaluationContent.OTHER_INFORMATION,
                        EvaluationContent.RECOMMENDATIONS);
    }

    @Test
    void anEvaluationIsOrderedOrStipulatedTo() {
        assertRefused(evaluation(EvaluationOrigin.REUSED).orderedOn(DAY.minusDays(1)), "orderedOn");
        assertRefused(evaluation(EvaluationOrigin.COURT_ORDERED).addStipulatedBy(Role.RESPONDENT), "stipulatedBy");
    }

    @Test
    void anEvaluationIsOrderedThenCompletedThenFiled() {
        assertRefused(evaluation(EvaluationOrigin.COURT_ORDERED).orderedOn(DAY.plusDays(1)), "completedOn");
        assertRefused(evaluation(EvaluationOrigin.COURT_ORDERED).filedOn(DAY.minusDays(1)), "filedOn");
    }

    private static CountyReport.Builder report(ReportKind kind) {
        return CountyReport.builder().kind(kind).author(Role.COUNTY_AGENCY).filedOn(DAY);
    }

    private static ClinicalEvaluation.Builder evaluation(EvaluationOrigin origin) {
        return ClinicalEvaluation.builder().origin(origin).completedOn(DAY);
    }

    private static void assertRefused(ClinicalEvaluation.Builder builder, String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("ClinicalEvaluation." + attribute + " ");
    }
}
