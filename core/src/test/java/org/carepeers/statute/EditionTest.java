package org.carepeers.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final Bill BILL = new Bill(
            "SB 27 (2025)", "Stats. 2025, ch. 528", BEGAN, List.of(Citation.parse("WIC 5977")), Optional.empty());

    @Test
    void aBillTouchedEveryPlaceWithinItsSections() {
        assertThat(BILL.touched(Citation.parse("WIC 5977(a)(3)(B)"))).isTrue();
        assertThat(BILL.touched(Citation.parse("WIC 5977.1(a)"))).isFalse();
    }

    @Test
    void anEditionKeepsItsOwnCopyOfTheBills() {
        List<Bill> bills = new ArrayList<>(List.of(BILL));
        Edition edition = new Edition("sb-27-2025", BEGAN, Optional.empty(), bills);
        bills.clear();

        assertThat(edition.bills()).containsExactly(BILL);
    }

    @Test
    void anEditionIsNotVerifiedBeforeItBegan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition("x", BEGAN, Optional.of(BEGAN.minusDays(1)), List.of()));
    }

    @Test
    void billsAndEditionsSortByTheirFirstDay() {
        Bill older = new Bill("SB 42 (2024)", "ch. 640", LocalDate.of(2024, 9, 27), List.of(), Optional.empty());
        Edition first = new Edition("a", older.effectiveOn(), Optional.empty(), List.of(older));
        Edition second = new Edition("b", BEGAN, Optional.of(BEGAN), List.of(BILL));

        assertThat(older).isLessThan(BILL);
        assertThat(first).isLessThan(second);
    }

    @Test
    void onlyTheTextItselfIsLaw() {
        assertThat(Confidence.values())
                .filteredOn(Confidence::isLaw)
                .containsExactly(Confidence.VERIFIED, Confidence.VERIFIED_TWICE);
    }

    @Test
    void everyMarkHasItsFixedCode() {
        assertThat(Confidence.values())
                .extracting(Confidence::code)
                .containsExactly("verified", "verified-twice", "secondary", "inference", "memory");
        assertThat(FormUse.values())
                .extracting(FormUse::code)
                .containsExactly("mandatory", "alternate-mandatory", "optional", "not-determined");
    }

    @Test
    void aSourceHasAHandleAndATitle() {
        assertThat(Source.of("WIC", "Welfare and Institutions Code").readAsOf()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of(" ", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of("x", ""));
    }
}
