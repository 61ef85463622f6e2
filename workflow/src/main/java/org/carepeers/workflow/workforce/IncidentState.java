package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.EventId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.IncidentFacts;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.VisitWay;

/**
 * What became of something unsafe in the field: the fold of its stream.
 *
 * @param incident the id of the record
 * @param stage where it stands
 * @param worker the worker to whom it happened, or empty if not stated
 * @param recordedBy the event that recorded it, or empty before
 * @param happenedOn the day, or empty before it is recorded
 * @param reportDueOn while a report is owed, its last day if one was stated; empty if none is owed
 * @param isReportOwed whether the law asks for a report that was not made yet
 * @param visitWays how visits are made, as the last plan says; empty if there is none
 * @param visitsUntil the last day of that plan, or empty if there is none
 */
public record IncidentState(
        SubjectId incident,
        IncidentStage stage,
        Optional<String> worker,
        Optional<EventId> recordedBy,
        Optional<LocalDate> happenedOn,
        Optional<LocalDate> reportDueOn,
        boolean isReportOwed,
        Set<VisitWay> visitWays,
        Optional<LocalDate> visitsUntil) {

    /**
     * Returns a record in which nothing happened yet.
     *
     * @param incident the id of the record
     * @return the state
     */
    public static IncidentState begin(SubjectId incident) {
        return new IncidentState(
                incident,
                IncidentStage.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Set.of(),
                Optional.empty());
    }

    /**
     * Folds a stream.
     *
     * @param stream the stream
     * @return the state after every event of it
     */
    public static IncidentState of(PeerStream<IncidentEventKind> stream) {
        IncidentState state = begin(stream.subject());
        for (PeerEvent<IncidentEventKind> event : stream.events()) {
            state = state.after(event);
        }
        return state;
    }

    /**
     * Returns this state after one more event.
     *
     * @param event an event that was accepted
     * @return a new state
     */
    public IncidentState after(PeerEvent<IncidentEventKind> event) {
        return switch (event.kind()) {
            case INCIDENT_RECORDED ->
                new IncidentState(
                        incident,
                        IncidentStage.WORKER_TO_BE_REACHED,
                        event.facts().find(IncidentFacts.WORKER),
                        Optional.of(event.id()),
                        Optional.of(event.occurredOn()),
                        reportDueOn,
                        isReportOwed,
                        visitWays,
                        visitsUntil);
            case PEER_REACHED -> to(IncidentStage.LOOKED_AFTER);
            case INCIDENT_CLOSED -> to(IncidentStage.CLOSED);
            case MANDATED_REPORT_OWED -> withReport(true, event.facts().find(IncidentFacts.REPORT_DUE_ON));
            case MANDATED_REPORT_MADE -> withReport(false, Optional.empty());
            case VISIT_PLAN_BEGAN ->
                withVisits(
                        event.facts().find(IncidentFacts.VISIT_WAYS).orElse(Set.of()),
                        event.facts().find(IncidentFacts.ENDS_ON));
            case VISIT_PLAN_ENDED -> withVisits(Set.of(), Optional.empty());
            case REPAIR_TALK_HELD -> this;
        };
    }

    /**
     * Returns how visits are made on a day. A plan ends by itself with its last day.
     *
     * @param day the day
     * @return the ways; empty if visits are made as always
     */
    public Set<VisitWay> visitWaysOn(LocalDate day) {
        return visitsUntil.map(last -> !day.isAfter(last)).orElse(false) ? visitWays : Set.of();
    }

    private IncidentState to(IncidentStage next) {
        return new IncidentState(
                incident, next, worker, recordedBy, happenedOn, reportDueOn, isReportOwed, visitWays, visitsUntil);
    }

    private IncidentState withReport(boolean owed, Optional<LocalDate> dueOn) {
        return new IncidentState(incident, stage, worker, recordedBy, happenedOn, dueOn, owed, visitWays, visitsUntil);
    }

    private IncidentState withVisits(Set<VisitWay> ways, Optional<LocalDate> until) {
        return new IncidentState(
                incident, stage, worker, recordedBy, happenedOn, reportDueOn, isReportOwed, Set.copyOf(ways), until);
    }
}
