package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.workflow.workforce.Invented.event;
import static org.carepeers.workflow.workforce.Invented.reasons;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.IncidentFacts;
import org.carepeers.peer.IncidentPolicy;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.VisitWay;
import org.carepeers.proceeding.Fact;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

class IncidentProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final IncidentProcess PROCESS = IncidentProcess.of(new IncidentPolicy(42));
    private static final IncidentState RECORDED = IncidentState.begin(SubjectId.of("incident-1"))
            .after(event(IncidentEventKind.INCIDENT_RECORDED, PEER_WORKER, "2026-03-02")
                    .stating(IncidentFacts.WORKER, Invented.WORKER.value()));
    private static final IncidentState REACHED =
            RECORDED.after(event(IncidentEventKind.PEER_REACHED, PEER_SUPERVISOR, "2026-03-02"));

    private static PeerEvent<IncidentEventKind> plan(LocalDate last) {
        return event(IncidentEventKind.VISIT_PLAN_BEGAN, PEER_SUPERVISOR, "2026-03-03")
                .stating(IncidentFacts.VISIT_WAYS, Set.of(VisitWay.TWO_TOGETHER))
                .stating(IncidentFacts.ENDS_ON, last);
    }

    @Test
    void theSupervisorReachesTheWorkerTheSameDay() {
        assertThat(PROCESS.obligations(RECORDED)).singleElement().satisfies(duty -> {
            assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR);
            assertThat(duty.due().lastDay()).contains(DAY);
        });
        assertThat(PROCESS.obligations(REACHED)).isEmpty();
        assertThat(PROCESS.obligations(IncidentState.begin(SubjectId.of("incident-1"))))
                .isEmpty();
    }

    @Test
    void visitsAreMadeInAnotherWayForALimitedTimeAndThePlanEndsByItself() {
        IncidentState planned = REACHED.after(plan(LocalDate.of(2026, 4, 14)));
        assertThat(reasons(PROCESS.decide(REACHED, plan(LocalDate.of(2026, 4, 14)))))
                .isEmpty();
        assertThat(planned.visitWaysOn(LocalDate.of(2026, 4, 14))).containsExactly(VisitWay.TWO_TOGETHER);
        assertThat(planned.visitWaysOn(LocalDate.of(2026, 4, 15))).isEmpty();
        assertThat(PROCESS.obligations(planned))
                .extracting(Obligation::rule)
                .containsExactly(WorkforceDuty.VISITS_LOOKED_AT_ANEW.rule());
        assertThat(planned.after(event(IncidentEventKind.VISIT_PLAN_ENDED, PEER_SUPERVISOR, "2026-03-20"))
                        .visitWaysOn(LocalDate.of(2026, 3, 21)))
                .isEmpty();
    }

    @Test
    void aPlanWithoutAnEndOrTooLongIsRefused() {
        assertThat(reasons(PROCESS.decide(REACHED, plan(LocalDate.of(2026, 4, 15)))))
                .containsExactly("visit-plan-too-long");
        assertThat(reasons(PROCESS.decide(REACHED, plan(LocalDate.of(2026, 3, 2)))))
                .containsExactly("ends-before-it-begins");
        assertThat(reasons(PROCESS.decide(
                        REACHED, event(IncidentEventKind.VISIT_PLAN_BEGAN, PEER_SUPERVISOR, "2026-03-03"))))
                .containsExactly("not-stated", "not-stated");
    }

    @Test
    void itIsClosedOnceTheWorkerWasReachedAndNoReportIsOwed() {
        PeerEvent<IncidentEventKind> closed = event(IncidentEventKind.INCIDENT_CLOSED, PEER_SUPERVISOR, "2026-03-09");
        assertThat(reasons(PROCESS.decide(RECORDED, closed))).containsExactly("not-from-this-stage");
        IncidentState owed = REACHED.after(event(IncidentEventKind.MANDATED_REPORT_OWED, PEER_SUPERVISOR, "2026-03-02")
                .stating(IncidentFacts.REPORT_DUE_ON, LocalDate.of(2026, 3, 4)));
        assertThat(reasons(PROCESS.decide(owed, closed))).containsExactly("report-still-owed");
        assertThat(PROCESS.obligations(owed))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().lastDay()).contains(LocalDate.of(2026, 3, 4)));
        IncidentState made = owed.after(event(IncidentEventKind.MANDATED_REPORT_MADE, PEER_WORKER, "2026-03-03"));
        assertThat(reasons(PROCESS.decide(made, closed))).isEmpty();
        assertThat(PROCESS.obligations(made.after(closed))).isEmpty();
    }

    @Test
    void aReportWithoutADayIsOwedAllTheSame() {
        IncidentState owed =
                REACHED.after(event(IncidentEventKind.MANDATED_REPORT_OWED, PEER_SUPERVISOR, "2026-03-02"));
        assertThat(PROCESS.obligations(owed))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().lastDay()).isEmpty());
    }

    @Test
    void nothingInItNamesAParticipantOrIsWithoutAnEnd() {
        assertThat(Arrays.stream(IncidentEventKind.values()).flatMap(kind -> kind.facts().stream()))
                .extracting(Fact::name)
                .containsExactly("worker", "modeOfCare", "reportDueOn", "visitWays", "endsOn");
    }
}
