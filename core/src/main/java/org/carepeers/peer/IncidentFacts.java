package org.carepeers.peer;

import java.time.LocalDate;
import java.util.Set;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;

/**
 * What the events of a safety incident may state.
 *
 * <p>There is no fact for what a participant is like, and none that could stand for a flag.
 */
public final class IncidentFacts {

    /** The worker to whom it happened. */
    public static final Fact<String> WORKER =
            Fact.of("worker", new FactType.Id("worker id"), "the worker to whom it happened");

    /** How the worker was looked after. */
    public static final Fact<Set<ModeOfCare>> MODE_OF_CARE =
            Fact.codes("modeOfCare", ModeOfCare.class, "what the worker was offered");

    /** The last day for a report that the law asks for. */
    public static final Fact<LocalDate> REPORT_DUE_ON =
            Fact.of("reportDueOn", new FactType.Day(), "the last day for the report");

    /** How visits are made for a time. */
    public static final Fact<Set<VisitWay>> VISIT_WAYS =
            Fact.codes("visitWays", VisitWay.class, "how visits are made for a time");

    /** The last day of a visit plan. */
    public static final Fact<LocalDate> ENDS_ON =
            Fact.of("endsOn", new FactType.Day(), "the last day on which visits are made in that way");

    private IncidentFacts() {}
}
