package org.carepeers.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Nested
    class AService {

        @Test
        void whatACourtCannotOrderMayBeSuggested() {
            assertThat(Arrays.stream(ServiceKind.values()).filter(kind -> !kind.orderable()))
                    .containsExactly(ServiceKind.ENHANCED_CARE_MANAGEMENT, ServiceKind.COMMUNITY_SUPPORTS);
            assertRefused(service(ServiceKind.COMMUNITY_SUPPORTS, ServiceBasis.ORDERED), "basis");
            assertRefused(service(ServiceKind.ENHANCED_CARE_MANAGEMENT, ServiceBasis.AGREED), "basis");
            assertThat(service(ServiceKind.COMMUNITY_SUPPORTS, ServiceBasis.SUGGESTED)
                            .build()
                            .delivery())
                    .isEqualTo(ServiceDelivery.AWAITED);
        }

        @ParameterizedTest
        @EnumSource
        void aProgramPaysForItsOwnKind(ServiceProgram program) {
            for (ServiceKind kind : ServiceKind.values()) {
                CareService.Builder service =
                        service(kind, ServiceBasis.SUGGESTED).program(program);
                if (kind == program.kind()) {
                    assertThat(service.build().program()).contains(program);
                } else {
                    assertRefused(service, "program");
                }
            }
        }

        @Test
        void aServiceNotProvidedHasAReasonAndADay() {
            CareService.Builder service = service(ServiceKind.HOUSING, ServiceBasis.ORDERED)
                    .delivery(ServiceDelivery.NOT_PROVIDED)
                    .deliverySince(DAY);
            assertRefused(service, "reason");
            assertThat(service.reason(NotProvidedReason.NOT_STATED).build().reason())
                    .isPresent();
            assertRefused(service.delivery(ServiceDelivery.PROVIDED), "reason");
            assertRefused(
                    service(ServiceKind.HOUSING, ServiceBasis.ORDERED).delivery(ServiceDelivery.PROVIDED),
                    "deliverySince");
            assertRefused(service(ServiceKind.HOUSING, ServiceBasis.ORDERED).deliverySince(DAY), "deliverySince");
        }

        private void assertRefused(CareService.Builder builder, String attribute) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessageStartingWith("CareService." + attribute + " ");
        }
    }

    @Nested
    class APlan {

        @ParameterizedTest
        @EnumSource(names = "FOUND", mode = EnumSource.Mode.EXCLUDE)
        void withoutItsFindingThereIsNoMedicationOrder(Finding finding) {
            assertThatIllegalArgumentException()
                    .isThrownBy(medicationOrder().lacksCapacity(finding)::build)
                    .withMessageContaining("WIC 5977.1(d)(3)");
        }

        @ParameterizedTest
        @EnumSource(names = "CLEAR_AND_CONVINCING", mode = EnumSource.Mode.EXCLUDE)
        void aMedicationOrderTakesClearAndConvincingEvidence(StandardOfProof standard) {
            assertThatIllegalArgumentException()
                    .isThrownBy(medicationOrder().standard(standard)::build)
                    .withMessageContaining("WIC 5977.1(d)(3)");
        }

        @Test
        void amendmentsFollowTheOrderAndOneAnother() {
            assertRefused(plan().addAmendments(amendment(DAY.minusDays(1))));
            assertRefused(plan().addAmendments(amendment(DAY.plusDays(9)), amendment(DAY.plusDays(8))));
            assertRefused(plan().medicationOrder(
                            medicationOrder().orderedOn(DAY.minusDays(1)).build()));
        }

        @Test
        void theLastAmendmentHoldsFromItsDay() {
            CareService housing =
                    service(ServiceKind.HOUSING, ServiceBasis.ORDERED).build();
            CareService social =
                    service(ServiceKind.SOCIAL_SERVICES, ServiceBasis.ORDERED).build();
            CarePlan plan = plan().addServices(housing)
                    .addAmendments(amendment(DAY.plusDays(60), housing, social), amendment(DAY.plusDays(90), social))
                    .build();
            assertThat(plan.servicesOn(DAY.plusDays(59))).containsExactly(housing);
            assertThat(plan.servicesOn(DAY.plusDays(60))).containsExactly(housing, social);
            assertThat(plan.servicesOn(DAY.plusDays(90))).containsExactly(social);
        }

        private void assertRefused(CarePlan.Builder builder) {
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageStartingWith("CarePlan.");
        }
    }

    @Nested
    class AnAgreement {

        @Test
        void anAgreementAwaitsApproval() {
            CareAgreement agreement = CareAgreement.builder().enteredOn(DAY).build();
            assertThat(agreement.approval()).isEmpty();
            assertRefused(CareAgreement.builder().from(agreement).approvedOn(DAY));
            assertRefused(CareAgreement.builder().from(agreement).addAmendments(amendment(DAY)));
            assertRefused(approved().enteredOn(DAY.plusDays(1)));
        }

        @Test
        void nothingInAnAgreementIsOrdered() {
            CareService ordered =
                    service(ServiceKind.HOUSING, ServiceBasis.ORDERED).build();
            assertRefused(approved().addServices(ordered));
            assertRefused(approved().addAmendments(amendment(DAY, ordered)));
        }

        @Test
        void anAgreementIsAmendedByAgreement() {
            Amendment imposed = Amendment.builder()
                    .approvedOn(DAY)
                    .basis(AmendmentBasis.FOUND_NECESSARY)
                    .build();
            assertRefused(approved().addAmendments(imposed));
            CareService social =
                    service(ServiceKind.SOCIAL_SERVICES, ServiceBasis.AGREED).build();
            CareAgreement amended =
                    approved().addAmendments(amendment(DAY.plusDays(3), social)).build();
            assertThat(amended.servicesOn(DAY)).isEmpty();
            assertThat(amended.servicesOn(DAY.plusDays(3))).containsExactly(social);
        }

        private CareAgreement.Builder approved() {
            return CareAgreement.builder().approvedOn(DAY).approval(AgreementApproval.AS_AGREED);
        }

        private void assertRefused(CareAgreement.Builder builder) {
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageStartingWith("CareAgreement.");
        }
    }

    @Nested
    class AGraduationPlan {

        @Test
        void nothingInItIsOrdered() {
            assertThatIllegalArgumentException()
                    .isThrownBy(GraduationPlan.builder()
                            .agreedOn(DAY)
                            .addServices(service(ServiceKind.HOUSING, ServiceBasis.ORDERED)
                                    .build())::build)
                    .withMessageStartingWith("GraduationPlan.services ");
        }

        @Test
        void itIsAgreedBeforeItIsRecited() {
            assertThatIllegalArgumentException()
                    .isThrownBy(GraduationPlan.builder().agreedOn(DAY).recitedOn(DAY.minusDays(1))::build)
                    .withMessageStartingWith("GraduationPlan.recitedOn ");
        }

        @Test
        void aDirectiveIsInForceUntilRevoked() {
            PsychiatricAdvanceDirective.Builder directive = PsychiatricAdvanceDirective.builder()
                    .principal(PartyId.of("p-1"))
                    .executedOn(DAY)
                    .revokedOn(DAY.plusDays(2));
            assertThat(directive.build().isInForceOn(DAY.minusDays(1))).isFalse();
            assertThat(directive.build().isInForceOn(DAY.plusDays(1))).isTrue();
            assertThat(directive.build().isInForceOn(DAY.plusDays(2))).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(directive.revokedOn(DAY.minusDays(1))::build)
                    .withMessageStartingWith("PsychiatricAdvanceDirective.revokedOn ");
        }
    }

    private static CareService.Builder service(ServiceKind kind, ServiceBasis basis) {
        return CareService.builder().kind(kind).basis(basis).since(DAY);
    }

    private static Amendment amendment(LocalDate approvedOn, CareService... services) {
        return Amendment.builder()
                .approvedOn(approvedOn)
                .basis(AmendmentBasis.AGREED)
                .addServices(services)
                .build();
    }

    private static MedicationOrder.Builder medicationOrder() {
        return MedicationOrder.builder()
                .orderedOn(DAY)
                .lacksCapacity(Finding.FOUND)
                .standard(StandardOfProof.CLEAR_AND_CONVINCING)
                .evaluation(EvaluationOrigin.COURT_ORDERED);
    }

    private static CarePlan.Builder plan() {
        return CarePlan.builder().orderedOn(DAY);
    }
}
