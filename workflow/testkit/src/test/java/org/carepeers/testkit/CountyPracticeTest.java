package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.CIRCUMSTANCE;
import static org.carepeers.proceeding.CareFacts.HEARING_KIND;
import static org.carepeers.proceeding.CareFacts.OWN_KIND;
import static org.carepeers.proceeding.CareFacts.SIDE_MATTER;
import static org.carepeers.proceeding.EventKind.CIRCUMSTANCE_BEGAN;
import static org.carepeers.proceeding.EventKind.CIRCUMSTANCE_ENDED;
import static org.carepeers.proceeding.EventKind.HEARING_SET;
import static org.carepeers.proceeding.EventKind.OWN_EVENT;
import static org.carepeers.proceeding.EventKind.SIDE_MATTER_BEGAN;
import static org.carepeers.proceeding.EventKind.STATUS_REPORT_FILED;
import static org.carepeers.testkit.EventSamples.draft;
import static org.carepeers.workflow.care.CountyPractice.APPEARANCE_FROM_CUSTODY;
import static org.carepeers.workflow.care.CountyPractice.BRIDGE_HOUSING_ASKED;
import static org.carepeers.workflow.care.CountyPractice.CHANGE_HEARING_TALKED_OVER;
import static org.carepeers.workflow.care.CountyPractice.DISCHARGE_COORDINATION;
import static org.carepeers.workflow.care.CountyPractice.HOUSING_NOT_PROVIDED_TOLD;
import static org.carepeers.workflow.care.CountyPractice.OTHER_COUNSEL_INFORMED;
import static org.carepeers.workflow.care.CountyPractice.UNSHIELDED_TOLD;

import java.util.List;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.CountyPractice;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

/** What the county agency and counsel do when something comes into a person's life, if the county says so. */
class CountyPracticeTest {

    private static final CareWorkflow WORKFLOW =
            CountyPractice.over(CareWorkflow.california(), CountyPractice.example());

