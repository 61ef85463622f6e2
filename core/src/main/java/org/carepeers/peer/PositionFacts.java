package org.carepeers.peer;

import java.time.LocalDate;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;

/** The facts that events of a position state. */
public final class PositionFacts {

    /** The position as it is from that day on. */
    public static final Fact<Position> POSITION =
            Fact.of("position", new FactType.Document<>(Position.class), "What the position is from that day on");

    /** Money for the position. */
    public static final Fact<Funding> FUNDING = Fact.of(
            "funding",
            new FactType.Document<>(Funding.class),
            "Where the money comes from, how much it pays, and until when");

    /** The source whose money ends. */
    public static final Fact<FundingSource> SOURCE = Fact.code("source", FundingSource.class, "Which source is meant");

    /** The last day that the money pays for. */
    public static final Fact<LocalDate> LAST_DAY =
            Fact.of("lastDay", new FactType.Day(), "The last day that the money now pays for");

    /** Who works in the position. */
    public static final Fact<String> WORKER =
            Fact.of("worker", new FactType.Id("worker id"), "Who began to work in the position");

    private PositionFacts() {}
}
