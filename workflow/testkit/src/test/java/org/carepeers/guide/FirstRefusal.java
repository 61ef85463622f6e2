package org.carepeers.guide;

import static org.carepeers.party.PetitionerStanding.FAMILY_MEMBER;

import java.time.LocalDate;
import java.util.Locale;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
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

/** The example of the README: a step that the section keeps for petitions by the county. */
final class FirstRefusal {

    private FirstRefusal() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        CareCase filed = workflow.apply(
                CareCase.begin(CaseId.of("case-1"), County.KERN, PriorCases.notDetermined()),
                CareEvent.builder()
                        .id(EventId.of("event-1"))
                        .kind(EventKind.PETITION_FILED)
                        .by(Actor.of(Role.PETITIONER))
                        .occurredOn(LocalDate.of(2026, 2, 2))
                        .stating(CareFacts.STANDING, FAMILY_MEMBER)
                        .build());
        CareEvent setAtOnce = CareEvent.builder()
                .id(EventId.of("event-2"))
                .kind(EventKind.INITIAL_APPEARANCE_SET)
                .by(Actor.of(Role.COURT))
                .occurredOn(LocalDate.of(2026, 2, 5))
                .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                .stating(CareFacts.CONTENTS_COMPLETE, Finding.FOUND)
                .stating(CareFacts.HEARING_ON, LocalDate.of(2026, 2, 19))
                .build();
        if (workflow.decide(filed, setAtOnce) instanceof Decision.Refused refused) {
            refused.reasons()
                    .forEach(reason -> System.out.println(reason.citation().orElseThrow() + ": "
                            + CareMessages.in(Locale.ENGLISH).sentence(reason)));
        }
    }
}
