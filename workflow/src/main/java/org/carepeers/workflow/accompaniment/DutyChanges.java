package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carepeers.Coded;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.EventId;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/** The effects of one event in the making, each applied as it is added. Not thread-safe. */
final class DutyChanges {

    private final AccompanimentFold present;
    private final List<AccompanimentEffect> effects = new ArrayList<>();
    private final TouchpointDates dates;
    private final EventId id;
    private final LocalDate on;
    private final Coded because;

    DutyChanges(Accompaniment start, TouchpointDates dates, EventId id, LocalDate on, Coded because) {
        this.present = new AccompanimentFold(start);
        this.dates = dates;
        this.id = id;
        this.on = on;
        this.because = because;
    }

    List<AccompanimentEffect> effects() {
        return effects;
    }

    void add(AccompanimentEffect effect) {
        effects.add(effect);
        present.apply(effect);
    }

    /** Lets work come on offer for a day that the person named. */
    void beginOn(TouchpointRow row, LocalDate day) {
        Obligation obligation = obligation(row, null, new Due.AsGiven(day, "the person"));
        add(new AccompanimentEffect.DutyBegan(duty(row, null, null, obligation)));
    }

    /** Lets work come on offer, unless it is on offer already or came about and is offered just once. */
    void begin(TouchpointRow row, @Nullable HearingKind hearing, @Nullable LocalDate hearingOn) {
        RuleId rule = rule(row.touchpoint(), hearing);
        boolean open = present.duties.stream()
                .anyMatch(duty -> duty.obligation().rule().equals(rule)
                        && (hearingOn == null
                                || duty.hearingOn().filter(hearingOn::equals).isPresent()));
        if (!open && !(row.once() && present.everMet.contains(row.touchpoint()))) {
            Due due = dates.due(row.touchpoint(), on, hearingOn, because);
            add(new AccompanimentEffect.DutyBegan(duty(row, hearing, hearingOn, obligation(row, hearing, due))));
        }
    }

    private Obligation obligation(TouchpointRow row, @Nullable HearingKind hearing, Due due) {
        ObligationId rule = ObligationId.of(rule(row.touchpoint(), hearing), id);
        return new Obligation(rule, row.touchpoint().title(), row.basis(), List.of(), row.who(), on, due);
    }

    private static PeerDuty duty(
            TouchpointRow row, @Nullable HearingKind hearing, @Nullable LocalDate hearingOn, Obligation obligation) {
        return new PeerDuty(
                obligation,
                row.touchpoint(),
                Optional.ofNullable(hearing),
                Optional.ofNullable(hearingOn),
                row.whileIn(),
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
                change(new ObligationChange.Met(duty.obligation().id(), on, duty.daysLateOn(on)));
            }
        }
    }

    /** Meets what an engagement brought about; of the same work around two hearings, that around the next one. */
    void meet(Engagement engagement) {
        for (PeerDuty duty : List.copyOf(present.duties)) {
            if (duty.isMetBy(engagement) && !isLaterThanAnother(duty, engagement)) {
                change(new ObligationChange.Met(duty.obligation().id(), on, duty.daysLateOn(on)));
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
                Due due = duty.touchpoint() == Touchpoint.NEW_DATE_TOLD
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
