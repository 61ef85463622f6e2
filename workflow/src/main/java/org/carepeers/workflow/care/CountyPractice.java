package org.carepeers.workflow.care;

import static org.carepeers.proceeding.EventKind.CHANGE_HEARING_REQUESTED;
import static org.carepeers.proceeding.EventKind.CIRCUMSTANCE_BEGAN;
import static org.carepeers.proceeding.EventKind.CIRCUMSTANCE_ENDED;
import static org.carepeers.proceeding.EventKind.HEARING_CONTINUED;
import static org.carepeers.proceeding.EventKind.HEARING_SET;
import static org.carepeers.proceeding.EventKind.INITIAL_APPEARANCE_SET;
import static org.carepeers.proceeding.EventKind.ONE_YEAR_REPORT_FILED;
import static org.carepeers.proceeding.EventKind.OWN_EVENT;
import static org.carepeers.proceeding.EventKind.SIDE_MATTER_BEGAN;
import static org.carepeers.proceeding.EventKind.STATUS_REPORT_FILED;
import static org.carepeers.proceeding.EventKind.SUPPLEMENTAL_REPORT_FILED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleId;

/**
 * What the county agency and counsel do, by a county's own practice, when custody, a hospital stay, a lost home or a
 * conservatorship comes into a person's life.
 *
 * <p>None of it is law and none of it is on unless a county lays it over its workflow. It stands in the case and not
 * beside it: what the agency and counsel owe is the same whether or not a peer walks beside the person. No rule of the
 * example states a number; a county's own overlay may, under the same ids. For example
 *
 * <pre>{@code
 * CareWorkflow workflow = CountyPractice.over(CareWorkflow.california(), CountyPractice.example());
 * }</pre>
 *
 * <p>Where the Act has no event for what was done, an {@link org.carepeers.proceeding.EventKind#OWN_EVENT} states the
 * rule's own id as {@link CareFacts#OWN_KIND}.
 */
public final class CountyPractice {

    /** Appearing from custody is arranged, for each hearing that is set (WIC 5977.4(b)). */
    public static final RuleId APPEARANCE_FROM_CUSTODY = RuleId.of("appearance-from-custody");

    /** The lawyer in the criminal case is informed (form CARE-103). */
    public static final RuleId OTHER_COUNSEL_INFORMED = RuleId.of("other-counsel-informed");

    /** A discharge is coordinated, and nothing is lost over the stay (WIC 5977.2(a)(3)). */
    public static final RuleId DISCHARGE_COORDINATION = RuleId.of("discharge-coordination");

    /** The respondent is asked whether they want a hearing on what has changed (WIC 5977.2(b)). */
    public static final RuleId CHANGE_HEARING_TALKED_OVER = RuleId.of("change-hearing-talked-over");

    /** Bridge housing is asked for, with priority (WIC 5982(b)). */
    public static final RuleId BRIDGE_HOUSING_ASKED = RuleId.of("bridge-housing-asked");

    /** The next report says that housing is not provided (WIC 5977.2(a)(1)(B)). */
    public static final RuleId HOUSING_NOT_PROVIDED_TOLD = RuleId.of("housing-not-provided-told");

    /** The respondent is told what is not shielded in a conservatorship matter (WIC 5971(l)). */
    public static final RuleId UNSHIELDED_TOLD = RuleId.of("unshielded-told");

    private static final String EXAMPLE = "example-county-practice.json";
    private static final String NO_NUMBER = "the practice gives no number that could be extended";
    private static final Set<CareStage> UNDER_A_PLAN =
            EnumSet.of(CareStage.UNDER_CARE_PLAN, CareStage.AWAITING_GRADUATION_HEARING);

    private CountyPractice() {}

