package org.carepeers.engagement;

import java.time.LocalDate;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;

/**
 * The facts that events of an accompaniment state.
 *
 * <p>There is none for a reason why a worker is away, none for a reason why someone said no, none for what a person is
 * charged with, none for whoever was asked for what is not a peer's, and none for what a person answered to the three
 * questions: what has no place cannot be written down.
 */
public final class AccompanimentFacts {

    /** The peer support worker who is meant. */
    public static final Fact<String> WORKER =
            Fact.of("worker", new FactType.Id("worker id"), "Which peer support worker is meant");

    /** Whom the accompaniment is for. */
    public static final Fact<Accompanied> ACCOMPANIED = Fact.code(
            "accompanied", Accompanied.class, "Whom the accompaniment is for; the participant where nothing is said");

    /** The first day on which the person may be asked again. */
    public static final Fact<LocalDate> ASK_AGAIN_ON =
            Fact.of("askAgainOn", new FactType.Day(), "From which day on the person is happy to be asked again");

    /** The day through which the worker is away. */
    public static final Fact<LocalDate> AWAY_UNTIL =
            Fact.of("awayUntil", new FactType.Day(), "Through which day the worker is away, where that is known");

    /** What one worker passes on to the next. */
    public static final Fact<HandOver> HAND_OVER =
            Fact.of("handOver", new FactType.Document<>(HandOver.class), "What one worker passes on to the next");

    /** What was done. */
    public static final Fact<Engagement> ENGAGEMENT = Fact.of(
            "engagement", new FactType.Document<>(Engagement.class), "What was done, with whom and what came of it");

    /** What was settled for a hearing. */
    public static final Fact<HearingPlan> HEARING_PLAN = Fact.of(
            "hearingPlan", new FactType.Document<>(HearingPlan.class), "What the two of them settled for the hearing");

    /** A piece of peer work. */
    public static final Fact<Touchpoint> TOUCHPOINT =
            Fact.code("touchpoint", Touchpoint.class, "Which piece of peer work is meant");

    /** Work that is planned or assigned. */
    public static final Fact<PlannedWork> WORK = Fact.of(
            "work", new FactType.Document<>(PlannedWork.class), "What is planned, for whom and in which capacity");

    /** What was done that is not a peer's to do. */
    public static final Fact<Set<ProhibitedAct>> ACTS =
            Fact.codes("acts", ProhibitedAct.class, "What was done that is not a peer’s to do");

    /** Who asked for it. */
    public static final Fact<TaskAsker> ASKED_BY =
            Fact.code("askedBy", TaskAsker.class, "Who asked for it, by function");

    /** On whose side it was asked. */
    public static final Fact<String> AGENCY =
            Fact.of("agency", new FactType.Id("agency id"), "On the side of which agency it was asked");

    /** The care team. */
    public static final Fact<CareTeam> CARE_TEAM = Fact.of(
            "careTeam", new FactType.Document<>(CareTeam.class), "Who serves the person together, and who does what");

    /** A short meeting of the care team. */
    public static final Fact<Huddle> HUDDLE =
            Fact.of("huddle", new FactType.Document<>(Huddle.class), "Who was there, and what was agreed");

    /** A consent. */
    public static final Fact<Consent> CONSENT = Fact.of(
            "consent", new FactType.Document<>(Consent.class), "What the person consents to, to whom and from when");

    /** What the person asks about notes of them. */
    public static final Fact<NoteRequest> NOTE_REQUEST = Fact.of(
            "noteRequest",
            new FactType.Document<>(NoteRequest.class),
            "What the person would read, or would have it say in their own words");

    /** The scope of a consent that is revoked. */
    public static final Fact<DisclosureScope> SCOPE =
            Fact.code("scope", DisclosureScope.class, "Which scope is no longer open");

    /** The audience of a consent that is revoked. */
    public static final Fact<Audience> AUDIENCE = Fact.code("audience", Audience.class, "To whom it is no longer open");

    /** From whom alone a consent is taken back. */
    public static final Fact<String> RECIPIENT = Fact.of(
            "recipient",
            new FactType.Id("party id"),
            "From whom it is taken back; from everyone of that audience where nothing is said");

    /** The days of hearings. */
    public static final Fact<HearingDays> HEARING_DAYS =
            Fact.of("hearingDays", new FactType.Document<>(HearingDays.class), "On which days there are hearings");

    /** The case that moved. */
    public static final Fact<String> CASE = Fact.of("case", new FactType.Id("case id"), "Which case moved");

    /** The event in the case. */
    public static final Fact<String> CASE_EVENT =
            Fact.of("caseEvent", new FactType.Id("event id"), "Which event of the case it follows");

    /** What happened in the case. */
    public static final Fact<EventKind> CASE_EVENT_KIND =
            Fact.code("caseEventKind", EventKind.class, "What happened in the case");

    /** Where the case is after it. */
    public static final Fact<CareStage> CASE_STAGE =
            Fact.code("caseStage", CareStage.class, "Where the case is after it");

    private AccompanimentFacts() {}
}
