package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.Away;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.DutyHolder;

/**
 * One day of a peer support worker: whom they walk beside, which hearings are that day, and what is on offer by then.
 *
 * <p>It looks at the accompaniments alone: no petition, evaluation or report. Someone who paused or said no is not in it.
 *
 * @param worker the worker
 * @param day the day
 * @param entries what the day holds: hearings first, then what is wanted soonest
 * @param forSupervisor what whoever supervises the worker sees to for the same people, such as cover while the worker is
 *     away
 * @param isAway whether the worker is away on that day by their own stream; then no entry is theirs
 */
public record PeerDay(PartyId worker, LocalDate day, List<Entry> entries, List<Entry> forSupervisor, boolean isAway) {

    private static final Comparator<Entry> SOONEST = Comparator.comparing(Entry::isHearing)
            .reversed()
            .thenComparing(entry -> entry.by().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.person().value());

    /**
     * Something that the day holds.
     *
     * @param person the person
     * @param isCover whether the worker covers for another
     * @param hearing what the hearing of that day is for; empty for peer work on offer, and where only the day is known, as
     *     to a relative's peer
     * @param duty the peer work on offer, or empty for a hearing
     */
    public record Entry(SubjectId person, boolean isCover, Optional<HearingKind> hearing, Optional<PeerDuty> duty) {

        /** {@return whether it is a hearing of that day} */
        public boolean isHearing() {
            return duty.isEmpty();
        }

        /** {@return the day by which it is wanted, or empty if it is agreed with the person} */
        public Optional<LocalDate> by() {
            return duty.flatMap(each -> each.obligation().due().lastDay());
        }
    }

    /**
     * Keeps an unchangeable copy of the entries.
     *
     * @param worker the worker
     * @param day the day
     * @param entries what the day holds
     * @param forSupervisor what the supervisor sees to
     * @param isAway whether the worker is away on that day
     */
    public PeerDay {
        forSupervisor = List.copyOf(forSupervisor);
        entries = List.copyOf(entries);
    }

    /**
     * Looks at a day.
     *
     * @param worker the worker
     * @param day the day
     * @param accompaniments all accompaniments that may be the worker's, as they stand on the day
     * @param aheadDays how many days ahead peer work is shown
     * @return the day
     */
    public static PeerDay of(PartyId worker, LocalDate day, Collection<Accompaniment> accompaniments, int aheadDays) {
        return of(worker, day, accompaniments, List.of(), aheadDays);
    }

    /**
     * Looks at a day, minding the days on which the worker is away.
     *
     * <p>On such a day nothing is the worker's: what the day holds, whether or not the absence stands beside each person
     * yet, is what the supervisor sees to.
     *
     * @param worker the worker
     * @param day the day
     * @param accompaniments all accompaniments that may be the worker's, as they stand on the day
     * @param absences the days on which the worker is away, such as {@code EmploymentState.absences()}
     * @param aheadDays how many days ahead peer work is shown
     * @return the day
     */
    public static PeerDay of(
            PartyId worker,
            LocalDate day,
            Collection<Accompaniment> accompaniments,
            Collection<Away> absences,
            int aheadDays) {
        boolean isAway = absences.stream().anyMatch(away -> away.holdsOn(day));
        List<Entry> own = new ArrayList<>();
        List<Entry> forSupervisor = new ArrayList<>();
        List<Entry> entries = isAway ? forSupervisor : own;
        LocalDate through = day.plusDays(aheadDays);
        for (Accompaniment present : accompaniments) {
            boolean covers = present.stage() == AssignmentStage.COVERED
                    && present.cover().filter(worker::equals).isPresent();
            boolean theirs = present.stage() == AssignmentStage.ACTIVE
                    && present.worker().filter(worker::equals).isPresent();
            if (covers || theirs) {
                hearings(entries, present, covers, day);
                duties(entries, present, covers, day, through, DutyHolder.PEER_WORKER);
            }
            if (present.worker().filter(worker::equals).isPresent()) {
                duties(forSupervisor, present, false, day, through, DutyHolder.PEER_SUPERVISOR);
            }
        }
        own.sort(SOONEST);
        forSupervisor.sort(SOONEST);
        return new PeerDay(worker, day, own, forSupervisor, isAway);
    }

    /**
     * Returns the hearings of the day if they are of more than one person, which is a remark for the supervisor: a case
     * tells days and no hours, so somebody has to see whether one worker can be at both.
     *
     * @return the hearings, at least two; empty if the worker is expected beside one person at most
     */
    public List<Entry> bookedTwice() {
        List<Entry> hearings = entries.stream().filter(Entry::isHearing).toList();
        return hearings.stream().map(Entry::person).distinct().count() > 1 ? hearings : List.of();
    }

    private static void hearings(List<Entry> entries, Accompaniment present, boolean covers, LocalDate day) {
        present.hearings().stream()
                .filter(set -> set.on().equals(day))
                .map(set -> new Entry(present.person(), covers, Optional.of(set.kind()), Optional.empty()))
                .forEach(entries::add);
        if (present.hearingDays().contains(day)) {
            entries.add(new Entry(present.person(), covers, Optional.empty(), Optional.empty()));
        }
    }

    private static void duties(
            List<Entry> entries,
            Accompaniment present,
            boolean covers,
            LocalDate day,
            LocalDate through,
            DutyHolder who) {
        for (PeerDuty duty : present.openDutiesOn(day)) {
            boolean soon = duty.obligation()
                    .due()
                    .lastDay()
                    .map(last -> !last.isAfter(through))
                    .orElse(false);
            if (soon && duty.obligation().who() == who) {
                entries.add(new Entry(present.person(), covers, Optional.empty(), Optional.of(duty)));
            }
        }
    }
}
