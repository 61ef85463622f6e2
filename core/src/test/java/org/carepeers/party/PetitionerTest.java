package org.carepeers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PetitionerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void twelveStandingsStandInTheOrderOfTheSection() {
        List<String> letters = Arrays.stream(PetitionerStanding.values())
                .map(standing -> standing.citation().toString())
                .toList();
        assertThat(letters)
                .containsExactlyElementsOf("abcdefghijkl"
                        .chars()
                        .mapToObj(letter -> "WIC 5974(" + (char) letter + ")")
                        .toList());
    }

    @Test
    void onlyHouseholdAndFamilyKeepContinuingRights() {
        assertThat(Arrays.stream(PetitionerStanding.values()).filter(PetitionerStanding::keepsContinuingRights))
                .containsExactly(PetitionerStanding.HOUSEHOLD_MEMBER, PetitionerStanding.FAMILY_MEMBER);
    }

    @Test
    void fourStandingsAskForRecentContact() {
        assertThat(Arrays.stream(PetitionerStanding.values())
                        .filter(standing -> standing.lookBackRule().isPresent()))
                .containsExactly(
                        PetitionerStanding.SERVICE_DIRECTOR,
                        PetitionerStanding.TREATING_PROFESSIONAL,
                        PetitionerStanding.INDIAN_HEALTH_DIRECTOR,
                        PetitionerStanding.TRIBAL_COURT_JUDGE);
    }

    @Test
    void aDesigneeActsOnlyWhereTheStandingAdmitsOne() {
        assertThat(petitioner(PetitionerStanding.HOSPITAL_DIRECTOR, ActingCapacity.DESIGNEE)
                        .build()
                        .capacity())
                .isEqualTo(ActingCapacity.DESIGNEE);
        assertRefused(petitioner(PetitionerStanding.FIRST_RESPONDER, ActingCapacity.DESIGNEE), "capacity");
    }

    @Test
    void nobodyActsPrivatelyInAnOfficeOrOfficiallyAsARelative() {
        assertRefused(petitioner(PetitionerStanding.FIRST_RESPONDER, ActingCapacity.PRIVATE), "capacity");
        assertRefused(petitioner(PetitionerStanding.FAMILY_MEMBER, ActingCapacity.OFFICIAL), "capacity");
        assertThat(petitioner(PetitionerStanding.RESPONDENT, ActingCapacity.PRIVATE)
                        .build()
                        .standing())
                .contains(PetitionerStanding.RESPONDENT);
    }

    @Test
    void onlyAConservatorMayBeWithoutAStandingOfTheSection() {
        Petitioner.Builder conservator = Petitioner.builder()
                .party(PartyId.of("p-1"))
                .capacity(ActingCapacity.CONSERVATOR)
                .succession(Succession.ORIGINAL)
                .actingFrom(DAY);
        assertThat(conservator.build().standing()).isEmpty();
        assertRefused(conservator.capacity(ActingCapacity.OFFICIAL), "standing");
    }

    @Test
    void onlyTheCountySucceeds() {
        assertRefused(
                petitioner(PetitionerStanding.HOSPITAL_DIRECTOR, ActingCapacity.OFFICIAL)
                        .succession(Succession.SUCCESSOR),
                "succession");
        assertThat(petitioner(PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR, ActingCapacity.OFFICIAL)
                        .succession(Succession.SUCCESSOR)
                        .build()
                        .succession())
                .isEqualTo(Succession.SUCCESSOR);
    }

    @Test
    void nobodyIsRelievedBeforeActing() {
        assertRefused(
                petitioner(PetitionerStanding.FAMILY_MEMBER, ActingCapacity.PRIVATE)
                        .relievedOn(DAY.minusDays(1)),
                "relievedOn");
    }

    @Test
    void counselActsFromAppointmentUntilRelieved() {
        Counsel counsel = Counsel.builder()
                .party(PartyId.of("p-2"))
                .kind(CounselKind.PUBLIC_DEFENDER)
                .appointedOn(DAY)
                .relievedOn(DAY.plusDays(5))
                .build();
        assertThat(counsel.isActingOn(DAY.minusDays(1))).isFalse();
        assertThat(counsel.isActingOn(DAY)).isTrue();
        assertThat(counsel.isActingOn(DAY.plusDays(4))).isTrue();
        assertThat(counsel.isActingOn(DAY.plusDays(5))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counsel.builder()
                        .from(counsel)
                        .relievedOn(DAY.minusDays(1))
                        .build());
    }

    private static Petitioner.Builder petitioner(PetitionerStanding standing, ActingCapacity capacity) {
        return Petitioner.builder()
                .party(PartyId.of("p-1"))
                .standing(standing)
                .capacity(capacity)
                .succession(Succession.ORIGINAL)
                .actingFrom(DAY);
    }

    private static void assertRefused(Petitioner.Builder builder, String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("Petitioner." + attribute + " ");
    }
}
