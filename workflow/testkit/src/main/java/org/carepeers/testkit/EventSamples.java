package org.carepeers.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carepeers.party.County;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;

/**
 * A valid event of every kind, and a case at every stage, with invented ids.
 *
 * <p>For a vendor's own tests: {@code EventSamples.draft(EventKind.REPORT_ORDERED, "2026-02-05").build()} states all that
 * the process asks of that event, and {@code EventSamples.caseAt(CareStage.AWAITING_COUNTY_REPORT)} is a case that came
 * there by an ordinary way. Everything here is the same on every call.
 */
public final class EventSamples {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final CareWorkflow WORKFLOW = CareWorkflow.california();

    private static final Map<CareStage, CareCase> CASES = new EnumMap<>(CareStage.class);

    static {
        for (CareStage stage : CareStage.values()) {
            CASES.put(stage, play(historyTo(stage)));
        }
    }

    private EventSamples() {}

    /**
     * An event and the case for which it is meant.
     *
     * @param before the case before the event
     * @param event the event, as a draft
     */
    public record Sample(CareCase before, EventDraft event) {}

    /**
     * Drafts an event of a kind by a role that may bring it about, stating all that it may have to state.
     *
     * @param kind what happened
     * @param on the day
     * @return the draft
     */
    public static EventDraft draft(EventKind kind, LocalDate on) {
        Role role = WORKFLOW.process().rows().stream()
                .filter(row -> row.kind() == kind)
                .flatMap(row -> row.roles().stream())
                .findFirst()
                .orElse(Role.COURT);
        return new EventDraft(kind, on, role, kind.code() + "-" + on, SampleFacts.of(kind, on));
    }

    /**
     * Drafts an event of a kind by a role that may bring it about, stating all that it may have to state.
     *
     * @param kind what happened
     * @param on the day, as in {@code 2026-02-05}
     * @return the draft
     */
    public static EventDraft draft(EventKind kind, String on) {
        return draft(kind, LocalDate.parse(on));
    }

    /**
     * Returns the facts that an ordinary event of a kind states.
     *
     * @param kind what happened
     * @param on the day
     * @return the facts
     */
    public static Facts facts(EventKind kind, LocalDate on) {
        return SampleFacts.of(kind, on);
    }

    /**
     * Returns a case that came to a stage by an ordinary way, beginning on a Monday in January 2026.
     *
     * @param stage the stage
     * @return the case
     */
    public static CareCase caseAt(CareStage stage) {
        return Objects.requireNonNull(CASES.get(stage));
    }

    /**
     * Returns the events that lead to a stage by an ordinary way, beginning on a Monday in January 2026.
     *
     * @param stage the stage
     * @return the events, in order
     */
    public static List<CareEvent> historyTo(CareStage stage) {
        List<CareEvent> events = new ArrayList<>();
        LocalDate on = FIRST_DAY;
        for (EventKind kind : OrdinaryWays.to(stage)) {
            on = OrdinaryWays.dayOf(kind, on);
            events.add(draft(kind, on).build());
        }
        return List.copyOf(events);
    }

    /**
     * Returns an event of a kind with a case at a stage that is ready for it, as far as the stage allows.
     *
     * @param stage the stage
     * @param kind what happens
     * @return the case, and the event on a day on which it may happen
     */
    public static Sample sample(CareStage stage, EventKind kind) {
        List<CareEvent> history = historyTo(stage);
        LocalDate last =
                history.isEmpty() ? FIRST_DAY : history.get(history.size() - 1).occurredOn();
        CareCase before = isCountyPetitionNeeded(stage, kind) ? countyPetition(last) : caseAt(stage);
        for (EventDraft draft : OrdinaryWays.preparing(kind, last)) {
            CareEvent event = draft.build();
            if (WORKFLOW.decide(before, event) instanceof Decision.Accepted accepted) {
                before = before.after(accepted.effects());
                last = event.occurredOn();
            }
        }
        EventDraft event = draft(kind, OrdinaryWays.dayOf(kind, last));
        return new Sample(before, roleAt(stage, kind).map(event::by).orElse(event));
    }

    private static Optional<Role> roleAt(CareStage stage, EventKind kind) {
        return WORKFLOW.process().rows().stream()
                .filter(row -> row.kind() == kind && row.from().contains(stage))
                .flatMap(row -> row.roles().stream())
                .findFirst();
    }

    private static boolean isCountyPetitionNeeded(CareStage stage, EventKind kind) {
        return kind == EventKind.INITIAL_APPEARANCE_SET && stage == CareStage.AWAITING_PRIMA_FACIE_REVIEW;
    }

    private static CareCase countyPetition(LocalDate on) {
        return play(List.of(draft(EventKind.PETITION_FILED, on)
                .stating(CareFacts.STANDING, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR)
                .build()));
    }

    /**
     * Returns an event of a kind with a case that is ready for it, at the first stage from which the process knows it.
     *
     * @param kind what happens
     * @return the case and the event
     */
    public static Sample sample(EventKind kind) {
        CareStage stage = WORKFLOW.process().rows().stream()
                .filter(row -> row.kind() == kind)
                .flatMap(row -> row.from().stream())
                .findFirst()
                .orElse(CareStage.NOT_STARTED);
        return sample(stage, kind);
    }

    /**
     * Begins a case in which nothing has happened, and of whose other cases nothing is known.
     *
     * @return the case
     */
    public static CareCase begun() {
        return CareCase.begin(InventedPeople.CASE, County.SAN_DIEGO, PriorCases.notDetermined());
    }

    private static CareCase play(List<CareEvent> events) {
        CareCase present = begun();
        for (CareEvent event : events) {
            present = WORKFLOW.apply(present, event);
        }
        return present;
    }

    static EventDraft oneYearHearing(RespondentRequest request, LocalDate on) {
        return draft(EventKind.ONE_YEAR_HEARING_HELD, on).stating(CareFacts.RESPONDENT_REQUEST, request);
    }
}
