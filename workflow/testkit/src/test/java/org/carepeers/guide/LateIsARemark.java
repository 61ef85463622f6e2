package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import java.time.LocalDate;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CountyReport;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.ReportKind;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;

final class LateIsARemark {

    private LateIsARemark() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        CountyReport report = CountyReport.builder()
                .kind(ReportKind.INVESTIGATION)
                .author(Role.COUNTY_AGENCY)
                .filedOn(LocalDate.of(2026, 4, 2))
                .contents(ReportKind.INVESTIGATION.contents())
                .build();
        Decision decision = workflow.decide(
                Invented.reportOrdered(workflow),
                event(EventKind.COUNTY_REPORT_FILED, Role.COUNTY_AGENCY, "2026-04-02")
                        .stating(CareFacts.COUNTY_REPORT, report)
                        .build());

        System.out.println("Accepted: " + decision.isAccepted());
        if (decision instanceof Decision.Accepted accepted) {
            accepted.remarks().forEach(Invented::print);
        }
    }
}
