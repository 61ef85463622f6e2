package org.carepeers.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Garden.Code;
import org.carepeers.workflow.machine.Garden.Stage;
import org.junit.jupiter.api.Test;

class RulingTest {

    @Test
    void keepsItsOwnCopies() {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Code.FEE_OPEN)));
        List<Citation> citations = new ArrayList<>(List.of(Garden.SECTION));
        Ruling.Permitted<Stage> permitted = new Ruling.Permitted<>(Stage.HELD, reasons, citations, Optional.empty());
        Ruling.NotPermitted<Stage> notPermitted = new Ruling.NotPermitted<>(reasons);
        reasons.clear();
        citations.clear();
        assertThat(permitted.remarks()).hasSize(1);
        assertThat(permitted.citations()).containsExactly(Garden.SECTION);
        assertThat(notPermitted.reasons()).hasSize(1);
        assertThatThrownBy(() -> notPermitted.reasons().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isNeverARefusalWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ruling.NotPermitted<>(List.of()))
                .withMessageContaining("reasons");
    }

    @Test
    void reasonsKeepTheirDetailsInOrderAndAreNotChanged() {
        Reason plain = Reason.of(Code.FEE_OPEN, Garden.SECTION);
        Reason longer = plain.with("amount", 12).with("year", 2026);
        assertThat(plain.details()).isEmpty();
        assertThat(longer.citation()).contains(Garden.SECTION);
        assertThat(longer.details()).containsExactly(new Reason.Detail("amount", 12), new Reason.Detail("year", 2026));
        assertThat(longer.find("year")).contains(2026);
        assertThat(longer.find("month")).isEmpty();
    }

    @Test
    void reasonsKeepTheirOwnCopyOfTheDetails() {
        List<Reason.Detail> details = new ArrayList<>(List.of(new Reason.Detail("amount", 12)));
        Reason reason = new Reason(Code.FEE_OPEN, Optional.empty(), details);
        details.clear();
        assertThat(reason.details()).hasSize(1);
    }

    @Test
    void codesOfTheEngineStayAsTheyAre() {
        assertThat(Arrays.stream(MachineReason.values()).map(MachineReason::code))
                .containsExactly(
                        "not-from-this-stage",
                        "not-by-this-role",
                        "not-on-this-date",
                        "not-stated",
                        "not-found",
                        "not-determined");
    }
}
