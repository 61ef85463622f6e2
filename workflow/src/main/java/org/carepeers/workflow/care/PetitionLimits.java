package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.LookBack;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** What is asked of a petition's standing and evidence, by the numbers of the law on the day on which it is filed. */
final class PetitionLimits {

    private final LegalLimits limits;
    private final RuleBook rules;

    PetitionLimits(LegalLimits limits, RuleBook rules) {
        this.limits = limits;
        this.rules = rules;
    }

    /** Remarks where a day that the event states lies before the time into which the section looks back. */
    private Requirement<CareCase, CareEvent> withinLookBack(RuleId id, Fact<LocalDate> fact) {
        return limits.remarked(CareReason.OUTSIDE_LOOK_BACK, id, (subject, event, rule) -> outside(event, rule, fact));
    }

    private @Nullable Reason outside(CareEvent event, Rule rule, Fact<LocalDate> fact) {
        LocalDate stated = event.facts().orNull(fact);
        if (stated == null || !(rule instanceof LookBack lookBack) || limits.reaches(event, lookBack.reach(), stated)) {
            return null;
        }
        return stated.isAfter(event.occurredOn())
                ? LegalLimits.dayAfter(event, rule, fact.name(), stated)
                : LegalLimits.exceeded(CareReason.OUTSIDE_LOOK_BACK, rule)
                        .with("field", fact.name())
                        .with("stated", stated);
    }

    /** Remarks where the contact behind the petitioner's standing lies too far back. */
    private Requirement<CareCase, CareEvent> recentContact() {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.OUTSIDE_LOOK_BACK,
                        (subject, event) -> LegalLimits.withinYears(() -> event.facts()
                                .find(CareFacts.STANDING)
                                .flatMap(standing -> standing.lookBackRule())
                                .flatMap(
                                        id -> rules.find(id, event.occurredOn()).inForce())
                                .map(inForce -> LegalLimits.unmet(
                                        subject,
                                        event,
                                        inForce,
                                        (any, stated, rule) -> outside(stated, rule, CareFacts.LAST_CONTACT_ON)))
                                .orElse(null)))
                .asRemark();
    }

    /** The petitioner's standing, and the recent contact on which it may rest. */
    List<Requirement<CareCase, CareEvent>> standing(boolean conservatorMayPetition) {
        return List.of(
                PetitionRequirements.standing(conservatorMayPetition),
                PetitionRequirements.standingSettled(),
                PetitionRequirements.standingOfWhoFiles(),
                PetitionRequirements.contactStated(),
                recentContact());
    }

    /** The evidence of a petition: an examination or intensive treatments, none of them too old. */
    List<Requirement<CareCase, CareEvent>> evidence() {
        return List.of(
                PetitionRequirements.evidenceStated(),
                withinLookBack(CareRules.EXAMINATION_LOOK_BACK, CareFacts.EXAMINED_ON),
                withinLookBack(CareRules.INTENSIVE_TREATMENT_LOOK_BACK, CareFacts.INTENSIVE_TREATMENT_ON),
                countShown(CareRules.INTENSIVE_TREATMENT_COUNT, CareFacts.INTENSIVE_TREATMENTS));
    }

    /** Remarks where the evidence shows fewer than the section asks for. */
    private Requirement<CareCase, CareEvent> countShown(RuleId id, Fact<Integer> fact) {
        return limits.remarked(
                CareReason.LIMIT_NOT_REACHED, id, (subject, event, rule) -> LegalLimits.tooFew(event, rule, fact));
    }
}
