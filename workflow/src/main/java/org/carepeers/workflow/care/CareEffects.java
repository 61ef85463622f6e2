package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.workflow.obligation.Due;
import org.jspecify.annotations.Nullable;

/** Finds what an accepted event changes. */
final class CareEffects {

    /** Hearings on matters beside the case, which stay set when the case ends. */
    private static final Set<HearingKind> OUTLIVING =
            Collections.unmodifiableSet(EnumSet.of(HearingKind.ORDER_TO_SHOW_CAUSE, HearingKind.SEALING));

    private static final Set<EventKind> TERMINATIONS =
            Collections.unmodifiableSet(EnumSet.of(EventKind.PROCESS_TERMINATED, EventKind.PLAN_TERMINATED));

    private final RuleBook rules;
    private final DeadlineTable deadlines;
    private final DueDates dates;

    CareEffects(RuleBook rules, DeadlineTable deadlines, DueDates dates) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    List<Effect> of(CareCase before, CareEvent event, CareStage stageAfter) {
        List<Effect> effects = new ArrayList<>(12);
        effects.add(new Effect.Noted(event.kind(), event.occurredOn()));
        String party = PartyEvent.isKept(event.kind()) ? event.facts().orNull(CareFacts.PARTY) : null;
        if (party != null) {
            effects.add(new Effect.NotedOf(event.kind(), party, event.occurredOn()));
        }
        if (advisesOfRights(event)) {
            effects.add(new Effect.Noted(EventKind.RIGHTS_ADVISED, event.occurredOn()));
        }
        if (stageAfter != before.stage) {
            effects.add(new Effect.StageEntered(stageAfter, event.occurredOn()));
        }
        addFacts(effects, before, event);
        addHearings(effects, before, event, stageAfter);
        addTerm(effects, before, event);
        addSurroundings(effects, before, event);
        DueDates counting = counting(before, event);
        new ObligationChanges(
                        deadlines,
                        rules,
                        counting,
                        before,
                        event,
                        stageAfter,
                        change -> effects.add(new Effect.ObligationChanged(change)))
                .find();
        return effects;
    }

    /** The respondent was told of their rights at a hearing, which is on record from then on as if by itself. */
    private static boolean advisesOfRights(CareEvent event) {
        Hearing held = event.facts().orNull(CareFacts.HEARING);
        return held != null && held.rightsAdvised().isFound();
    }

    /** The event tells that the participant died: as a circumstance, or as the basis on which the court ends the case. */
    static boolean tellsOfDeath(CareEvent event) {
        return event.kind() == EventKind.CIRCUMSTANCE_BEGAN
                        && event.facts().orNull(CareFacts.CIRCUMSTANCE) == CircumstanceKind.DIED
                || event.facts().orNull(CareFacts.DISMISSAL_BASIS) == DismissalBasis.DIED;
    }

    private DueDates counting(CareCase before, CareEvent event) {
        LocalDate closed = event.facts().orNull(CareFacts.CLOSED_ON);
        if (closed == null) {
            return before.closures.isEmpty() ? dates : dates.withClosures(before.closures);
        }
        List<LocalDate> all = new ArrayList<>(before.closures);
        all.add(closed);
        return dates.withClosures(all);
    }

