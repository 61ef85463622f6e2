package org.carepeers.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.PriorCases;
import org.junit.jupiter.api.Test;

class CareWorkflowTest {

    private final CareWorkflow workflow = CareWorkflow.california();
    private final CareCase begun = CareCase.begin(CaseId.of("case-1"), County.SAN_DIEGO, PriorCases.notDetermined());

    @Test
    void aFamilyPetitionGoesTheWayOfTheReport() {
        CareCase filed = workflow.apply(
                begun,
                event("e1", EventKind.PETITION_FILED, Role.PETITIONER, "2026-02-02")
                        .stating(CareFacts.STANDING, PetitionerStanding.FAMILY_MEMBER)
                        .build());
        Decision decision = workflow.decide(
                filed,
                event("e2", EventKind.REPORT_ORDERED, Role.COURT, "2026-02-05")
                        .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                        .build());
        assertThat(decision.isAccepted()).isTrue();
        CareCase ordered = filed.after(((Decision.Accepted) decision).effects());
        assertThat(ordered.stage()).isEqualTo(CareStage.AWAITING_COUNTY_REPORT);
    }

    private static CareEvent.Builder event(String id, EventKind kind, Role role, String on) {
        return CareEvent.builder()
                .id(EventId.of(id))
                .kind(kind)
                .by(Actor.of(role))
                .occurredOn(LocalDate.parse(on));
    }
}
