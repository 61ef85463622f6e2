package org.carepeers.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.statute.Bill;
import org.junit.jupiter.api.Test;

class RuleChangesTest {

    private final RuleBook book = RuleBook.california();

    @Test
    void sb1400ChangedTwoSectionsAndNoRuleWeKnow() {
        RuleChanges changes = diff("2024-12-31", "2025-01-01");

        assertThat(changes.bills()).extracting(Bill::name).containsExactly("SB 1400 (2024)");
        assertThat(changes.bills().get(0).sections())
                .extracting(Object::toString)
                .containsExactly("WIC 5985", "PEN 1370.01");
        assertThat(changes.changes()).isEmpty();
    }

    @Test
    void sb42BroughtFacilityReferrals() {
        RuleChanges changes = diff("2024-09-26", "2024-09-27");

        assertThat(changes.of(CareRules.FACILITY_REFERRAL_ASSESSMENT)).hasValueSatisfying(change -> {
            assertThat(change.kind()).isEqualTo(RuleChange.Kind.BEGAN);
            assertThat(change.sentence())
                    .isEqualTo("facility-referral-assessment: no such rule, then within 14 business days (began)");
        });
        assertThat(changes.of(CareRules.RIGHTS_ADVISEMENT))
                .map(RuleChange::kind)
                .contains(RuleChange.Kind.KNOWN_SINCE);
    }

    @Test
    void ongoingNoticeBecameADutyInJuly2025() {
        RuleChanges changes = diff("2025-06-30", "2025-07-01");

        assertThat(changes.bills()).isEmpty();
        assertThat(changes.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.sentence())
                        .isEqualTo("original-petitioner-notice: no such rule, then undated: throughout the proceedings"
                                + " (began)"));
    }

    @Test
    void withSb27TheReportsFigureIsRestatedAndOthersBecomeKnown() {
        RuleChanges changes = diff("2025-12-31", "2026-01-01");

        assertThat(changes.bills()).extracting(Bill::name).containsExactly("SB 27 (2025)", "SB 857 (2025)");
        assertThat(changes.of(CareRules.COUNTY_REPORT)).map(RuleChange::kind).contains(RuleChange.Kind.RESTATED);
        assertThat(changes.of(CareRules.MERITS_HEARING)).hasValueSatisfying(change -> {
            assertThat(change.kind()).isEqualTo(RuleChange.Kind.KNOWN_SINCE);
            assertThat(change.sentence())
                    .isEqualTo("merits-hearing: not known, then within 10 calendar days (known-since)");
        });
        assertThat(changes.of(CareRules.STATUS_REVIEW)).isEmpty();
        assertThat(changes.changes()).extracting(RuleChange::id).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatEndsIsAChange() {
        assertThat(diff("2026-12-31", "2027-01-01").changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(RuleChange.Kind.ENDED));
    }

    @Test
    void passingTheLastVerifiedDayIsNotAChangeOfLaw() {
        assertThat(diff("2026-07-17", "2026-07-18").changes()).isEmpty();
    }

    @Test
    void betweenADayAndItselfNothingDiffers() {
        RuleChanges changes = diff("2026-01-01", "2026-01-01");

        assertThat(changes.bills()).isEmpty();
        assertThat(changes.changes()).isEmpty();
    }

    @Test
    void theDaysAreGivenInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> diff("2026-01-02", "2026-01-01"));
    }

    private RuleChanges diff(String earlier, String later) {
        return book.diff(LocalDate.parse(earlier), LocalDate.parse(later));
    }
}
