package org.carepeers.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private static final String HEAD = """
            { "title": "Invented rules",
              "sources": [ { "handle": "TEXT", "title": "An invented text" } ],
              "editions": [ { "id": "first", "inForceFrom": "2025-01-01", "verifiedThrough": "2026-12-31" } ],
              "rules": [ %s ] }
            """;

    private static final String RULE = """
            { "id": "one", "row": "E1", "kind": "deadline", "title": "One", "figure": "within 14 court days",
              "who": "court", "anchor": "the filing", "anchorConfidence": "verified", "citation": "WIC 5977(a)",
              "from": "2026-01-01", "earlier": "none", "confidence": "verified", "source": "TEXT" }
            """;

    @Test
    void aPlainFileIsRead() {
        RuleBook book = RuleBook.parse("plain", HEAD.formatted(RULE));

        assertThat(book.title()).isEqualTo("Invented rules");
        assertThat(book.find(RuleId.of("one"), LocalDate.of(2026, 1, 1)).inForce())
                .hasValueSatisfying(found -> assertThat(found.verified()).isTrue());
    }

    @Test
    void theBuiltInFileReadsAsABookOfItsOwnText() throws IOException {
        try (InputStream stream = RuleBook.class.getResourceAsStream("california.json")) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(RuleBook.parse("copy", json)).isEqualTo(RuleBook.california());
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPath() {
        String wrong = RULE.replace("2026-01-01", "2026-02-30")
                .replace("WIC 5977(a)", "section 5977")
                .replace("14 court days", "14 days")
                .replace("\"who\": \"court\"", "\"who\": \"judge\"")
                .replace("\"row\": \"E1\"", "\"row\": 1")
                .replace("\"TEXT\"", "\"OTHER\"")
                .replace("\"title\": \"One\",", "\"titel\": \"One\",");

        assertThat(refuse(HEAD.formatted(wrong)).faults())
                .extracting(RuleFault::path)
                .containsExactlyInAnyOrder(
                        "$.rules[0].row",
                        "$.rules[0].title",
                        "$.rules[0].figure",
                        "$.rules[0].who",
                        "$.rules[0].citation",
                        "$.rules[0].from",
                        "$.rules[0].source",
                        "$.rules[0].titel");
    }

    @Test
    void aFaultSaysWhatIsAllowed() {
        InvalidRulesException refused = refuse(HEAD.formatted(RULE.replace("\"none\"", "\"unknown\"")));

        assertThat(refused)
                .hasMessage(
                        "1 fault in invented\n  $.rules[0].earlier: \"unknown\" cannot be read. \"unknown\" is not one of"
                                + " [not-read, none]");
    }

    @Test
    void twoTextsOfARuleMayNotStandForTheSameTime() {
        String earlier =
                RULE.replace("\"from\": \"2026-01-01\"", "\"from\": \"2025-01-01\", \"until\": \"2026-01-02\"");

        assertThat(refuse(HEAD.formatted(earlier + "," + RULE)).faults())
                .extracting(RuleFault::toString)
                .containsExactly(
                        "$.rules[1].id: \"one\" stands twice for the same time, from 2025-01-01 until 2026-01-02"
                                + " and from 2026-01-01");
    }

    @Test
    void twoTextsMayFollowEachOtherAndLeaveATimeThatIsNotKnown() {
        String earlier =
                RULE.replace("\"from\": \"2026-01-01\"", "\"from\": \"2025-01-01\", \"until\": \"2025-06-01\"");
        RuleBook book = RuleBook.parse("two", HEAD.formatted(RULE + "," + earlier));
        RuleId one = RuleId.of("one");

        assertThat(book.find(one, LocalDate.of(2025, 5, 31)).inForce()).isPresent();
        assertThat(book.find(one, LocalDate.of(2026, 1, 1)).inForce()).isPresent();
        assertThat(book.find(one, LocalDate.of(2025, 6, 1)))
                .isInstanceOfSatisfying(Lookup.Unverified.class, unknown -> {
                    assertThat(unknown.reason()).isEqualTo("WIC 5977(a): no text for 2025-06-01 is known.");
                    assertThat(unknown.nearest())
                            .hasValueSatisfying(
                                    rule -> assertThat(rule.inForceFrom()).isEqualTo("2025-01-01"));
                });
        assertThat(book.find(one, LocalDate.of(2025, 12, 31)))
                .isInstanceOfSatisfying(
                        Lookup.Unverified.class,
                        unknown -> assertThat(unknown.nearest())
                                .hasValueSatisfying(
                                        rule -> assertThat(rule.inForceFrom()).isEqualTo("2026-01-01")));
    }

    @Test
    void aRuleKeepsItsKind() {
        String other = RULE.replace("\"deadline\"", "\"limit\"")
                .replace("within 14 court days", "at most 1 year")
                .replace("\"from\": \"2026-01-01\"", "\"from\": \"2025-01-01\", \"until\": \"2026-01-01\"");

        assertThat(refuse(HEAD.formatted(RULE + "," + other)).faults())
                .extracting(RuleFault::toString)
                .containsExactly("$.rules[1].id: \"one\" is a deadline and a limit");
    }

    @Test
    void anExtensionNamesRulesOfTheFile() {
        String extended = RULE.replace(
                "\"source\": \"TEXT\"",
                "\"source\": \"TEXT\", \"extension\": { \"when\": \"asked\", \"grantedBy\": \"court\","
                        + " \"citation\": \"WIC 5977(a)(4)\", \"limits\": [\"two\"], \"goodCauseBeyond\": 1, \"days\": 3 }");

        assertThat(refuse(HEAD.formatted(extended)).faults())
                .extracting(RuleFault::path)
                .containsExactly("$.rules[0].extension.goodCauseBeyond", "$.rules[0].extension.days");
        assertThat(refuse(HEAD.formatted(extended.replace(", \"goodCauseBeyond\": 1, \"days\": 3", "")))
                        .faults())
                .extracting(RuleFault::toString)
                .containsExactly("$.rules[0].extension.limits: there is no rule two");
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsAFault() {
        String reversed =
                RULE.replace("\"from\": \"2026-01-01\"", "\"from\": \"2026-01-01\", \"until\": \"2026-01-01\"");

        assertThat(refuse(HEAD.formatted(reversed)).faults())
                .extracting(RuleFault::path)
                .containsExactly("$.rules[0].until");
    }

    @Test
    void sourcesAndEditionsAreCheckedToo() {
        String json = """
                { "title": "", "sources": [ { "handle": "A", "title": "x" }, { "handle": "A", "title": "y", "url": "a b" } ],
                  "editions": [ { "id": "one", "inForceFrom": "2025-01-01", "bills": [ { "name": "SB 1" } ] },
                                { "id": "two", "inForceFrom": "2025-01-01", "verifiedThrough": "soon" } ],
                  "rules": {} }
                """;

        assertThat(refuse(json).faults())
                .extracting(RuleFault::path)
                .containsExactly(
                        "$.title",
                        "$.sources[1].url",
                        "$.sources[1].handle",
                        "$.editions[0].bills[0].chapter",
                        "$.editions[1].verifiedThrough",
                        "$.rules",
                        "$.rules");
    }

    @Test
    void aFieldThatNoPartKnowsIsAFault() {
        String json = """
                { "title": "Invented rules", "extra": 1,
                  "sources": [ { "handle": "TEXT", "title": "An invented text" },
                               { "handle": "OTHER", "title": "Another text", "extra": 1 } ],
                  "editions": [ { "id": "first", "inForceFrom": "2025-01-01", "verifiedThrough": "2026-12-31", "extra": 1,
                                  "bills": [ { "name": "SB 1", "chapter": "1", "sections": [ "WIC 5972" ], "extra": 1 } ] } ],
                  "rules": [ %s ] }
                """.formatted(RULE);

        assertThat(refuse(json).faults())
                .extracting(RuleFault::path)
                .containsExactlyInAnyOrder(
                        "$.extra", "$.sources[1].extra", "$.editions[0].extra", "$.editions[0].bills[0].extra");
    }

    @Test
    void editionsFollowEachOtherInTime() {
        String edition = "{ \"id\": \"first\", \"inForceFrom\": \"2025-01-01\", \"verifiedThrough\": \"2026-12-31\" }";
        String json = HEAD.formatted(RULE).replace(edition, edition + "," + edition.replace("first", "second"));

        assertThat(refuse(json).faults())
                .extracting(RuleFault::toString)
                .containsExactly("$.editions[1].inForceFrom: is not after the edition before");
    }

    @Test
    void whatIsNoTextOfTheLawIsToldByItsLine() {
        assertThat(refuse("{\n\n  nothing }").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).endsWith(" in line 3"));
    }

    @Test
    void aLookBackAndALimitEndAfterTheyBegin() {
        String lookBack = RULE.replace("\"deadline\"", "\"look-back\"")
                .replace("within 14 court days", "within the last 60 calendar days");
        String limit = RULE.replace("\"deadline\"", "\"limit\"").replace("within 14 court days", "at most 1 year");
        for (String rule : new String[] {lookBack, limit}) {
            assertThat(RuleBook.parse("plain", HEAD.formatted(rule)).rules()).hasSize(1);
            assertThat(refuse(HEAD.formatted(rule.replace("\"row\": \"E1\"", "\"row\": \" \"")))
                            .faults())
                    .isNotEmpty();
            assertThat(refuse(HEAD.formatted(rule.replace(
                                    "\"from\": \"2026-01-01\"", "\"from\": \"2026-01-01\", \"until\": \"2026-01-01\"")))
                            .faults())
                    .extracting(RuleFault::path)
                    .containsExactly("$.rules[0].until");
        }
    }

    @Test
    void theLastEditionIsTheOneThatWasVerified() {
        String json = HEAD.formatted(RULE).replace(", \"verifiedThrough\": \"2026-12-31\"", "");

        assertThat(refuse(json).faults()).extracting(RuleFault::path).containsExactly("$.editions");
    }

    @Test
    void aFieldGivenTwiceOrAHalfFileIsNotRead() {
        assertThat(refuse(HEAD.formatted(RULE.replace("\"row\": \"E1\"", "\"row\": \"E1\", \"row\": \"E2\"")))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("$"))
                .satisfies(fault -> assertThat(fault.problem()).contains("Duplicate field 'row'"));
        assertThat(refuse(HEAD.formatted(RULE).substring(0, 200)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).startsWith("not a JSON text."));
        assertThat(refuse(HEAD.formatted(RULE) + "{}").faults()).hasSize(1);
        assertThat(refuse("[]").faults()).extracting(RuleFault::path).contains("$");
        assertThat(refuse("").faults()).extracting(RuleFault::path).contains("$");
    }

    private static InvalidRulesException refuse(String json) {
        InvalidRulesException refused =
                catchThrowableOfType(InvalidRulesException.class, () -> RuleBook.parse("invented", json));
        assertThat(refused).isNotNull();
        return refused;
    }
}
