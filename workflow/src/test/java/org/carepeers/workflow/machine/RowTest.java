package org.carepeers.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.workflow.machine.Garden.Kind;
import org.carepeers.workflow.machine.Garden.Note;
import org.carepeers.workflow.machine.Garden.Person;
import org.carepeers.workflow.machine.Garden.Plot;
import org.carepeers.workflow.machine.Garden.Stage;
import org.junit.jupiter.api.Test;

class RowTest {

    private final ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = Garden.rows();

    @Test
    void tellsWhatWasDeclared() {
        Row<Stage, Kind, Person, Plot, Note> row = rows.build().rows().get(1);
        assertThat(row.kind()).isEqualTo(Kind.OFFER_ACCEPTED);
        assertThat(row.roles()).containsExactly(Person.GARDENER);
        assertThat(row.from()).containsExactly(Stage.OFFERED);
        assertThat(row.target()).isEqualTo(new Target.To<>(Stage.HELD));
        assertThat(row.leadsTo()).contains(Stage.HELD);
        assertThat(row.requirements()).hasSize(4).first().isSameAs(Garden.FEE_PAID);
        assertThat(row.citations()).hasToString("[CCP 12b]");
        assertThat(row.policy()).isEmpty();
        assertThat(rows.build().rows().get(2).policy()).contains("Offers do not wait for ever");
        assertThat(row.since()).isEqualTo(LocalDate.MIN);
        assertThat(row.until()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void readsAsOneLine() {
        Garden.waterPaid(rows)
                .between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30))
                .under("CCP 12", "CCP 13");
        Garden.placedByTown(rows).underPolicy("the town decides", "CCP 12");
        assertThat(rows.build().rows())
                .extracting(Row::toString)
                .containsExactly(
                        "PLOT_OFFERED by [WARDEN] from [ASKED] to OFFERED under [CCP 12, CCP 12a]",
                        "OFFER_ACCEPTED by [GARDENER] from [OFFERED] to HELD under [CCP 12b]",
                        "OFFER_LAPSED by [WARDEN] from [OFFERED] to LAPSED under policy Offers do not wait for ever",
                        "PLOT_RETURNED by [GARDENER, WARDEN] from [HELD] to RETURNED under [CCP 13]",
                        "WATER_PAID by [GARDENER] from [OFFERED, HELD] to same since 2025-01-01 until 2026-06-30"
                                + " under [CCP 12, CCP 13]",
                        "PLACED_BY_TOWN by [WARDEN] from [ASKED, OFFERED, HELD, RETURNED, LAPSED] to as stated"
                                + " under policy the town decides near [CCP 12]");
    }

    @Test
    void isInForceFromItsFirstToItsLastDay() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2026, 6, 30);
        Garden.waterPaid(rows).between(first, last).under("CCP 12");
        Row<Stage, Kind, Person, Plot, Note> row = rows.build().rows().get(4);
        assertThat(row.since()).isEqualTo(first);
        assertThat(row.until()).isEqualTo(last);
        assertThat(row.isInForceOn(first)).isTrue();
        assertThat(row.isInForceOn(last)).isTrue();
        assertThat(row.isInForceOn(first.minusDays(1))).isFalse();
        assertThat(row.isInForceOn(last.plusDays(1))).isFalse();
    }

    @Test
    void stepsOnlyUnderACitationInItsOneWrittenForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Garden.waterPaid(rows).under("section 12"));
    }
}
