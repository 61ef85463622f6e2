package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Deadline;
import org.carepeers.rule.Limit;
import org.carepeers.rule.LookBack;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.Measure;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.rule.Timing;
import org.carepeers.time.CourtTime;
import org.carepeers.time.OutsideCalendarException;
import org.carepeers.time.Span;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The requirements that rest on a number of the law, looked up by the day of the act.
 *
 * <p>Only the statute's own figure refuses. A figure that a county or a court lays over it is policy, and what it does not
 * allow is recorded with a remark.
 *
 * <p>Where the text of that day is not known, the requirement neither holds nor fails: it remarks that it could not be
 * tested.
 */
final class LegalLimits {

    private final RuleBook rules;
    private final CourtTime time;

    LegalLimits(RuleBook rules, CourtTime time) {
        this.rules = rules;
        this.time = time;
    }

    /** A test of one rule on one event. */
    interface Test {
        @Nullable
        Reason unmet(CareCase subject, CareEvent event, Rule rule);
    }

    private Requirement<CareCase, CareEvent> tested(CareReason code, RuleId id, Test test) {
        return Requirement.ofEvent(code, (subject, event) -> {
            Lookup lookup = rules.find(id, event.occurredOn());
            return lookup instanceof Lookup.InForce inForce
                    ? withinYears(() -> test.unmet(subject, event, inForce.rule()))
                    : null;
        });
    }

