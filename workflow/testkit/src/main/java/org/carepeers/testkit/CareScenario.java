package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.ReasonCode;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;

/**
 * A test of a case in the words of the domain: given what has happened, when this happens, then that follows.
 *
 * <pre>{@code
 * CareScenario.given(PETITION_FILED, "2026-02-02")
 *         .and(REPORT_ORDERED, "2026-02-05")
 *         .thenDue(CareRules.COUNTY_REPORT, "2026-03-20")
 *         .when(draft(INITIAL_APPEARANCE_SET, "2026-02-06"))
 *         .thenRefused(MachineReason.NOT_FROM_THIS_STAGE);
 * }</pre>
 *
 * <p>Given events must be accepted; what happens when may be refused. Every {@code then} speaks of the last event, and
 * fails as an assertion. Not thread-safe.
 */
public final class CareScenario {

    private final CareWorkflow workflow;
    private CareCase present;
    private Decision last;

    private CareScenario(CareWorkflow workflow, CareCase present) {
        this.workflow = workflow;
        this.present = present;
        this.last = new Decision.Refused(
                EventSamples.draft(EventKind.OWN_EVENT, "2026-01-01").build(), List.of(), workflow.fingerprint());
    }

    /**
     * Begins with a case in which nothing has happened.
     *
     * @param workflow the workflow under test
     * @return the scenario
     */
    public static CareScenario of(CareWorkflow workflow) {
        return new CareScenario(workflow, EventSamples.begun());
    }

    /**
     * Begins with a case in which nothing has happened, and of which other cases are known.
     *
     * @param prior what is known of other cases about the same person
     * @return the scenario, under the process of California
     */
    public static CareScenario knowing(PriorCases prior) {
        CareCase begun = EventSamples.begun();
        return new CareScenario(CareWorkflow.california(), CareCase.begin(begun.id(), begun.county(), prior));
    }

    /**
     * Begins with a case that came to a stage by an ordinary way.
     *
     * @param stage the stage
     * @return the scenario, under the process of California
     */
    public static CareScenario givenCaseAt(CareStage stage) {
        CareScenario scenario = of(CareWorkflow.california());
        EventSamples.historyTo(stage).forEach(scenario::and);
        return scenario;
    }

    /**
     * Begins with one ordinary event.
     *
     * @param kind what happened
     * @param on the day, as in {@code 2026-02-05}
     * @return the scenario, under the process of California
     */
    public static CareScenario given(EventKind kind, String on) {
        return of(CareWorkflow.california()).and(kind, on);
    }

    /**
     * Begins with one event.
     *
     * @param event what happened
     * @return the scenario, under the process of California
     */
    public static CareScenario given(EventDraft event) {
        return of(CareWorkflow.california()).and(event);
    }

    /**
     * Adds an ordinary event that must be accepted.
     *
     * @param kind what happened
     * @param on the day, as in {@code 2026-02-05}
     * @return this scenario
     */
    public CareScenario and(EventKind kind, String on) {
        return and(EventSamples.draft(kind, on));
    }

    /**
     * Adds an event that must be accepted.
     *
     * @param event what happened
     * @return this scenario
     */
    public CareScenario and(EventDraft event) {
        return and(event.build());
    }

    /**
     * Adds an event that must be accepted.
     *
     * @param event what happened
     * @return this scenario
     */
    public CareScenario and(CareEvent event) {
        return when(event).thenAccepted();
    }

    /**
     * Lets an event happen, whether it is accepted or refused.
     *
     * @param event what happens
     * @return this scenario
     */
    public CareScenario when(EventDraft event) {
        return when(event.build());
    }

    /**
     * Lets an event happen, whether it is accepted or refused.
     *
     * @param event what happens
     * @return this scenario
     */
    public CareScenario when(CareEvent event) {
        last = workflow.decide(present, event);
        if (last instanceof Decision.Accepted accepted) {
            present = present.after(accepted.effects());
        }
        return this;
    }

    /**
     * Asserts that the last event was accepted.
     *
     * @return this scenario
     */
    public CareScenario thenAccepted() {
        assertThat(refusals()).as("reasons to refuse %s", last.event().kind()).isEmpty();
        return this;
    }

    /**
     * Asserts that the last event was refused, for at least these reasons.
     *
     * @param codes the codes
     * @return this scenario
     */
    public CareScenario thenRefused(ReasonCode... codes) {
        assertThat(last.isAccepted()).as("%s is accepted", last.event().kind()).isFalse();
        assertThat(refusals()).as("reasons to refuse %s", last.event().kind()).contains(codes);
        return this;
    }

    /**
     * Asserts that the last event was accepted with at least these remarks.
     *
     * @param codes the codes
     * @return this scenario
     */
    public CareScenario thenRemarked(ReasonCode... codes) {
        thenAccepted();
        assertThat(remarks()).as("remarks on %s", last.event().kind()).contains(codes);
        return this;
    }

