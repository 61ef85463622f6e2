package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.carepeers.proceeding.HearingKind;
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

    private final AccompanimentFold present;
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

    /** Lets work come on offer for a day that the person named. */
    void beginOn(TouchpointRow row, LocalDate day) {
        beginOn(row, day, "the person");
    }

    /** Lets work come on offer for the day after a pause in looking for someone, if there is a pause. */
    void lookAgain(TouchpointRow row) {
        AskingPolicy asking = dates.policy().asking();
        if (present.lastAttemptOn != null && present.toAccompaniment().isRestedOn(on, asking) && comesOnOffer(row)) {
            beginOn(row, present.lastAttemptOn.plusDays(asking.pauseDays()), "the county’s own policy");
        }
    }

    private void beginOn(TouchpointRow row, LocalDate day, String by) {
        Obligation obligation = obligation(row, null, new Due.AsGiven(day, by));
        add(new AccompanimentEffect.DutyBegan(duty(row, null, null, obligation)));
    }

    /** Lets work come on offer, unless it is on offer already or came about and is offered just once. */
    void begin(TouchpointRow row, @Nullable HearingKind hearing, @Nullable LocalDate hearingOn) {
        RuleId rule = rule(row.touchpoint(), hearing);
        boolean open = present.duties.stream()
                .anyMatch(duty -> duty.obligation().rule().equals(rule)
                        && (hearingOn == null
                                || duty.hearingOn().filter(hearingOn::equals).isPresent()));
        boolean done = row.is(TouchpointRow.Mark.ONCE) && present.everMet.contains(row.touchpoint());
        if (!open && !done && comesOnOffer(row)) {
            Due due = due(row.touchpoint(), hearingOn);
            add(new AccompanimentEffect.DutyBegan(duty(row, hearing, hearingOn, obligation(row, hearing, due))));
        }
    }

    /** Where the accompaniment stands, whether the person can come and go, and how often they were looked for. */
    private boolean comesOnOffer(TouchpointRow row) {
        boolean stands = row.standing().isEmpty() || row.standing().contains(present.stage);
        boolean waits = view != null && view.isHeld() && row.touchpoint().isOutside();
        boolean rests = row.touchpoint() == Touchpoint.OUTREACH
                && present.toAccompaniment().isRestedOn(on, dates.policy().asking());
        boolean dated = row.is(TouchpointRow.Mark.WITHOUT_A_HEARING)
                && view != null
                && !view.hearings().isEmpty();
        return stands && !waits && !rests && !dated;
    }

    private Due due(Touchpoint touchpoint, @Nullable LocalDate hearingOn) {
        if (touchpoint == Touchpoint.PLAN_THE_RETURN) {
            LocalDate back = present.away == null
                    ? null
                    : present.away.through().map(last -> last.plusDays(1)).orElse(null);
            return dates.due(touchpoint, on, back, because);
        }
        Due due = dates.due(touchpoint, on, hearingOn, because);
        return touchpoint == Touchpoint.COVER_HAND_OVER
                ? hearingsWhileAway().stream()
                        .map(Map.Entry::getValue)
                        .filter(day -> due.lastDay().filter(day::isBefore).isPresent())
                        .min(LocalDate::compareTo)
                        .<Due>map(day -> new Due.AsGiven(day, "the hearing"))
                        .orElse(due)
                : due;
    }

    /** The hearings ahead that are on a day on which the worker is away. */
    private List<Map.Entry<HearingKind, LocalDate>> hearingsWhileAway() {
        Away away = present.away;
        return view == null || view.stage().isFinal() || away == null
                ? List.of()
                : view.hearings().entrySet().stream()
                        .filter(hearing -> !hearing.getValue().isBefore(on) && away.holdsOn(hearing.getValue()))
                        .toList();
    }

    /** Lets the work come on offer that a hearing brings while the worker is away, and lapse where one is no longer. */
    void coverHearings() {
        List<Map.Entry<HearingKind, LocalDate>> hearings = hearingsWhileAway();
        fallAway(duty -> duty.touchpoint() == Touchpoint.COVER_THE_HEARING
                && hearings.stream().noneMatch(hearing -> duty.isAbout(hearing.getKey(), hearing.getValue())));
        PeerTouchpoints.table().rows().stream()
                .filter(row -> row.trigger() instanceof Trigger.HearingWhileAway)
                .forEach(row -> hearings.forEach(hearing -> begin(row, hearing.getKey(), hearing.getValue())));
    }

    private Set<CareStage> whileIn(TouchpointRow row) {
        return row.is(TouchpointRow.Mark.UNTIL_THE_CASE_MOVES_ON) && view != null
                ? Set.of(view.stage())
                : row.whileIn();
    }

    private Obligation obligation(TouchpointRow row, @Nullable HearingKind hearing, Due due) {
        ObligationId rule = ObligationId.of(rule(row.touchpoint(), hearing), id);
        return new Obligation(rule, row.touchpoint().title(), row.basis(), List.of(), row.who(), on, due);
    }

    private PeerDuty duty(
            TouchpointRow row, @Nullable HearingKind hearing, @Nullable LocalDate hearingOn, Obligation obligation) {
        return new PeerDuty(
                obligation,
                row.touchpoint(),
                Optional.ofNullable(hearing),
                Optional.ofNullable(hearingOn),
                whileIn(row),
                row.whileHolds());
    }

    /** Lets work come on offer that would have, had the person wanted offers then. */
    void catchUp(TouchpointRow row, @Nullable HearingKind hearing, @Nullable LocalDate hearingOn) {
        if (!present.offered.contains(rule(row.touchpoint(), hearing))) {
            begin(row, hearing, hearingOn);
        }
    }

    void fallAway(Predicate<PeerDuty> which) {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (which.test(duty)) {
                change(new ObligationChange.FellAway(duty.obligation().id(), on, because));
            }
        }
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
    void redate(HearingKind hearing, LocalDate from, LocalDate to) {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (duty.isAbout(hearing, from) && duty.touchpoint() != Touchpoint.HEARING_DEBRIEF) {
                Due due = KEEPS_ITS_DAY.contains(duty.touchpoint())
                        ? duty.obligation().due()
                        : dates.due(duty.touchpoint(), on, to, because);
                add(new AccompanimentEffect.DutyMoved(duty.obligation().id(), to));
                change(new ObligationChange.Redated(duty.obligation().id(), on, due, because));
            }
        }
    }

    private void change(ObligationChange change) {
        add(new AccompanimentEffect.DutyChanged(change));
    }

    private static RuleId rule(Touchpoint touchpoint, @Nullable HearingKind hearing) {
        return RuleId.of("peer-" + touchpoint.code() + (hearing == null ? "" : "-" + hearing.code()));
    }
}