    /** A remark where the statute's figure, which refuses by itself, is kept and a figure laid over it is not. */
    private Requirement<CareCase, CareEvent> ownFigure(RuleId id, Test test) {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.OVERLAY_NOT_KEPT,
                        (subject, event) -> withinYears(() -> rules.find(id, event.occurredOn())
                                .inForce()
                                .filter(inForce -> test.unmet(subject, event, inForce.rule()) == null)
                                .map(inForce -> unmet(subject, event, inForce, test))
                                .orElse(null)))
                .asRemark();
    }

    /** A remark where the statute's figure is not kept, or where it is and a figure laid over it is not. */
    Requirement<CareCase, CareEvent> remarked(CareReason code, RuleId id, Test test) {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        code,
                        (subject, event) -> withinYears(() -> rules.find(id, event.occurredOn())
                                .inForce()
                                .map(inForce -> unmet(subject, event, inForce, test))
                                .orElse(null)))
                .asRemark();
    }

    static @Nullable Reason unmet(CareCase subject, CareEvent event, Lookup.InForce inForce, Test test) {
        Reason statute = test.unmet(subject, event, inForce.rule());
        return statute != null
                ? statute
                : inForce.overlays().stream()
                        .filter(overlay -> test.unmet(subject, event, overlay) != null)
                        .findFirst()
                        .map(overlay -> exceeded(CareReason.OVERLAY_NOT_KEPT, overlay)
                                .with("source", overlay.source().title()))
                        .orElse(null);
    }

    /** Neither holds nor fails where a date would lie outside the years of the court calendar. */
    static @Nullable Reason withinYears(Supplier<@Nullable Reason> test) {
        try {
            return test.get();
        } catch (OutsideCalendarException e) {
            return null;
        }
    }

    static Reason exceeded(CareReason code, Rule rule) {
        return Reason.of(code, rule.citation()).with("rule", rule.id()).with("limit", rule.figure());
    }

    static Reason dayAfter(CareEvent event, Rule rule, String field, LocalDate stated) {
        return Reason.of(CareReason.DAY_AFTER_EVENT, rule.citation())
                .with("field", field)
                .with("stated", stated)
                .with("date", event.occurredOn());
    }

    boolean reaches(CareEvent event, Span reach, LocalDate stated) {
        return time.lookBack(event.occurredOn(), reach).contains(stated);
    }

    /** The evaluation used again was completed within the time into which the section looks back. */
    Requirement<CareCase, CareEvent> evaluationRecent() {
        return tested(CareReason.EVALUATION_TOO_OLD, CareRules.EVALUATION_REUSE, this::tooOld);
    }

    /** Remarks where the evaluation used again is older than a county or court asks for. */
    Requirement<CareCase, CareEvent> evaluationRecentByOwnFigure() {
        return ownFigure(CareRules.EVALUATION_REUSE, this::tooOld);
    }

    private @Nullable Reason tooOld(CareCase subject, CareEvent event, Rule rule) {
        ClinicalEvaluation evaluation = event.facts().orNull(CareFacts.EVALUATION);
        if (evaluation == null || !(rule instanceof LookBack lookBack)) {
            return null;
        }
        if (reaches(event, lookBack.reach(), evaluation.completedOn())) {
            return null;
        }
        return evaluation.completedOn().isAfter(event.occurredOn())
                ? dayAfter(event, rule, "evaluation.completedOn", evaluation.completedOn())
                : exceeded(CareReason.EVALUATION_TOO_OLD, rule)
                        .with("field", "evaluation.completedOn")
                        .with("stated", evaluation.completedOn());
    }

    /** What is asked of a petition's standing and evidence. */
    PetitionLimits ofPetition() {
        return new PetitionLimits(this, rules);
    }

    /** A hearing that is set: for which day, not before the order, and on a court day. */
    List<Requirement<CareCase, CareEvent>> hearingSet() {
        return List.of(CareRequirements.states(CareFacts.HEARING_ON), HearingRequirements.setAhead(), onACourtDay());
    }

    /** What is asked of more time that the court gives. */
    List<Requirement<CareCase, CareEvent>> moreTime(EventKind extension, RuleId extended, RuleId limit) {
        return new ExtensionLimits(this, rules, time).moreTime(extension, extended, limit);
    }

    static Optional<LocalDate> latest(CourtTime time, Rule rule, LocalDate from) {
        return rule instanceof Limit limit && limit.measure() instanceof Measure.Length length
                ? Optional.of(time.after(from, length.span()).date())
                : Optional.empty();
    }

    /** Remarks where a continuance without good cause is longer than the section allows for that hearing. */
    Requirement<CareCase, CareEvent> continuanceWithin() {
        return new ContinuanceLimits(rules, time).continuanceWithin();
    }

    /** Remarks where a further term is longer than the section allows, counted from the end of the present one. */
    Requirement<CareCase, CareEvent> furtherTermWithin(RuleId id) {
        return remarked(CareReason.DATE_OVER_LIMIT, id, (subject, event, rule) -> {
            LocalDate ends = event.facts().orNull(CareFacts.TERM_ENDS_ON);
            LocalDate present = subject.termEndsOn;
            if (ends == null
                    || present == null
                    || !(rule instanceof Limit limit && limit.measure() instanceof Measure.Length length)) {
                return null;
            }
            LocalDate latest = time.endOfTerm(present, length.span()).date();
            return !ends.isAfter(latest)
                    ? null
                    : exceeded(CareReason.DATE_OVER_LIMIT, rule)
                            .with("field", CareFacts.TERM_ENDS_ON.name())
                            .with("stated", ends)
                            .with("latest", latest);
        });
    }

    /** Remarks where a hearing is set sooner after the order than the section allows. */
    Requirement<CareCase, CareEvent> hearingNotBefore(RuleId id) {
        return remarked(CareReason.LIMIT_NOT_REACHED, id, (subject, event, rule) -> {
            LocalDate on = event.facts().orNull(CareFacts.HEARING_ON);
            if (on == null
                    || !(rule instanceof Deadline deadline && deadline.timing() instanceof Timing.AtLeastAfter after)) {
                return null;
            }
            LocalDate earliest =
                    time.endOfTerm(event.occurredOn(), after.span()).date();
            return !on.isBefore(earliest)
                    ? null
                    : exceeded(CareReason.LIMIT_NOT_REACHED, rule)
                            .with("field", CareFacts.HEARING_ON.name())
                            .with("stated", on);
        });
    }

    /** Remarks where a sum of money is over the limit. */
    Requirement<CareCase, CareEvent> dollarsWithin(RuleId id, Fact<Integer> fact) {
        return remarked(CareReason.LIMIT_EXCEEDED, id, (subject, event, rule) -> {
            Integer stated = event.facts().orNull(fact);
            if (stated == null
                    || !(rule instanceof Limit limit && limit.measure() instanceof Measure.Dollars dollars)) {
                return null;
            }
            return stated <= dollars.amount()
                    ? null
                    : exceeded(CareReason.LIMIT_EXCEEDED, rule)
                            .with("field", fact.name())
                            .with("stated", stated);
        });
    }

    /** At least as many as the section asks for before the order may be made. */
    Requirement<CareCase, CareEvent> countReached(RuleId id, Fact<Integer> fact) {
        return tested(CareReason.LIMIT_NOT_REACHED, id, (subject, event, rule) -> tooFew(event, rule, fact));
    }

    /**
     * Remarks where the number of reports stated is another than this case's record shows within the time of the rule.
     *
     * <p>The presiding judge receives reports on an entity from every case, so the number stated decides; the record of one
     * case neither proves nor disproves it.
     */
    Requirement<CareCase, CareEvent> reportsAsRecorded() {
        return tested(CareReason.REPORTS_DIFFER, CareRules.SPECIAL_MASTER_REPORTS, (subject, event, rule) -> {
                    Integer stated = event.facts().orNull(CareFacts.REPORTS_WITHIN_A_YEAR);
                    String party = event.facts().orNull(CareFacts.PARTY);
                    if (stated == null || party == null || !(rule instanceof Limit limit)) {
                        return null;
                    }
                    long recorded = limit.window()
                            .map(span -> mostWithin(subject.daysOf(EventKind.SERVICE_FAILURE_REPORTED, party), span))
                            .orElse(0L);
                    return recorded == stated
                            ? null
                            : exceeded(CareReason.REPORTS_DIFFER, rule)
                                    .with("field", CareFacts.REPORTS_WITHIN_A_YEAR.name())
                                    .with("stated", stated)
                                    .with("recorded", recorded);
                })
                .asRemark();
    }

    /** The most days that fall within one stretch of that length. */
    private long mostWithin(List<LocalDate> days, Span span) {
        return days.stream()
                .mapToLong(last -> days.stream()
                        .filter(day -> time.lookBack(last, span).contains(day))
                        .count())
                .max()
                .orElse(0);
    }

    /** Remarks where there are fewer than a county or court asks for. */
    Requirement<CareCase, CareEvent> countReachedByOwnFigure(RuleId id, Fact<Integer> fact) {
        return ownFigure(id, (subject, event, rule) -> tooFew(event, rule, fact));
    }

    static @Nullable Reason tooFew(CareEvent event, Rule rule, Fact<Integer> fact) {
        Integer stated = event.facts().orNull(fact);
        if (stated == null || !(rule instanceof Limit limit && limit.measure() instanceof Measure.Count count)) {
            return null;
        }
        return stated >= count.number()
                ? null
                : exceeded(CareReason.LIMIT_NOT_REACHED, rule)
                        .with("field", fact.name())
                        .with("stated", stated);
    }

    /** The respondent was reappointed fewer times than the section allows. */
    Requirement<CareCase, CareEvent> reappointedNoMoreOften() {
        return Requirement.ofEvent(
                CareReason.REAPPOINTED_BEFORE, (subject, event) -> reappointedBefore(subject, event.occurredOn()));
    }

    /** Why nobody could be reappointed on a day, or null if they could. */
    @Nullable
    Reason reappointedBefore(CareCase subject, LocalDate on) {
        return rules.find(CareRules.INVOLUNTARY_REAPPOINTMENT_COUNT, on)
                .inForce()
                .map(inForce -> reappointedTooOften(subject, inForce.rule()))
                .orElse(null);
    }

    private static @Nullable Reason reappointedTooOften(CareCase subject, Rule rule) {
        boolean within = rule instanceof Limit limit
                && limit.measure() instanceof Measure.Count count
                && reappointments(subject) < count.number();
        return within ? null : exceeded(CareReason.REAPPOINTED_BEFORE, rule);
    }

    /** Reappointments so far; a record that was kept before they were counted shows only that there was one. */
    static int reappointments(CareCase subject) {
        return subject.facts()
                .find(CareFacts.REAPPOINTMENTS)
                .orElse(subject.lastOrNull(EventKind.REAPPOINTED) == null ? 0 : 1);
    }

    /** Remarks where a conservatorship begins soon after a plan ended, on whether the section's presumption arises. */
    Requirement<CareCase, CareEvent> presumptionShown() {
        return tested(CareReason.PRESUMPTION_MAY_ARISE, CareRules.LPS_PRESUMPTION, (subject, event, rule) -> {
                    LocalDate ended = endOfPlan(subject);
                    boolean stands = subject.stage() == CareStage.TERMINATED;
                    boolean lps = stands && event.facts().orNull(CareFacts.SIDE_MATTER) == SideMatterKind.LPS;
                    boolean within = lps && ended != null && isWithin(rule, event, ended);
                    return within && subject.facts().found(CareFacts.ALL_SERVICES_PROVIDED)
                            ? exceeded(CareReason.PRESUMPTION_MAY_ARISE, rule)
                            : null;
                })
                .asRemark();
    }

    /** The day on which a plan in force ended with the participation, on either ground; null if neither did. */
    private static @Nullable LocalDate endOfPlan(CareCase subject) {
        LocalDate plan = subject.lastOrNull(EventKind.PLAN_TERMINATED);
        LocalDate process = subject.term() > 0 ? subject.lastOrNull(EventKind.PROCESS_TERMINATED) : null;
        return plan == null || process != null && process.isAfter(plan) ? process : plan;
    }

    private boolean isWithin(Rule rule, CareEvent event, LocalDate ended) {
        return rule instanceof LookBack lookBack && reaches(event, lookBack.reach(), ended);
    }

    /** Remarks where a hearing is set for, or continued to, a day that is not a court day. */
    Requirement<CareCase, CareEvent> onACourtDay() {
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.NOT_A_COURT_DAY, (subject, event) -> {
                    LocalDate set = event.facts().orNull(CareFacts.HEARING_ON);
                    LocalDate day = set == null ? continuedTo(event) : set;
                    return day == null
                                    || !time.calendar().years().contains(day)
                                    || time.calendar().isCourtDay(day)
                            ? null
                            : Reason.of(CareReason.NOT_A_COURT_DAY)
                                    .with("field", set == null ? "continuance.newDate" : CareFacts.HEARING_ON.name())
                                    .with("stated", day);
                })
                .asRemark();
    }

    private static @Nullable LocalDate continuedTo(CareEvent event) {
        return event.facts()
                .find(CareFacts.CONTINUANCE)
                .flatMap(Continuance::newDate)
                .orElse(null);
    }
}
