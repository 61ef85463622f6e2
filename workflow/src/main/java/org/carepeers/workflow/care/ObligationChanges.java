package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareAgreement;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.Limit;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.statute.LegalCode;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/** Finds what an accepted event does to obligations: those that are open, and those that begin. */
final class ObligationChanges {

    private final DeadlineTable table;
    private final RuleBook rules;
    private final DueDates dates;
    private final CareCase before;
    private final CareEvent event;
    private final CareStage stageAfter;
    private final Consumer<ObligationChange> changes;

    ObligationChanges(
            DeadlineTable table,
            RuleBook rules,
            DueDates dates,
            CareCase before,
            CareEvent event,
            CareStage stageAfter,
            Consumer<ObligationChange> changes) {
        this.table = table;
        this.rules = rules;
        this.dates = dates;
        this.before = before;
        this.event = event;
        this.stageAfter = stageAfter;
        this.changes = changes;
    }

    void find() {
        boolean died = CareEffects.tellsOfDeath(event);
        List<Obligation> open = before.obligations;
        for (int i = 0; i < open.size(); i++) {
            Obligation obligation = open.get(i);
            DeadlineRow row = table.rowOf(obligation.rule());
            ObligationChange change = died || row == null ? fallen(obligation, died) : changeOf(obligation, row);
            if (change != null) {
                changes.accept(change);
            }
        }
        if (died || before.circumstances.containsKey(CircumstanceKind.DIED)) {
            return;
        }
        for (DeadlineRow row : table.begunBy(event.kind())) {
            boolean stands = row.begunWhen.test(before, event) && standsAt(row, stageAfter);
            if (stands && reachesIt(row) && !(row.oneAtATime && isOpen(row))) {
                begin(row, startOf(row));
            }
        }
        boolean outsideTable = event.kind() == EventKind.TAKEN_UP || event.kind() == EventKind.ORDERED_OTHERWISE;
        if (outsideTable && stageAfter != before.stage) {
            beginOnArrival();
        }
    }

    private boolean isOpen(DeadlineRow row) {
        return before.obligations.stream().anyMatch(open -> open.rule().equals(row.rule));
    }

    /** A further term that the order makes shorter may end before what the section counts in it. */
    private boolean reachesIt(DeadlineRow row) {
        LocalDate ends = event.facts().orNull(CareFacts.TERM_ENDS_ON);
        LocalDate starts = before.termEndsOn;
        if (row.inTermOf == null || ends == null || starts == null) {
            return true;
        }
        return rules.find(row.inTermOf, event.occurredOn())
                .inForce()
                .flatMap(inForce -> dates.due(inForce.rule(), starts, null).firstDay())
                .map(first -> first.isBefore(ends))
                .orElse(true);
    }

    private @Nullable ObligationChange fallen(Obligation obligation, boolean died) {
        return died ? new ObligationChange.FellAway(obligation.id(), event.occurredOn(), event.kind()) : null;
    }

    private @Nullable ObligationChange changeOf(Obligation obligation, DeadlineRow row) {
        EventKind kind = event.kind();
        if (isAboutAnother(obligation)) {
            return standsAt(row, stageAfter)
                    ? null
                    : new ObligationChange.FellAway(obligation.id(), event.occurredOn(), kind);
        }
        if (row.metBy.contains(kind) && row.metWhen.test(before, event)) {
            return ObligationChange.Met.of(obligation, event.occurredOn());
        }
        boolean ended = row.endedBy.contains(kind) && row.endedWhen.test(before, event);
        if (ended || !standsAt(row, stageAfter)) {
            return new ObligationChange.FellAway(obligation.id(), event.occurredOn(), kind);
        }
        if (row.extendedBy.contains(kind)) {
            LocalDate to = event.facts().orNull(CareFacts.EXTENDED_TO);
            return to == null ? null : extended(obligation, to);
        }
        if (kind == EventKind.HEARING_CONTINUED && isContinued(row)) {
            LocalDate to = continuedTo();
            return to == null ? null : extended(obligation, to);
        }
        return redated(obligation, row);
    }

    private boolean isAboutAnother(Obligation obligation) {
        String party = obligation.about().isEmpty() ? null : event.facts().orNull(CareFacts.PARTY);
        return party != null && !obligation.about().get().equals(party);
    }

    private @Nullable ObligationChange extended(Obligation obligation, LocalDate to) {
        boolean later = obligation.due().lastDay().map(to::isAfter).orElse(true);
        return later
                ? new ObligationChange.Extended(
                        obligation.id(),
                        event.occurredOn(),
                        new Due.AsGiven(to, event.kind().code()))
                : null;
    }

