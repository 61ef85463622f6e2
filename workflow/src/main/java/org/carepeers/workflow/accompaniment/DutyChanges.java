package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.carepeers.Coded;
import org.carepeers.engagement.AskingPolicy;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.EventId;
import org.carepeers.peer.Away;
import org.carepeers.proceeding.CareStage;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/** The effects of one event in the making, each applied as it is added. Not thread-safe. */
final class DutyChanges {

    private static final Set<Touchpoint> KEEPS_ITS_DAY =
            EnumSet.of(Touchpoint.NEW_DATE_TOLD, Touchpoint.SECOND_CONTINUANCE);

    private static final String POLICY = "the county’s own policy";

    private final AccompanimentFold present;
    private final Set<RuleId> offeredBefore;
    private final List<AccompanimentEffect> effects = new ArrayList<>();
    private final TouchpointDates dates;
    private final EventId id;
    private final LocalDate on;
    private final Coded because;
    private final @Nullable CaseView view;

    /** Begins with an accompaniment, and with what is known of the case after the event. */
    DutyChanges(
            Accompaniment start,
            TouchpointDates dates,
            EventId id,
            LocalDate on,
            Coded because,
            @Nullable CaseView view) {
        this.present = new AccompanimentFold(start);
        this.offeredBefore = start.offered;
        this.dates = dates;
        this.id = id;
        this.on = on;
        this.because = because;
        this.view = view;
    }

    List<AccompanimentEffect> effects() {
        return effects;
    }

    void add(AccompanimentEffect effect) {
        effects.add(effect);
        present.apply(effect);
    }

    /** Says whether the person wants no offers now, or the accompaniment has ended. */
    boolean isSilent() {
        return present.stage.isSilent();
    }

    /** Returns the open cases as they are after the event, the one that moved last at the end. */
    private List<CaseView> openCases() {
        List<CaseView> open = new ArrayList<>(others());
        if (view != null && !view.stage().isFinal()) {
            open.add(view);
        }
        return open;
    }

    /** Returns the open cases beside the one that moved. */
    List<CaseView> others() {
        return present.views.values().stream()
                .filter(known ->
                        !known.stage().isFinal() && (view == null || !known.id().equals(view.id())))
                .toList();
    }

    /** Lets work come on offer for a day that the person named. */
    void beginOn(TouchpointRow row, LocalDate day) {
        beginOn(row, day, "the person");
    }

    /** Lets work come on offer for the day from which the county's policy lets someone be asked again. */
    void askAgain(TouchpointRow row) {
        beginOn(row, askAgainFrom(), POLICY);
    }

    /** Returns the day from which the county's policy lets someone be asked again who says so today. */
    LocalDate askAgainFrom() {
        return on.plusDays(dates.policy().asking().daysAfterNotNow());
    }

    /** Lets work come on offer for the day after a pause in looking for someone, if there is a pause. */
    void lookAgain(TouchpointRow row) {
        AskingPolicy asking = dates.policy().asking();
        if (present.lastAttemptOn != null && present.toAccompaniment().isRestedOn(on, asking) && comesOnOffer(row)) {
            beginOn(row, present.lastAttemptOn.plusDays(asking.pauseDays()), POLICY);
        }
    }

    private void beginOn(TouchpointRow row, LocalDate day, String by) {
        Obligation obligation = obligation(row, null, new Due.AsGiven(day, by));
        add(new AccompanimentEffect.DutyBegan(duty(row, null, obligation)));
    }

    /** Lets work come on offer that is about no hearing. */
    void begin(TouchpointRow row) {
        begin(row, null);
    }

    /** Lets work come on offer, unless it is on offer already or came about and is offered just once. */
    void begin(TouchpointRow row, @Nullable SetHearing hearing) {
        boolean open = present.duties.stream()
                .anyMatch(duty -> duty.touchpoint() == row.touchpoint() && (hearing == null || duty.isAbout(hearing)));
        boolean done = row.is(TouchpointRow.Mark.ONCE) && present.everMet.contains(row.touchpoint());
        if (!open && !done && comesOnOffer(row)) {
            Due due = due(row.touchpoint(), hearing == null ? null : hearing.on());
            add(new AccompanimentEffect.DutyBegan(duty(row, hearing, obligation(row, hearing, due))));
        }
    }

