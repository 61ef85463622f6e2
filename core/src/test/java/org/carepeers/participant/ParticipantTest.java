package org.carepeers.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void circumstancesOverlapAndEnd() {
        Participant participant = participant()
                .addCircumstances(circumstance(CircumstanceKind.LOCATION_UNKNOWN)
                        .until(DAY.plusDays(9))
                        .build())
                .addCircumstances(circumstance(CircumstanceKind.IN_CUSTODY)
                        .since(DAY.plusDays(5))
                        .build())
                .build();
        assertThat(participant.circumstancesOn(DAY.minusDays(1))).isEmpty();
        assertThat(participant.circumstancesOn(DAY)).containsExactly(CircumstanceKind.LOCATION_UNKNOWN);
        assertThat(participant.circumstancesOn(DAY.plusDays(8)))
                .containsExactly(CircumstanceKind.IN_CUSTODY, CircumstanceKind.LOCATION_UNKNOWN);
        assertThat(participant.circumstancesOn(DAY.plusDays(9))).containsExactly(CircumstanceKind.IN_CUSTODY);
    }

    @Test
    void aDeathHasNoEndAndComesOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(circumstance(CircumstanceKind.DIED).until(DAY.plusDays(1))::build)
                .withMessageStartingWith("Circumstance.until ");
        Circumstance death = circumstance(CircumstanceKind.DIED).build();
        assertThat(death.holdsOn(DAY.plusYears(9))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(participant().addCircumstances(death, death)::build)
                .withMessageStartingWith("Participant.circumstances ");
    }

    @Test
    void aCircumstanceDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(circumstance(CircumstanceKind.IN_HOSPITAL).until(DAY.minusDays(1))::build)
                .withMessageStartingWith("Circumstance.until ");
    }

    private static Participant.Builder participant() {
        return Participant.builder().id(PartyId.of("p-1"));
    }

    private static Circumstance.Builder circumstance(CircumstanceKind kind) {
        return Circumstance.builder().kind(kind).since(DAY);
    }
}
