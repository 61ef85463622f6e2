package org.carepeers.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.json.CareJson;
import org.carepeers.party.County;
import org.carepeers.party.OrganizationKind;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.ToolkitArea;
import org.junit.jupiter.api.Test;

class PartnerValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void anAgreementIsInForceFromItsFirstDayThroughItsLast() {
        PartnerAgreement agreement = PartnerAgreement.builder()
                .id(SubjectId.of("agreement-1"))
                .partner(PartyId.of("clubhouse-1"))
                .county(County.ALPINE)
                .firstDay(DAY)
                .lastDay(DAY.plusDays(1))
                .addTerms(ServiceTerm.of(PartnerService.CLUBHOUSE_MEMBERSHIP))
                .build();
        assertThat(agreement.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(agreement.isInForceOn(DAY.plusDays(1))).isTrue();
        assertThat(agreement.isInForceOn(DAY.plusDays(2))).isFalse();
        assertThat(agreement.term(PartnerService.CLUBHOUSE_MEMBERSHIP)).isPresent();
        assertThat(agreement.term(PartnerService.RESPITE_STAY)).isEmpty();
    }

    @Test
    void eachPartnerThatTheFoundingTextsNameIsAKindOfItsOwn() {
        assertThat(OrganizationKind.values())
                .extracting(OrganizationKind::code)
                .contains(
                        "peer-run-organization",
                        "assisted-outpatient-treatment-team",
                        "full-service-partnership-team",
                        "mental-health-program",
                        "substance-use-program",
                        "peer-respite",
                        "recovery-coach-program",
                        "clubhouse");
    }

    @Test
    void aTermSaysNothingThatWasNotAgreed() {
        ServiceTerm term = ServiceTerm.of(PartnerService.RESPITE_STAY);
        assertThat(term.places()).isEmpty();
        assertThat(term.answersWithin()).isEmpty();
        assertThat(term.nightsAtMost()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceTerm(
                        PartnerService.RESPITE_STAY, OptionalInt.empty(), Optional.empty(), OptionalInt.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseTime(0, ResponseUnit.HOURS));
    }

    @Test
    void whatACountySaysNothingAboutIsAGap() {
        IntegrationProfile silent = new IntegrationProfile(County.ALPINE, DAY, List.of());
        assertThat(Arrays.stream(ToolkitArea.values()))
                .allSatisfy(area ->
                        assertThat(silent.gaps(area)).isNotEmpty().isEqualTo(IntegrationProfile.practices(area)));
    }

    @Test
    void inPlaceIsWhatIsDoneByThatDayAndEvidenceIsAskedFor() {
        IntegrationProfile profile = new IntegrationProfile(
                County.ALPINE,
                DAY,
                List.of(
                        said(ToolkitPractice.TRANSPORT, PracticeStanding.IN_PLACE, DAY),
                        said(ToolkitPractice.CONTINUITY, PracticeStanding.IN_PLACE, DAY.plusDays(1)),
                        said(ToolkitPractice.FIRST_CONTACT, PracticeStanding.PLANNED, DAY)));
        assertThat(profile.gaps(ToolkitArea.OUTREACH_AND_ENGAGEMENT))
                .containsExactly(
                        ToolkitPractice.FIRST_CONTACT, ToolkitPractice.FAMILY_CONTACT, ToolkitPractice.CONTINUITY);
        assertThat(profile.withoutEvidence(ToolkitArea.OUTREACH_AND_ENGAGEMENT))
                .containsExactly(ToolkitPractice.TRANSPORT);
        PracticeStatement twice = said(ToolkitPractice.TRANSPORT, PracticeStanding.IN_PLACE, DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntegrationProfile(County.ALPINE, DAY, List.of(twice, twice)));
    }

    private static PracticeStatement said(ToolkitPractice practice, PracticeStanding standing, LocalDate since) {
        return new PracticeStatement(practice, standing, Optional.of(since), List.of());
    }

    @Test
    void aListThatJsonLeavesOutIsEmpty() {
        String bare = "{\"county\": \"alpine\", \"on\": \"2026-03-02\"}";
        assertThat(CareJson.standard().read(bare, IntegrationProfile.class).statements())
                .isEmpty();
        String silent = "{\"practice\": \"transport\", \"standing\": \"in-place\"}";
        assertThat(CareJson.standard().read(silent, PracticeStatement.class).evidence())
                .isEmpty();
    }
}
