package org.carepeers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void itCarriesWhatItRestsOn() {
        assertRefused(shown().basis(ReleaseBasis.CONSENT), "consents");
        assertRefused(shown().basis(ReleaseBasis.COURT_ORDER), "order");
        assertRefused(shown().basis(ReleaseBasis.SAFETY), "safety");
        assertRefused(shown().basis(ReleaseBasis.WITHIN_ITS_SCOPE).safety(SafetyReason.DANGER_TO_SELF), "safety");
        assertThat(shown().basis(ReleaseBasis.CONSENT)
                        .addConsents(yes(DAY))
                        .build()
                        .consents())
                .hasSize(1);
    }

    @Test
    void itRestsOnNoConsentThatWasGivenLater() {
        assertRefused(shown().basis(ReleaseBasis.CONSENT).addConsents(yes(DAY.plusDays(1))), "consents");
    }

    @Test
    void itIsOfOneNoteOrOfAView() {
        DisclosedPart stage = new DisclosedPart(RecordPart.STAGE, Extent.FACTS, Optional.empty(), Optional.empty());
        assertRefused(shown().basis(ReleaseBasis.WITHIN_ITS_SCOPE).form(ReleaseForm.VIEW), "engagement");
        assertRefused(shown().basis(ReleaseBasis.ACCESS_TABLE), "basis");
        assertRefused(shown().basis(ReleaseBasis.WITHIN_ITS_SCOPE).addParts(stage), "parts");
        assertThat(shown().engagement(Optional.empty())
                        .caseId(CaseId.of("c-1"))
                        .form(ReleaseForm.VIEW)
                        .basis(ReleaseBasis.ACCESS_TABLE)
                        .addParts(stage)
                        .build()
                        .parts())
                .containsExactly(stage);
    }

    @Test
    void anOrderOpensWhatItNamesFromItsDayOn() {
        DisclosureOrder order = DisclosureOrder.builder()
                .madeOn(DAY)
                .addCovers(DisclosureScope.PEER_NOTES)
                .build();
        assertThat(order.opens(DisclosureScope.PEER_NOTES, DAY)).isTrue();
        assertThat(order.opens(DisclosureScope.PEER_NOTES, DAY.minusDays(1))).isFalse();
        assertThat(order.opens(DisclosureScope.WHEREABOUTS, DAY)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureOrder.builder().madeOn(DAY).build());
    }

    private static void assertRefused(Disclosure.Builder builder, String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("Disclosure." + attribute);
    }

    private static Disclosure.Builder shown() {
        return Disclosure.builder()
                .engagement(EventId.of("e-1"))
                .participant(PartyId.of("p-1"))
                .audience(Audience.CARE_TEAM)
                .recipient(PartyId.of("p-2"))
                .form(ReleaseForm.NOTE)
                .purpose(ReleasePurpose.SUPPORT)
                .on(DAY);
    }

    private static Consent yes(LocalDate on) {
        return Consent.builder()
                .giver(PartyId.of("p-1"))
                .scope(DisclosureScope.PEER_NOTES)
                .audience(Audience.CARE_TEAM)
                .form(ConsentForm.WRITTEN)
                .givenOn(on)
                .build();
    }
}