    private static void addFacts(List<Effect> effects, CareCase before, CareEvent event) {
        Facts kept = Facts.none().withKept(event.facts());
        if (event.kind() == EventKind.CARE_PLAN_ORDERED) {
            kept = kept.with(CareFacts.PLAN_ORDERED_ON, event.occurredOn());
        }
        if (event.kind() == EventKind.REAPPOINTED) {
            kept = kept.with(CareFacts.REAPPOINTMENTS, LegalLimits.reappointments(before) + 1);
        }
        if (TERMINATIONS.contains(event.kind()) && !event.facts().states(CareFacts.ALL_SERVICES_PROVIDED)) {
            kept = kept.with(CareFacts.ALL_SERVICES_PROVIDED, Finding.NOT_DETERMINED);
        }
        DismissalBasis basis = DismissalBasis.of(event.kind()).orElse(null);
        if (basis != null) {
            kept = kept.with(CareFacts.DISMISSAL_BASIS, basis);
        }
        if (isDismissedOutsideTable(before, event)) {
            kept = kept.with(CareFacts.DISMISSAL_BASIS, DismissalBasis.OTHER);
        }
        boolean dismissed = isDismissal(event) || isDismissedOutsideTable(before, event);
        if (dismissed && !event.facts().states(CareFacts.PREJUDICE)) {
            kept = kept.with(CareFacts.PREJUDICE, Prejudice.NOT_STATED);
        }
        Finding consent = event.facts().orNull(CareFacts.RESPONDENT_CONSENTS);
        if (event.kind() == EventKind.TRIBAL_CONNECTION_STATED && consent != null) {
            kept = kept.with(CareFacts.TRIBAL_NOTICE_CONSENT, consent);
        }
        if (event.facts().orNull(CareFacts.NOTICE) == NoticeKind.TERMINATION) {
            kept = kept.with(CareFacts.TERMINATION_NOTICE_ON, event.occurredOn());
        }
        if (endsAMotionToTerminate(event)) {
            kept = kept.with(CareFacts.TERMINATION_HEARD_ON, event.occurredOn());
        }
        if (!kept.isEmpty()) {
            effects.add(new Effect.FactsInForce(kept));
        }
    }

    private static boolean isDismissal(CareEvent event) {
        return event.kind() == EventKind.DISMISSED_ON_STATED_BASIS
                || DismissalBasis.of(event.kind()).isPresent();
    }

    /** An order outside the table that dismisses does so on none of the grounds of an earlier dismissal. */
    private static boolean isDismissedOutsideTable(CareCase before, CareEvent event) {
        return event.kind() == EventKind.ORDERED_OTHERWISE
                && event.facts().orNull(CareFacts.STATED_STAGE) == CareStage.DISMISSED
                && before.stage != CareStage.DISMISSED;
    }

    private static boolean endsAMotionToTerminate(CareEvent event) {
        Hearing held = event.facts().orNull(CareFacts.HEARING);
        boolean ruled = held != null && held.outcome() == HearingOutcome.CONCLUDED;
        return TERMINATIONS.contains(event.kind()) || ruled && HearingDates.holds(event, HearingKind.TERMINATION);
    }

    private static void addHearings(List<Effect> effects, CareCase before, CareEvent event, CareStage stageAfter) {
        if (stageAfter.isFinal() && !before.stage.isFinal()) {
            before.hearings.keySet().stream()
                    .filter(kind -> !OUTLIVING.contains(kind))
                    .forEach(kind -> effects.add(new Effect.HearingCleared(kind)));
            return;
        }
        Hearing held = event.facts().orNull(CareFacts.HEARING);
        if (held != null && held.outcome() != HearingOutcome.CONTINUED) {
            clear(effects, before, held.kind());
            held.heldTogetherWith().forEach(kind -> clear(effects, before, kind));
        }
        leftBehind(event.kind()).forEach(kind -> clear(effects, before, kind));
        HearingKind kind = HearingDates.kindSetBy(event);
        LocalDate on = kind == null ? null : HearingDates.setBy(event, kind);
        if (kind != null && on != null) {
            effects.add(new Effect.HearingSet(kind, on));
        } else if (kind != null && HearingDates.takesOff(event, kind)) {
            clear(effects, before, kind);
        }
    }

    /** Hearings on the way that a case leaves with the event, and that will not be held. */
    private static Set<HearingKind> leftBehind(EventKind kind) {
        return switch (kind) {
            case AGREEMENT_APPROVED -> Set.of(HearingKind.EVALUATION_REVIEW, HearingKind.CARE_PLAN_REVIEW);
            case EVALUATION_ORDERED -> Set.of(HearingKind.PROGRESS);
            default -> Set.of();
        };
    }

    private static void clear(List<Effect> effects, CareCase before, HearingKind kind) {
        if (before.hearings.containsKey(kind)) {
            effects.add(new Effect.HearingCleared(kind));
        }
    }

