package org.carepeers.workflow.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.statute.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A row in the making. Not thread-safe.
 *
 * @param <S> the stages
 * @param <K> the kinds of event
 * @param <R> the roles
 * @param <C> the type of the case
 * @param <E> the type of the event
 */
public final class RowBuilder<S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> {

    final K kind;
    final Set<R> roles;
    final Set<S> from;
    final List<Requirement<C, E>> requirements = new ArrayList<>();
    final List<Citation> citations = new ArrayList<>();

    @Nullable
    String policy;

    LocalDate since = LocalDate.MIN;
    LocalDate until = LocalDate.MAX;

    final List<Target<S, E>> targets = new ArrayList<>(1);

    RowBuilder(K kind, Class<R> roles, Class<S> stages) {
        this.kind = kind;
        this.roles = EnumSet.noneOf(roles);
        this.from = EnumSet.noneOf(stages);
    }

    Optional<Row<S, K, R, C, E>> build() {
        boolean complete = targets.size() == 1 && !roles.isEmpty() && !from.isEmpty();
        return complete ? Optional.of(new Row<>(this, targets.get(0))) : Optional.empty();
    }

    /**
     * Names the roles that may bring the event about.
     *
     * @param roles the roles
     * @return this row
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final RowBuilder<S, K, R, C, E> by(R... roles) {
        Collections.addAll(this.roles, roles);
        return this;
    }

    /**
     * Names the stages from which the event may happen.
     *
     * @param stages the stages
     * @return this row
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final RowBuilder<S, K, R, C, E> from(S... stages) {
        Collections.addAll(from, stages);
        return this;
    }

    /**
     * Names the stages from which the event may happen.
     *
     * @param stages the stages
     * @return this row
     */
    public RowBuilder<S, K, R, C, E> from(Set<S> stages) {
        from.addAll(stages);
        return this;
    }

    /**
     * Names the stage to which the event leads.
     *
     * @param stage the stage
     * @return this row
     */
    public RowBuilder<S, K, R, C, E> to(S stage) {
        return to(new Target.To<>(stage));
    }

    /**
     * Says that the event moves nothing.
     *
     * @return this row
     */
    public RowBuilder<S, K, R, C, E> same() {
        return to(new Target.Same<>());
    }

    /**
     * Says where the event leads.
     *
     * @param target the target
     * @return this row
     */
    public RowBuilder<S, K, R, C, E> to(Target<S, E> target) {
        targets.add(target);
        return this;
    }

    /**
     * Adds requirements.
     *
     * @param requirements the requirements, in the order in which their reasons are listed
     * @return this row
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final RowBuilder<S, K, R, C, E> requires(Requirement<C, E>... requirements) {
        Collections.addAll(this.requirements, requirements);
        return this;
    }

    /**
     * Adds requirements that belong together, such as all that is asked of a hearing.
     *
     * @param together the requirements, in the order in which their reasons are listed
     * @return this row
     */
    public RowBuilder<S, K, R, C, E> requires(List<Requirement<C, E>> together) {
        requirements.addAll(together);
        return this;
    }

    /**
     * Says in which span of days the row may be used.
     *
     * @param since the first day, inclusive
     * @param until the last day, inclusive, or null for a row that is still in force
     * @return this row
     */
    public RowBuilder<S, K, R, C, E> between(LocalDate since, @Nullable LocalDate until) {
        this.since = since;
        this.until = until == null ? LocalDate.MAX : until;
        return this;
    }

    /**
     * Names the sections under which the row stands.
     *
     * @param citations the sections, each in its one written form
     * @throws IllegalArgumentException if a citation is not of that form
     */
    public void under(String... citations) {
        Arrays.stream(citations).map(Citation::parse).forEach(this.citations::add);
    }

    /**
     * Names the policy, or the choice where the statute is silent, under which the row stands.
     *
     * @param policy the name
     * @param near the sections that come nearest, each in its one written form
     * @throws IllegalArgumentException if a citation is not of that form
     */
    public void underPolicy(String policy, String... near) {
        this.policy = policy;
        under(near);
    }
}