    /** Where the accompaniment and the case stand, whether the person can come and go, and how often they were sought. */
    private boolean comesOnOffer(TouchpointRow row) {
        boolean stands = row.standing().isEmpty() || row.standing().contains(present.stage);
        boolean left = view != null
                && !row.whileIn().isEmpty()
                && openCases().stream().noneMatch(open -> row.whileIn().contains(open.stage()));
        boolean waits = row.touchpoint().isOutside() && openCases().stream().anyMatch(CaseView::isHeld);
        boolean rests = row.touchpoint() == Touchpoint.OUTREACH
                && present.toAccompaniment().isRestedOn(on, dates.policy().asking());
        boolean dated = row.is(TouchpointRow.Mark.WITHOUT_A_HEARING)
                && view != null
                && !view.hearings().isEmpty();
        return stands && !left && !waits && !rests && !dated;
    }

    private Due due(Touchpoint touchpoint, @Nullable LocalDate hearingOn) {
        if (touchpoint == Touchpoint.PLAN_THE_RETURN) {
            return dueBeforeReturn();
        }
        Due due = dates.due(touchpoint, on, hearingOn, because);
        return touchpoint == Touchpoint.COVER_HAND_OVER
                ? hearingsWhileAway().stream()
                        .map(SetHearing::on)
                        .filter(day -> due.lastDay().filter(day::isBefore).isPresent())
                        .min(LocalDate::compareTo)
                        .<Due>map(day -> new Due.AsGiven(day, "the hearing"))
                        .orElse(due)
                : due;
    }

    private Due dueBeforeReturn() {
        LocalDate back = present.away == null
                ? null
                : present.away.through().map(last -> last.plusDays(1)).orElse(null);
        return dates.due(Touchpoint.PLAN_THE_RETURN, on, back, because);
    }

