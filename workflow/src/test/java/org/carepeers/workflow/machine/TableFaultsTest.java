package org.carepeers.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.workflow.machine.Garden.Kind;
import org.carepeers.workflow.machine.Garden.Note;
import org.carepeers.workflow.machine.Garden.Person;
import org.carepeers.workflow.machine.Garden.Plot;
import org.carepeers.workflow.machine.Garden.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableFaultsTest {

    private final ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();

    @Test
    void aSoundTableHasNone() {
        assertThat(rows.build().rows()).hasSize(4);
    }

    @Test
    void anEmptyRowLacksEverything() {
        rows.on(Kind.WATER_PAID);
        assertThat(faults())
                .containsExactly(
                        "WATER_PAID has no target.",
                        "WATER_PAID names no role.",
                        "WATER_PAID names no stage to come from.",
                        "WATER_PAID has neither a citation nor a named policy.");
    }

    @Test
    void aRowWithTwoTargetsIsOne() {
        Garden.waterPaid(rows).to(Stage.RETURNED).under("CCP 12");
        assertThat(faults()).containsExactly("WATER_PAID has more than one target.");
    }

    @Test
    void aRowThatEndsBeforeItBeginsIsOne() {
        Garden.waterPaid(rows)
                .between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1))
                .under("CCP 12");
        assertThat(faults()).containsExactly("WATER_PAID ends before it begins.");
    }

    @Test
    void aRowForOneDayIsNone() {
        Garden.waterPaid(rows).between(Garden.DAY, Garden.DAY).under("CCP 12");
        assertThat(rows.build().rows()).hasSize(5);
    }

    @Test
    void aRowOutOfAFinalStageIsOneForEachSuchStage() {
        rows.on(Kind.WATER_PAID)
                .by(Person.WARDEN)
                .from(Stage.RETURNED, Stage.LAPSED)
                .to(Stage.HELD)
                .under("CCP 12");
        assertThat(faults())
                .containsExactly(
                        "RETURNED is final, yet a row leads out of it.", "LAPSED is final, yet a row leads out of it.");
    }

    @Test
    void aRowThatStaysInAFinalStageIsNone() {
        rows.on(Kind.WATER_PAID)
                .by(Person.WARDEN)
                .from(Stage.RETURNED)
                .to(Stage.RETURNED)
                .under("CCP 12");
        assertThat(rows.build().rows()).hasSize(5);
    }

    @Test
    void allAreListedAtOnceAndInTheMessage() {
        ProcessTable.Builder<Stage, Kind, Person, Plot, Note> one = Garden.empty();
        one.on(Kind.PLOT_OFFERED).from(Stage.ASKED).to(Stage.OFFERED).under("CCP 12");
        one.on(Kind.PLOT_RETURNED)
                .by(Person.WARDEN)
                .from(Stage.ASKED)
                .to(Stage.LAPSED)
                .under("CCP 12");
        TableFaultException exception = catchThrowableOfType(TableFaultException.class, one::build);
        assertThat(exception.faults())
                .containsExactly(
                        "PLOT_OFFERED names no role.",
                        "OFFERED cannot be reached.",
                        "OFFERED has no way out.",
                        "HELD cannot be reached.",
                        "HELD has no way out.",
                        "RETURNED cannot be reached.");
        assertThat(exception)
                .hasMessageStartingWith("The process table has 6 fault(s): PLOT_OFFERED names no role. OFFERED cannot");
    }

    @Test
    void aStageReachedOnlyAsStatedCannotBeReached() {
        ProcessTable.Builder<Stage, Kind, Person, Plot, Note> one = Garden.empty();
        Garden.placedByTown(one).under("CCP 12");
        assertThat(faultsOf(one)).contains("HELD cannot be reached.", "ASKED has no way out.");
    }

    @Test
    void aTableWithoutRowsLeadsNowhere() {
        assertThat(faultsOf(Garden.empty())).contains("ASKED has no way out.", "RETURNED cannot be reached.");
    }

    @Test
    void aProcessWithoutEndIsNone() {
        ProcessTable.Builder<Kind, Kind, Person, Plot, Note> round =
                ProcessTable.builder(Kind.class, Kind.class, Person.class, Kind.PLOT_OFFERED, Set.of());
        Kind[] kinds = Kind.values();
        for (int i = 0; i < kinds.length; i++) {
            round.on(kinds[i])
                    .by(Person.WARDEN)
                    .from(kinds[i])
                    .to(kinds[(i + 1) % kinds.length])
                    .under("CCP 12");
        }
        assertThat(round.build().finals()).isEmpty();
    }

    @Test
    void travelWithTheException() throws IOException, ClassNotFoundException {
        rows.on(Kind.WATER_PAID);
        TableFaultException thrown = catchThrowableOfType(TableFaultException.class, rows::build);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((TableFaultException) in.readObject()).faults()).isEqualTo(thrown.faults());
        }
    }

    @Nested
    class OfRowsThatOverlap {

        private final LocalDate day = LocalDate.of(2026, 1, 1);

        @Test
        void areNamedWithTheStagesTheyShare() {
            Garden.waterPaid(rows).under("CCP 12");
            rows.on(Kind.WATER_PAID)
                    .by(Person.WARDEN)
                    .from(Stage.ASKED, Stage.HELD)
                    .same()
                    .under("CCP 13");
            assertThat(faults()).containsExactly("WATER_PAID has two rows for the same date at [HELD].");
        }

        @Test
        void includeOneSharedDayWhicheverRowComesFirst() {
            Garden.waterPaid(rows).between(day, null).under("CCP 12");
            Garden.waterPaid(rows).between(LocalDate.MIN, day).under("CCP 12");
            assertThat(faults()).containsExactly("WATER_PAID has two rows for the same date at [OFFERED, HELD].");
        }

        @Test
        void doNotIncludeRowsThatFollowOneAnotherWhicheverComesFirst() {
            Garden.waterPaid(rows).between(day, null).under("CCP 12");
            Garden.waterPaid(rows).between(LocalDate.MIN, day.minusDays(1)).under("CCP 12");
            assertThat(rows.build().rows()).hasSize(6);
        }

        @Test
        void doNotIncludeRowsThatFollowOneAnotherInOrder() {
            Garden.waterPaid(rows).between(LocalDate.MIN, day.minusDays(1)).under("CCP 12");
            Garden.waterPaid(rows).between(day, null).under("CCP 12");
            assertThat(rows.build().rows()).hasSize(6);
        }

        @Test
        void doNotIncludeRowsOfOtherStages() {
            rows.on(Kind.WATER_PAID).by(Person.WARDEN).from(Stage.HELD).same().under("CCP 12");
            rows.on(Kind.WATER_PAID)
                    .by(Person.WARDEN)
                    .from(Stage.OFFERED)
                    .same()
                    .under("CCP 12");
            assertThat(rows.build().rows()).hasSize(6);
        }
    }

    @Nested
    class OfOneEdition {

        private final LocalDate change = LocalDate.of(2026, 1, 1);

        @Test
        void areWaysOutThatARepealTakesAway() {
            assertThat(faultsOf(withAcceptanceBetween(LocalDate.MIN, change.minusDays(1))))
                    .containsExactly("OFFERED has no way out on 2026-01-01.");
        }

        @Test
        void areWaysOutThatComeTooLate() {
            assertThat(faultsOf(withAcceptanceBetween(change, null)))
                    .containsExactly("OFFERED has no way out on -999999999-01-01.");
        }

        @Test
        void areNotCountedBeforeTheFirstRowIsInForceNorAfterTheLast() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> dated = Garden.empty();
            LocalDate end = LocalDate.of(2026, 12, 31);
            move(dated, Kind.PLOT_OFFERED, Stage.ASKED, Stage.OFFERED).between(change, end);
            move(dated, Kind.OFFER_ACCEPTED, Stage.OFFERED, Stage.HELD).between(change, end);
            move(dated, Kind.OFFER_LAPSED, Stage.OFFERED, Stage.LAPSED).between(change, end);
            move(dated, Kind.PLOT_RETURNED, Stage.HELD, Stage.RETURNED).between(change, end);
            assertThat(dated.build().rows()).hasSize(4);
        }

        @Test
        void areStagesThatNoOrderOfEditionsReaches() {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> dated = Garden.empty();
            move(dated, Kind.PLOT_OFFERED, Stage.ASKED, Stage.OFFERED).between(change, null);
            move(dated, Kind.WATER_PAID, Stage.ASKED, Stage.LAPSED);
            move(dated, Kind.OFFER_LAPSED, Stage.OFFERED, Stage.LAPSED);
            move(dated, Kind.OFFER_ACCEPTED, Stage.OFFERED, Stage.HELD).between(LocalDate.MIN, change.minusDays(1));
            move(dated, Kind.PLOT_RETURNED, Stage.HELD, Stage.RETURNED);
            assertThat(faultsOf(dated)).containsExactly("HELD cannot be reached.", "RETURNED cannot be reached.");
        }

        private ProcessTable.Builder<Stage, Kind, Person, Plot, Note> withAcceptanceBetween(
                LocalDate since, LocalDate until) {
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> dated = Garden.empty();
            move(dated, Kind.PLOT_OFFERED, Stage.ASKED, Stage.OFFERED);
            move(dated, Kind.WATER_PAID, Stage.HELD, Stage.LAPSED);
            move(dated, Kind.PLOT_RETURNED, Stage.HELD, Stage.RETURNED);
            move(dated, Kind.OFFER_ACCEPTED, Stage.OFFERED, Stage.HELD).between(since, until);
            return dated;
        }

        private RowBuilder<Stage, Kind, Person, Plot, Note> move(
                ProcessTable.Builder<Stage, Kind, Person, Plot, Note> table, Kind kind, Stage from, Stage to) {
            RowBuilder<Stage, Kind, Person, Plot, Note> row =
                    table.on(kind).by(Person.WARDEN).from(from).to(to);
            row.under("CCP 12");
            return row;
        }
    }

    private List<String> faults() {
        return faultsOf(rows);
    }

    private static List<String> faultsOf(ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows) {
        return catchThrowableOfType(TableFaultException.class, rows::build).faults();
    }
}