    /**
     * Returns an example of such a practice, which no county has adopted.
     *
     * @return the rules, none of which states a number
     */
    public static Overlay example() {
        try (InputStream stream = Objects.requireNonNull(CountyPractice.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return Overlay.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(EXAMPLE, e);
        }
    }

    /**
     * Lays a county's practice over a workflow: its rules, and for each of them what begins, meets and ends it.
     *
     * @param workflow the workflow
     * @param practice the county's rules; those with an id of this type get its row, and others get none
     * @return a new workflow
     */
    public static CareWorkflow over(CareWorkflow workflow, Overlay practice) {
        Set<RuleId> adopted = practice.rules().stream().map(Rule::id).collect(Collectors.toSet());
        CareWorkflow with = workflow.with(workflow.rules().withOverlay(practice));
        for (DeadlineRow row : rows()) {
            with = adopted.contains(row.rule()) ? with.withDeadline(row) : with;
        }
        return with;
    }

    // spotless:off
    private static List<DeadlineRow> rows() {
        return List.of(
                told(APPEARANCE_FROM_CUSTODY).begunBy(CIRCUMSTANCE_BEGAN, HEARING_SET, HEARING_CONTINUED, INITIAL_APPEARANCE_SET).when(CountyPractice::isToAppearFromCustody)
                        .endedBy(CIRCUMSTANCE_ENDED).endedBy(DeadlineConditions.hearingsHeld()).endedWhen(overOr(CircumstanceKind.IN_CUSTODY)).build(),
                told(OTHER_COUNSEL_INFORMED).begunBy(CIRCUMSTANCE_BEGAN).when(isOf(CircumstanceKind.IN_CUSTODY)).build(),
                told(DISCHARGE_COORDINATION).begunBy(CIRCUMSTANCE_BEGAN).when(isOf(CircumstanceKind.IN_HOSPITAL)).build(),
                told(CHANGE_HEARING_TALKED_OVER).begunBy(CIRCUMSTANCE_BEGAN).when(isOf(CircumstanceKind.IN_HOSPITAL, CircumstanceKind.HOUSING_LOST))
                        .metBy(CHANGE_HEARING_REQUESTED).build(),
                told(BRIDGE_HOUSING_ASKED).begunBy(CIRCUMSTANCE_BEGAN).when(isOf(CircumstanceKind.HOUSING_LOST))
                        .endedBy(CIRCUMSTANCE_ENDED).endedWhen(overOr(CircumstanceKind.HOUSING_LOST)).build(),
                row(HOUSING_NOT_PROVIDED_TOLD, UNDER_A_PLAN).begunBy(CIRCUMSTANCE_BEGAN).when(isOf(CircumstanceKind.HOUSING_LOST))
                        .metBy(STATUS_REPORT_FILED, ONE_YEAR_REPORT_FILED, SUPPLEMENTAL_REPORT_FILED).build(),
                told(UNSHIELDED_TOLD).begunBy(SIDE_MATTER_BEGAN)
                        .when((subject, event) -> event.facts().orNull(CareFacts.SIDE_MATTER) == SideMatterKind.LPS).build());
    }
    // spotless:on

    private static DeadlineRowBuilder row(RuleId rule, Set<CareStage> during) {
        return new DeadlineRowBuilder(rule)
                .oneAtATime()
                .neverExtended(NO_NUMBER)
                .during(during);
    }

    /** A row that an event of the county's own meets, by the id of its rule. */
    private static DeadlineRowBuilder told(RuleId rule) {
        return row(rule, CareStages.open())
                .metBy(OWN_EVENT)
                .metWhen((subject, event) -> event.kind() != OWN_EVENT
                        || rule.value().equals(event.facts().orNull(CareFacts.OWN_KIND)));
    }

    private static DeadlineRow.When isOf(CircumstanceKind first, CircumstanceKind... more) {
        Set<CircumstanceKind> kinds = EnumSet.of(first, more);
        return (subject, event) -> event.facts()
                .find(CareFacts.CIRCUMSTANCE)
                .filter(kinds::contains)
                .isPresent();
    }

    /** The person is in custody, and a hearing is ahead or is set now. */
    private static boolean isToAppearFromCustody(CareCase subject, CareEvent event) {
        return event.kind() == CIRCUMSTANCE_BEGAN
                ? event.facts().orNull(CareFacts.CIRCUMSTANCE) == CircumstanceKind.IN_CUSTODY
                        && !subject.hearings().isEmpty()
                : subject.circumstances().containsKey(CircumstanceKind.IN_CUSTODY);
    }

    /** This circumstance has ended, or the event is not about circumstances at all. */
    private static DeadlineRow.When overOr(CircumstanceKind kind) {
        return (subject, event) ->
                event.kind() != CIRCUMSTANCE_ENDED || event.facts().orNull(CareFacts.CIRCUMSTANCE) == kind;
    }
}
