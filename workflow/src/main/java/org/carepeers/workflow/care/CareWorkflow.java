package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.RuleBook;
import org.carepeers.statute.Edition;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/**
 * The CARE process as a value: its table, its deadlines, the rule book, court time, and the choices where the statute
 * is silent.
 *
 * <p>{@link #decide(CareCase, CareEvent)} consults the law and nothing else: no clock, no store, no log. The same
 * workflow, case and event always give the same decision. Its {@linkplain #fingerprint() fingerprint} stands in every
 * decision. This type is immutable and thread-safe; build it once and share it.
 */
public final class CareWorkflow {

    private final RuleBook rules;
    private final CourtTime time;
    private final Set<CareChoice> choices;
    private final List<DeadlineRow> deadlineRows;
    private final ProcessTable<CareStage, EventKind, Role, CareCase, CareEvent> process;
    private final CareEffects effects;
    private final NotYet notYet;
    private final LocalDate verifiedSince;
    private final LocalDate verifiedThrough;
    private final String fingerprint;

    private CareWorkflow(RuleBook rules, CourtTime time, Set<CareChoice> choices, List<DeadlineRow> rows) {
        this.rules = rules;
        this.time = time;
        this.choices = choices;
        this.deadlineRows = rows;
        LegalLimits limits = new LegalLimits(rules, time);
        DeadlineTable table = DeadlineTable.of(rows, rules, choices);
        this.process = CareProcess.table(limits, choices);
        this.effects = new CareEffects(rules, table, new DueDates(time));
        this.notYet = new NotYet(table, limits);
        this.verifiedThrough = rules.verifiedThrough();
        this.verifiedSince = rules.editions().stream()
                .filter(edition -> edition.verifiedThrough().isPresent())
                .map(Edition::inForceFrom)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        this.fingerprint = WorkflowFingerprint.of(process, rows, rules, time, choices);
    }

    /**
     * Returns the process of California, with its rule book, its court calendar and the default choices.
     *
     * @return the workflow
     */
    public static CareWorkflow california() {
        Set<CareChoice> defaults = EnumSet.allOf(CareChoice.class);
        defaults.removeIf(choice -> !choice.isOnByDefault());
        return new CareWorkflow(
                RuleBook.california(),
                CourtTime.california(),
                Collections.unmodifiableSet(defaults),
                CareDeadlines.rows());
    }

    /**
     * Returns this workflow with another answer to a question that the statute leaves open.
     *
     * @param choice the question
     * @param on the answer
     * @return a new workflow
     */
    public CareWorkflow with(CareChoice choice, boolean on) {
        Set<CareChoice> changed = EnumSet.noneOf(CareChoice.class);
        changed.addAll(choices);
        if (on) {
            changed.add(choice);
        } else {
            changed.remove(choice);
        }
        return new CareWorkflow(rules, time, Collections.unmodifiableSet(changed), deadlineRows);
    }

    /**
     * Returns this workflow with another rule book, such as one that a county has overlaid.
     *
     * @param rules the rule book
     * @return a new workflow
     */
    public CareWorkflow with(RuleBook rules) {
        return new CareWorkflow(rules, time, choices, deadlineRows);
    }

    /**
     * Returns this workflow with another court time, such as one that knows the closures of a court.
     *
     * @param time the court time
     * @return a new workflow
     */
    public CareWorkflow with(CourtTime time) {
        return new CareWorkflow(rules, time, choices, deadlineRows);
    }

    /**
     * Returns this workflow with one more row of deadlines, for a rule that an overlay has added.
     *
     * @param row the row
     * @return a new workflow
     * @throws org.carepeers.workflow.machine.TableFaultException if the row has faults
     */
    public CareWorkflow withDeadline(DeadlineRow row) {
        List<DeadlineRow> more = new ArrayList<>(deadlineRows);
        more.add(row);
        return new CareWorkflow(rules, time, choices, List.copyOf(more));
    }

    /**
     * Decides on an event.
     *
     * @param subject the case as it is
     * @param event the event
     * @return accepted with every effect and remark, or refused with every reason
     */
    public Decision decide(CareCase subject, CareEvent event) {
        LocalDate on = event.occurredOn();
        List<Reason> implausible = PlausibleDates.unmet(event, time.calendar().years());
        if (!implausible.isEmpty()) {
            return new Decision.Refused(event, implausible, fingerprint);
        }
        Ruling<CareStage> ruling =
                process.rule(subject.stage(), event.kind(), event.by().role(), on, subject, event);
        if (ruling instanceof Ruling.NotPermitted<CareStage> refused) {
            return new Decision.Refused(event, refused.reasons(), fingerprint);
        }
        Ruling.Permitted<CareStage> permitted = (Ruling.Permitted<CareStage>) ruling;
        if (movesBackInTime(subject, event, permitted.stage())) {
            return new Decision.Refused(event, List.of(beforeLastMove(subject, event)), fingerprint);
        }
        List<Effect> found = effects.of(subject, event, permitted.stage());
        return new Decision.Accepted(
                event,
                Collections.unmodifiableList(found),
                remarks(subject, event, permitted, found),
                permitted.citations(),
                fingerprint);
    }

    private static boolean movesBackInTime(CareCase subject, CareEvent event, CareStage stageAfter) {
        return stageAfter != subject.stage
                && subject.stageSince != null
                && event.occurredOn().isBefore(subject.stageSince);
    }

    private static Reason beforeLastMove(CareCase subject, CareEvent event) {
        return Reason.of(CareReason.BEFORE_LAST_MOVE)
                .with("date", event.occurredOn())
                .with("moved", subject.stageSince().orElseThrow());
    }

