package org.carepeers.rule;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the Act, written down a second time by hand, against the rule file and the constants. */
class CareRulesTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);

    /** Row, rule, figure, who, place; as in force on March 2, 2026. */
    private static final String EXPECTED = """
            E1  | facility-referral-assessment            | within 14 business days           | county-agency        | WIC 5978.1(c)
            E2  | candidate-investigation                 | within 14 court days              | petitioner-candidate | WIC 5978(d)
            E2  | candidate-investigation-extension       | at most 30 court days             | court                | WIC 5978(e)
            E3  | misdemeanor-referral-hearing            | within 30 court days              | court                | PEN 1370.01(b)(2)
            E4  | ineligible-for-diversion-referral-hearing | within 14 court days            | court                | PEN 1370.01(c)(4)
            E5  | felony-referral-hearing                 | within 14 court days              | court                | PEN 1370(a)(1)(B)(iii)(III)(id)
            E6  | misdemeanor-charges-dismissal           | exactly 6 months after            | referring-court      | PEN 1370.01(b)(2)
            E6  | ineligible-for-diversion-charges-dismissal | exactly 6 months after         | referring-court      | PEN 1370.01(c)(4)
            E7  | examination-look-back                   | within the last 60 calendar days  | petitioner           | WIC 5975(d)(1)
            E8  | intensive-treatment-look-back           | within the last 60 calendar days  | petitioner           | WIC 5975(d)(2)
            E8  | intensive-treatment-count               | at least 2 intensive treatments   | petitioner           | WIC 5975(d)(2)
            E9  | service-provider-contact                | within the last 30 calendar days  | petitioner           | WIC 5974(d)
            E9  | treating-professional-contact           | within the last 30 calendar days  | petitioner           | WIC 5974(e)
            E9  | tribal-program-contact                  | within the last 30 calendar days  | petitioner           | WIC 5974(j)
            E9  | tribal-court-appearance                 | within the last 30 calendar days  | petitioner           | WIC 5974(k)
            P1  | prima-facie-review                      | undated: promptly                 | court                | WIC 5977(a)(1)
            P2  | county-petition-initial-appearance      | within 14 court days              | court                | WIC 5977(a)(3)(A)(i)
            P3  | county-petition-report                  | within 14 court days              | county-agency        | WIC 5977(a)(3)(A)(iii)
            P4  | county-report                           | within 30 court days              | county-agency        | WIC 5977(a)(3)(B)
            P5  | county-report-extension                 | at most 30 calendar days          | court                | WIC 5977(a)(4)
            P6  | report-extension-notice                 | within 5 calendar days            | county-agency        | CRC 7.2235(a)(5)
            P7  | report-decision                         | within 5 calendar days            | court                | WIC 5977(a)(5)
            P8  | reported-petition-initial-appearance    | within 14 court days              | court                | WIC 5977(a)(5)(C)(i)
            P9  | initial-appearance-notice               | at least 5 court days before      | county-agency        | CRC 7.2235(b)(1)
            P10 | merits-hearing                          | within 10 calendar days           | court                | WIC 5977(b)(7)(A)
            P11 | case-management-hearing                 | within 14 calendar days           | court                | WIC 5977(c)(2)
            A1  | case-management-continuance             | exactly 14 calendar days after    | court                | WIC 5977.1(a)(2)(B)
            A2  | progress-hearing                        | exactly 60 calendar days after    | court                | WIC 5977.1(a)(2)(A)
            A3  | evaluation-reuse                        | within the last 30 calendar days  | parties-jointly      | WIC 5977.1(b)
            A4  | evaluation-review-hearing               | within 21 calendar days           | court                | WIC 5977.1(c)(1)
            A4  | evaluation-review-continuance           | at most 14 calendar days          | court                | WIC 5977.1(c)(1)
            A5  | evaluation-filing                       | at least 5 calendar days before   | county-agency        | WIC 5977.1(c)(1)
            A6  | care-plan-development                   | within 14 calendar days           | parties-jointly      | WIC 5977.1(c)(3)(A)
            A7  | plan-review-hearing                     | within 14 calendar days           | court                | WIC 5977.1(c)(6)
            A8  | supplemental-report-continuance         | at most 14 calendar days          | court                | WIC 5977.1(d)(5)
            A9  | unfinished-plan-continuance             | at most 14 calendar days          | court                | WIC 5977.1(d)(6)
            A10 | joinder-hearing                         | at least 15 calendar days after   | court                | CRC 7.2240(a)(2)
            L1  | plan-term                               | at most 1 year                    | court                | WIC 5977.1(e)
            L2  | status-review                           | at least every 60 calendar days   | court                | WIC 5977.2(a)(1)
            L3  | status-review-report                    | at least 5 court days before      | county-agency        | WIC 5977.2(a)(1)
            L4  | one-year-status-hearing                 | in month 11                       | court                | WIC 5977.3(a)(1)
            L4  | one-year-status-report                  | at least 5 court days before      | county-agency        | WIC 5977.3(a)(1)
            L5  | graduation-hearing                      | in month 12                       | court                | WIC 5977.3(a)(3)(A)
            L6  | voluntary-continuation                  | at most 1 year                    | court                | WIC 5977.3(a)(3)(B)
            L7  | involuntary-reappointment               | at most 1 year                    | court                | WIC 5977.3(c)
            L7  | involuntary-reappointment-count         | at most 1 reappointment           | court                | WIC 5977.3(c)
            X1  | fine-hearing                            | at least 15 calendar days after   | presiding-judge      | WIC 5979(b)(2)(A)
            X1  | fine-order-service                      | at least 15 calendar days before  | clerk                | CRC 7.2301
            X2  | fine-per-day                            | at most $1,000 a day              | presiding-judge      | WIC 5979(b)(2)(C)
            X2  | fine-per-violation                      | at most $25,000 a violation       | presiding-judge      | WIC 5979(b)(2)(C)
            X3  | special-master-reports                  | at least 5 reports within 1 year  | presiding-judge      | WIC 5979(b)(3)
            X4  | lps-presumption                         | within the last 6 months          | court                | WIC 5979(a)(3)
            X5  | sealing-motion-service                  | within 1 court day                | respondent           | CRC 7.2210(c)(2)
            X6  | sealing-motion-opposition               | within 10 court days              | opposing-party       | CRC 7.2210(c)(3)
            X7  | sealing-hearing-notice                  | at least 5 court days before      | court                | CRC 7.2210(c)(5)
            X8  | transfer-receipt-inquiry                | at least 60 calendar days after   | transferring-court   | CRC 7.2223(b)(4)
            X9  | transfer                                | undated: as soon as reasonably feasible | court          | WIC 5973(b)
            X10 | state-working-group-meetings            | at most 1 meeting within 3 months | state                | WIC 5983(a)(2)
            N1  | rights-advisement                       | undated: before the hearing begins | court               | WIC 5976.5(i)
            N2  | appeal-right-information                | undated: no time stated           | court                | WIC 5976(i)
            N3  | provider-disclosure-notice              | undated: no time stated           | county-agency        | WIC 5977.4(d)(2)(E)
            N4  | referral-acceptance-notice              | undated: no time stated           | court                | WIC 5978(c)
            N5  | court-communication-notice              | undated: promptly                 | court                | WIC 5978.2(d)
            N6  | termination-notice                      | undated: before the court decides | court                | WIC 5979(a)(1)
            N7  | lps-authority-notice                    | undated: no time stated           | court                | WIC 5979(a)(2)
            N8  | entity-order-report                     | undated: no time stated           | court                | WIC 5979(b)(1)
            N9  | interpreter                             | undated: in all proceedings       | court                | WIC 5976(j)
            N10 | original-petitioner-notice              | undated: throughout the proceedings | court              | WIC 5977(b)(6)(B)(ii)(II)
            N11 | criminal-court-acceptance-notice        | undated: no time stated           | court                | PEN 1370.01(b)(2)
            N11 | ineligible-for-diversion-acceptance-notice | undated: no time stated        | court                | PEN 1370.01(c)(4)
            N11 | felony-acceptance-notice                | undated: no time stated           | court                | PEN 1370(a)(1)(B)(iii)(III)(id)
            N12 | report-order-notice                     | undated: before engaging the respondent and preparing the report | county-agency | CRC 7.2235(a)(1)
            N13 | filing-service                          | undated: no time stated           | county-agency        | WIC 5977.4(d)(1)
            N14 | plan-review-extension-notice            | undated: no time stated           | requesting-party     | WIC 5977.1(c)(6)
            N15 | evaluation-copy                         | undated: no time stated           | county-agency        | WIC 5976(b)
            N16 | tribe-initial-appearance-notice         | undated: no time stated           | county-agency        | WIC 5977(b)(5)
            N17 | tribe-case-management-notice            | undated: no time stated           | county-agency        | WIC 5977(c)(3)
            N18 | referral-decision-notice                | within 14 court days              | petitioner-candidate | WIC 5978(d)
            N19 | felony-charges-dismissal                | undated: upon acceptance          | referring-court      | PEN 1370(a)(1)(B)(iii)(III)(id)
            N20 | tribal-consultation                     | undated: best efforts             | county-agency        | WIC 5977.1(c)(4)
            N21 | county-petition-counsel                 | undated: with the order that sets the initial appearance | court | WIC 5977(a)(3)(A)(ii)
            N21 | reported-petition-counsel               | undated: with the order that sets the initial appearance | court | WIC 5977(a)(5)(C)(ii)
            """;

    static Stream<String> expected() {
        return EXPECTED.lines();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void everyFigureIsTheOneOfTheAct(String line) {
        String[] cells = line.split("\\|");
        Arrays.setAll(cells, i -> cells[i].strip());
        Rule rule = rule(cells[1]);

        assertThat(List.of(
                        rule.row(),
                        rule.figure(),
                        rule.who().code(),
                        rule.citation().toString()))
                .containsExactly(cells[0], cells[2], cells[3], cells[4]);
    }

    @Test
    void theTableNamesEveryRuleOfTheBook() {
        List<String> named =
                expected().map(line -> line.split("\\|")[1].strip()).toList();

        assertThat(RuleBook.california().ids()).extracting(RuleId::value).containsExactlyElementsOf(named);
    }

    @Test
    void everyRowOfTheDeadlineTableHasARule() {
        Map<String, Integer> rows = Map.of("E", 9, "P", 11, "A", 10, "L", 7, "X", 10, "N", 21);
        List<String> wanted = rows.entrySet().stream()
                .flatMap(part -> IntStream.rangeClosed(1, part.getValue()).mapToObj(n -> part.getKey() + n))
                .toList();

        assertThat(RuleBook.california().rules()).extracting(Rule::row).containsAll(wanted);
        assertThat(wanted)
                .containsAll(
                        RuleBook.california().rules().stream().map(Rule::row).toList());
    }

    @Test
    void constantsAndRuleFileNameTheSameRules() throws IllegalAccessException {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : CareRules.class.getFields()) {
            assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
            constants.put(field.getName(), ((RuleId) field.get(null)).value());
        }
        Map<String, String> named = RuleBook.california().ids().stream()
                .map(RuleId::value)
                .collect(toMap(id -> id.toUpperCase(Locale.ROOT).replace('-', '_'), Function.identity()));

        assertThat(constants).containsExactlyInAnyOrderEntriesOf(named);
    }

    @Test
    void anExtensionIsBoundedByARuleOfItsOwnAndNeverByARepeatedFigure() {
        assertThat(limits(CareRules.CANDIDATE_INVESTIGATION)).containsExactly("at most 30 court days");
        assertThat(limits(CareRules.COUNTY_REPORT)).containsExactly("at most 30 calendar days");
        assertThat(limits(CareRules.EVALUATION_REVIEW_HEARING)).containsExactly("at most 14 calendar days");
        assertThat(limits(CareRules.PLAN_REVIEW_HEARING)).isEmpty();
        assertThat(rule("candidate-investigation").extension().orElseThrow().grantedBy())
                .isEqualTo(DutyHolder.COURT);
    }

    @Test
    void goodCauseOpensALimitOnlyWhereTheTextSaysSo() {
        List<String> open = RuleBook.california().rulesOn(IN_2026).stream()
                .map(Lookup.InForce::rule)
                .filter(rule ->
                        rule.extension().filter(Extension::goodCauseBeyond).isPresent())
                .map(Rule::row)
                .toList();

        assertThat(open).containsExactly("A4", "A4", "A6", "A7", "A8", "A9");
    }

    @Test
    void aStartThatTheStatuteDoesNotNameIsMarkedAsInferred() {
        List<String> inferred = RuleBook.california().rulesOn(IN_2026).stream()
                .map(Lookup.InForce::rule)
                .filter(rule -> !rule.anchor().confidence().isLaw())
                .map(Rule::row)
                .distinct()
                .toList();

        assertThat(inferred)
                .containsAll(List.of("P2", "P3", "P4", "P5", "P8", "P10", "P11", "A2", "A4", "L4", "L6", "L7"))
                .doesNotContain("E1", "E3", "P6", "P7", "P9", "A5", "A6", "A7", "L1", "L3", "L5", "X1");
    }

    private static List<String> limits(RuleId id) {
        List<String> figures = new ArrayList<>();
        RuleChecks.limits(rule(id.value()))
                .forEach(limit -> figures.add(rule(limit.value()).figure()));
        return figures;
    }

    private static Rule rule(String id) {
        return RuleBook.california()
                .find(RuleId.of(id), IN_2026)
                .inForce()
                .orElseThrow()
                .rule();
    }
}
