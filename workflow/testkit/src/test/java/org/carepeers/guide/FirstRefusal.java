package org.carepeers.guide;

import java.time.LocalDate;
import java.util.Locale;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Messages;

/** The example of the README: a step that the section keeps for petitions by the county. */
final class FirstRefusal {

    private FirstRefusal() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        CareCase begun = CareCase.begin(CaseId.of("case-1"), County.SAN_DIEGO, PriorCases.notDetermined());
        CareEvent.Builder petition = CareEvent.builder()
                .id(EventId.of("event-1"))
                .kind(EventKind.PETITION_FILED)
                .by(Actor.of(Role.PETITIONER))
                .occurredOn(LocalDate.of(2026, 2, 2));
        CareCase filed = workflow.apply(
                begun,
                petition.stating(CareFacts.STANDING, PetitionerStanding.FAMILY_MEMBER)
                        .build());
        CareEvent.Builder hearingSet = CareEvent.builder()
                .id(EventId.of("event-2"))
                .kind(EventKind.INITIAL_APPEARANCE_SET)
                .by(Actor.of(Role.COURT))
                .occurredOn(LocalDate.of(2026, 2, 5));
        Decision decision = workflow.decide(
                filed,
                hearingSet
                        .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                        .stating(CareFacts.HEARING_ON, LocalDate.of(2026, 2, 19))
                        .build());
        if (decision instanceof Decision.Refused refused) {
            Messages english = CareMessages.in(Locale.ENGLISH);
            refused.reasons()
                    .forEach(reason ->
                            System.out.println(reason.citation().orElseThrow() + ": " + english.sentence(reason)));
        }
    }
}
