package org.carepeers.json;

import static org.carepeers.json.Samples.DAY;

import java.util.stream.Stream;
import org.carepeers.party.Actor;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.proceeding.AbsenceFindings;
import org.carepeers.proceeding.Appeal;
import org.carepeers.proceeding.AppealOutcome;
import org.carepeers.proceeding.Appearance;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.CriminalLevel;
import org.carepeers.proceeding.CriminalMatter;
import org.carepeers.proceeding.EligibilityCriteria;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.LpsKind;
import org.carepeers.proceeding.LpsMatter;
import org.carepeers.proceeding.Presence;
import org.carepeers.proceeding.SealingMotion;
import org.carepeers.proceeding.SealingOutcome;
import org.carepeers.proceeding.ShowCauseBasis;
import org.carepeers.proceeding.ShowCauseOrder;
import org.carepeers.proceeding.ShowCauseOutcome;
import org.carepeers.proceeding.SideMatter;

/** One value of every type about hearings and side matters, with every attribute present. */
final class HearingSamples {

    private HearingSamples() {}

    static Stream<Object> all() {
        return Stream.concat(
                Stream.of(
                        absent(),
                        AbsenceFindings.of(Finding.FOUND, Finding.NOT_FOUND),
                        continuance(),
                        hearing(),
                        EligibilityCriteria.all(Finding.FOUND)),
                sideMatters());
    }

    static Stream<SideMatter> sideMatters() {
        return Stream.of(
                LpsMatter.builder()
                        .matter(LpsKind.INTENSIVE_TREATMENT)
                        .openedOn(DAY)
                        .closedOn(DAY.plusDays(14))
                        .build(),
                criminalMatter(),
                ShowCauseOrder.builder()
                        .basis(ShowCauseBasis.JOINDER)
                        .respondingEntity(PartyId.of("o-2"))
                        .openedOn(DAY)
                        .hearingOn(DAY.plusDays(15))
                        .outcome(ShowCauseOutcome.JOINED)
                        .closedOn(DAY.plusDays(15))
                        .build(),
                SealingMotion.builder()
                        .openedOn(DAY)
                        .servedOn(DAY)
                        .opposedOn(DAY.plusDays(9))
                        .outcome(SealingOutcome.GRANTED)
                        .closedOn(DAY.plusDays(30))
                        .build(),
                Appeal.builder()
                        .appellant(Role.RESPONDENT)
                        .openedOn(DAY)
                        .outcome(AppealOutcome.REVERSED)
                        .closedOn(DAY.plusDays(200))
                        .build());
    }

    private static CriminalMatter criminalMatter() {
        return CriminalMatter.builder()
                .level(CriminalLevel.MISDEMEANOR)
                .openedOn(DAY)
                .referredOn(DAY.plusDays(1))
                .acceptedOn(DAY.plusDays(20))
                .referredBackOn(DAY.plusDays(90))
                .chargesDismissedOn(DAY.plusDays(91))
                .closedOn(DAY.plusDays(91))
                .build();
    }

    private static Appearance absent() {
        return Appearance.of(Actor.of(Role.RESPONDENT), Presence.ABSENT);
    }

    private static Continuance continuance() {
        return Continuance.builder()
                .basis(ContinuanceBasis.STIPULATION)
                .movedBy(Role.RESPONDENT_COUNSEL)
                .addStipulatedBy(Role.RESPONDENT, Role.COUNTY_AGENCY)
                .goodCause(Finding.FOUND)
                .newDate(DAY.plusDays(14))
                .build();
    }

    private static Hearing hearing() {
        return Hearing.builder()
                .kind(HearingKind.INITIAL_APPEARANCE)
                .addHeldTogetherWith(HearingKind.MERITS)
                .heldOn(DAY)
                .mode(HearingMode.MIXED)
                .addAppearances(absent(), Appearance.of(Actor.of(Role.COUNTY_AGENCY), Presence.REMOTE))
                .personalAppearanceWaived(Finding.NOT_FOUND)
                .absenceFindings(AbsenceFindings.of(Finding.FOUND, Finding.FOUND))
                .interpreterNeeded(Finding.FOUND)
                .interpreterProvided(Finding.NOT_FOUND)
                .rightsAdvised(Finding.FOUND)
                .appealRightTold(Finding.FOUND)
                .outcome(HearingOutcome.CONTINUED)
                .continuance(continuance())
                .build();
    }
}
