package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;

final class WhatMayHappen {

    private WhatMayHappen() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        CareCase filed = Invented.filed(workflow);

        workflow.options(filed, LocalDate.of(2026, 2, 5)).stream()
                .filter(option -> option.leadsTo().isPresent())
                .forEach(option -> {
                    System.out.println(option.kind().code() + " " + option.citations());
                    System.out.println("  must state " + option.asks());
                    option.blockedBy()
                            .forEach(reason -> System.out.println(
                                    "  blocked: " + reason.code().code()));
                    option.cautions()
                            .forEach(reason -> System.out.println(
                                    "  remark: " + reason.code().code()));
                });
    }
}
