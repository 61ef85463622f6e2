package org.carepeers.json;

import static org.carepeers.json.Samples.DAY;
import static org.carepeers.json.Samples.WORDS;

import java.util.stream.Stream;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.proceeding.AgreementApproval;
import org.carepeers.proceeding.Amendment;
import org.carepeers.proceeding.AmendmentBasis;
import org.carepeers.proceeding.CareAgreement;
import org.carepeers.proceeding.CarePlan;
import org.carepeers.proceeding.CareService;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.CountyReport;
import org.carepeers.proceeding.DirectiveFormality;
import org.carepeers.proceeding.EvaluationContent;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.GraduationPlan;
import org.carepeers.proceeding.MedicationOrder;
import org.carepeers.proceeding.NotProvidedReason;
import org.carepeers.proceeding.PsychiatricAdvanceDirective;
import org.carepeers.proceeding.ReportContent;
import org.carepeers.proceeding.ReportKind;
import org.carepeers.proceeding.ServiceBasis;
import org.carepeers.proceeding.ServiceDelivery;
import org.carepeers.proceeding.ServiceKind;
import org.carepeers.proceeding.ServiceProgram;
import org.carepeers.proceeding.StandardOfProof;

/** One value of every document of a case, with every attribute present. */
final class DocumentSamples {

    private DocumentSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                report(),
                orderedEvaluation(),
                reusedEvaluation(),
                service(ServiceBasis.ORDERED),
                amendment(ServiceBasis.ORDERED),
                agreement(),
                medicationOrder(),
                plan(),
                directive(),
                graduationPlan());
    }

    private static CountyReport report() {
        return CountyReport.builder()
                .kind(ReportKind.INVESTIGATION)
                .author(Role.COUNTY_AGENCY)
                .filedOn(DAY)
                .addContents(ReportContent.CRITERIA_DETERMINED, ReportContent.ENGAGEMENT_OUTCOME)
                .supportsPrimaFacie(Finding.FOUND)
                .engagementEffective(Finding.NOT_FOUND)
                .enrolledOrLikely(Finding.NOT_FOUND)
                .build();
    }

    private static ClinicalEvaluation orderedEvaluation() {
        return ClinicalEvaluation.builder()
                .origin(EvaluationOrigin.COURT_ORDERED)
                .orderedOn(DAY)
                .completedOn(DAY.plusDays(10))
                .filedOn(DAY.plusDays(12))
                .evaluator(PartyId.of("p-evaluator"))
                .licensedEvaluator(Finding.FOUND)
                .addContents(EvaluationContent.DIAGNOSIS, EvaluationContent.CAPACITY)
                .build();
    }

    private static ClinicalEvaluation reusedEvaluation() {
        return ClinicalEvaluation.builder()
                .origin(EvaluationOrigin.REUSED)
                .completedOn(DAY)
                .addStipulatedBy(Role.RESPONDENT, Role.COUNTY_AGENCY)
                .addContents(EvaluationContent.values())
                .build();
    }

    private static CareService service(ServiceBasis basis) {
        return CareService.builder()
                .kind(ServiceKind.HOUSING)
                .program(ServiceProgram.BRIDGE_HOUSING)
                .basis(basis)
                .since(DAY)
                .provider(PartyId.of("o-3"))
                .delivery(ServiceDelivery.NOT_PROVIDED)
                .deliverySince(DAY.plusDays(30))
                .reason(NotProvidedReason.WAITING_LIST)
                .respondentConsentedOn(DAY)
                .payerConsentedOn(DAY)
                .build();
    }

    private static Amendment amendment(ServiceBasis basis) {
        return Amendment.builder()
                .approvedOn(DAY.plusDays(70))
                .basis(AmendmentBasis.AGREED)
                .addServices(service(basis))
                .build();
    }

    private static CareAgreement agreement() {
        return CareAgreement.builder()
                .enteredOn(DAY)
                .approvedOn(DAY.plusDays(2))
                .approval(AgreementApproval.AS_MODIFIED)
                .addServices(service(ServiceBasis.AGREED))
                .addAmendments(amendment(ServiceBasis.AGREED))
                .build();
    }

    private static MedicationOrder medicationOrder() {
        return MedicationOrder.builder()
                .orderedOn(DAY.plusDays(5))
                .lacksCapacity(Finding.FOUND)
                .standard(StandardOfProof.CLEAR_AND_CONVINCING)
                .evaluation(EvaluationOrigin.COURT_ORDERED)
                .build();
    }

    private static CarePlan plan() {
        return CarePlan.builder()
                .addProposedBy(Role.RESPONDENT, Role.COUNTY_AGENCY)
                .orderedOn(DAY)
                .addServices(service(ServiceBasis.ORDERED))
                .medicationOrder(medicationOrder())
                .addAmendments(amendment(ServiceBasis.ORDERED))
                .build();
    }

    private static PsychiatricAdvanceDirective directive() {
        return PsychiatricAdvanceDirective.builder()
                .principal(PeopleSamples.PARTICIPANT)
                .executedOn(DAY)
                .formality(DirectiveFormality.WITNESSED)
                .capacity(Finding.FOUND)
                .agent(PeopleSamples.SUPPORTER)
                .revokedOn(DAY.plusYears(1))
                .words(WORDS)
                .build();
    }

    private static GraduationPlan graduationPlan() {
        return GraduationPlan.builder()
                .agreedOn(DAY)
                .recitedOn(DAY.plusDays(20))
                .addServices(service(ServiceBasis.AGREED))
                .directive(directive())
                .strategy(WORDS)
                .build();
    }
}
