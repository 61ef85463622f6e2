package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import java.util.Locale;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Messages;

final class EveryReasonAtOnce {

    private EveryReasonAtOnce() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        Messages english = CareMessages.in(Locale.ENGLISH);
        Decision decision = workflow.decide(
                Invented.reportOrdered(workflow),
                event(EventKind.REPORT_TIME_EXTENDED, Role.COURT, "2026-03-10")
                        .stating(CareFacts.ENGAGEMENT_PROGRESS, Finding.NOT_DETERMINED)
                        .build());

        if (decision instanceof Decision.Refused refused) {
            refused.reasons().forEach(reason -> {
                System.out.println(reason.code().code() + ": " + english.sentence(reason));
                english.cure(reason).ifPresent(cure -> System.out.println("  " + cure));
            });
        }
    }
}
