package org.carepeers.workflow.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carepeers.party.Actor;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.Role;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;

/**
 * A day on which a court was closed, told to every case of the county in which something was due on that day or later.
 *
 * <p>Each case gets the event of its own, under an id made of the day, so that it can be told again after an interruption.
 */
public final class CourtClosure {

    private static final int PAGE = 1_000;

    private CourtClosure() {}

    /**
     * Tells a closure.
     *
     * @param journal where the cases are kept
     * @param recorder what records them
     * @param county the county of the court
     * @param day the day on which the court was closed
     * @param declaredOn the day on which that was declared
     * @return the cases that were told, in the order of their keys; not one that refuses it, nor one whose key was destroyed
     */
    public static List<StreamKey> tell(
            Journal journal, CaseRecorder recorder, County county, LocalDate day, LocalDate declaredOn) {
        CareEvent closed = CareEvent.builder()
                .id(EventId.of("court-closed-" + day))
                .kind(EventKind.COURT_CLOSED)
                .occurredOn(declaredOn)
                .by(Actor.of(Role.COURT))
                .stating(CareFacts.CLOSED_ON, day)
                .build();
        return casesWithDatesFrom(journal, county, day).stream()
                .filter(key -> isTold(recorder, key, closed))
                .toList();
    }

    /** Nothing is told in a case that nobody can read any more, and the others are told. */
    private static boolean isTold(CaseRecorder recorder, StreamKey key, CareEvent closed) {
        try {
            return !(recorder.record(key, closed) instanceof Outcome.Refused);
        } catch (KeyDestroyedException e) {
            return false;
        }
    }

    private static Set<StreamKey> casesWithDatesFrom(Journal journal, County county, LocalDate day) {
        Set<StreamKey> cases = new TreeSet<>();
        WorklistQuery query = WorklistQuery.dueThrough(county, LocalDate.MAX, PAGE);
        List<WorklistItem> page = journal.worklist().page(query);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(item -> item.stream().kind() == StreamKind.CASE)
                    .filter(item ->
                            item.lastDay().map(last -> !last.isBefore(day)).orElse(false))
                    .forEach(item -> cases.add(item.stream()));
            page = journal.worklist().page(query.after(page.get(page.size() - 1)));
        }
        return cases;
    }
}