    private boolean isContinued(DeadlineRow row) {
        return row.continuedWith != null
                && row.continuedWith == event.facts().orNull(CareFacts.HEARING_KIND)
                && row.continuedWhen.test(before, event);
    }

    private @Nullable LocalDate continuedTo() {
        return event.facts()
                .find(CareFacts.CONTINUANCE)
                .flatMap(Continuance::newDate)
                .orElse(null);
    }

    private @Nullable ObligationChange redated(Obligation obligation, DeadlineRow row) {
        Due due = obligation.due();
        if (event.kind() == EventKind.COURT_CLOSED) {
            Due again = dates.recounted(due);
            return again.equals(due) ? null : redatedTo(obligation, again);
        }
        if (row.countedFrom instanceof DeadlineRow.CountedFrom.HearingDay hearing) {
            LocalDate day = HearingDates.setBy(event, hearing.kind());
            boolean moved = day != null || HearingDates.takesOff(event, hearing.kind());
            Rule rule = moved ? ruleOf(obligation) : null;
            Due again = rule == null ? due : dates.due(rule, day, hearing.kind());
            return again.equals(due) ? null : redatedTo(obligation, again);
        }
        return null;
    }

    private ObligationChange redatedTo(Obligation obligation, Due due) {
        return new ObligationChange.Redated(obligation.id(), event.occurredOn(), due, event.kind());
    }

