package org.carepeers.examples.benchmarks;

import java.time.LocalDate;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;

/** The events on which decisions are measured. */
final class CareEvents {

    static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private CareEvents() {}

    static CareEvent petitionFiled(String id) {
        return event(id, EventKind.PETITION_FILED, Role.PETITIONER, DAY)
                .stating(CareFacts.STANDING, PetitionerStanding.FAMILY_MEMBER)
                .stating(CareFacts.EXAMINED_ON, DAY.minusDays(14))
                .build();
    }

    static CareEvent reportOrdered(String id) {
        return event(id, EventKind.REPORT_ORDERED, Role.COURT, DAY.plusDays(3))
                .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                .build();
    }

    static CareEvent takenUpUnderPlan(String id) {
        return event(id, EventKind.TAKEN_UP, Role.COURT, DAY)
                .stating(CareFacts.STATED_STAGE, CareStage.UNDER_CARE_PLAN)
                .stating(CareFacts.SOURCE_RECORD, "record-1")
                .stating(CareFacts.PLAN_ORDERED_ON, DAY)
                .build();
    }

    static CareEvent statusReview(String id, LocalDate on) {
        return event(id, EventKind.STATUS_REVIEW_HELD, Role.COURT, on)
                .stating(
                        CareFacts.HEARING,
                        Hearing.builder()
                                .kind(HearingKind.STATUS_REVIEW)
                                .heldOn(on)
                                .mode(HearingMode.IN_PERSON)
                                .outcome(HearingOutcome.CONCLUDED)
                                .build())
                .build();
    }

    private static CareEvent.Builder event(String id, EventKind kind, Role role, LocalDate on) {
        return CareEvent.builder()
                .id(EventId.of(id))
                .kind(kind)
                .by(Actor.of(role))
                .occurredOn(on);
    }
}
