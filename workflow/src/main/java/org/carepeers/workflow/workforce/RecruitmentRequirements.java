package org.carepeers.workflow.workforce;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.Readiness;
import org.carepeers.peer.ReadinessItem;
import org.carepeers.peer.ReadinessReview;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.RecruitmentFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** What the rows of a recruitment ask for. */
final class RecruitmentRequirements {

    private static final Citation AFTER_OFFER_ONLY = Citation.parse("GOV 12952(a)(2)");

    private RecruitmentRequirements() {}

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> states(Fact<?> fact) {
        return Requirement.states(PeerEvent::facts, fact);
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> found(Fact<Finding> fact) {
        return Requirement.found(PeerEvent::facts, fact);
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> inOrder() {
        return Requirement.ofEvent(
                RecruitmentReason.BEFORE_LAST_MOVE,
                (opening, event) -> opening.movedOn()
                        .filter(moved -> event.occurredOn().isBefore(moved))
                        .map(moved -> Reason.of(RecruitmentReason.BEFORE_LAST_MOVE)
                                .with("date", event.occurredOn())
                                .with("moved", moved))
                        .orElse(null));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> ready(RecruitmentPolicy policy) {
        return Requirement.ofCase(RecruitmentReason.NOT_READY, opening -> {
            Set<ReadinessItem> lacking = EnumSet.noneOf(ReadinessItem.class);
            lacking.addAll(policy.mustBeMet());
            lacking.removeAll(opening.review()
                    .map(review -> review.answered(Readiness.MET))
                    .orElse(Set.of()));
            return lacking.isEmpty()
                    ? null
                    : Reason.of(RecruitmentReason.NOT_READY)
                            .with("items", List.copyOf(lacking))
                            .with("policy", policy.name());
        });
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> readinessComplete() {
        return Requirement.<Recruitment, PeerEvent<RecruitmentEventKind>>ofEvent(
                        RecruitmentReason.READINESS_INCOMPLETE,
                        (opening, event) -> event.facts()
                                .find(RecruitmentFacts.READINESS_REVIEW)
                                .map(RecruitmentRequirements::incomplete)
                                .orElse(null))
                .asRemark();
    }

    private static @Nullable Reason incomplete(ReadinessReview review) {
        Set<ReadinessItem> notMet = review.answered(Readiness.NOT_MET);
        Set<ReadinessItem> missing = review.missing();
        return notMet.isEmpty() && missing.isEmpty()
                ? null
                : Reason.of(RecruitmentReason.READINESS_INCOMPLETE)
                        .with("items", List.copyOf(notMet))
                        .with("missing", List.copyOf(missing));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> payStated() {
        return Requirement.<Recruitment, PeerEvent<RecruitmentEventKind>>ofCase(
                        RecruitmentReason.PAY_NOT_STATED,
                        opening -> opening.role().flatMap(role -> role.pay()).isPresent()
                                ? null
                                : Reason.of(RecruitmentReason.PAY_NOT_STATED))
                .asRemark();
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> notAppliedBefore() {
        return ofApplicant(
                RecruitmentReason.APPLIED_ALREADY,
                (opening, id) -> !opening.applicants().containsKey(id));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> appliedInTime() {
        return Requirement.<Recruitment, PeerEvent<RecruitmentEventKind>>ofEvent(
                        RecruitmentReason.APPLIED_LATE,
                        (opening, event) -> opening.applyUntil()
                                .filter(event.occurredOn()::isAfter)
                                .map(last -> Reason.of(RecruitmentReason.APPLIED_LATE)
                                        .with("last", last))
                                .orElse(null))
                .asRemark();
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> known() {
        return ofApplicant(
                RecruitmentReason.APPLICANT_NOT_KNOWN,
                (opening, id) -> opening.applicants().containsKey(id));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> stillApplying() {
        return ofApplicant(
                RecruitmentReason.APPLICANT_HAS_WITHDRAWN,
                (opening, id) -> test(opening, id, each -> !each.isWithdrawn()));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> withoutOffer() {
        return ofApplicant(
                RecruitmentReason.HOLDS_THE_OFFER,
                (opening, id) -> !opening.offeredTo().equals(Optional.of(id)));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> holdsOffer() {
        return ofApplicant(
                RecruitmentReason.OFFER_IS_ANOTHERS,
                (opening, id) -> opening.offeredTo().equals(Optional.of(id)));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> interviewed() {
        return ofApplicant(
                RecruitmentReason.NOT_INTERVIEWED,
                (opening, id) -> test(opening, id, Recruitment.Applicant::isInterviewed));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> previewed() {
        return ofApplicant(
                        RecruitmentReason.NO_PREVIEW_GIVEN,
                        (opening, id) -> test(opening, id, Recruitment.Applicant::isPreviewed))
                .asRemark();
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> peerOnPanel() {
        return Requirement.<Recruitment, PeerEvent<RecruitmentEventKind>>ofEvent(
                        RecruitmentReason.NO_PEER_ON_PANEL,
                        (opening, event) -> event.facts().found(RecruitmentFacts.PEER_ON_PANEL)
                                ? null
                                : Reason.of(RecruitmentReason.NO_PEER_ON_PANEL))
                .asRemark();
    }

    /** A plan to ask before a conditional offer is refused. */
    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> afterConditionalOffer() {
        return asked(RecruitmentReason.HISTORY_BEFORE_OFFER);
    }

    /** A question that was asked too early is recorded, and remarked on. */
    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> wasAskedInTime() {
        return asked(RecruitmentReason.HISTORY_ASKED_BEFORE_OFFER).asRemark();
    }

    private static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> asked(RecruitmentReason code) {
        return Requirement.ofEvent(
                code,
                (opening, event) -> opening.mayBeAsked(event.facts().find(RecruitmentFacts.APPLICANT))
                        ? null
                        : Reason.of(code, AFTER_OFFER_ONLY));
    }

    static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> answerTimeOver() {
        return Requirement.ofEvent(
                RecruitmentReason.ANSWER_TIME_RUNS,
                (opening, event) -> event.facts()
                        .find(RecruitmentFacts.ANSWER_BY)
                        .filter(last -> !event.occurredOn().isAfter(last))
                        .map(last -> Reason.of(RecruitmentReason.ANSWER_TIME_RUNS, Citation.parse("GOV 12952(c)"))
                                .with("last", last))
                        .orElse(null),
                RecruitmentFacts.ANSWER_BY);
    }

    /** The test of an applicant. */
    @FunctionalInterface
    private interface ApplicantCheck {
        boolean test(Recruitment opening, String applicant);
    }

    private static boolean test(Recruitment opening, String id, Predicate<Recruitment.Applicant> check) {
        return opening.applicants().containsKey(id)
                && check.test(opening.applicants().getOrDefault(id, Recruitment.Applicant.NEW));
    }

    private static Requirement<Recruitment, PeerEvent<RecruitmentEventKind>> ofApplicant(
            RecruitmentReason code, ApplicantCheck check) {
        return Requirement.ofEvent(
                code,
                (opening, event) -> event.facts()
                        .find(RecruitmentFacts.APPLICANT)
                        .filter(id -> !check.test(opening, id))
                        .map(id -> Reason.of(code))
                        .orElse(null));
    }
}
