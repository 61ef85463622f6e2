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
import org.carepeers.statute.Citation;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.machine.Reason;

/** An invented case with which the examples of the guide begin. */
final class Invented {

    private Invented() {}

    static CareEvent.Builder event(EventKind kind, Role role, String day) {
        return CareEvent.builder()
                .id(EventId.of(kind.code() + "-" + day))
                .kind(kind)
                .by(Actor.of(role))
                .occurredOn(LocalDate.parse(day));
    }

    static CareCase begun() {
        return CareCase.begin(CaseId.of("case-1"), County.SAN_DIEGO, PriorCases.notDetermined());
    }

    /** A petition by a family member, filed on February 2, 2026. */
    static CareCase filed(CareWorkflow workflow) {
        return workflow.apply(
                begun(),
                event(EventKind.PETITION_FILED, Role.PETITIONER, "2026-02-02")
                        .stating(CareFacts.STANDING, PetitionerStanding.FAMILY_MEMBER)
                        .stating(CareFacts.EXAMINED_ON, LocalDate.of(2026, 1, 20))
                        .build());
    }

    /** The same petition, on which the court ordered the county's report on February 5, 2026. */
    static CareCase reportOrdered(CareWorkflow workflow) {
        return workflow.apply(
                filed(workflow),
                event(EventKind.REPORT_ORDERED, Role.COURT, "2026-02-05")
                        .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                        .build());
    }

    static void print(Reason reason) {
        String section = reason.citation().map(Citation::toString).orElse("the record");
        System.out.println(section + ": " + CareMessages.in(Locale.ENGLISH).sentence(reason));
    }
}
