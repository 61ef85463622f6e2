package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import java.time.LocalDate;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.OwnDeadline;
import org.carepeers.workflow.obligation.Obligation;

final class CountyRule {

    private CountyRule() {}

    public static void main(String[] arguments) {
        String json = GuidePage.of("05-adding-a-county-rule.md").blocks("json").get(0);
        Overlay policy = Overlay.parse(json);
        RuleBook rules = RuleBook.california().withOverlay(policy);
        Lookup.InForce report = rules.find(CareRules.COUNTY_REPORT, LocalDate.of(2026, 5, 4))
                .inForce()
                .orElseThrow();
        System.out.println("The statute: " + report.rule().figure());
        for (Rule own : report.overlays()) {
            System.out.println(own.source().title() + ": " + own.figure());
        }

        CareWorkflow workflow = CareWorkflow.california()
                .with(rules)
                .withDeadline(OwnDeadline.forRule(RuleId.of("example-first-call"))
                        .begunBy(EventKind.FACILITY_REFERRAL_MADE)
                        .metByOwn("first-call-made")
                        .neverExtended("the policy names no extension")
                        .untilMet("a late call is still a call")
                        .row());
        CareCase referred = workflow.apply(
                Invented.begun(),
                event(EventKind.FACILITY_REFERRAL_MADE, Role.FACILITY, "2026-05-04")
                        .build());
        for (Obligation duty : referred.openObligations()) {
            System.out.println(duty.basis().code() + ": " + duty.title() + ". "
                    + duty.due().sentence());
        }
        CareCase called = workflow.apply(
                referred,
                event(EventKind.OWN_EVENT, Role.COUNTY_AGENCY, "2026-05-05")
                        .stating(CareFacts.OWN_KIND, "first-call-made")
                        .build());
        System.out.println("Open after the call: " + called.openObligations().size());
    }
}