    /** The text by which the obligation was begun, looked up by the day on which it began. */
    private @Nullable Rule ruleOf(Obligation obligation) {
        if (!(rules.find(obligation.rule(), obligation.begunOn()) instanceof Lookup.InForce inForce)) {
            return null;
        }
        String overlay = obligation.id().overlay();
        return overlay.isEmpty()
                ? inForce.rule()
                : inForce.overlays().stream()
                        .filter(rule -> rule.source().handle().equals(overlay))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean standsAt(DeadlineRow row, CareStage stage) {
        return row.during.isEmpty() || row.during.contains(stage);
    }

    private @Nullable LocalDate startOf(DeadlineRow row) {
        DeadlineRow.CountedFrom from = row.countedFrom;
        if (from instanceof DeadlineRow.CountedFrom.HearingDay hearing) {
            return HearingDates.after(before, event, hearing.kind());
        }
        if (from instanceof DeadlineRow.CountedFrom.LastDayOf last) {
            return before.lastOrNull(last.kind());
        }
        if (from instanceof DeadlineRow.CountedFrom.StatedDay stated) {
            return stated(stated.fact());
        }
        if (from instanceof DeadlineRow.CountedFrom.StartOfTerm && event.kind() == EventKind.CARE_PLAN_ORDERED) {
            return event.occurredOn();
        }
        boolean further = from instanceof DeadlineRow.CountedFrom.EndOfPresentTerm
                || from instanceof DeadlineRow.CountedFrom.StartOfTerm;
        return further ? before.termEndsOn : event.occurredOn();
    }

    private void begin(DeadlineRow row, @Nullable LocalDate start) {
        Lookup lookup = rules.find(row.rule, event.occurredOn());
        if (lookup instanceof Lookup.InForce inForce) {
            changes.accept(began(row, inForce.rule(), "", start));
            for (Rule overlay : inForce.overlays()) {
                changes.accept(began(row, overlay, overlay.source().handle(), start));
            }
        } else if (lookup instanceof Lookup.Unverified unverified) {
            unverified.nearest().ifPresent(nearest -> changes.accept(unknown(row, nearest, unverified.reason())));
        }
    }

    private ObligationChange began(DeadlineRow row, Rule rule, String overlay, @Nullable LocalDate start) {
        HearingKind awaited =
                row.countedFrom instanceof DeadlineRow.CountedFrom.HearingDay hearing ? hearing.kind() : null;
        return began(row, rule, overlay, ending(rule, dates.due(rule, start, awaited)));
    }

    /** A term ends on the day that the order states, if it states one. */
    private Due ending(Rule rule, Due longest) {
        LocalDate stated = event.facts().orNull(CareFacts.TERM_ENDS_ON);
        return stated != null && rule instanceof Limit
                ? new Due.AsGiven(stated, event.kind().code())
                : longest;
    }

    private ObligationChange unknown(DeadlineRow row, Rule nearest, String reason) {
        return began(row, nearest, "", new Due.NotKnown(reason));
    }

    private ObligationChange began(DeadlineRow row, Rule rule, String overlay, Due due) {
        return new ObligationChange.Began(new Obligation(
                new ObligationId(row.rule, event.id(), overlay),
                rule.title(),
                overlay.isEmpty() ? basisOf(rule) : Basis.COUNTY_POLICY,
                List.of(rule.citation()),
                rule.who(),
                event.occurredOn(),
                due,
                row.forEachParty ? event.facts().find(CareFacts.PARTY) : Optional.empty()));
    }

    private Basis basisOf(Rule rule) {
        for (Overlay overlay : rules.overlays()) {
            if (overlay.rules().contains(rule)) {
                return Basis.COUNTY_POLICY;
            }
        }
        return rule.citation().code() == LegalCode.CRC ? Basis.RULE_OF_COURT : Basis.STATUTE;
    }

    /** A case that arrives at a stage by an order outside the table, or is taken up there, has its duties too. */
    private void beginOnArrival() {
        for (DeadlineRow row : table.rows()) {
            boolean ofFurtherTerm = row.countedFrom instanceof DeadlineRow.CountedFrom.EndOfPresentTerm;
            boolean belongs = row.arrivalWhen.test(before, event) && !ofFurtherTerm && !isOfAnyStage(row);
            if (!isOpen(row) && belongs && row.during.contains(stageAfter) && !wasHeldBefore(row)) {
                boolean ofItsDay = row.countedFrom instanceof DeadlineRow.CountedFrom.ItsDay;
                boolean ofTerm = row.countedFrom instanceof DeadlineRow.CountedFrom.StartOfTerm;
                begin(row, ofItsDay || ofTerm ? arrivalStart(row) : startOf(row));
            }
        }
    }

    private static boolean isOfAnyStage(DeadlineRow row) {
        return row.during.size() == CareStages.open().size();
    }

    /** What was held, or reported for it, in this term or under this agreement stays so when the case comes back. */
    private boolean wasHeldBefore(DeadlineRow row) {
        if (row.metBy.contains(EventKind.PROGRESS_HEARING_HELD)) {
            LocalDate held = before.lastOrNull(EventKind.PROGRESS_HEARING_HELD);
            LocalDate approved = before.lastOrNull(EventKind.AGREEMENT_APPROVED);
            return held != null && approved != null && !held.isBefore(approved);
        }
        boolean ofOneYear = row.metBy.contains(EventKind.ONE_YEAR_HEARING_HELD)
                || row.metBy.contains(EventKind.ONE_YEAR_REPORT_FILED);
        return ofOneYear && PlanRequirements.heldInThisTerm(before, before.lastOrNull(EventKind.ONE_YEAR_HEARING_HELD));
    }

    /** What is counted from a plan, an agreement or a review can be counted if its day is known; nothing else can. */
    private @Nullable LocalDate arrivalStart(DeadlineRow row) {
        if (row.begunBy.contains(EventKind.STATUS_REVIEW_HELD) && row.begunBy.contains(EventKind.CARE_PLAN_ORDERED)) {
            return lastReview();
        }
        if (row.begunBy.contains(EventKind.AGREEMENT_APPROVED) && row.begunBy.size() == 1) {
            LocalDate approved = before.lastOrNull(EventKind.AGREEMENT_APPROVED);
            CareAgreement agreement = stated(CareFacts.CARE_AGREEMENT);
            return agreement == null ? approved : agreement.approvedOn().orElse(approved);
        }
        boolean fromPlan =
                row.begunBy.contains(EventKind.CARE_PLAN_ORDERED) && row.during.contains(CareStage.UNDER_CARE_PLAN);
        return fromPlan ? stated(CareFacts.PLAN_ORDERED_ON) : null;
    }

    /**
     * The last review of this plan: as stated, or the last on record, or the order of the plan where none was held. A case
     * that was taken up midway may have had reviews that nobody told of.
     */
    private @Nullable LocalDate lastReview() {
        LocalDate stated = event.facts().orNull(CareFacts.LAST_STATUS_REVIEW_ON);
        if (stated != null) {
            return stated;
        }
        LocalDate held = before.lastOrNull(EventKind.STATUS_REVIEW_HELD);
        LocalDate ordered = stated(CareFacts.PLAN_ORDERED_ON);
        if (held != null && (ordered == null || !held.isBefore(ordered))) {
            return held;
        }
        boolean takenUp = event.kind() == EventKind.TAKEN_UP || before.lastOrNull(EventKind.TAKEN_UP) != null;
        return takenUp ? null : ordered;
    }

    private <T> @Nullable T stated(Fact<T> fact) {
        T now = event.facts().orNull(fact);
        return now == null ? before.facts().orNull(fact) : now;
    }
}
