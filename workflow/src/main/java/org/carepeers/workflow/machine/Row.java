package org.carepeers.workflow.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.proceeding.Fact;
import org.carepeers.statute.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One line of a process table: on this event, by these roles, from these stages, to that stage, requiring this, under
 * this section.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param <S> the stages
 * @param <K> the kinds of event
 * @param <R> the roles
 * @param <C> the type of the case
 * @param <E> the type of the event
 */
@SuppressWarnings("EnumOrdinal") // the look-ups live only as long as the row, never in a record
public final class Row<S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> {

    private final K kind;
    /** By role: whether it stands in the allow-list. */
    private final boolean[] admitted;

    private final Set<R> roles;
    private final Set<S> from;
    private final Target<S, E> target;
    private final List<Requirement<C, E>> requirements;
    private final List<Citation> citations;
    private final Optional<String> policy;
    private final LocalDate since;
    private final LocalDate until;
    private final boolean undated;
    private final Requirement<C, E>[] checks;
    private final Requirement<C, E>[] checksOfCase;
    private final Requirement<C, E>[] remarksOfCase;
    /** The option that nothing blocks; it is the same every time. */
    private final Option<S, K, R> unblocked;

    Row(RowBuilder<S, K, R, C, E> draft, Target<S, E> target) {
        this.kind = draft.kind;
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(draft.roles));
        this.admitted = admitted(roles);
        this.from = Collections.unmodifiableSet(EnumSet.copyOf(draft.from));
        this.target = target;
        this.requirements = List.copyOf(draft.requirements);
        this.citations = List.copyOf(draft.citations);
        this.policy = Optional.ofNullable(draft.policy);
        this.since = draft.since;
        this.until = draft.until;
        this.undated = since.equals(LocalDate.MIN) && until.equals(LocalDate.MAX);
        this.checks = array(requirements);
        this.checksOfCase = array(requirements.stream()
                .filter(requirement -> requirement.isOfCase() && !requirement.isRemark())
                .toList());
        this.remarksOfCase = array(requirements.stream()
                .filter(requirement -> requirement.isOfCase() && requirement.isRemark())
                .toList());
        this.unblocked = new Option<>(
                kind,
                leadsTo(),
                roles,
                mustState(requirements),
                asks(requirements),
                List.of(),
                List.of(),
                citations,
                policy);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private static <C, E> Requirement<C, E>[] array(List<Requirement<C, E>> requirements) {
        return requirements.toArray(new Requirement[0]);
    }

    private static <R extends Enum<R>> boolean[] admitted(Set<R> roles) {
        R any = roles.iterator().next();
        boolean[] admitted = new boolean[any.getDeclaringClass().getEnumConstants().length];
        roles.forEach(role -> admitted[role.ordinal()] = true);
        return admitted;
    }

