package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.Participation;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Asked;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** What rows ask for of endings, circumstances, side matters and orders outside the table. */
final class EndingRequirements {

    private static final Reason NO_NOTICE = Reason.of(CareReason.NOTICE_NOT_PROVEN, Citation.parse("WIC 5979(a)(1)"))
            .with("notice", NoticeKind.TERMINATION);

    private EndingRequirements() {}

    /** Medication that was not taken is never a ground, alone or among others. */
    static Requirement<CareCase, CareEvent> neverForMedication() {
        Reason medication = Reason.of(CareReason.MEDICATION_IS_NO_GROUND, Citation.parse("WIC 5979(a)(5)"))
                .with("field", CareFacts.PARTICIPATION.name());
        return Requirement.ofEvent(
                CareReason.MEDICATION_IS_NO_GROUND,
                (subject, event) -> event.facts()
                                .find(CareFacts.PARTICIPATION)
                                .orElse(Set.of())
                                .contains(Participation.MEDICATION)
                        ? medication
                        : null);
    }

    /** Being held in custody or a hospital is not the same as not taking part; without the choice, only a remark. */
    static Requirement<CareCase, CareEvent> notHeldElsewhere(boolean chosen) {
        Reason held = Reason.of(CareReason.HELD_ELSEWHERE).with("choice", CareChoice.NO_TERMINATION_WHILE_HELD);
        Requirement<CareCase, CareEvent> notHeld =
                Requirement.ofCase(CareReason.HELD_ELSEWHERE, subject -> subject.isHeldElsewhere() ? held : null);
        return chosen ? notHeld : notHeld.asRemark();
    }

