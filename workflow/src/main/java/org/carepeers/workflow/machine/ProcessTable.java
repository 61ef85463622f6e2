package org.carepeers.workflow.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A process as a table of {@link Row}s, checked when it is built.
 *
 * <p>At most one row answers for a stage and a kind of event on a date. The table is a definition that all cases
 * share; it holds nothing of any case. This type is immutable and thread-safe.
 *
 * @param <S> the stages
 * @param <K> the kinds of event
 * @param <R> the roles
 * @param <C> the type of the case
 * @param <E> the type of the event
 */
@SuppressWarnings("EnumOrdinal") // the index lives only as long as the table, never in a record
public final class ProcessTable<S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> {

    private final List<S> stages;
    private final S initial;
    private final Set<S> finals;
    private final List<Row<S, K, R, C, E>> rows;
    private final List<K> kinds;
    /** By cell: the rows that may answer, one for each span of dates. */
    private final Row<S, K, R, C, E>[][] spans;
    /** By cell: the one row that answers whatever the date. */
    private final @Nullable Row<S, K, R, C, E>[] undated;
    /** By cell: the ruling of that row without remarks, where it is the same every time. */
    private final Ruling.@Nullable Permitted<S>[] unremarked;

    private ProcessTable(Builder<S, K, R, C, E> builder, List<Row<S, K, R, C, E>> rows) {
        this.initial = builder.initial;
        this.finals = Collections.unmodifiableSet(builder.finals);
        this.rows = List.copyOf(rows);
        this.stages = List.of(builder.stages.getEnumConstants());
        this.kinds = List.of(builder.kinds.getEnumConstants());
        this.spans = spans();
        this.undated = undated();
        this.unremarked = unremarked();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private Row<S, K, R, C, E>[][] spans() {
        Row[][] spans = new Row[kinds.size() * stages.size()][];
        for (K kind : kinds) {
            for (S stage : stages) {
                spans[cell(stage, kind)] = rows.stream()
                        .filter(row -> row.kind() == kind && row.from().contains(stage))
                        .toArray(Row[]::new);
            }
        }
        return spans;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private @Nullable Row<S, K, R, C, E>[] undated() {
        return Arrays.stream(spans)
                .map(rows -> rows.length == 1 && rows[0].isUndated() ? rows[0] : null)
                .toArray(Row[]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private Ruling.@Nullable Permitted<S>[] unremarked() {
        Ruling.Permitted[] unremarked = new Ruling.Permitted[undated.length];
        for (K kind : kinds) {
            for (S stage : stages) {
                int cell = cell(stage, kind);
                Row<S, K, R, C, E> row = undated[cell];
                unremarked[cell] = row == null ? null : row.unremarked(stage);
            }
        }
        return unremarked;
    }

    private int cell(S stage, K kind) {
        return kind.ordinal() * stages.size() + stage.ordinal();
    }

    /**
     * Begins a table.
     *
     * @param <S> the stages
     * @param <K> the kinds of event
     * @param <R> the roles
     * @param <C> the type of the case
     * @param <E> the type of the event
     * @param stages the stages
     * @param kinds the kinds of event
     * @param roles the roles
     * @param initial the stage where every case begins
     * @param finals the stages where a case has ended; empty for a process without end
     * @return a builder; not thread-safe
     */
    public static <S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> Builder<S, K, R, C, E> builder(
            Class<S> stages, Class<K> kinds, Class<R> roles, S initial, Set<S> finals) {
        return new Builder<>(stages, kinds, roles, initial, finals);
    }

    /**
     * Decides whether an event is permitted.
     *
     * @param stage the stage where the case is
     * @param kind the kind of event
     * @param role the role that acted
     * @param on the day of the act, by which the row is chosen
     * @param subject the case
     * @param event the event
     * @return permitted with all remarks, or not permitted with every reason; where no row answers, the one reason
     *     names the stages from which a row would answer on that day
     */
    public Ruling<S> rule(S stage, K kind, R role, LocalDate on, C subject, E event) {
        int cell = cell(stage, kind);
        Row<S, K, R, C, E> row = undated[cell];
        return row == null
                ? ruleByDate(stage, kind, role, on, subject, event)
                : row.rule(stage, role, subject, event, unremarked[cell]);
    }

    private Ruling<S> ruleByDate(S stage, K kind, R role, LocalDate on, C subject, E event) {
        Row<S, K, R, C, E>[] candidates = spans[cell(stage, kind)];
        for (Row<S, K, R, C, E> row : candidates) {
            if (row.isInForceOn(on)) {
                return row.rule(stage, role, subject, event, null);
            }
        }
        Reason reason = candidates.length == 0
                ? Reason.of(MachineReason.NOT_FROM_THIS_STAGE)
                : candidates[0].reason(MachineReason.NOT_ON_THIS_DATE);
        return new Ruling.NotPermitted<>(List.of(
                reason.with("event", kind).with("stage", stage).with("date", on).with("stages", stagesOf(kind, on))));
    }

    private List<S> stagesOf(K kind, LocalDate on) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.isInForceOn(on))
                .flatMap(row -> row.from().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Lists what the table foresees from a stage.
     *
     * @param stage the stage where the case is
     * @param on the day that is asked about
     * @param subject the case
     * @return one option for each kind of event that a row in force answers, in the order of the kinds
     */
    public List<Option<S, K, R>> options(S stage, LocalDate on, C subject) {
        List<Option<S, K, R>> options = new ArrayList<>();
        for (K kind : kinds) {
            for (Row<S, K, R, C, E> row : spans[cell(stage, kind)]) {
                if (row.isInForceOn(on)) {
                    options.add(row.option(subject));
                }
            }
        }
        return Collections.unmodifiableList(options);
    }

    /**
     * Returns the rows.
     *
     * @return all rows in declared order
     */
    public List<Row<S, K, R, C, E>> rows() {
        return rows;
    }

    /**
     * Returns the stages.
     *
     * @return all stages in declared order
     */
    public List<S> stages() {
        return stages;
    }

    /**
     * Returns the stage where every case begins.
     *
     * @return the initial stage
     */
    public S initial() {
        return initial;
    }

    /**
     * Returns the stages where a case has ended.
     *
     * @return the final stages, in declared order
     */
    public Set<S> finals() {
        return finals;
    }

    /**
     * A table in the making. Not thread-safe.
     *
     * @param <S> the stages
     * @param <K> the kinds of event
     * @param <R> the roles
     * @param <C> the type of the case
     * @param <E> the type of the event
     */
    public static final class Builder<S extends Enum<S>, K extends Enum<K>, R extends Enum<R>, C, E> {

        private final Class<S> stages;
        private final Class<K> kinds;
        private final Class<R> roles;
        private final S initial;
        private final Set<S> finals;
        private final List<RowBuilder<S, K, R, C, E>> drafts = new ArrayList<>();

        private Builder(Class<S> stages, Class<K> kinds, Class<R> roles, S initial, Set<S> finals) {
            this.stages = stages;
            this.kinds = kinds;
            this.roles = roles;
            this.initial = initial;
            this.finals = EnumSet.noneOf(stages);
            this.finals.addAll(finals);
        }

        /**
         * Begins a row.
         *
         * @param kind the kind of event to which the row answers
         * @return the row in the making
         */
        public RowBuilder<S, K, R, C, E> on(K kind) {
            RowBuilder<S, K, R, C, E> row = new RowBuilder<>(kind, roles, stages);
            drafts.add(row);
            return row;
        }

        /**
         * Checks the rows and makes the table.
         *
         * @return the table
         * @throws TableFaultException if the rows have faults; it lists all of them
         */
        public ProcessTable<S, K, R, C, E> build() {
            List<String> faults = new ArrayList<>();
            List<Row<S, K, R, C, E>> rows = new ArrayList<>();
            for (RowBuilder<S, K, R, C, E> draft : drafts) {
                faults.addAll(TableFaults.ofDraft(draft));
                draft.build().ifPresent(rows::add);
            }
            faults.addAll(TableFaults.ofRows(Arrays.asList(stages.getEnumConstants()), initial, finals, rows));
            if (!faults.isEmpty()) {
                throw new TableFaultException(faults);
            }
            return new ProcessTable<>(this, rows);
        }
    }
}
