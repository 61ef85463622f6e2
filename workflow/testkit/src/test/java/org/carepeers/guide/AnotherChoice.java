package org.carepeers.guide;

import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareWorkflow;

final class AnotherChoice {

    private AnotherChoice() {}

    public static void main(String[] arguments) {
        CareWorkflow usual = CareWorkflow.california();
        CareWorkflow ours = usual.with(CareChoice.LATE_SETTLEMENT, false).with(CareChoice.THIRD_TERM, true);

        System.out.println(ours.choices().contains(CareChoice.THIRD_TERM));
        System.out.println(ours.fingerprint().equals(usual.fingerprint()));
    }
}
