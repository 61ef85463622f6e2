package org.carepeers.workflow.care;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.RuleId;

/**
 * A row of deadlines that an embedder adds for a rule of a county's or a court's own.
 *
 * <p>The number and who must act stand in the rule, which an {@link org.carepeers.rule.Overlay} adds to the rule book.
 * Where the Act has no event for what the county does, the row names the county's own kind of event, recorded as
 * {@link EventKind#OWN_EVENT} with {@link CareFacts#OWN_KIND}. For example
 *
 * <pre>{@code
 * workflow.with(rules).withDeadline(OwnDeadline.forRule(RuleId.of("example-first-call"))
 *         .begunBy(EventKind.FACILITY_REFERRAL_MADE)
 *         .metByOwn("first-call-made")
 *         .neverExtended("the policy names no extension")
 *         .untilMet("a late call is still a call")
 *         .row());
 * }</pre>
 *
 * <p>Such a deadline is shown and remarked on like any other; it never refuses an event of the Act. Not thread-safe;
 * the row is.
 */
public final class OwnDeadline {

    private final DeadlineRowBuilder row;
    private final Set<String> beginning = new TreeSet<>();
    private final Set<String> meeting = new TreeSet<>();

    private OwnDeadline(RuleId rule) {
        this.row = new DeadlineRowBuilder(rule);
    }

    /**
     * Begins a row.
     *
     * @param rule the rule that an overlay has added
     * @return the row, of which nothing but the rule is said
     */
    public static OwnDeadline forRule(RuleId rule) {
        return new OwnDeadline(rule);
    }

    /**
     * Names events of the Act that begin the obligation. Without another word the deadline is counted from their day.
     *
     * @param first one kind
     * @param more further kinds
     * @return this row
     */
    public OwnDeadline begunBy(EventKind first, EventKind... more) {
        row.begunBy(first).begunBy(more);
        return this;
    }

    /**
     * Names an own kind of event of the embedder's that begins the obligation; it may be one of several.
     *
     * @param ownKind the code stated as {@link CareFacts#OWN_KIND}
     * @return this row
     */
    public OwnDeadline begunByOwn(String ownKind) {
        beginning.add(ownKind);
        row.begunBy(EventKind.OWN_EVENT).when(isOrNotOwn(beginning)).conditions.put("begun", List.copyOf(beginning));
        return this;
    }

    /**
     * Counts the deadline back from a hearing, or on from it: there is no date before the hearing is set, and a new one
     * when it is continued.
     *
     * @param hearing what the hearing is for
     * @return this row
     */
    public OwnDeadline countedFromHearing(HearingKind hearing) {
        row.before(hearing);
        return this;
    }

    /**
     * Names events of the Act that meet the obligation.
     *
     * @param first one kind
     * @param more further kinds
     * @return this row
     */
    public OwnDeadline metBy(EventKind first, EventKind... more) {
        row.metBy(first).metBy(more);
        return this;
    }

    /**
     * Names an own kind of event of the embedder's that meets the obligation; it may be one of several.
     *
     * @param ownKind the code stated as {@link CareFacts#OWN_KIND}
     * @return this row
     */
    public OwnDeadline metByOwn(String ownKind) {
        meeting.add(ownKind);
        row.metBy(EventKind.OWN_EVENT).metWhen(isOrNotOwn(meeting)).conditions.put("met", List.copyOf(meeting));
        return this;
    }

    /**
     * Names the hearing whose continuance gives more time.
     *
     * @param hearing what the hearing is for
     * @return this row
     */
    public OwnDeadline continuedWith(HearingKind hearing) {
        row.continuedWith(hearing);
        return this;
    }

    /**
     * Says why nothing gives more time.
     *
     * @param because why, in a few words
     * @return this row
     */
    public OwnDeadline neverExtended(String because) {
        row.neverExtended(because);
        return this;
    }

    /**
     * Names the stages during which the obligation stands; it falls away when the case leaves them.
     *
     * @param stages the stages, at least one
     * @return this row
     */
    public OwnDeadline during(Set<CareStage> stages) {
        row.during(stages);
        return this;
    }

    /**
     * Names events of the Act with which the obligation falls away.
     *
     * @param first one kind
     * @param more further kinds
     * @return this row
     */
    public OwnDeadline endedBy(EventKind first, EventKind... more) {
        row.endedBy(first).endedBy(more);
        return this;
    }

    /**
     * Says why the obligation stands until it is met, whatever becomes of the case.
     *
     * @param because why, in a few words
     * @return this row
     */
    public OwnDeadline untilMet(String because) {
        row.untilMet(because);
        return this;
    }

    /**
     * Returns the row as it was said so far, for {@link CareWorkflow#withDeadline(DeadlineRow)}, which checks it. What is
     * said afterwards does not change it.
     *
     * @return a row that never changes
     */
    public DeadlineRow row() {
        return row.build();
    }

    /** An event of the Act, or of one of these own kinds. */
    private static DeadlineRow.When isOrNotOwn(Set<String> ownKinds) {
        Set<String> kinds = Set.copyOf(ownKinds);
        return (CareCase subject, CareEvent event) -> event.kind() != EventKind.OWN_EVENT
                || event.facts()
                        .find(CareFacts.OWN_KIND)
                        .filter(kinds::contains)
                        .isPresent();
    }
}