    /**
     * Asserts that the last event was accepted without any of these remarks.
     *
     * @param codes the codes
     * @return this scenario
     */
    public CareScenario thenNotRemarked(ReasonCode... codes) {
        thenAccepted();
        assertThat(remarks()).as("remarks on %s", last.event().kind()).doesNotContain(codes);
        return this;
    }

    /**
     * Asserts where the case is.
     *
     * @param stage the stage
     * @return this scenario
     */
    public CareScenario thenStage(CareStage stage) {
        assertThat(present.stage()).isEqualTo(stage);
        return this;
    }

    /**
     * Asserts that exactly one obligation of a rule is open, and its last day.
     *
     * @param rule the rule
     * @param lastDay the day, as in {@code 2026-03-20}
     * @return this scenario
     */
    public CareScenario thenDue(RuleId rule, String lastDay) {
        assertThat(open(rule)).as("open obligations of %s", rule).hasSize(1);
        assertThat(open(rule).get(0).due().lastDay())
                .as("last day of %s", rule)
                .isEqualTo(Optional.of(LocalDate.parse(lastDay)));
        return this;
    }

    /**
     * Asserts that at least one obligation of a rule is open and has no date.
     *
     * @param rule the rule
     * @return this scenario
     */
    public CareScenario thenDueWithoutDate(RuleId rule) {
        assertThat(open(rule)).as("open obligations of %s", rule).isNotEmpty();
        assertThat(open(rule)).allMatch(open -> open.due().lastDay().isEmpty());
        return this;
    }

    /**
     * Asserts that no obligation of a rule is open.
     *
     * @param rule the rule
     * @return this scenario
     */
    public CareScenario thenNotDue(RuleId rule) {
        assertThat(open(rule)).as("open obligations of %s", rule).isEmpty();
        return this;
    }

    /**
     * Asserts what became of an obligation with the last event.
     *
     * @param rule the rule
     * @param change the kind of change
     * @return this scenario
     */
    public CareScenario thenChanged(RuleId rule, Class<? extends ObligationChange> change) {
        assertThat(changes(rule)).as("changes of %s", rule).hasAtLeastOneElementOfType(change);
        return this;
    }

    /**
     * Asserts that the last event changed nothing about a rule.
     *
     * @param rule the rule
     * @return this scenario
     */
    public CareScenario thenUnchanged(RuleId rule) {
        assertThat(changes(rule)).as("changes of %s", rule).isEmpty();
        return this;
    }

    /**
     * Asserts who may bring an event about now, as the options tell it.
     *
     * @param kind the kind of event
     * @param roles the roles; none if the event is not foreseen from here
     * @return this scenario
     */
    public CareScenario thenOnlyBy(EventKind kind, Role... roles) {
        List<Role> allowed =
                option(kind).map(option -> List.copyOf(option.roles())).orElse(List.of());
        assertThat(allowed).as("roles for %s", kind).containsExactlyInAnyOrder(roles);
        return this;
    }

    private Optional<Option<CareStage, EventKind, Role>> option(EventKind kind) {
        return workflow.options(present, last.event().occurredOn()).stream()
                .filter(option -> option.kind() == kind)
                .findFirst();
    }

    /**
     * Returns the case as it is now.
     *
     * @return the case
     */
    public CareCase present() {
        return present;
    }

    /**
     * Returns the decision on the last event.
     *
     * @return the decision
     */
    public Decision last() {
        return last;
    }

    /**
     * Returns the sections under which the last event was accepted.
     *
     * @return the citations as written; empty if it was refused
     */
    public List<String> citations() {
        return last instanceof Decision.Accepted accepted
                ? accepted.citations().stream().map(Object::toString).toList()
                : List.of();
    }

    private List<Obligation> open(RuleId rule) {
        return present.openObligations().stream()
                .filter(open -> open.rule().equals(rule))
                .toList();
    }

    private List<ObligationChange> changes(RuleId rule) {
        List<ObligationChange> found = new ArrayList<>();
        if (last instanceof Decision.Accepted accepted) {
            for (Effect effect : accepted.effects()) {
                if (effect instanceof Effect.ObligationChanged changed
                        && changed.change().id().rule().equals(rule)) {
                    found.add(changed.change());
                }
            }
        }
        return found;
    }

    private List<ReasonCode> refusals() {
        return last instanceof Decision.Refused refused
                ? refused.reasons().stream().map(reason -> reason.code()).toList()
                : List.of();
    }

    private List<ReasonCode> remarks() {
        return last instanceof Decision.Accepted accepted
                ? accepted.remarks().stream().map(reason -> reason.code()).toList()
                : List.of();
    }

    /** Returns the case and the codes of the last decision. */
    @Override
    public String toString() {
        return present + ", last " + last.event().kind().code() + " "
                + Arrays.toString(refusals().stream().map(Coded::code).toArray());
    }
}
