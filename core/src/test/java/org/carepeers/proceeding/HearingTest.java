package org.carepeers.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.party.Actor;
import org.carepeers.party.Role;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatNobodyRecordedIsNotDetermined() {
        Hearing hearing = hearing().build();
        assertThat(hearing.personalAppearanceWaived()).isEqualTo(Finding.NOT_DETERMINED);
        assertThat(hearing.interpreterNeeded()).isEqualTo(Finding.NOT_DETERMINED);
        assertThat(hearing.interpreterProvided()).isEqualTo(Finding.NOT_DETERMINED);
        assertThat(hearing.rightsAdvised()).isEqualTo(Finding.NOT_DETERMINED);
        assertThat(hearing.appealRightTold()).isEqualTo(Finding.NOT_DETERMINED);
        assertThat(hearing.respondentCame()).isFalse();
    }

    @Test
    void bothAbsenceFindingsAreNeeded() {
        assertThat(AbsenceFindings.of(Finding.FOUND, Finding.FOUND).both()).isEqualTo(Finding.FOUND);
        assertThat(AbsenceFindings.of(Finding.FOUND, Finding.NOT_DETERMINED).both())
                .isEqualTo(Finding.NOT_DETERMINED);
        assertThat(AbsenceFindings.of(Finding.NOT_FOUND, Finding.FOUND).both()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void aRespondentWhoCameWasNotAbsent() {
        AbsenceFindings findings = AbsenceFindings.of(Finding.FOUND, Finding.FOUND);
        assertRefused(hearing().addAppearances(respondent(Presence.REMOTE)).absenceFindings(findings));
        assertThat(hearing()
                        .addAppearances(respondent(Presence.THROUGH_COUNSEL))
                        .absenceFindings(findings)
                        .build()
                        .respondentCame())
                .isFalse();
    }

    @Test
    void nobodyAppearsTwice() {
        assertRefused(hearing().addAppearances(respondent(Presence.REMOTE), respondent(Presence.ABSENT)));
    }

    @Test
    void aHearingIsHeldTogetherWithOthersOnly() {
        assertRefused(hearing().addHeldTogetherWith(HearingKind.STATUS_REVIEW));
    }

    @Test
    void aContinuedHearingHasItsContinuanceAndNoOtherHas() {
        Continuance continuance = continuance(ContinuanceBasis.REPORT_PENDING)
                .newDate(DAY.plusDays(14))
                .build();
        assertRefused(hearing().continuance(continuance));
        assertRefused(hearing().outcome(HearingOutcome.CONTINUED));
        assertThat(hearing()
                        .outcome(HearingOutcome.CONTINUED)
                        .continuance(continuance)
                        .build()
                        .continuance())
                .contains(continuance);
    }

    @Test
    void aContinuanceGoesOverToALaterDayOrToNoneYet() {
        Continuance.Builder continuance = continuance(ContinuanceBasis.RESPONDENT_ABSENT);
        Hearing.Builder hearing = hearing().outcome(HearingOutcome.CONTINUED);
        assertThat(hearing.continuance(continuance.build()).build().continuance())
                .isPresent();
        assertRefused(hearing.continuance(continuance.newDate(DAY).build()));
    }

    @Test
    void aStipulationTakesTwo() {
        Continuance.Builder continuance =
                continuance(ContinuanceBasis.STIPULATION).addStipulatedBy(Role.RESPONDENT);
        assertThatIllegalArgumentException()
                .isThrownBy(continuance::build)
                .withMessageStartingWith("Continuance.stipulatedBy ");
        assertThat(continuance.addStipulatedBy(Role.COUNTY_AGENCY).build().stipulatedBy())
                .hasSize(2);
    }

    @Test
    void goodCauseThatWasDeniedIsNoBasis() {
        assertThatIllegalArgumentException()
                .isThrownBy(continuance(ContinuanceBasis.GOOD_CAUSE).goodCause(Finding.NOT_FOUND)::build)
                .withMessageStartingWith("Continuance.goodCause ");
    }

    private static Hearing.Builder hearing() {
        return Hearing.builder()
                .kind(HearingKind.STATUS_REVIEW)
                .heldOn(DAY)
                .mode(HearingMode.IN_PERSON)
                .outcome(HearingOutcome.CONCLUDED);
    }

    private static Continuance.Builder continuance(ContinuanceBasis basis) {
        return Continuance.builder().basis(basis);
    }

    private static Appearance respondent(Presence presence) {
        return Appearance.of(Actor.of(Role.RESPONDENT), presence);
    }

    private static void assertRefused(Hearing.Builder builder) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageStartingWith("Hearing.");
    }
}