    private List<Reason> remarks(
            CareCase subject, CareEvent event, Ruling.Permitted<CareStage> permitted, List<Effect> found) {
        List<Reason> remarks = new ArrayList<>(permitted.remarks());
        NotYet.choiceBehind(permitted.policy()).ifPresent(remarks::add);
        for (Effect effect : found) {
            if (effect instanceof Effect.ObligationChanged changed) {
                Reason remark = timing(subject, changed.change());
                if (remark != null) {
                    remarks.add(remark);
                }
            }
        }
        remarks.addAll(HearingsSet.remarks(subject, event, found));
        if (!isVerifiedOn(event.occurredOn())) {
            remarks.add(Reason.of(CareReason.LAW_NOT_VERIFIED)
                    .with("date", event.occurredOn())
                    .with("verifiedThrough", verifiedThrough));
        }
        LocalDate died = subject.circumstances.get(CircumstanceKind.DIED);
        if (died != null && event.occurredOn().isAfter(died)) {
            remarks.add(Reason.of(CareReason.AFTER_DEATH).with("died", died));
        }
        return remarks.isEmpty() ? List.of() : Collections.unmodifiableList(remarks);
    }

    /** Late, early, or never done at all: what the record says of the time of a duty that ends. */
    private static @Nullable Reason timing(CareCase subject, ObligationChange change) {
        if (change instanceof ObligationChange.Met met) {
            return met.isLate()
                    ? about(subject, CareReason.LATE, met.id()).with("days", met.daysLate())
                    : early(subject, met);
        }
        return change instanceof ObligationChange.FellAway fallen ? neverDone(subject, fallen) : null;
    }

    private static @Nullable Reason neverDone(CareCase subject, ObligationChange.FellAway fallen) {
        Obligation obligation = open(subject, fallen.id());
        LocalDate last = obligation == null ? null : obligation.due().lastDay().orElse(null);
        return last != null && fallen.on().isAfter(last)
                ? about(subject, CareReason.NEVER_DONE, fallen.id())
                        .with("days", ChronoUnit.DAYS.between(last, fallen.on()))
                : null;
    }

    private static @Nullable Reason early(CareCase subject, ObligationChange.Met met) {
        Obligation obligation = open(subject, met.id());
        LocalDate first =
                obligation == null ? null : obligation.due().firstDay().orElse(null);
        return first != null && met.on().isBefore(first)
                ? about(subject, CareReason.EARLY, met.id())
                        .with("date", met.on())
                        .with("first", first)
                : null;
    }

    /** A remark on a duty, under the section of its rule. */
    private static Reason about(CareCase subject, CareReason code, ObligationId id) {
        Obligation obligation = open(subject, id);
        Reason reason = obligation == null || obligation.citations().isEmpty()
                ? Reason.of(code)
                : Reason.of(code, obligation.citations().get(0));
        return reason.with("rule", id.rule());
    }

    private static @Nullable Obligation open(CareCase subject, ObligationId id) {
        List<Obligation> open = subject.obligations;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).id().equals(id)) {
                return open.get(i);
            }
        }
        return null;
    }

    private boolean isVerifiedOn(LocalDate date) {
        return !date.isBefore(verifiedSince) && !date.isAfter(verifiedThrough);
    }

    /**
     * Decides on an event and returns the case after it.
     *
     * @param subject the case as it is
     * @param event the event
     * @return the case after the event
     * @throws RefusedException if the event is refused; it carries every reason
     */
    public CareCase apply(CareCase subject, CareEvent event) {
        Decision decision = decide(subject, event);
        if (decision instanceof Decision.Accepted accepted) {
            return subject.after(accepted.effects());
        }
        throw new RefusedException(subject, (Decision.Refused) decision);
    }

    /**
     * Lists what may happen next, what it must state, what is blocked and why, and what would be remarked.
     *
     * <p>The options agree with {@link #decide}: what is blocked would be refused on that day whatever it states, such as
     * the end of a term before its last day; what has cautions would be accepted with those remarks, such as a hearing
     * before its month or a termination of which no notice is on record.
     *
     * @param subject the case as it is
     * @param on the day that is asked about
     * @return one option for each kind of event that the table foresees from the stage of the case
     */
    public List<Option<CareStage, EventKind, Role>> options(CareCase subject, LocalDate on) {
        return notYet.shownIn(process.options(subject.stage(), on, subject), subject, on);
    }

    /**
     * Returns the table of the process.
     *
     * @return the table
     */
    public ProcessTable<CareStage, EventKind, Role, CareCase, CareEvent> process() {
        return process;
    }

    /**
     * Returns the rows of the table of deadlines.
     *
     * @return the rows, in the order of the statute
     */
    public List<DeadlineRow> deadlines() {
        return deadlineRows;
    }

    /**
     * Returns the rule book.
     *
     * @return the rule book
     */
    public RuleBook rules() {
        return rules;
    }

    /**
     * Returns the court time.
     *
     * @return the court time
     */
    public CourtTime time() {
        return time;
    }

    /**
     * Returns the choices that are on.
     *
     * @return the choices
     */
    public Set<CareChoice> choices() {
        return choices;
    }

    /**
     * Returns a short text that changes whenever a row of the process or of the deadlines, a rule, the calendar or a choice
     * changes. Two workflows of one release with the same fingerprint decide alike; what a release corrects in the tests
     * behind a row stands in its changelog.
     *
     * @return the fingerprint
     */
    public String fingerprint() {
        return fingerprint;
    }
}