    private void addTerm(List<Effect> effects, CareCase before, CareEvent event) {
        switch (event.kind()) {
            case CARE_PLAN_ORDERED -> addTerm(effects, 1, event.occurredOn(), termEnd(event.occurredOn(), event));
            case CONTINUATION_GRANTED, REAPPOINTED -> addFurtherTerm(effects, before, event);
            case TAKEN_UP, ORDERED_OTHERWISE -> {
                LocalDate ordered = event.facts().orNull(CareFacts.PLAN_ORDERED_ON);
                if (ordered != null) {
                    addTermOnRecord(effects, before, event, ordered);
                }
            }
            default -> {}
        }
    }

    /** A term on record that ends later than a first one could is at least the second. */
    private void addTermOnRecord(List<Effect> effects, CareCase before, CareEvent event, LocalDate ordered) {
        LocalDate longest = longestTerm(ordered, event);
        LocalDate ends = event.facts().find(CareFacts.TERM_ENDS_ON).orElse(longest);
        boolean further = ends != null && longest != null && ends.isAfter(longest);
        addTerm(effects, Math.max(further ? 2 : 1, before.term), ordered, ends);
    }

    private void addFurtherTerm(List<Effect> effects, CareCase before, CareEvent event) {
        LocalDate begins = before.termEndsOn == null ? event.occurredOn() : before.termEndsOn;
        addTerm(effects, before.term + 1, begins, termEnd(begins, event));
    }

    private static void addTerm(List<Effect> effects, int term, LocalDate on, @Nullable LocalDate endsOn) {
        if (endsOn != null) {
            effects.add(new Effect.TermBegan(term, on, endsOn));
        }
    }

    /** The last day of a term: as the order states it, or the longest that the section allows. */
    private @Nullable LocalDate termEnd(LocalDate begins, CareEvent event) {
        LocalDate stated = event.facts().orNull(CareFacts.TERM_ENDS_ON);
        return stated == null ? longestTerm(begins, event) : stated;
    }

    private @Nullable LocalDate longestTerm(LocalDate begins, CareEvent event) {
        Rule term = rules.find(CareRules.PLAN_TERM, event.occurredOn())
                .inForce()
                .map(inForce -> inForce.rule())
                .orElse(null);
        return term == null
                ? null
                : dates.due(term, begins, null) instanceof Due.OnOrBefore due
                        ? due.working().date()
                        : null;
    }

    private static void addSurroundings(List<Effect> effects, CareCase before, CareEvent event) {
        Facts facts = event.facts();
        CircumstanceKind circumstance = facts.orNull(CareFacts.CIRCUMSTANCE);
        if (circumstance != null) {
            effects.add(
                    event.kind() == EventKind.CIRCUMSTANCE_ENDED
                            ? new Effect.CircumstanceEnded(circumstance)
                            : new Effect.CircumstanceBegan(circumstance, event.occurredOn()));
        }
        if (circumstance == null && tellsOfDeath(event) && !before.circumstances.containsKey(CircumstanceKind.DIED)) {
            effects.add(new Effect.CircumstanceBegan(CircumstanceKind.DIED, event.occurredOn()));
        }
        SideMatterKind matter = facts.orNull(CareFacts.SIDE_MATTER);
        if (matter != null) {
            effects.add(
                    event.kind() == EventKind.SIDE_MATTER_ENDED
                            ? new Effect.SideMatterEnded(matter)
                            : new Effect.SideMatterBegan(matter, event.occurredOn()));
        }
        if (event.kind() == EventKind.CHARGES_DISMISSED
                && before.sideMatters.containsKey(SideMatterKind.CRIMINAL_CASE)) {
            effects.add(new Effect.SideMatterEnded(SideMatterKind.CRIMINAL_CASE));
        }
        County county = facts.orNull(CareFacts.RECEIVING_COUNTY);
        if (county != null && event.kind() == EventKind.TRANSFER_RECEIVED) {
            effects.add(new Effect.CountyChanged(county));
        }
        LocalDate closed = facts.orNull(CareFacts.CLOSED_ON);
        if (closed != null) {
            effects.add(new Effect.ClosureDeclared(closed));
        }
    }
}
