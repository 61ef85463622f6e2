package org.carepeers.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carepeers.workflow.machine.Garden.COMPLETE;
import static org.carepeers.workflow.machine.Garden.DAY;
import static org.carepeers.workflow.machine.Garden.NOTHING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.carepeers.proceeding.Facts;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Garden.Code;
import org.carepeers.workflow.machine.Garden.Kind;
import org.carepeers.workflow.machine.Garden.Note;
import org.carepeers.workflow.machine.Garden.Person;
import org.carepeers.workflow.machine.Garden.Plot;
import org.carepeers.workflow.machine.Garden.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcessTableTest {

    private final ProcessTable<Stage, Kind, Person, Plot, Note> table =
            Garden.rows().build();

    @Nested
    class Permits {

        @Test
        void anEventThatARowForeseesUnderAllItsSections() {
            assertThat(table.rule(Stage.ASKED, Kind.PLOT_OFFERED, Person.WARDEN, DAY, Plot.GOOD, COMPLETE))
                    .isEqualTo(new Ruling.Permitted<>(
                            Stage.OFFERED,
                            List.of(),
                            List.of(Citation.parse("CCP 12"), Citation.parse("CCP 12a")),
                            Optional.empty()));
        }

        @Test
        void anEventUnderAPolicyWithoutASection() {
            assertThat(table.rule(Stage.OFFERED, Kind.OFFER_LAPSED, Person.WARDEN, DAY, Plot.GOOD, NOTHING))
                    .isEqualTo(new Ruling.Permitted<>(
                            Stage.LAPSED, List.of(), List.of(), Optional.of("Offers do not wait for ever")));
        }

        @Test
        void anEventWithARemarkWhereARequirementOnlyRemarks() {
            Ruling<Stage> ruling = table.rule(
                    Stage.OFFERED, Kind.OFFER_ACCEPTED, Person.GARDENER, DAY, new Plot(true, false), COMPLETE);
            assertThat(ruling)
                    .isEqualTo(new Ruling.Permitted<>(
                            Stage.HELD,
                            List.of(Reason.of(Code.PLOT_UNTIDY, Garden.SECTION)),
                            List.of(Citation.parse("CCP 12b")),
                            Optional.empty()));
        }

        @Test
        void anEventThatMovesNothing() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();
            Garden.waterPaid(rows).under("CCP 12");
            Ruling<Stage> ruling =
                    rows.build().rule(Stage.HELD, Kind.WATER_PAID, Person.GARDENER, DAY, Plot.GOOD, NOTHING);
            assertThat(ruling)
                    .isEqualTo(
                            new Ruling.Permitted<>(Stage.HELD, List.of(), List.of(Garden.SECTION), Optional.empty()));
        }

        @Test
        void anEventThatStatesItsOwnStageEvenOutOfAFinalStage() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();
            Garden.placedByTown(rows).under("CCP 12");
            Note order = new Note(Facts.none(), Stage.HELD);
            Ruling<Stage> ruling =
                    rows.build().rule(Stage.LAPSED, Kind.PLACED_BY_TOWN, Person.WARDEN, DAY, Plot.GOOD, order);
            assertThat(ruling)
                    .isEqualTo(
                            new Ruling.Permitted<>(Stage.HELD, List.of(), List.of(Garden.SECTION), Optional.empty()));
        }

        @Test
        void anEventWithoutARemarkByTheSameRulingEachTime() {
            assertThat(table.rule(Stage.HELD, Kind.PLOT_RETURNED, Person.GARDENER, DAY, Plot.GOOD, NOTHING))
                    .isSameAs(table.rule(Stage.HELD, Kind.PLOT_RETURNED, Person.WARDEN, DAY, Plot.BAD, NOTHING));
        }

        @Test
        void everyRoleThatTheRowNames() {
            for (Person person : List.of(Person.GARDENER, Person.WARDEN)) {
                assertThat(table.rule(Stage.HELD, Kind.PLOT_RETURNED, person, DAY, Plot.GOOD, NOTHING))
                        .isInstanceOf(Ruling.Permitted.class);
            }
        }

        @Test
        void anAcceptedEventWithListsThatAllItsRulingsShare() {
            Ruling.Permitted<Stage> ruling = (Ruling.Permitted<Stage>)
                    table.rule(Stage.OFFERED, Kind.OFFER_ACCEPTED, Person.GARDENER, DAY, Plot.GOOD, COMPLETE);
            assertThat(ruling.remarks()).isSameAs(List.of());
            assertThat(ruling.citations()).isSameAs(table.rows().get(1).citations());
        }
    }

    @Nested
    class DoesNotPermit {

        @Test
        void anEventFromAnotherStageAndNamesTheStagesFromWhichItMayHappen() {
            assertThat(reasons(table, Stage.ASKED, Kind.PLOT_RETURNED, Person.GARDENER, DAY))
                    .containsExactly(Reason.of(MachineReason.NOT_FROM_THIS_STAGE)
                            .with("event", Kind.PLOT_RETURNED)
                            .with("stage", Stage.ASKED)
                            .with("date", DAY)
                            .with("stages", List.of(Stage.HELD)));
        }

        @Test
        void anEventThatNoRowKnowsAndThenNamesNoStage() {
            assertThat(reasons(table, Stage.ASKED, Kind.WATER_PAID, Person.GARDENER, DAY))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.find("stages")).contains(List.of()));
        }

        @Test
        void anEventByARoleThatTheRowDoesNotName() {
            assertThat(reasons(table, Stage.OFFERED, Kind.OFFER_LAPSED, Person.VISITOR, DAY))
                    .containsExactly(Reason.of(MachineReason.NOT_BY_THIS_ROLE)
                            .with("role", Person.VISITOR)
                            .with("event", Kind.OFFER_LAPSED)
                            .with("allowed", List.of(Person.WARDEN)));
        }

        @Test
        void anEventByAnotherRoleUnderTheFirstSectionOfTheRow() {
            assertThat(reasons(table, Stage.HELD, Kind.PLOT_RETURNED, Person.VISITOR, DAY))
                    .extracting(
                            Reason::citation, reason -> reason.find("allowed").orElseThrow())
                    .containsExactly(
                            tuple(Optional.of(Citation.parse("CCP 13")), List.of(Person.GARDENER, Person.WARDEN)));
        }

        @Test
        void anEventWithEveryReasonAtOnceInTheOrderOfTheRow() {
            Ruling<Stage> ruling =
                    table.rule(Stage.OFFERED, Kind.OFFER_ACCEPTED, Person.VISITOR, DAY, Plot.BAD, NOTHING);
            assertThat(ruling).isInstanceOf(Ruling.NotPermitted.class);
            assertThat(Garden.codes(((Ruling.NotPermitted<Stage>) ruling).reasons()))
                    .containsExactly(
                            MachineReason.NOT_BY_THIS_ROLE,
                            Code.FEE_OPEN,
                            MachineReason.NOT_STATED,
                            MachineReason.NOT_STATED);
        }
    }

    @Nested
    class ChoosesTheRowByTheDateOfTheAct {

        private final LocalDate lastOfOld = LocalDate.of(2025, 12, 31);
        private final LocalDate firstOfNew = LocalDate.of(2026, 1, 1);
        private final LocalDate lastOfNew = LocalDate.of(2026, 6, 30);
        private final ProcessTable<Stage, Kind, Person, Plot, Note> dated = dated();

        private ProcessTable<Stage, Kind, Person, Plot, Note> dated() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();
            Garden.waterPaid(rows).between(LocalDate.of(2025, 1, 1), lastOfOld).under("CCP 12");
            Garden.waterPaid(rows).between(firstOfNew, lastOfNew).under("CCP 12a");
            return rows.build();
        }

        @Test
        void firstAndLastDayInclusive() {
            assertThat(section(lastOfOld)).isEqualTo("CCP 12");
            assertThat(section(firstOfNew)).isEqualTo("CCP 12a");
            assertThat(section(lastOfNew)).isEqualTo("CCP 12a");
        }

        @Test
        void neitherBeforeTheFirstNorAfterTheLast() {
            for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), lastOfNew.plusDays(1))) {
                assertThat(reasons(dated, Stage.HELD, Kind.WATER_PAID, Person.GARDENER, day))
                        .containsExactly(Reason.of(MachineReason.NOT_ON_THIS_DATE, Garden.SECTION)
                                .with("event", Kind.WATER_PAID)
                                .with("stage", Stage.HELD)
                                .with("date", day)
                                .with("stages", List.of()));
            }
        }

        @Test
        void evenWhereThereIsOneRowOnly() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();
            Garden.waterPaid(rows).between(firstOfNew, lastOfNew).under("CCP 12");
            ProcessTable<Stage, Kind, Person, Plot, Note> once = rows.build();
            assertThat(reasons(once, Stage.HELD, Kind.WATER_PAID, Person.GARDENER, lastOfOld))
                    .extracting(Reason::code)
                    .containsExactly(MachineReason.NOT_ON_THIS_DATE);
            assertThat(once.rule(Stage.HELD, Kind.WATER_PAID, Person.GARDENER, firstOfNew, Plot.GOOD, NOTHING))
                    .isInstanceOf(Ruling.Permitted.class);
        }

        @Test
        void andNamesOnlyStagesWhoseRowIsInForce() {
            assertThat(reasons(dated, Stage.ASKED, Kind.WATER_PAID, Person.GARDENER, firstOfNew))
                    .singleElement()
                    .satisfies(
                            reason -> assertThat(reason.find("stages")).contains(List.of(Stage.OFFERED, Stage.HELD)));
            assertThat(reasons(dated, Stage.ASKED, Kind.WATER_PAID, Person.GARDENER, lastOfNew.plusDays(1)))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.find("stages")).contains(List.of()));
        }

        @Test
        void andARowWithoutALastDayStaysInForce() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();
            Garden.waterPaid(rows).between(firstOfNew, null).under("CCP 12");
            assertThat(rows.build()
                            .rule(Stage.HELD, Kind.WATER_PAID, Person.GARDENER, LocalDate.MAX, Plot.GOOD, NOTHING))
                    .isInstanceOf(Ruling.Permitted.class);
        }

        private String section(LocalDate day) {
            Ruling<Stage> ruling = dated.rule(Stage.OFFERED, Kind.WATER_PAID, Person.GARDENER, day, Plot.GOOD, NOTHING);
            return ((Ruling.Permitted<Stage>) ruling).citations().get(0).toString();
        }
    }

    @Nested
    class IsADefinitionThatNothingChanges {

        @Test
        void notEvenItsBuilder() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();
            RowBuilder<Stage, Kind, Person, Plot, Note> draft = Garden.waterPaid(rows);
            draft.under("CCP 12");
            ProcessTable<Stage, Kind, Person, Plot, Note> built = rows.build();
            String before = built.rows().toString();

            draft.by(Person.VISITOR).from(Stage.ASKED).requires(Garden.FEE_PAID).under("CCP 13");
            draft.between(DAY, DAY);
            Garden.placedByTown(rows).under("CCP 12");

            assertThat(built.rows()).hasToString(before);
            assertThat(built.rows().get(4).requirements()).isEmpty();
            assertThat(reasons(built, Stage.HELD, Kind.WATER_PAID, Person.VISITOR, DAY))
                    .hasSize(1);
            assertThat(rows.build().rows()).hasSize(6);
        }

        @Test
        void norTheSetOfFinalStagesItWasGiven() {
            EnumSet<Stage> finals = EnumSet.of(Stage.RETURNED);
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows =
                    ProcessTable.builder(Stage.class, Kind.class, Person.class, Stage.ASKED, finals);
            rows.on(Kind.PLOT_RETURNED)
                    .by(Person.WARDEN)
                    .from(Stage.ASKED)
                    .to(Stage.OFFERED)
                    .under("CCP 12");
            finals.add(Stage.OFFERED);
            assertThatThrownBy(rows::build).hasMessageContaining("OFFERED has no way out.");
        }

        @Test
        void andItLeaksNoChangeableCollection() {
            Row<Stage, Kind, Person, Plot, Note> row = table.rows().get(0);
            assertThatThrownBy(() -> table.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> table.stages().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> table.finals().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> row.roles().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> row.from().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> row.requirements().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> row.citations().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void andItTellsWhatItIs() {
            assertThat(table.initial()).isEqualTo(Stage.ASKED);
            assertThat(table.finals()).containsExactly(Stage.RETURNED, Stage.LAPSED);
            assertThat(table.stages()).containsExactly(Stage.values());
            assertThat(table.rows())
                    .extracting(Row::kind)
                    .containsExactly(Kind.PLOT_OFFERED, Kind.OFFER_ACCEPTED, Kind.OFFER_LAPSED, Kind.PLOT_RETURNED);
        }
    }

    private static List<Reason> reasons(
            ProcessTable<Stage, Kind, Person, Plot, Note> table, Stage stage, Kind kind, Person role, LocalDate on) {
        Ruling<Stage> ruling = table.rule(stage, kind, role, on, Plot.GOOD, COMPLETE);
        assertThat(ruling).isInstanceOf(Ruling.NotPermitted.class);
        return ((Ruling.NotPermitted<Stage>) ruling).reasons();
    }
}
