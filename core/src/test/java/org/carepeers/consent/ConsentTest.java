package org.carepeers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyId SUPPORTER = PartyId.of("p-2");

    @Test
    void aConsentIsInForceFromItsDayOn() {
        Consent consent = consent().build();
        assertThat(consent.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(consent.isInForceOn(DAY)).isTrue();
        assertThat(consent.isInForceOn(DAY.plusYears(20))).isTrue();
    }

    @Test
    void aRevokedConsentIsNotInForceOnTheDayOfItsRevocation() {
        Consent consent = consent().revokedOn(DAY.plusDays(3)).build();
        assertThat(consent.isInForceOn(DAY.plusDays(2))).isTrue();
        assertThat(consent.isInForceOn(DAY.plusDays(3))).isFalse();
    }

    @Test
    void anExpiringConsentIsInForceThroughItsLastDay() {
        Consent consent = consent().expiresOn(DAY.plusDays(3)).build();
        assertThat(consent.isInForceOn(DAY.plusDays(3))).isTrue();
        assertThat(consent.isInForceOn(DAY.plusDays(4))).isFalse();
    }

    @Test
    void oneConsentOpensOneScopeToOneAudience() {
        Consent consent = consent().build();
        assertThat(consent.permits(DisclosureScope.COURT_DOCUMENTS, Audience.SUPPORTER, SUPPORTER, DAY))
                .isTrue();
        assertThat(consent.permits(DisclosureScope.PROVIDER_INFORMATION, Audience.SUPPORTER, SUPPORTER, DAY))
                .isFalse();
        assertThat(consent.permits(DisclosureScope.COURT_DOCUMENTS, Audience.CARE_TEAM, SUPPORTER, DAY))
                .isFalse();
        assertThat(consent.permits(DisclosureScope.COURT_DOCUMENTS, Audience.SUPPORTER, SUPPORTER, DAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void aConsentThatNamesSomeoneIsForNobodyElse() {
        Consent consent = consent().recipient(SUPPORTER).build();
        assertThat(consent.permits(DisclosureScope.COURT_DOCUMENTS, Audience.SUPPORTER, SUPPORTER, DAY))
                .isTrue();
        assertThat(consent.permits(DisclosureScope.COURT_DOCUMENTS, Audience.SUPPORTER, PartyId.of("p-3"), DAY))
                .isFalse();
    }

    @Test
    void aConsentDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(consent().revokedOn(DAY.minusDays(1))::build)
                .withMessage("Consent.revokedOn must not lie before the day it follows");
        assertThatIllegalArgumentException()
                .isThrownBy(consent().expiresOn(DAY.minusDays(1))::build)
                .withMessageStartingWith("Consent.expiresOn ");
    }

    private static Consent.Builder consent() {
        return Consent.builder()
                .giver(PartyId.of("p-1"))
                .scope(DisclosureScope.COURT_DOCUMENTS)
                .audience(Audience.SUPPORTER)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY);
    }
}
