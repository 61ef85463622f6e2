package org.carepeers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.statute.Bill;
import org.carepeers.statute.Confidence;
import org.carepeers.statute.Edition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private final RuleBook book = RuleBook.california();

    @Nested
    class LookUp {

        @Test
        void aRuleOfTheVerifiedEditionIsInForceAndVerified() {
            Lookup answer = book.find(CareRules.MERITS_HEARING, LocalDate.of(2026, 1, 1));

            assertThat(answer).isInstanceOfSatisfying(Lookup.InForce.class, found -> {
                assertThat(found.verified()).isTrue();
                assertThat(found.remarks()).isEmpty();
                assertThat(found.overlays()).isEmpty();
                assertThat(found.id()).isEqualTo(CareRules.MERITS_HEARING);
            });
        }

        @Test
        void theLastVerifiedDayIsVerifiedAndTheNextIsNot() {
            assertThat(inForce(CareRules.MERITS_HEARING, "2026-07-17").verified())
                    .isTrue();

            Lookup.InForce after = inForce(CareRules.MERITS_HEARING, "2026-07-18");
            assertThat(after.verified()).isFalse();
            assertThat(after.remarks())
                    .containsExactly("WIC 5977(b)(7)(A) was read as of 2026-07-17; a later change is not known.");
            assertThat(after.rule())
                    .isEqualTo(inForce(CareRules.MERITS_HEARING, "2026-07-17").rule());
        }

        @Test
        void aTextReadLaterThanTheEditionIsNotVerifiedBeyondTheEdition() {
            assertThat(inForce(CareRules.FELONY_REFERRAL_HEARING, "2026-07-17").verified())
                    .isTrue();
            assertThat(inForce(CareRules.FELONY_REFERRAL_HEARING, "2026-07-20").verified())
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "initial-appearance-notice, 2024-09-20, 2024-09-21",
            "report-extension-notice,   2024-09-20, 2024-09-21",
            "joinder-hearing,           2024-01-01, 2024-01-02",
            "transfer-receipt-inquiry,  2024-09-20, 2024-09-21",
            "sealing-motion-service,    2025-01-01, 2025-01-02",
            "fine-order-service,        2025-01-01, 2025-01-02"
        })
        void aRuleOfCourtIsVerifiedOnlyThroughTheDayItWasRead(String id, String last, String next) {
            assertThat(inForce(RuleId.of(id), last).verified()).isTrue();
            assertThat(inForce(RuleId.of(id), next).verified()).isFalse();
        }

        @Test
        void aSectionReenactedBySb27IsNotKnownBeforeAndSaysWhy() {
            Lookup answer = book.find(CareRules.PROGRESS_HEARING, LocalDate.of(2025, 12, 31));

            assertThat(answer).isInstanceOfSatisfying(Lookup.Unverified.class, unknown -> {
                assertThat(unknown.reason())
                        .isEqualTo("WIC 5977.1(a)(2)(A): the text before 2026-01-01 (SB 27 (2025)) was not read.");
                assertThat(unknown.nearest())
                        .hasValueSatisfying(
                                rule -> assertThat(rule.inForceFrom()).isEqualTo("2026-01-01"));
            });
            assertThat(answer.inForce()).isEmpty();
        }

        @Test
        void theReportsThirtyCourtDaysAreKnownSecondHandSinceSb42() {
            Lookup.InForce found = inForce(CareRules.COUNTY_REPORT, "2024-09-27");

            assertThat(found.rule().figure()).isEqualTo("within 30 court days");
            assertThat(found.rule().confidence()).isEqualTo(Confidence.SECONDARY);
            assertThat(found.verified()).isFalse();
            assertThat(book.find(CareRules.COUNTY_REPORT, LocalDate.of(2024, 9, 26)))
                    .isInstanceOf(Lookup.Unverified.class);
            assertThat(inForce(CareRules.COUNTY_REPORT, "2026-01-01").verified())
                    .isTrue();
        }

        @Test
        void aSectionThatSb42AddedWasNotInForceBefore() {
            Lookup answer = book.find(CareRules.FACILITY_REFERRAL_ASSESSMENT, LocalDate.of(2024, 9, 26));

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Lookup.NotInForce.class,
                            none -> assertThat(none.reason())
                                    .isEqualTo("WIC 5978.1(c): no such rule was in force before 2024-09-27."));
            assertThat(inForce(CareRules.FACILITY_REFERRAL_ASSESSMENT, "2024-09-27")
                            .verified())
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "status-review,     2023-09-30",
            "transfer,          2023-09-30",
            "interpreter,       2023-09-30",
            "rights-advisement, 2024-09-27",
            "filing-service,    2024-09-27",
            "fine-hearing,      2023-01-01",
            "lps-presumption,   2023-01-01",
            "plan-term,         2026-01-01"
        })
        void aRuleIsKnownSinceTheLastBillThatTouchedItsSection(String id, LocalDate since) {
            RuleId rule = RuleId.of(id);

            assertThat(book.find(rule, since).inForce())
                    .hasValueSatisfying(found -> assertThat(found.verified()).isTrue());
            assertThat(book.find(rule, since.minusDays(1)).inForce()).isEmpty();
        }

        @Test
        void everyRuleBeginsWithABillThatTouchedItsSectionOrItsRuleOfCourt() {
            assertThat(book.rules())
                    .filteredOn(rule -> rule.source().handle().matches("WIC|PEN"))
                    .allSatisfy(rule -> assertThat(book.editions())
                            .flatExtracting(Edition::bills)
                            .filteredOn(bill -> bill.touched(rule.citation()))
                            .last()
                            .extracting(Bill::effectiveOn)
                            .isEqualTo(rule.inForceFrom()));
        }

        @Test
        void nothingWasInForceBeforeTheAct() {
            LocalDate before = LocalDate.of(2022, 12, 31);

            assertThat(book.findAll(before))
                    .allSatisfy(answer -> assertThat(answer)
                            .isInstanceOfSatisfying(
                                    Lookup.NotInForce.class,
                                    none -> assertThat(none.reason())
                                            .endsWith(": nothing of this book was in force before 2023-01-01.")));
            assertThat(book.rulesOn(before)).isEmpty();
            assertThat(book.editionOn(before)).isEmpty();
        }

        @Test
        void aRuleThatEndedIsNoLongerInForce() {
            assertThat(inForce(CareRules.STATE_WORKING_GROUP_MEETINGS, "2026-12-31")
                            .rule())
                    .isInstanceOf(Limit.class);
            assertThat(book.find(CareRules.STATE_WORKING_GROUP_MEETINGS, LocalDate.of(2027, 1, 1)))
                    .isInstanceOf(Lookup.NotInForce.class);
        }

        @Test
        void aNameTheBookDoesNotHaveIsNotKnown() {
            assertThat(book.find(RuleId.of("no-such-rule"), LocalDate.of(2026, 3, 2)))
                    .isInstanceOfSatisfying(
                            Lookup.Unverified.class,
                            unknown -> assertThat(unknown.nearest()).isEmpty());
        }

        @Test
        void rulesOnADayAreThoseInForceInTheOrderOfTheBook() {
            List<Lookup.InForce> known = book.rulesOn(LocalDate.of(2023, 1, 1));

            assertThat(known)
                    .extracting(found -> found.rule().row())
                    .containsExactly("X1", "X2", "X2", "X3", "X4", "N6", "N7", "N8");
            assertThat(book.rulesOn(LocalDate.of(2026, 3, 2))).hasSameSizeAs(book.ids());
        }
    }

    @Nested
    class Kinds {

        @Test
        void theThreeKindsOfRuleCarryTheirFiguresAsTypes() {
            assertThat(inForce(CareRules.ONE_YEAR_STATUS_HEARING, "2026-03-02").rule())
                    .isInstanceOfSatisfying(
                            Deadline.class,
                            deadline -> assertThat(deadline.timing()).isEqualTo(new Timing.InMonth(11)));
            assertThat(inForce(CareRules.EXAMINATION_LOOK_BACK, "2026-03-02").rule())
                    .isInstanceOfSatisfying(
                            LookBack.class,
                            lookBack -> assertThat(lookBack.reach().amount()).isEqualTo(60));
            assertThat(inForce(CareRules.SPECIAL_MASTER_REPORTS, "2026-03-02").rule())
                    .isInstanceOfSatisfying(Limit.class, limit -> {
                        assertThat(limit.bound()).isEqualTo(Bound.AT_LEAST);
                        assertThat(limit.measure()).isEqualTo(new Measure.Count(5, "reports"));
                        assertThat(limit.window())
                                .hasValueSatisfying(
                                        span -> assertThat(span.text()).isEqualTo("1 year"));
                    });
        }

        @Test
        void everyRuleHasASourceToReadAndATitleWithoutFigures() {
            assertThat(book.rules()).allSatisfy(rule -> {
                assertThat(rule.source().url()).isPresent();
                assertThat(rule.title()).doesNotContainPattern("[0-9] |[0-9]$");
                assertThat(rule.isInForceOn(rule.inForceFrom())).isTrue();
                assertThat(rule.isInForceOn(rule.inForceFrom().minusDays(1))).isFalse();
            });
        }
    }

    @Nested
    class Editions {

        @Test
        void onlyTheNewestEditionWasReadInFull() {
            assertThat(book.editions())
                    .extracting(Edition::id)
                    .containsExactly("sb-1338-2022", "sb-35-2023", "sb-42-2024", "sb-1400-2024", "sb-27-2025");
            assertThat(book.editions())
                    .filteredOn(edition -> edition.verifiedThrough().isPresent())
                    .extracting(Edition::id)
                    .containsExactly("sb-27-2025");
            assertThat(book.verifiedThrough()).isEqualTo("2026-07-17");
        }

        @ParameterizedTest
        @CsvSource({
            "2023-01-01, sb-1338-2022",
            "2023-09-29, sb-1338-2022",
            "2023-09-30, sb-35-2023",
            "2024-12-31, sb-42-2024",
            "2025-01-01, sb-1400-2024",
            "2026-11-21, sb-27-2025"
        })
        void anEditionStandsUntilTheNext(LocalDate day, String id) {
            assertThat(book.editionOn(day)).map(Edition::id).contains(id);
        }
    }

    private Lookup.InForce inForce(RuleId id, String day) {
        return book.find(id, LocalDate.parse(day)).inForce().orElseThrow();
    }
}
