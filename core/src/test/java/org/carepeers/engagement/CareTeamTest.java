package org.carepeers.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.json.CareJson;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class CareTeamTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyId PERSON = PartyId.of("p-1");
    private static final PartyId PEER = PartyId.of("w-1");
    private static final PartyId MANAGER = PartyId.of("m-1");

    private static CareTeamMember.Builder member(PartyId party, CareTeamRole role) {
        return CareTeamMember.builder().party(party).role(role).since(DAY);
    }

    private static CareTeam.Builder team() {
        return CareTeam.builder()
                .participant(PERSON)
                .addMembers(
                        member(PERSON, CareTeamRole.PARTICIPANT).build(),
                        member(PEER, CareTeamRole.PEER_WORKER)
                                .addDoes(CareTeamTask.WALKING_BESIDE, CareTeamTask.RIDES)
                                .build(),
                        member(MANAGER, CareTeamRole.CASE_MANAGER)
                                .addDoes(CareTeamTask.CASE_MANAGEMENT, CareTeamTask.RIDES)
                                .build());
    }

    private static Huddle.Builder huddle(PartyId... present) {
        return Huddle.builder().heldOn(DAY.plusDays(7)).addPresent(present);
    }

    @Test
    void itSaysWhoDoesWhatInTheOrderOfTheTasks() {
        Map<CareTeamTask, List<PartyId>> table = team().build().whoDoesWhat(DAY);
        assertThat(table)
                .containsExactly(
                        Map.entry(CareTeamTask.WALKING_BESIDE, List.of(PEER)),
                        Map.entry(CareTeamTask.RIDES, List.of(PEER, MANAGER)),
                        Map.entry(CareTeamTask.CASE_MANAGEMENT, List.of(MANAGER)));
    }

    @Test
    void whoeverHasLeftDoesNothingAnyMore() {
        CareTeam team = CareTeam.builder()
                .participant(PERSON)
                .addMembers(member(PEER, CareTeamRole.PEER_WORKER)
                        .addDoes(CareTeamTask.WALKING_BESIDE)
                        .until(DAY.plusDays(3))
                        .build())
                .build();
        assertThat(team.whoDoesWhat(DAY.plusDays(3))).isNotEmpty();
        assertThat(team.whoDoesWhat(DAY.plusDays(4))).isEmpty();
    }

    @Test
    void aHuddleWithoutThePeerIsShownToTheTeam() {
        Huddle with = huddle(PERSON, PEER, MANAGER).build();
        Huddle without = huddle(PERSON, MANAGER).build();
        assertThat(team().addHuddles(with, without).build().huddlesWithoutThePeer())
                .containsExactly(without);
    }

    @Test
    void whatIsClinicalOrTheCourtsIsNeverThePeers() {
        assertThat(CareTeamTask.values())
                .filteredOn(task -> !task.isWithinThePeerRole())
                .containsExactly(
                        CareTeamTask.CASE_MANAGEMENT,
                        CareTeamTask.THERAPY,
                        CareTeamTask.CLINICAL_ASSESSMENT,
                        CareTeamTask.MEDICATION,
                        CareTeamTask.COURT_REPORTS);
    }

    @Test
    void theParticipantIsOneOfTheTeamAndNobodyElseIsTheParticipant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team().addMembers(
                                member(MANAGER, CareTeamRole.PARTICIPANT).build())
                        .build())
                .withMessageContaining("members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> huddle(PEER).build())
                .withMessageContaining("present");
    }

    @Test
    void itIsReadBackAsItWasWrittenAndPrintsNoWords() {
        CareTeam team = team().addHuddles(huddle(PERSON, PEER)
                        .addAgreed(new HuddleAgreement(
                                CareTeamTask.RIDES, PEER, Optional.of(DAY.plusDays(9)), Optional.of("The blue bus")))
                        .build())
                .build();
        assertThat(CareJson.standard().read(CareJson.standard().write(team), CareTeam.class))
                .isEqualTo(team);
        assertThat(team.toString()).doesNotContain("blue").contains("rides");
    }
}
