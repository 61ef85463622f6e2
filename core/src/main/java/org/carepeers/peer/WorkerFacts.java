package org.carepeers.peer;

import java.time.LocalDate;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;

/**
 * What the events of a worker's stream may state.
 *
 * <p>None of these facts can hold a reason for being away, a diagnosis, a category of lived experience, or anything of a
 * check-in.
 */
public final class WorkerFacts {

    /** Who employs the worker from that day. */
    public static final Fact<String> EMPLOYER =
            Fact.of("employer", new FactType.Id("employer id"), "who employs the worker");

    /** What the worker does from that day. */
    public static final Fact<PeerRole> ROLE =
            Fact.code("role", PeerRole.class, "what the worker does, whatever the title");

    /** The level of the county's own career ladder. */
    public static final Fact<String> LEVEL =
            Fact.of("level", new FactType.Id("level"), "the level on the county's career ladder");

    /** What a training was about. */
    public static final Fact<TrainingTopic> TOPIC =
            Fact.code("topic", TrainingTopic.class, "what the training was about");

    /** How many hours it took. */
    public static final Fact<Integer> HOURS = Fact.of("hours", new FactType.Count(), "how many hours it took");

    /** How many of the hours were on law and ethics. */
    public static final Fact<Integer> LAW_AND_ETHICS_HOURS =
            Fact.of("lawAndEthicsHours", new FactType.Count(), "how many of the hours were on law and ethics");

    /** The last day on which it counts. */
    public static final Fact<LocalDate> COUNTS_THROUGH =
            Fact.of("countsThrough", new FactType.Day(), "the last day on which it counts");

    /** Which simulation was worked through. */
    public static final Fact<String> SIMULATION =
            Fact.of("simulation", new FactType.Id("simulation"), "which simulation was worked through");

    /** The way by which the worker comes to be certified. */
    public static final Fact<CertificationRoute> ROUTE = Fact.code(
                    "route", CertificationRoute.class, "the way by which the worker comes to be certified")
            .under("WIC 14045.13");

    /** Hours of earlier work as a peer, for the routes that ask for them. */
    public static final Fact<Integer> HOURS_OF_PEER_WORK =
            Fact.of("hoursOfPeerWork", new FactType.Count(), "hours of earlier work as a peer");

    /** Letters of reference. */
    public static final Fact<Integer> LETTERS =
            Fact.of("letters", new FactType.Count(), "how many letters were sent along");

    /** The day of an examination that is booked. */
    public static final Fact<LocalDate> EXAM_ON =
            Fact.of("examOn", new FactType.Day(), "the day for which the examination is booked");

    /** The last day of the term of a certification. */
    public static final Fact<LocalDate> TERM_ENDS_ON =
            Fact.of("termEndsOn", new FactType.Day(), "the last day of the term, as the certificate says");

    /** The area of a specialization. */
    public static final Fact<PeerSpecialization> SPECIALIZATION =
            Fact.code("specialization", PeerSpecialization.class, "the area of the specialization");

    /** Who supervises the worker. */
    public static final Fact<String> SUPERVISOR =
            Fact.of("supervisor", new FactType.Id("supervisor id"), "who supervises the worker");

    /** How a session was held. */
    public static final Fact<SupervisionForm> FORM =
            Fact.code("form", SupervisionForm.class, "how the session was held");

    /** How many minutes it took. */
    public static final Fact<Integer> MINUTES = Fact.of("minutes", new FactType.Count(), "how many minutes it took");

    /** The day from which the worker expects to be back. */
    public static final Fact<LocalDate> BACK_ON =
            Fact.of("backOn", new FactType.Day(), "the day from which the worker expects to be back");

    /** The id of a safeguard. */
    public static final Fact<String> SAFEGUARD =
            Fact.of("safeguard", new FactType.Id("safeguard id"), "which safeguard it is");

    /** What a safeguard keeps apart. */
    public static final Fact<SafeguardKind> SAFEGUARD_KIND =
            Fact.code("safeguardKind", SafeguardKind.class, "what the safeguard keeps apart, and never why");

    /** What a safeguard names: a team, a program or a participant. */
    public static final Fact<String> APART_FROM =
            Fact.of("apartFrom", new FactType.Id("id of a team, a program or a person"), "from whom it keeps apart");

    /** What was noticed. */
    public static final Fact<WorkerSignal> SIGNAL = Fact.code("signal", WorkerSignal.class, "what was noticed");

    private WorkerFacts() {}
}
