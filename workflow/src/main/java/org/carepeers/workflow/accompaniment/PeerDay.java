package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.Away;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.DutyHolder;

/**
 * One day of a peer support worker: whom they walk beside, which hearings are that day, and what is on offer by then.
 *
 * <p>It looks at the accompaniments alone: no petition, evaluation or report. Someone who paused or said no is not in it.
 * Of whoever was offered the worker and has not answered, the work that comes before an answer is theirs, such as a first
 * contact; where nobody was offered yet, it is {@linkplain #unassigned(LocalDate, Collection, int) whoever supervises} who
 * sees to it.
 *
 * @param worker the worker
 * @param day the day
 * @param entries what the day holds: hearings first, then what is wanted soonest
 * @param forSupervisor what whoever supervises the worker, or the agency, sees to for the same people, such as cover while
 *     the worker is away, or telling counsel for the county that a court called the worker
 * @param isAway whether the worker is away on that day by their own stream; then no entry is theirs
 */
public record PeerDay(PartyId worker, LocalDate day, List<Entry> entries, List<Entry> forSupervisor, boolean isAway) {

    private static final Comparator<Entry> SOONEST = Comparator.comparing(Entry::isHearing)
            .reversed()
            .thenComparing(entry -> entry.by().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.person().value());

    private static final Set<DutyHolder> OF_A_PEER = EnumSet.of(DutyHolder.PEER_WORKER);
    private static final Set<DutyHolder> OF_THE_AGENCY =
            EnumSet.of(DutyHolder.PEER_SUPERVISOR, DutyHolder.PEER_EMPLOYER);

    /** How the worker stands to the person on that day. */
    public enum Standing {
        /** The person said yes, and the worker walks beside them. */
        WALKS_BESIDE,
        /** The worker covers for another who is away. */
        COVERS,
        /** The worker was offered, and the person has not answered. */
        OFFERED,
        /** The worker sees to nothing here: it is the supervisor's. */
        OTHERS;

        /** In all but the last, the work of a peer is the worker's. */
        private static Standing of(PartyId worker, Accompaniment present, LocalDate day) {
            if (present.besideOn(day).filter(worker::equals).isPresent()) {
                return present.stage() == AssignmentStage.COVERED ? COVERS : WALKS_BESIDE;
            }
            boolean asked = present.stage() == AssignmentStage.OFFERED
                    && present.worker().filter(worker::equals).isPresent();
            return asked ? OFFERED : OTHERS;
        }

        private boolean isBeside() {
            return this == WALKS_BESIDE || this == COVERS;
        }
    }

    /**
     * Something that the day holds.
     *
     * @param person the person
     * @param standing how the worker stands to the person
     * @param hearing what the hearing of that day is for; empty for peer work on offer, and where only the day is known, as
     *     to a relative's peer
     * @param duty the peer work on offer, or empty for a hearing
     */
    public record Entry(SubjectId person, Standing standing, Optional<HearingKind> hearing, Optional<PeerDuty> duty) {

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
     * Keeps unchangeable copies of the entries, in their order.
     *
     * @param worker the worker
     * @param day the day
     * @param entries what the day holds
     * @param forSupervisor what the supervisor sees to
     * @param isAway whether the worker is away on that day
     */
    public PeerDay {
        forSupervisor = forSupervisor.stream().sorted(SOONEST).toList();
        entries = entries.stream().sorted(SOONEST).toList();
    }

    /**
     * Looks at a day.
     *
     * @param worker the worker
     * @param day the day
     * @param accompaniments all accompaniments that may be the worker's, as they stand on the day
     * @param aheadDays how many days ahead peer work with a last day is shown; work without one is always shown
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
     * @param aheadDays how many days ahead peer work with a last day is shown; work without one is always shown
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
            Standing standing = Standing.of(worker, present, day);
            if (standing.isBeside()) {
                hearings(entries, present, standing, day);
            }
            if (standing != Standing.OTHERS) {
                duties(entries, present, standing, day, through, OF_A_PEER);
            }
            if (present.worker().filter(worker::equals).isPresent()) {
                duties(forSupervisor, present, Standing.OTHERS, day, through, OF_THE_AGENCY);
            }
        }
        return new PeerDay(worker, day, own, forSupervisor, isAway);
    }

    /**
     * Looks at the people who have no peer and whom nobody was offered: what is on offer to them, such as a first contact,
     * is whoever supervises to see to.
     *
     * @param day the day
     * @param accompaniments the accompaniments, as they stand on the day
     * @param aheadDays how many days ahead peer work with a last day is shown; work without one is always shown
     * @return what is on offer, whoever would do it, what is wanted soonest first
     */
    public static List<Entry> unassigned(LocalDate day, Collection<Accompaniment> accompaniments, int aheadDays) {
        List<Entry> found = new ArrayList<>();
        accompaniments.stream()
                .filter(present -> present.worker().isEmpty())
                .forEach(present -> duties(
                        found,
                        present,
                        Standing.OTHERS,
                        day,
                        day.plusDays(aheadDays),
                        EnumSet.allOf(DutyHolder.class)));
        return found.stream().sorted(SOONEST).toList();
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

    private static void hearings(List<Entry> entries, Accompaniment present, Standing standing, LocalDate day) {
        present.hearings().stream()
                .filter(set -> set.on().equals(day))
                .map(set -> new Entry(present.person(), standing, Optional.of(set.kind()), Optional.empty()))
                .forEach(entries::add);
        if (present.hearingDays().contains(day)) {
            entries.add(new Entry(present.person(), standing, Optional.empty(), Optional.empty()));
        }
    }

    private static void duties(
            List<Entry> entries,
            Accompaniment present,
            Standing standing,
            LocalDate day,
            LocalDate through,
            Set<DutyHolder> holders) {
        for (PeerDuty duty : present.openDutiesOn(day)) {
            boolean soon = duty.obligation()
                    .due()
                    .lastDay()
                    .map(last -> !last.isAfter(through))
                    .orElse(true);
            if (soon && holders.contains(duty.obligation().who())) {
                entries.add(new Entry(present.person(), standing, Optional.empty(), Optional.of(duty)));
            }
        }
    }
}
