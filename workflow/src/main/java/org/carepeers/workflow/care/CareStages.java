package org.carepeers.workflow.care;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carepeers.proceeding.CareStage;

/** Sets of stages of which more than one row speaks. */
final class CareStages {

    private CareStages() {}

    /** Begun and not ended. */
    static Set<CareStage> open() {
        return those(stage -> stage != CareStage.NOT_STARTED && !stage.isFinal());
    }

    /** From the petition to the end. */
    static Set<CareStage> inCourt() {
        return those(CareStage::isInCourt);
    }

    /** In court, from the order that sets the initial appearance on. */
    static Set<CareStage> sinceAppearanceSet() {
        Set<CareStage> before = EnumSet.of(
                CareStage.AWAITING_PRIMA_FACIE_REVIEW,
                CareStage.AWAITING_COUNTY_REPORT,
                CareStage.AWAITING_RULING_ON_REPORT);
        return those(stage -> stage.isInCourt() && !before.contains(stage));
    }

    /** Under a CARE plan, in any term. */
    static Set<CareStage> underPlan() {
        return those(stage -> stage == CareStage.UNDER_CARE_PLAN || stage == CareStage.AWAITING_GRADUATION_HEARING);
    }

    /** Begun, whether ended or not. */
    static Set<CareStage> started() {
        return those(stage -> stage != CareStage.NOT_STARTED);
    }

    /** Ended. */
    static Set<CareStage> finals() {
        return those(CareStage::isFinal);
    }

    private static Set<CareStage> those(Predicate<CareStage> condition) {
        return Collections.unmodifiableSet(Arrays.stream(CareStage.values())
                .filter(condition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CareStage.class))));
    }
}
