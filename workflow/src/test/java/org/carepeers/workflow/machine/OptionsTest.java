package org.carepeers.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepeers.workflow.machine.Garden.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Garden.Code;
import org.carepeers.workflow.machine.Garden.Kind;
import org.carepeers.workflow.machine.Garden.Note;
import org.carepeers.workflow.machine.Garden.Person;
import org.carepeers.workflow.machine.Garden.Plot;
import org.carepeers.workflow.machine.Garden.Stage;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private final ProcessTable<Stage, Kind, Person, Plot, Note> table = table();

    private static ProcessTable<Stage, Kind, Person, Plot, Note> table() {
        ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();
        Garden.placedByTown(rows).requires(Garden.TIDY, Garden.FEE_PAID).underPolicy("The town decides", "CCP 12");
        Garden.waterPaid(rows)
                .requires(Garden.TOOL_STATED, Garden.KEY_STATED.asRemark(), Garden.TOOL_STATED, Garden.FOUND_SUITABLE)
                .between(DAY, DAY)
                .under("CCP 12");
        return rows.build();
    }

    @Test
    void areListedInTheOrderOfTheKindsWhateverTheOrderOfTheRows() {
        assertThat(table.options(Stage.OFFERED, DAY, Plot.GOOD))
                .extracting(Option::kind)
                .containsExactly(Kind.OFFER_ACCEPTED, Kind.OFFER_LAPSED, Kind.WATER_PAID, Kind.PLACED_BY_TOWN);
        assertThat(table.options(Stage.OFFERED, DAY, Plot.GOOD))
                .isEqualTo(table.options(Stage.OFFERED, DAY, Plot.GOOD));
    }

    @Test
    void tellWhereTheEventLeadsByWhomAndUnderWhat() {
        assertThat(option(Kind.PLOT_RETURNED, Stage.HELD, Plot.GOOD))
                .isEqualTo(new Option<>(
                        Kind.PLOT_RETURNED,
                        Optional.of(Stage.RETURNED),
                        Set.of(Person.GARDENER, Person.WARDEN),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Citation.parse("CCP 13")),
                        Optional.empty()));
    }

    @Test
    void leadNowhereWhereTheEventMovesNothingOrStatesItsOwnStage() {
        assertThat(option(Kind.WATER_PAID, Stage.HELD, Plot.GOOD).leadsTo()).isEmpty();
        assertThat(option(Kind.PLACED_BY_TOWN, Stage.HELD, Plot.GOOD).leadsTo()).isEmpty();
        assertThat(option(Kind.PLACED_BY_TOWN, Stage.HELD, Plot.GOOD).policy()).contains("The town decides");
    }

    @Test
    void nameEachFactThatTheEventMustStateOnceAndNoneThatOnlyRemarks() {
        assertThat(option(Kind.WATER_PAID, Stage.HELD, Plot.GOOD).mustState())
                .containsExactly(Garden.TOOL, Garden.SUITABLE);
    }

    @Test
    void tellAsWhatEachFactMustBeStated() {
        assertThat(option(Kind.WATER_PAID, Stage.HELD, Plot.GOOD).asks())
                .extracting(Asked::toString)
                .contains(Garden.SUITABLE.name() + ": found");
    }

    @Test
    void areBlockedByEveryUnmetRequirementOfTheCase() {
        Option<Stage, Kind, Person> blocked = option(Kind.PLACED_BY_TOWN, Stage.HELD, Plot.BAD);
        assertThat(Garden.codes(blocked.blockedBy())).containsExactly(Code.PLOT_UNTIDY, Code.FEE_OPEN);
        assertThat(blocked.isOpen()).isFalse();
        assertThat(option(Kind.PLACED_BY_TOWN, Stage.HELD, Plot.GOOD).isOpen()).isTrue();
    }

    @Test
    void areNotBlockedByARemarkOrByWhatTheEventHasYetToState() {
        Option<Stage, Kind, Person> accept = option(Kind.OFFER_ACCEPTED, Stage.OFFERED, new Plot(true, false));
        assertThat(accept.isOpen()).isTrue();
        assertThat(accept.mustState()).containsExactly(Garden.KEY_RETURNED_ON, Garden.TOOL);
    }

    @Test
    void holdOnlyRowsInForceOnTheDay() {
        for (LocalDate day : List.of(DAY.minusDays(1), DAY.plusDays(1))) {
            assertThat(table.options(Stage.HELD, day, Plot.GOOD))
                    .extracting(Option::kind)
                    .containsExactly(Kind.PLOT_RETURNED, Kind.PLACED_BY_TOWN);
        }
    }

    @Test
    void cannotBeChanged() {
        List<Option<Stage, Kind, Person>> options = table.options(Stage.HELD, DAY, Plot.BAD);
        Option<Stage, Kind, Person> option = options.get(0);
        assertThatThrownBy(options::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> option.roles().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> option.mustState().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> option(Kind.PLACED_BY_TOWN, Stage.HELD, Plot.BAD)
                        .blockedBy()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private Option<Stage, Kind, Person> option(Kind kind, Stage stage, Plot plot) {
        return table.options(stage, DAY, plot).stream()
                .filter(option -> option.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
