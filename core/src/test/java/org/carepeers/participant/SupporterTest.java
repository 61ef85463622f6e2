package org.carepeers.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class SupporterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyId PARTICIPANT = PartyId.of("p-1");
    private static final PartyId SUPPORTER = PartyId.of("p-2");

    @Test
    void aDesignationLastsUntilTheCourtOrTheRespondentEndsIt() {
        Supporter supporter = supporter()
                .removal(SupporterRemoval.of(DAY.plusDays(10), RemovedBy.COURT))
                .build();
        assertThat(supporter.isDesignatedOn(DAY.minusDays(1))).isFalse();
        assertThat(supporter.isDesignatedOn(DAY)).isTrue();
        assertThat(supporter.isDesignatedOn(DAY.plusDays(9))).isTrue();
        assertThat(supporter.isDesignatedOn(DAY.plusDays(10))).isFalse();
        assertThat(RemovedBy.values()).containsExactly(RemovedBy.COURT, RemovedBy.RESPONDENT);
    }

    @Test
    void documentsTakeAConsentOfTheirOwn() {
        assertThat(supporter().build().mayReceiveOn(DisclosureScope.COURT_DOCUMENTS, DAY))
                .isFalse();
        Supporter consented = supporter()
                .addDocumentConsents(consent(PARTICIPANT, DisclosureScope.COURT_DOCUMENTS))
                .build();
        assertThat(consented.mayReceiveOn(DisclosureScope.COURT_DOCUMENTS, DAY)).isTrue();
        assertThat(consented.mayReceiveOn(DisclosureScope.PROVIDER_INFORMATION, DAY))
                .isFalse();
    }

    @Test
    void aRemovedSupporterReceivesNothingMore() {
        Supporter removed = supporter()
                .addDocumentConsents(consent(PARTICIPANT, DisclosureScope.COURT_DOCUMENTS))
                .removal(SupporterRemoval.of(DAY.plusDays(1), RemovedBy.RESPONDENT))
                .build();
        assertThat(removed.mayReceiveOn(DisclosureScope.COURT_DOCUMENTS, DAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void withoutExplicitAuthorityASupporterNeitherDecidesNorSigns() {
        Supporter supporter = supporter()
                .addAuthorities(new SupporterAuthority(SupporterAct.SIGN, DAY, Optional.of(DAY.plusDays(5))))
                .build();
        assertThat(supporter.mayOn(SupporterAct.SIGN, DAY.plusDays(4))).isTrue();
        assertThat(supporter.mayOn(SupporterAct.SIGN, DAY.plusDays(5))).isFalse();
        assertThat(supporter.mayOn(SupporterAct.SIGN, DAY.minusDays(1))).isFalse();
        assertThat(supporter.mayOn(SupporterAct.DECIDE, DAY.plusDays(4))).isFalse();
    }

    @Test
    void anInconsistentSupporterCannotBeBuilt() {
        assertRefused(supporter().party(PARTICIPANT), "party");
        assertRefused(
                supporter().addDocumentConsents(consent(SUPPORTER, DisclosureScope.COURT_DOCUMENTS)),
                "documentConsents");
        assertRefused(
                supporter().addDocumentConsents(consent(PARTICIPANT, DisclosureScope.PEER_NOTES)), "documentConsents");
        assertRefused(supporter().conflict("Invented words"), "conflict");
        assertRefused(supporter().removal(SupporterRemoval.of(DAY.minusDays(1), RemovedBy.COURT)), "removal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupporterAuthority(SupporterAct.SIGN, DAY, Optional.of(DAY.minusDays(1))))
                .withMessageStartingWith("SupporterAuthority.revokedOn ");
    }

    private static Supporter.Builder supporter() {
        return Supporter.builder().party(SUPPORTER).participant(PARTICIPANT).designatedOn(DAY);
    }

    private static Consent consent(PartyId giver, DisclosureScope scope) {
        return Consent.builder()
                .giver(giver)
                .scope(scope)
                .audience(Audience.SUPPORTER)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
    }

    private static void assertRefused(Supporter.Builder builder, String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("Supporter." + attribute + " ")
                .withMessageNotContaining("Invented");
    }
}
