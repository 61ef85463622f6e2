package org.carepeers.peer;

import static org.carepeers.peer.IncidentFacts.ENDS_ON;
import static org.carepeers.peer.IncidentFacts.MODE_OF_CARE;
import static org.carepeers.peer.IncidentFacts.REPORT_DUE_ON;
import static org.carepeers.peer.IncidentFacts.VISIT_WAYS;
import static org.carepeers.peer.IncidentFacts.WORKER;

import java.util.List;
import org.carepeers.proceeding.Fact;

/**
 * What became of something unsafe that happened to a peer support worker in the field.
 *
 * <p>It is a record of its own and not an engagement. It puts no flag on anyone: it names the worker who is to be looked
 * after, and what it changes for visits always has a last day.
 */
public enum IncidentEventKind implements PeerEventKind {
    /** Something happened in the field that was not safe. */
    INCIDENT_RECORDED("incident-recorded", "Something happened in the field that was not safe", WORKER),
    /** The supervisor reached the worker and asked how they are. */
    PEER_REACHED("peer-reached", "The supervisor reached the worker and asked how they are", MODE_OF_CARE),
    /** The law asks for a report about what happened. */
    MANDATED_REPORT_OWED("mandated-report-owed", "The law asks for a report about what happened", REPORT_DUE_ON),
    /** That report was made. */
    MANDATED_REPORT_MADE("mandated-report-made", "That report was made"),
    /** For a time, visits are made in another way. */
    VISIT_PLAN_BEGAN("visit-plan-began", "For a time, visits are made in another way", VISIT_WAYS, ENDS_ON),
    /** Visits are made as before. */
    VISIT_PLAN_ENDED("visit-plan-ended", "Visits are made as before"),
    /** The worker and the participant talked about it, because both wished to. */
    REPAIR_TALK_HELD("repair-talk-held", "The worker and the participant talked about it, because both wished to"),
    /** Nothing is left to do. */
    INCIDENT_CLOSED("incident-closed", "Nothing is left to do");

    private final String code;
    private final String meaning;
    private final List<Fact<?>> facts;

    IncidentEventKind(String code, String meaning, Fact<?>... facts) {
        this.code = code;
        this.meaning = meaning;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String stream() {
        return "safety-incident";
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Fact<?>> facts() {
        return facts;
    }
}