    private CareCase present =
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN).present();

    @Test
    void custodyAsksTheAgencyForTheAppearanceAtEachHearingAndCounselForTheOtherLawyer() {
        take(draft(HEARING_SET, "2026-03-19").stating(HEARING_KIND, HearingKind.TERMINATION));
        take(circumstance(CircumstanceKind.IN_CUSTODY, "2026-03-20"));
        assertThat(owed(APPEARANCE_FROM_CUSTODY)).isEqualTo(DutyHolder.COUNTY_AGENCY);
        assertThat(owed(OTHER_COUNSEL_INFORMED)).isEqualTo(DutyHolder.COUNSEL);
        take(own(APPEARANCE_FROM_CUSTODY, "2026-03-21"));
        assertThat(rules()).doesNotContain(APPEARANCE_FROM_CUSTODY).contains(OTHER_COUNSEL_INFORMED);
        take(draft(HEARING_SET, "2026-03-23").stating(HEARING_KIND, HearingKind.TERMINATION));
        assertThat(rules()).contains(APPEARANCE_FROM_CUSTODY);
        take(draft(CIRCUMSTANCE_ENDED, "2026-03-25").stating(CIRCUMSTANCE, CircumstanceKind.IN_CUSTODY));
        assertThat(rules()).doesNotContain(APPEARANCE_FROM_CUSTODY).contains(OTHER_COUNSEL_INFORMED);
        take(own(OTHER_COUNSEL_INFORMED, "2026-03-26"));
        assertThat(rules()).doesNotContain(OTHER_COUNSEL_INFORMED);
    }

    @Test
    void aHospitalStayAsksForTheDischargeAndWhetherTheyWantAHearing() {
        take(circumstance(CircumstanceKind.IN_HOSPITAL, "2026-03-20"));
        assertThat(owed(DISCHARGE_COORDINATION)).isEqualTo(DutyHolder.COUNTY_AGENCY);
        assertThat(owed(CHANGE_HEARING_TALKED_OVER)).isEqualTo(DutyHolder.COUNSEL);
        assertThat(rules()).doesNotContain(APPEARANCE_FROM_CUSTODY);
        take(draft(CIRCUMSTANCE_ENDED, "2026-03-27").stating(CIRCUMSTANCE, CircumstanceKind.IN_HOSPITAL));
        assertThat(rules()).contains(DISCHARGE_COORDINATION);
        take(own(DISCHARGE_COORDINATION, "2026-03-27"));
        assertThat(rules()).doesNotContain(DISCHARGE_COORDINATION);
    }

    @Test
    void aLostHomeIsToldAsNotProvidedInTheNextReportAndBridgeHousingIsAskedFor() {
        take(circumstance(CircumstanceKind.HOUSING_LOST, "2026-03-20"));
        assertThat(rules()).contains(BRIDGE_HOUSING_ASKED, HOUSING_NOT_PROVIDED_TOLD, CHANGE_HEARING_TALKED_OVER);
        take(draft(CIRCUMSTANCE_ENDED, "2026-04-10").stating(CIRCUMSTANCE, CircumstanceKind.HOUSING_LOST));
        assertThat(rules()).doesNotContain(BRIDGE_HOUSING_ASKED).contains(HOUSING_NOT_PROVIDED_TOLD);
        take(draft(STATUS_REPORT_FILED, "2026-04-15"));
        assertThat(rules()).doesNotContain(HOUSING_NOT_PROVIDED_TOLD);
    }

    @Test
    void aConservatorshipMatterAsksCounselToSayEarlyWhatIsNotShielded() {
        take(draft(SIDE_MATTER_BEGAN, "2026-03-20").stating(SIDE_MATTER, SideMatterKind.LPS));
        assertThat(owed(UNSHIELDED_TOLD)).isEqualTo(DutyHolder.COUNSEL);
        take(own(UNSHIELDED_TOLD, "2026-03-23"));
        assertThat(rules()).doesNotContain(UNSHIELDED_TOLD);
    }

    @Test
    void itIsPolicyAndNoLawAndNobodyHasItUnlessTheCountySaysSo() {
        Decision.Accepted without = (Decision.Accepted) CareWorkflow.california()
                .decide(
                        present,
                        circumstance(CircumstanceKind.IN_CUSTODY, "2026-03-20").build());
        assertThat(present.after(without.effects()).openObligations())
                .extracting(Obligation::rule)
                .doesNotContainAnyElementsOf(ids());
        take(circumstance(CircumstanceKind.IN_CUSTODY, "2026-03-20"));
        assertThat(present.openObligations())
                .filteredOn(open -> ids().contains(open.rule()))
                .isNotEmpty()
                .allSatisfy(open -> {
                    assertThat(open.basis()).isEqualTo(Basis.COUNTY_POLICY);
                    assertThat(open.due().lastDay()).isEmpty();
                    assertThat(open.citations()).isNotEmpty();
                });
    }

    @Test
    void everyRuleOfTheExampleHasARow() {
        assertThat(WORKFLOW.deadlines()).extracting(row -> row.rule()).containsAll(ids());
    }

    private static List<RuleId> ids() {
        return CountyPractice.example().rules().stream().map(Rule::id).toList();
    }

    private static EventDraft circumstance(CircumstanceKind kind, String on) {
        return draft(CIRCUMSTANCE_BEGAN, on).stating(CIRCUMSTANCE, kind);
    }

    private static EventDraft own(RuleId rule, String on) {
        return draft(OWN_EVENT, on).stating(OWN_KIND, rule.value());
    }

    private void take(EventDraft event) {
        present = WORKFLOW.apply(present, event.build());
    }

    private List<RuleId> rules() {
        return present.openObligations().stream().map(Obligation::rule).toList();
    }

    private DutyHolder owed(RuleId rule) {
        return present.openObligations().stream()
                .filter(open -> open.rule().equals(rule))
                .map(Obligation::who)
                .findFirst()
                .orElseThrow();
    }
}
