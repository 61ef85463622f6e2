package org.carepeers.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.party.Actor;
import org.carepeers.party.Role;
import org.carepeers.proceeding.AgreementApproval;
import org.carepeers.proceeding.Appearance;
import org.carepeers.proceeding.CareAgreement;
import org.carepeers.proceeding.CarePlan;
import org.carepeers.proceeding.CareService;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.CountyReport;
import org.carepeers.proceeding.EvaluationContent;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.GraduationPlan;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.Presence;
import org.carepeers.proceeding.PsychiatricAdvanceDirective;
import org.carepeers.proceeding.ReportKind;
import org.carepeers.proceeding.ServiceBasis;
import org.carepeers.proceeding.ServiceKind;

/** Documents as an ordinary event of a kind states them. */
final class SampleDocuments {

    private SampleDocuments() {}

    static Hearing hearing(EventKind kind, LocalDate on) {
        HearingKind hearing = hearingOf(kind);
        boolean initial = hearing == HearingKind.INITIAL_APPEARANCE;
        Hearing.Builder builder = Hearing.builder();
        builder.kind(hearing)
                .heldOn(on)
                .mode(HearingMode.IN_PERSON)
                .outcome(HearingOutcome.CONCLUDED)
                .interpreterNeeded(Finding.NOT_FOUND)
                .rightsAdvised(initial ? Finding.FOUND : Finding.NOT_DETERMINED)
                .addAppearances(came(Role.RESPONDENT), came(Role.RESPONDENT_COUNSEL), came(Role.COUNTY_AGENCY));
        if (initial && kind != EventKind.DISMISSED_PETITIONER_ABSENT) {
            builder.addAppearances(came(Role.PETITIONER));
        }
        return builder.build();
    }

    private static Appearance came(Role role) {
        return Appearance.of(Actor.of(role), Presence.IN_PERSON);
    }

    static HearingKind hearingOf(EventKind kind) {
        return switch (kind) {
            case INITIAL_APPEARANCE_HELD, DISMISSED_PETITIONER_ABSENT -> HearingKind.INITIAL_APPEARANCE;
            case ELIGIBILITY_FOUND, DISMISSED_ON_MERITS, DISMISSED_IN_BAD_FAITH -> HearingKind.MERITS;
            case AGREEMENT_APPROVED, EVALUATION_ORDERED, EVALUATION_REUSED -> HearingKind.CASE_MANAGEMENT;
            case PROGRESS_HEARING_HELD -> HearingKind.PROGRESS;
            case PLAN_DEVELOPMENT_ORDERED, DISMISSED_AFTER_EVALUATION -> HearingKind.EVALUATION_REVIEW;
            case CARE_PLAN_ORDERED -> HearingKind.CARE_PLAN_REVIEW;
            case STATUS_REVIEW_HELD -> HearingKind.STATUS_REVIEW;
            case CHANGE_HEARING_HELD -> HearingKind.CHANGE;
            case ONE_YEAR_HEARING_HELD -> HearingKind.ONE_YEAR_STATUS;
            case GRADUATION_HEARING_COMPLETED -> HearingKind.GRADUATION;
            case FINE_IMPOSED, SPECIAL_MASTER_APPOINTED -> HearingKind.ORDER_TO_SHOW_CAUSE;
            case PROCESS_TERMINATED, PLAN_TERMINATED -> HearingKind.TERMINATION;
            default -> HearingKind.OTHER;
        };
    }

    static Continuance continuance(LocalDate on) {
        return Continuance.builder()
                .basis(ContinuanceBasis.RULE_OF_COURT)
                .movedBy(Role.RESPONDENT_COUNSEL)
                .goodCause(Finding.FOUND)
                .newDate(on.plusDays(14))
                .build();
    }

    static CountyReport report(EventKind kind, LocalDate on) {
        ReportKind report = switch (kind) {
            case MISSING_CONTENTS_SUPPLIED -> ReportKind.PETITION_SUPPLEMENT;
            case SUPPLEMENTAL_REPORT_FILED -> ReportKind.PLAN_SUPPLEMENT;
            default -> ReportKind.INVESTIGATION;
        };
        return CountyReport.builder()
                .kind(report)
                .author(Role.COUNTY_AGENCY)
                .filedOn(on)
                .contents(report.contents())
                .build();
    }

    static ClinicalEvaluation evaluation(EventKind kind, LocalDate on) {
        boolean reused = kind == EventKind.EVALUATION_REUSED;
        return ClinicalEvaluation.builder()
                .origin(reused ? EvaluationOrigin.REUSED : EvaluationOrigin.COURT_ORDERED)
                .completedOn(reused ? on.minusDays(10) : on)
                .stipulatedBy(reused ? Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY) : Set.of())
                .licensedEvaluator(Finding.FOUND)
                .contents(EnumSet.allOf(EvaluationContent.class))
                .build();
    }

    static CareAgreement agreement(LocalDate on) {
        return CareAgreement.builder()
                .enteredOn(on)
                .approvedOn(on)
                .approval(AgreementApproval.AS_AGREED)
                .services(List.of(service(ServiceBasis.AGREED, on)))
                .build();
    }

    static CarePlan plan(LocalDate on) {
        return CarePlan.builder()
                .proposedBy(Set.of(Role.COUNTY_AGENCY))
                .orderedOn(on)
                .services(List.of(service(ServiceBasis.ORDERED, on)))
                .build();
    }

    static GraduationPlan graduationPlan(LocalDate on) {
        return GraduationPlan.builder()
                .agreedOn(on)
                .recitedOn(on)
                .services(List.of(service(ServiceBasis.AGREED, on)))
                .build();
    }

    static PsychiatricAdvanceDirective directive(LocalDate on) {
        return PsychiatricAdvanceDirective.builder()
                .principal(InventedPeople.PARTICIPANT)
                .executedOn(on)
                .build();
    }

    private static CareService service(ServiceBasis basis, LocalDate on) {
        return CareService.builder()
                .kind(ServiceKind.BEHAVIORAL_HEALTH)
                .basis(basis)
                .since(on)
                .build();
    }
}