    /** Remarks where it is not on record that the respondent received notice of this termination before. */
    static Requirement<CareCase, CareEvent> noticeGiven() {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.NOTICE_NOT_PROVEN, (subject, event) -> noticeMissing(subject, event.occurredOn()))
                .asRemark();
    }

    /**
     * That no notice of a termination on that day is on record, or null if one is. A notice is of the motion that is then
     * before the court: one from before a hearing on termination that ended on an earlier day is of another.
     */
    static @Nullable Reason noticeMissing(CareCase subject, LocalDate on) {
        LocalDate noticed = subject.facts().orNull(CareFacts.TERMINATION_NOTICE_ON);
        LocalDate heard = subject.facts().orNull(CareFacts.TERMINATION_HEARD_ON);
        boolean spent = noticed != null && heard != null && heard.isBefore(on) && !noticed.isAfter(heard);
        return noticed == null || spent ? NO_NOTICE : null;
    }

    /** The basis is one for which the Act has no event of its own. */
    static Requirement<CareCase, CareEvent> basisWithoutOwnEvent() {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.BASIS_HAS_OWN_EVENT,
                        (subject, event) -> event.facts()
                                .find(CareFacts.DISMISSAL_BASIS)
                                .filter(basis -> !basis.isAsStatedByCourt())
                                .map(basis -> Reason.of(CareReason.BASIS_HAS_OWN_EVENT)
                                        .with("field", CareFacts.DISMISSAL_BASIS.name())
                                        .with("stated", basis))
                                .orElse(null))
                .asking(Asked.oneCode(
                        CareFacts.DISMISSAL_BASIS,
                        Arrays.stream(DismissalBasis.values())
                                .filter(DismissalBasis::isAsStatedByCourt)
                                .toArray(DismissalBasis[]::new)));
    }

    /**
     * Remarks where a petition is withdrawn after the original petitioner was relieved.
     *
     * <p>The section takes the case out of the original petitioner's hands; it does not say that the successor cannot
     * withdraw, nor that the court cannot dismiss upon it. What the court did is therefore recorded.
     */
    static Requirement<CareCase, CareEvent> withdrawnBeforeSuccession() {
        Reason relieved = Reason.of(CareReason.WITHDRAWN_AFTER_SUCCESSION, Citation.parse("WIC 5977(b)(6)(A)"))
                .with("field", CareFacts.DISMISSAL_BASIS.name());
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.WITHDRAWN_AFTER_SUCCESSION,
                        (subject, event) -> event.facts().orNull(CareFacts.DISMISSAL_BASIS) == DismissalBasis.WITHDRAWN
                                        && subject.facts().found(CareFacts.SUCCESSOR_APPOINTED)
                                ? relieved
                                : null)
                .asRemark();
    }

    /** Remarks where the basis is a completed agreement and the case never had one. */
    static Requirement<CareCase, CareEvent> agreementOnRecord() {
        Reason missing = CareRequirements.about(CareReason.NO_AGREEMENT_ON_RECORD, CareFacts.DISMISSAL_BASIS);
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.NO_AGREEMENT_ON_RECORD, (subject, event) -> {
                    boolean had = subject.stage() == CareStage.UNDER_CARE_AGREEMENT
                            || subject.facts().states(CareFacts.CARE_AGREEMENT)
                            || subject.lastOrNull(EventKind.AGREEMENT_APPROVED) != null;
                    boolean completed =
                            event.facts().orNull(CareFacts.DISMISSAL_BASIS) == DismissalBasis.AGREEMENT_COMPLETED;
                    return completed && !had ? missing : null;
                })
                .asRemark();
    }

    /** The circumstance to be ended has begun. */
    static Requirement<CareCase, CareEvent> circumstanceIsOpen() {
        return Requirement.ofEvent(CareReason.NOT_OPEN, (subject, event) -> {
            CircumstanceKind kind = event.facts().orNull(CareFacts.CIRCUMSTANCE);
            return kind == null || subject.circumstances().containsKey(kind)
                    ? null
                    : Reason.of(CareReason.NOT_OPEN)
                            .with("field", CareFacts.CIRCUMSTANCE.name())
                            .with("stated", kind);
        });
    }

    /** The side matter to be ended has begun. */
    static Requirement<CareCase, CareEvent> sideMatterIsOpen() {
        return Requirement.ofEvent(CareReason.NOT_OPEN, (subject, event) -> {
            SideMatterKind kind = event.facts().orNull(CareFacts.SIDE_MATTER);
            return kind == null || subject.sideMatters().containsKey(kind)
                    ? null
                    : Reason.of(CareReason.NOT_OPEN)
                            .with("field", CareFacts.SIDE_MATTER.name())
                            .with("stated", kind);
        });
    }

    /** A court order or a record of an open case states a stage that something has led to. */
    static Requirement<CareCase, CareEvent> stageStateable() {
        Reason notStarted = CareRequirements.about(CareReason.STAGE_NOT_STATEABLE, CareFacts.STATED_STAGE);
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.STAGE_NOT_STATEABLE,
                        (subject, event) -> event.facts().orNull(CareFacts.STATED_STAGE) == CareStage.NOT_STARTED
                                ? notStarted
                                : null)
                .asking(Asked.oneCode(
                        CareFacts.STATED_STAGE,
                        Arrays.stream(CareStage.values())
                                .filter(stage -> stage != CareStage.NOT_STARTED)
                                .toArray(CareStage[]::new)));
    }

    /** A case under a plan states the day on which the plan was ordered, or has it in force. */
    static Requirement<CareCase, CareEvent> planDateKnown() {
        Reason missing = CareRequirements.about(CareReason.TERM_DATES_MISSING, CareFacts.PLAN_ORDERED_ON);
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.TERM_DATES_MISSING, (subject, event) -> {
                    CareStage stage = event.facts().orNull(CareFacts.STATED_STAGE);
                    boolean underPlan =
                            stage == CareStage.UNDER_CARE_PLAN || stage == CareStage.AWAITING_GRADUATION_HEARING;
                    boolean known = event.facts().states(CareFacts.PLAN_ORDERED_ON)
                            || subject.facts().states(CareFacts.PLAN_ORDERED_ON);
                    return underPlan && !known ? missing : null;
                })
                .asking(Asked.oneCode(CareFacts.PLAN_ORDERED_ON)
                        .only("where the case is under a plan from then on and its order is not on record"));
    }

    /** A transfer was ordered. */
    static Requirement<CareCase, CareEvent> transferOrdered() {
        Reason missing = Reason.of(CareReason.TRANSFER_NOT_ORDERED, Citation.parse("WIC 5973(b)"));
        return Requirement.ofCase(
                CareReason.TRANSFER_NOT_ORDERED,
                subject -> subject.lastOrNull(EventKind.TRANSFER_ORDERED) == null ? missing : null);
    }

    /** A transfer leads to another county than the one where the case is. */
    static Requirement<CareCase, CareEvent> toAnotherCounty() {
        return Requirement.ofEvent(
                CareReason.TRANSFER_TO_SAME_COUNTY,
                (subject, event) -> event.facts().orNull(CareFacts.RECEIVING_COUNTY) == subject.county()
                        ? CareRequirements.about(CareReason.TRANSFER_TO_SAME_COUNTY, CareFacts.RECEIVING_COUNTY)
                                .with("county", subject.county())
                        : null);
    }

    /** The county that receives the case is the one to which it was last transferred, and has not received it yet. */
    static Requirement<CareCase, CareEvent> receivedWhereOrdered() {
        return Requirement.ofEvent(CareReason.RECEIVED_ELSEWHERE, (subject, event) -> {
            County ordered = subject.facts().orNull(CareFacts.RECEIVING_COUNTY);
            County stated = event.facts().orNull(CareFacts.RECEIVING_COUNTY);
            if (stated != null && ordered == stated && stated == subject.county()) {
                return CareRequirements.about(CareReason.TRANSFER_TO_SAME_COUNTY, CareFacts.RECEIVING_COUNTY)
                        .with("county", stated);
            }
            return ordered == null || stated == null || ordered == stated
                    ? null
                    : CareRequirements.about(CareReason.RECEIVED_ELSEWHERE, CareFacts.RECEIVING_COUNTY)
                            .with("ordered", ordered)
                            .with("stated", stated);
        });
    }

    /** Remarks that the order departs from the table, for ever. */
    static Requirement<CareCase, CareEvent> shownAsOutsideTable() {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.OUTSIDE_TABLE,
                        (subject, event) -> Reason.of(CareReason.OUTSIDE_TABLE)
                                .with("stage", subject.stage())
                                .with(
                                        "basis",
                                        event.facts()
                                                .find(CareFacts.STATED_BASIS)
                                                .<Object>map(basis -> basis)
                                                .orElse("not-stated")))
                .asRemark();
    }

    /** Remarks that the case was taken up midway. */
    static Requirement<CareCase, CareEvent> shownAsTakenUp() {
        Reason midway = Reason.of(CareReason.TAKEN_UP_MIDWAY);
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.TAKEN_UP_MIDWAY, (subject, event) -> midway)
                .asRemark();
    }
}
