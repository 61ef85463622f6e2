package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

/** What was ordered or asked of one local entity says nothing of another. */
class EntityTurnsTest {

    private static final String HOUSING = "housing-authority-1";
    private static final String SOCIAL = "social-services-1";

    private static EventDraft of(String party, EventKind kind, String on) {
        return draft(kind, on).id(kind.code() + on + party).stating(PARTY, party);
    }

    private static EventDraft showCause(String party, String on, String hearingOn) {
        return of(party, SHOW_CAUSE_ORDERED, on).stating(HEARING_ON, LocalDate.parse(hearingOn));
    }

    private static EventDraft served(String party, String on) {
        return of(party, NOTICE_SERVED, on).stating(NOTICE, NoticeKind.SHOW_CAUSE);
    }

    private static CareScenario underPlan() {
        return CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN);
    }

    private static List<String> about(CareScenario scenario, RuleId rule) {
        return scenario.present().openObligations().stream()
                .filter(open -> open.rule().equals(rule))
                .map(Obligation::about)
                .map(about -> about.orElse("the case"))
                .toList();
    }

    @Test
    void nobodyIsFinedUponAnOrderToShowCauseToAnother() {
        underPlan()
                .and(showCause(HOUSING, "2026-04-01", "2026-05-05"))
                .when(of(SOCIAL, FINE_IMPOSED, "2026-05-05"))
                .thenRefused(CareReason.SHOW_CAUSE_NOT_ORDERED)
                .when(of(SOCIAL, SPECIAL_MASTER_APPOINTED, "2026-05-05"))
                .thenRefused(CareReason.SHOW_CAUSE_NOT_ORDERED)
                .when(of(HOUSING, FINE_IMPOSED, "2026-05-05"))
                .thenRemarked(CareReason.NOTICE_NOT_PROVEN)
                .thenNotDue(CareRules.FINE_HEARING);
    }

    @Test
    void noEntityIsJoinedUponARequestAboutAnother() {
        underPlan()
                .and(of(HOUSING, JOINDER_REQUESTED, "2026-04-01"))
                .and(of(SOCIAL, LOCAL_ENTITY_CITED, "2026-04-02").stating(HEARING_ON, LocalDate.parse("2026-04-27")))
                .when(of("parks-1", LOCAL_ENTITY_JOINED, "2026-04-27"))
                .thenRefused(CareReason.JOINDER_NOT_ASKED_FOR)
                .when(of(HOUSING, LOCAL_ENTITY_JOINED, "2026-04-27"))
                .thenRemarked(CareReason.JOINED_WITHOUT_ORDER)
                .thenDueWithoutDate(CareRules.JOINDER_HEARING)
                .when(of(SOCIAL, LOCAL_ENTITY_JOINED, "2026-04-27"))
                .thenNotRemarked(CareReason.JOINED_WITHOUT_ORDER)
                .thenNotDue(CareRules.JOINDER_HEARING);
    }

    @Test
    void eachEntityHasAHearingAndAServiceOfItsOwn() {
        CareScenario scenario = underPlan()
                .and(showCause(HOUSING, "2026-04-01", "2026-05-05"))
                .thenDue(CareRules.FINE_ORDER_SERVICE, "2026-04-20")
                .and(showCause(SOCIAL, "2026-04-02", "2026-06-08"));
        assertThat(about(scenario, CareRules.FINE_ORDER_SERVICE)).containsExactly(HOUSING, SOCIAL);
        assertThat(scenario.present().openObligations())
                .filteredOn(open -> open.about().filter(HOUSING::equals).isPresent())
                .filteredOn(open -> open.rule().equals(CareRules.FINE_ORDER_SERVICE))
                .allMatch(open -> open.due().lastDay().orElseThrow().equals(LocalDate.parse("2026-04-20")));
        scenario.and(served(HOUSING, "2026-04-06"));
        assertThat(about(scenario, CareRules.FINE_ORDER_SERVICE)).containsExactly(SOCIAL);
        scenario.and(of(HOUSING, FINE_IMPOSED, "2026-05-05")).thenNotRemarked(CareReason.NOTICE_NOT_PROVEN);
        assertThat(about(scenario, CareRules.FINE_HEARING)).containsExactly(SOCIAL);
        scenario.and(draft(NOTICE_SERVED, "2026-05-06").without(PARTY).stating(NOTICE, NoticeKind.SHOW_CAUSE))
                .thenNotDue(CareRules.FINE_ORDER_SERVICE);
    }

    @Test
    void aReportOnOneEntityIsNoReportOnAnother() {
        CareScenario scenario = underPlan()
                .and(of(HOUSING, SERVICE_FAILURE_FOUND, "2026-04-01"))
                .and(of(SOCIAL, SERVICE_FAILURE_FOUND, "2026-04-01"))
                .and(of(SOCIAL, SERVICE_FAILURE_REPORTED, "2026-04-02"));
        assertThat(about(scenario, CareRules.ENTITY_ORDER_REPORT)).containsExactly(HOUSING);
        assertThat(scenario.present().daysOf(SERVICE_FAILURE_REPORTED, SOCIAL))
                .containsExactly(LocalDate.parse("2026-04-02"));
        assertThat(scenario.present().daysOf(SERVICE_FAILURE_REPORTED, HOUSING)).isEmpty();
    }

    @Test
    void aSpecialMasterFollowsNoticeAndHearing() {
        EventDraft master = of(HOUSING, SPECIAL_MASTER_APPOINTED, "2026-05-05");
        underPlan()
                .and(showCause(HOUSING, "2026-04-01", "2026-05-05"))
                .when(master.without(HEARING))
                .thenRefused(MachineReason.NOT_STATED)
                .when(master.stating(
                        HEARING, SampleDocuments.hearing(STATUS_REVIEW_HELD, LocalDate.parse("2026-05-05"))))
                .thenRefused(CareReason.WRONG_HEARING)
                .when(master)
                .thenRemarked(CareReason.NOTICE_NOT_PROVEN)
                .thenNotDue(CareRules.FINE_HEARING);
        underPlan()
                .and(showCause(HOUSING, "2026-04-01", "2026-05-05"))
                .and(served(HOUSING, "2026-04-06"))
                .when(master)
                .thenNotRemarked(CareReason.NOTICE_NOT_PROVEN);
    }

    @Test
    void theReportsStatedAreSetBesideThoseThatTheRecordShowsOnThatEntityWithinAYear() {
        CareScenario scenario = underPlan()
                .and(showCause(HOUSING, "2026-03-02", "2026-04-01"))
                .and(of(SOCIAL, SERVICE_FAILURE_REPORTED, "2026-03-30"));
        for (String day : List.of("2026-03-02", "2026-05-01", "2026-07-01", "2026-09-01", "2027-02-01", "2027-06-01")) {
            scenario.and(of(HOUSING, SERVICE_FAILURE_REPORTED, day));
        }
        EventDraft master = of(HOUSING, SPECIAL_MASTER_APPOINTED, "2027-06-02");
        scenario.when(master.stating(REPORTS_WITHIN_A_YEAR, 4))
                .thenRefused(CareReason.LIMIT_NOT_REACHED)
                .when(master.stating(REPORTS_WITHIN_A_YEAR, 5))
                .thenNotRemarked(CareReason.REPORTS_DIFFER)
                .when(master.id("again").stating(REPORTS_WITHIN_A_YEAR, 9))
                .thenRemarked(CareReason.REPORTS_DIFFER);
        Reason differs = ((Decision.Accepted) scenario.last())
                .remarks().stream()
                        .filter(reason -> reason.code() == CareReason.REPORTS_DIFFER)
                        .findFirst()
                        .orElseThrow();
        assertThat(differs.find("recorded")).contains(5L);
    }
}