    /** Moves the plan of a return whose day is another now. */
    void redateReturn() {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (duty.touchpoint() == Touchpoint.PLAN_THE_RETURN) {
                change(new ObligationChange.Redated(duty.obligation().id(), on, dueBeforeReturn(), because));
            }
        }
    }

    /** The hearings ahead that are on a day on which the worker is away. */
    private List<SetHearing> hearingsWhileAway() {
        Away away = present.away;
        return away == null
                ? List.of()
                : openCases().stream()
                        .flatMap(open -> SetHearing.of(open).stream())
                        .filter(hearing -> !hearing.on().isBefore(on) && away.holdsOn(hearing.on()))
                        .toList();
    }

    /**
     * Lets the work come on offer that a hearing brings while the worker is away, and lapse where one is no longer.
     * Whoever would rather wait for their peer is not asked about it.
     */
    void coverHearings() {
        List<SetHearing> hearings = present.waits ? List.of() : hearingsWhileAway();
        fallAway(duty -> duty.touchpoint() == Touchpoint.COVER_THE_HEARING
                && hearings.stream().noneMatch(duty::isAbout));
        PeerTouchpoints.table().rows().stream()
                .filter(row -> row.trigger() instanceof Trigger.HearingWhileAway)
                .forEach(row -> hearings.forEach(hearing -> begin(row, hearing)));
    }

    /** Lets the talk come on offer about who walks beside the person from here. */
    void lookAtTheAssignment() {
        PeerTouchpoints.table().rows().stream()
                .filter(row -> row.trigger() instanceof Trigger.AssignmentInQuestion)
                .forEach(this::begin);
    }

    private Set<CareStage> whileIn(TouchpointRow row) {
        return row.is(TouchpointRow.Mark.UNTIL_THE_CASE_MOVES_ON) && view != null
                ? Set.of(view.stage())
                : row.whileIn();
    }

    /** The hearing stands in the title: two hearings may be ahead, and one may just be over. */
    private Obligation obligation(TouchpointRow row, @Nullable SetHearing hearing, Due due) {
        String title = row.touchpoint().title()
                + (hearing == null ? "" : " (" + hearing.kind().code().replace('-', ' ') + " hearing)");
        return new Obligation(id(row.touchpoint(), hearing), title, row.basis(), List.of(), row.who(), on, due);
    }

    /** One answer may bring the same work for hearings of two cases. */
    private ObligationId id(Touchpoint touchpoint, @Nullable SetHearing hearing) {
        RuleId rule = rule(touchpoint, hearing);
        ObligationId first = ObligationId.of(rule, id);
        boolean taken =
                present.duties.stream().anyMatch(duty -> duty.obligation().id().equals(first));
        return taken ? ObligationId.of(RuleId.of(rule.value() + "-too"), id) : first;
    }

    private PeerDuty duty(TouchpointRow row, @Nullable SetHearing hearing, Obligation obligation) {
        Optional<SetHearing> about = Optional.ofNullable(hearing);
        return new PeerDuty(
                obligation,
                row.touchpoint(),
                about.map(SetHearing::caseId).or(() -> Optional.ofNullable(view).map(CaseView::id)),
                about.map(SetHearing::kind),
                about.map(SetHearing::on),
                whileIn(row),
                row.whileHolds(),
                dates.lastDayOnOffer(row.touchpoint(), on));
    }

    /** Lets work come on offer that would have, had the person wanted offers then. */
    void catchUp(TouchpointRow row, @Nullable SetHearing hearing) {
        if (!offeredBefore.contains(rule(row.touchpoint(), hearing))) {
            begin(row, hearing);
        }
    }

    /** Ends what lies behind the person, on the last day on which it was on offer. */
    void endWhatPassed() {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            duty.lastDayOnOffer().filter(on::isAfter).ifPresent(last -> fellAway(duty, last));
        }
    }

    void fallAway(Predicate<PeerDuty> which) {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (which.test(duty)) {
                fellAway(duty, on);
            }
        }
    }

    private void fellAway(PeerDuty duty, LocalDate day) {
        change(new ObligationChange.FellAway(duty.obligation().id(), day, because));
    }

    void meet(Predicate<PeerDuty> which) {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (which.test(duty)) {
                change(ObligationChange.Met.of(duty.obligation(), on));
            }
        }
    }

    /** Meets what an engagement brought about; of the same work around two hearings, that around the next one. */
    void meet(Engagement engagement) {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (duty.isMetBy(engagement) && !isLaterThanAnother(duty, engagement)) {
                change(ObligationChange.Met.of(duty.obligation(), on));
            }
        }
    }

    private boolean isLaterThanAnother(PeerDuty duty, Engagement engagement) {
        return duty.touchpoint() != Touchpoint.HEARING_DEBRIEF
                && duty.hearingOn()
                        .filter(day -> present.duties.stream()
                                .anyMatch(other -> other.touchpoint() == duty.touchpoint()
                                        && other.isMetBy(engagement)
                                        && other.hearingOn()
                                                .filter(day::isAfter)
                                                .isPresent()))
                        .isPresent();
    }

    /** Moves the work around a hearing to the new day of the hearing. */
    void redate(SetHearing from, LocalDate to) {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (duty.isAbout(from) && duty.touchpoint() != Touchpoint.HEARING_DEBRIEF) {
                Due due = KEEPS_ITS_DAY.contains(duty.touchpoint())
                        ? duty.obligation().due()
                        : dates.due(duty.touchpoint(), on, to, because);
                add(new AccompanimentEffect.DutyMoved(
                        duty.obligation().id(), to, duty.about(to).lastDayOnOffer()));
                change(new ObligationChange.Redated(duty.obligation().id(), on, due, because));
            }
        }
    }

    private void change(ObligationChange change) {
        add(new AccompanimentEffect.DutyChanged(change));
    }

    private static RuleId rule(Touchpoint touchpoint, @Nullable SetHearing hearing) {
        return RuleId.of("peer-" + touchpoint.code()
                + (hearing == null ? "" : "-" + hearing.kind().code()));
    }
}