    private static <C, E> List<Fact<?>> mustState(List<Requirement<C, E>> requirements) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Requirement<C, E> requirement : requirements) {
            if (!requirement.isRemark()) {
                facts.addAll(requirement.states());
            }
        }
        return List.copyOf(facts);
    }

    /** What is asked of one fact in several requirements is asked once, as what they all accept. */
    private static <C, E> List<Asked> asks(List<Requirement<C, E>> requirements) {
        Map<Object, Asked> asked = new LinkedHashMap<>();
        for (Requirement<C, E> requirement : requirements) {
            for (Asked each : requirement.isRemark() ? List.<Asked>of() : requirement.asks()) {
                asked.merge(each.subject(), each, Asked::and);
            }
        }
        return List.copyOf(asked.values());
    }

    /**
     * Decides on an event for which this row is the one to ask.
     *
     * @param stage the stage where the case is
     * @param role the role that acted
     * @param subject the case
     * @param event the event
     * @param unremarked the ruling without remarks, if it is known beforehand
     * @return the ruling
     */
    Ruling<S> rule(S stage, R role, C subject, E event, Ruling.@Nullable Permitted<S> unremarked) {
        List<Reason> reasons = null;
        List<Reason> remarks = null;
        if (!admits(role)) {
            reasons = add(null, notByThisRole(role));
        }
        for (Requirement<C, E> requirement : checks) {
            Reason reason = requirement.unmet(subject, event);
            if (reason != null) {
                if (requirement.isRemark()) {
                    remarks = add(remarks, reason);
                } else {
                    reasons = add(reasons, reason);
                }
            }
        }
        if (reasons != null) {
            return new Ruling.NotPermitted<>(reasons);
        }
        return remarks == null && unremarked != null ? unremarked : permitted(stage, event, remarks);
    }

    private Ruling.Permitted<S> permitted(S stage, E event, @Nullable List<Reason> remarks) {
        return new Ruling.Permitted<>(
                target.stageAfter(stage, event), remarks == null ? List.of() : remarks, citations, policy);
    }

    /** Returns the ruling without remarks, or null where the event itself states the stage. */
    Ruling.@Nullable Permitted<S> unremarked(S stage) {
        return target instanceof Target.AsStated
                ? null
                : new Ruling.Permitted<>(leadsTo().orElse(stage), List.of(), citations, policy);
    }

    private static List<Reason> add(@Nullable List<Reason> list, Reason reason) {
        List<Reason> longer = list == null ? new ArrayList<>(4) : list;
        longer.add(reason);
        return longer;
    }

    private Reason notByThisRole(R role) {
        return reason(MachineReason.NOT_BY_THIS_ROLE)
                .with("role", role)
                .with("event", kind)
                .with("allowed", List.copyOf(roles));
    }

    /** Returns a reason under the first of the row's sections, if it has any. */
    Reason reason(ReasonCode code) {
        return citations.isEmpty() ? Reason.of(code) : Reason.of(code, citations.get(0));
    }

    Option<S, K, R> option(C subject) {
        List<Reason> blockedBy = unmetBefore(checksOfCase, subject);
        List<Reason> cautions = unmetBefore(remarksOfCase, subject);
        return blockedBy == null && cautions == null
                ? unblocked
                : unblocked.with(blockedBy == null ? List.of() : blockedBy, cautions == null ? List.of() : cautions);
    }

    private static <C, E> @Nullable List<Reason> unmetBefore(Requirement<C, E>[] requirements, C subject) {
        List<Reason> unmet = null;
        for (Requirement<C, E> requirement : requirements) {
            Reason reason = requirement.unmetBefore(subject);
            if (reason != null) {
                unmet = add(unmet, reason);
            }
        }
        return unmet;
    }

    boolean admits(R role) {
        return admitted[role.ordinal()];
    }

    /**
     * Says whether the row may be used on a day.
     *
     * @param date the day of the act
     * @return whether the day lies between the first and the last day of the row, both inclusive
     */
    public boolean isInForceOn(LocalDate date) {
        return undated || (!date.isBefore(since) && !date.isAfter(until));
    }

    /** Says whether the row may be used on any day. */
    boolean isUndated() {
        return undated;
    }

    /** Returns the stages at which this row and the other would both answer on some date. */
    Set<S> overlapWith(Row<S, K, R, C, E> other) {
        Set<S> shared = EnumSet.copyOf(from);
        shared.retainAll(other.from);
        if (kind != other.kind || since.isAfter(other.until) || other.since.isAfter(until)) {
            shared.clear();
        }
        return shared;
    }

    /**
     * Returns the kind of event to which the row answers.
     *
     * @return the kind
     */
    public K kind() {
        return kind;
    }

    /**
     * Returns the roles that may bring the event about.
     *
     * @return the allow-list, in declared order
     */
    public Set<R> roles() {
        return roles;
    }

    /**
     * Returns the stages from which the event may happen.
     *
     * @return the stages, in declared order
     */
    public Set<S> from() {
        return from;
    }

    /**
     * Returns where the event leads.
     *
     * @return the target
     */
    public Target<S, E> target() {
        return target;
    }

    /**
     * Returns the one stage to which the event leads.
     *
     * @return the stage, or empty where the event moves nothing or states its own stage
     */
    public Optional<S> leadsTo() {
        return target instanceof Target.To<S, E> to ? Optional.of(to.stage()) : Optional.empty();
    }

    /**
     * Returns what the row asks for.
     *
     * @return the requirements, in declared order
     */
    public List<Requirement<C, E>> requirements() {
        return requirements;
    }

    /**
     * Returns the sections under which the row stands.
     *
     * @return the citations; empty where the row stands under a named policy
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * Returns the named policy or choice under which the row stands.
     *
     * @return the name, or empty where the row stands under the law alone
     */
    public Optional<String> policy() {
        return policy;
    }

    /**
     * Returns the first day on which the row may be used.
     *
     * @return the day, inclusive
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Returns the last day on which the row may be used.
     *
     * @return the day, inclusive; {@link LocalDate#MAX} for a row that is still in force
     */
    public LocalDate until() {
        return until;
    }

    /** Returns the row in one line, as a lawyer would read it. */
    @Override
    public String toString() {
        String where = target instanceof Target.Same
                ? "same"
                : leadsTo().map(Enum::name).orElse("as stated");
        String basis = policy.map(name -> "policy " + name + (citations.isEmpty() ? "" : " near " + citations))
                .orElseGet(citations::toString);
        String first = since.equals(LocalDate.MIN) ? "" : " since " + since;
        String last = until.equals(LocalDate.MAX) ? "" : " until " + until;
        return kind + " by " + roles + " from " + from + " to " + where + first + last + " under " + basis;
    }
}
