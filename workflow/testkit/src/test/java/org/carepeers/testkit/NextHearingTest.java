package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.party.County;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;

/** From which hearing something is counted, and by how much hearings were put off. */
class NextHearingTest {

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();

    private static EventDraft continued(String on, HearingKind hearing, ContinuanceBasis basis, String to) {
        return draft(HEARING_CONTINUED, on)
                .stating(HEARING_KIND, hearing)
                .stating(
                        CONTINUANCE,
                        Continuance.builder()
                                .basis(basis)
                                .stipulatedBy(Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY))
                                .newDate(LocalDate.parse(to))
                                .build());
    }

    private static EventDraft hearingSet(String on, HearingKind hearing, String day) {
        return draft(HEARING_SET, on).stating(HEARING_KIND, hearing).stating(HEARING_ON, LocalDate.parse(day));
    }

    private static Map<ContinuanceBasis, Long> daysLost(List<CareEvent> events) {
        CaseFile file = CaseFile.builder()
                .id(InventedPeople.CASE)
                .county(County.SAN_DIEGO)
                .events(events)
                .build();
        return CareHistory.play(WORKFLOW, file).daysLost();
    }

    @Test
    void aReportForTheNextStatusReviewAwaitsThatReviewAndNotTheOneJustHeld() {
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(hearingSet("2026-04-01", HearingKind.STATUS_REVIEW, "2026-05-04"))
                .thenDue(CareRules.STATUS_REVIEW_REPORT, "2026-04-27")
                .and(STATUS_REVIEW_HELD, "2026-05-04")
                .thenDueWithoutDate(CareRules.STATUS_REVIEW_REPORT)
                .and(hearingSet("2026-05-04", HearingKind.STATUS_REVIEW, "2026-06-29"))
                .thenDue(CareRules.STATUS_REVIEW_REPORT, "2026-06-22");
    }

    @Test
    void aReviewThatWasHeldTogetherWithAnotherHearingIsNoLongerAhead() {
        Hearing together = Hearing.builder()
                .from(SampleDocuments.hearing(STATUS_REVIEW_HELD, LocalDate.parse("2026-05-04")))
                .kind(HearingKind.CHANGE)
                .addHeldTogetherWith(HearingKind.STATUS_REVIEW)
                .build();
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(hearingSet("2026-04-01", HearingKind.STATUS_REVIEW, "2026-05-04"))
                .and(draft(STATUS_REVIEW_HELD, "2026-05-04").stating(HEARING, together))
                .thenDueWithoutDate(CareRules.STATUS_REVIEW_REPORT);
    }

    @Test
    void aHearingWhoseDayHasPassedWithoutARecordIsNotTheNextOne() {
        CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .and(hearingSet("2026-03-02", HearingKind.STATUS_REVIEW, "2026-03-16"))
                .and(CARE_PLAN_ORDERED, "2026-04-01")
                .thenDueWithoutDate(CareRules.STATUS_REVIEW_REPORT);
    }

    @Test
    void aHearingTakenOffCalendarLeavesWhatIsCountedFromItWaiting() {
        CareScenario scenario = CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(hearingSet("2026-04-01", HearingKind.STATUS_REVIEW, "2026-05-04"))
                .and(draft(HEARING_CONTINUED, "2026-05-01")
                        .stating(HEARING_KIND, HearingKind.STATUS_REVIEW)
                        .stating(
                                CONTINUANCE,
                                Continuance.builder()
                                        .basis(ContinuanceBasis.RULE_OF_COURT)
                                        .build()))
                .thenChanged(CareRules.STATUS_REVIEW_REPORT, ObligationChange.Redated.class)
                .thenDueWithoutDate(CareRules.STATUS_REVIEW_REPORT);
        assertThat(scenario.present().hearings()).doesNotContainKey(HearingKind.STATUS_REVIEW);
    }

    @Test
    void aHearingOnAWayThatTheCaseHasLeftIsNoLongerSet() {
        CareScenario settled = CareScenario.givenCaseAt(CareStage.AWAITING_CLINICAL_EVALUATION)
                .and(hearingSet("2026-03-02", HearingKind.EVALUATION_REVIEW, "2026-06-15"))
                .thenDue(CareRules.EVALUATION_FILING, "2026-06-10")
                .and(draft(AGREEMENT_APPROVED, "2026-03-09").without(HEARING))
                .and(hearingSet("2026-03-09", HearingKind.PROGRESS, "2026-05-08"));
        assertThat(settled.present().hearings()).containsOnlyKeys(HearingKind.PROGRESS);
        settled.and(draft(EVALUATION_ORDERED, "2026-04-01").without(HEARING))
                .thenDueWithoutDate(CareRules.EVALUATION_FILING);
        assertThat(settled.present().hearings()).isEmpty();
    }

    @Test
    void daysLostToContinuancesAreAddedUpByCause() {
        List<CareEvent> events = new ArrayList<>(EventSamples.historyTo(CareStage.AWAITING_MERITS_HEARING));
        events.add(hearingSet("2026-03-02", HearingKind.MERITS, "2026-03-09").build());
        events.add(continued("2026-03-03", HearingKind.MERITS, ContinuanceBasis.RULE_OF_COURT, "2026-03-16")
                .build());
        events.add(continued("2026-03-16", HearingKind.MERITS, ContinuanceBasis.RESPONDENT_ABSENT, "2026-03-23")
                .build());
        events.add(continued("2026-03-23", HearingKind.MERITS, ContinuanceBasis.RULE_OF_COURT, "2026-03-27")
                .build());
        assertThat(daysLost(events))
                .containsOnly(
                        entry(ContinuanceBasis.RULE_OF_COURT, 11L), entry(ContinuanceBasis.RESPONDENT_ABSENT, 7L));
    }

    @Test
    void daysLostFromAHearingThatWasNeverRecordedAsSetAreOnlyThoseThatTheRecordShows() {
        List<CareEvent> merits = new ArrayList<>(EventSamples.historyTo(CareStage.AWAITING_MERITS_HEARING));
        LocalDate appearance = merits.get(merits.size() - 1).occurredOn();
        merits.add(continued(
                        appearance.plusDays(1).toString(),
                        HearingKind.MERITS,
                        ContinuanceBasis.RULE_OF_COURT,
                        appearance.plusDays(30).toString())
                .build());
        assertThat(daysLost(merits)).as("after the tenth day").containsOnly(entry(ContinuanceBasis.RULE_OF_COURT, 20L));
        List<CareEvent> change = new ArrayList<>(EventSamples.historyTo(CareStage.UNDER_CARE_PLAN));
        change.add(continued("2026-05-01", HearingKind.CHANGE, ContinuanceBasis.RULE_OF_COURT, "2026-05-15")
                .build());
        assertThat(daysLost(change)).as("no day on record").isEmpty();
        List<CareEvent> called = new ArrayList<>(EventSamples.historyTo(CareStage.AWAITING_CASE_MANAGEMENT_HEARING));
        called.add(continued("2026-03-02", HearingKind.CASE_MANAGEMENT, ContinuanceBasis.STIPULATION, "2026-03-16")
                .build());
        assertThat(daysLost(called)).as("called on that day").containsOnly(entry(ContinuanceBasis.STIPULATION, 14L));
    }
}
