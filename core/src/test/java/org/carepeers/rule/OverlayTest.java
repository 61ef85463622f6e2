package org.carepeers.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final RuleId CALL = RuleId.of("example-first-call");

    private static final String POLICY = """
            {
              "name": "Example County policy 12",
              "authority": "county",
              "about": ["An invented policy."],
              "sources": [ { "handle": "POLICY-12", "title": "Example County Behavioral Health, policy 12", "readAsOf": "2026-06-30" } ],
              "rules": [
                {
                  "id": "county-report", "row": "P4", "kind": "deadline",
                  "title": "The county aims to file its report early",
                  "figure": "within 20 court days", "who": "county-agency",
                  "anchor": "the order for the report", "anchorConfidence": "verified",
                  "citation": "WIC 5977(a)(3)(B)",
                  "from": "2026-03-01", "until": "2026-07-01", "earlier": "none", "confidence": "verified", "source": "POLICY-12"
                },
                {
                  "id": "example-first-call", "row": "C1", "kind": "deadline",
                  "title": "A peer calls after a referral",
                  "figure": "within 2 business days", "who": "county-agency",
                  "anchor": "the referral", "anchorConfidence": "verified",
                  "citation": "WIC 5978.1(c)",
                  "from": "2026-03-01", "earlier": "none", "confidence": "verified", "source": "POLICY-12"
                }
              ]
            }
            """;

    private final RuleBook state = RuleBook.california();
    private final Overlay policy = Overlay.parse(POLICY);
    private final RuleBook book = state.withOverlay(policy);

    @Test
    void anOverlayThatCannotBeReadIsRefusedWithEveryFault() {
        String wrong = POLICY.replace("\"authority\": \"county\"", "\"authority\": \"club\", \"extra\": 1");
        InvalidRulesException refused = catchThrowableOfType(InvalidRulesException.class, () -> Overlay.parse(wrong));

        assertThat(refused.faults()).extracting(RuleFault::path).containsExactlyInAnyOrder("$.authority", "$.extra");
    }

    @Test
    void theStatutesFigureStaysAndTheCountysStandsBesideIt() {
        Lookup.InForce found = book.find(CareRules.COUNTY_REPORT, DAY).inForce().orElseThrow();

        assertThat(found.rule().figure()).isEqualTo("within 30 court days");
        assertThat(found.overlays()).extracting(Rule::figure).containsExactly("within 20 court days");
        assertThat(found.overlays()).extracting(rule -> rule.source().handle()).containsExactly("POLICY-12");
        assertThat(found.verified()).isTrue();
    }

    @Test
    void anOverlayStandsForItsOwnTimeOnly() {
        assertThat(overlays(LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(overlays(LocalDate.of(2026, 3, 1))).hasSize(1);
        assertThat(overlays(LocalDate.of(2026, 6, 30))).hasSize(1);
        assertThat(overlays(LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void anOverlayMayAddARuleOfItsOwn() {
        Lookup.InForce found = book.find(CALL, DAY).inForce().orElseThrow();

        assertThat(found.rule().figure()).isEqualTo("within 2 business days");
        assertThat(found.overlays()).isEmpty();
        assertThat(found.verified()).isTrue();
        assertThat(book.find(CALL, LocalDate.of(2026, 2, 28))).isInstanceOf(Lookup.NotInForce.class);
        assertThat(book.find(CALL, LocalDate.of(2026, 7, 1))
                        .inForce()
                        .orElseThrow()
                        .remarks())
                .containsExactly("WIC 5978.1(c) was read as of 2026-06-30; a later change is not known.");
        assertThat(book.ids()).last().isEqualTo(CALL);
    }

    @Test
    void theBookWithoutTheOverlayIsUnchanged() {
        assertThat(state.overlays()).isEmpty();
        assertThat(state.find(CALL, DAY)).isInstanceOf(Lookup.Unverified.class);
        assertThat(book.overlays()).containsExactly(policy);
        assertThat(book.rules()).isEqualTo(state.rules());
    }

    @Test
    void twoOverlaysStandSideBySideInTheOrderTheyWereLaidOn() {
        Overlay local = new Overlay("Local rule", Authority.COURT, policy.rules());
        RuleBook both = book.withOverlay(local);

        assertThat(both.find(CareRules.COUNTY_REPORT, DAY)
                        .inForce()
                        .orElseThrow()
                        .overlays())
                .hasSize(2);
        assertThat(both.find(CALL, DAY).inForce().orElseThrow().rule())
                .isEqualTo(policy.rules().get(1));
        assertThat(both.overlays()).extracting(Overlay::name).containsExactly(policy.name(), "Local rule");
    }

    @Test
    void anOverlaysBeginningShowsInADiff() {
        RuleChanges changes = book.diff(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1));

        assertThat(changes.of(CareRules.COUNTY_REPORT)).map(RuleChange::kind).contains(RuleChange.Kind.OVERLAY);
        assertThat(changes.of(CALL)).map(RuleChange::kind).contains(RuleChange.Kind.BEGAN);
        assertThat(changes.changes()).hasSize(2);
    }

    @Test
    void equalContentIsAnEqualBookWithTheSameFingerprint() {
        RuleBook again = RuleBook.california().withOverlay(Overlay.parse(POLICY));

        assertThat(again).isEqualTo(book).hasSameHashCodeAs(book);
        assertThat(again.fingerprint()).isEqualTo(book.fingerprint());
        assertThat(book).isNotEqualTo(state);
        assertThat(book.fingerprint()).isNotEqualTo(state.fingerprint());
    }

    @Test
    void everyFaultOfAnOverlayIsListed() {
        String faulty = POLICY.replace(
                        "\"kind\": \"deadline\",\n      \"title\": \"The county",
                        "\"kind\": \"look-back\",\n      \"title\": \"The county")
                .replace("\"figure\": \"within 20 court days\"", "\"figure\": \"within the last 20 calendar days\"")
                .replace(
                        "\"anchor\": \"the referral\"",
                        "\"extension\": { \"when\": \"asked\", \"grantedBy\": \"county-agency\", \"citation\": \"WIC 5978.1\", \"limits\": [\"no-such-rule\"] }, \"anchor\": \"the referral\"");
        Overlay overlay = Overlay.parse(faulty);

        InvalidRulesException refused =
                catchThrowableOfType(InvalidRulesException.class, () -> book.withOverlay(overlay));

        assertThat(refused.faults())
                .extracting(RuleFault::toString)
                .containsExactly(
                        "$.name: an overlay of this name lies over the book already",
                        "$.rules[0]: \"county-report\" is a deadline and a look-back",
                        "$.rules[1]: its extension names no-such-rule, and there is no such rule");
    }

    @Test
    void anOverlayNeedsARule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Overlay("Empty", Authority.COUNTY, List.of()));
    }

    private List<Rule> overlays(LocalDate day) {
        return book.find(CareRules.COUNTY_REPORT, day).inForce().orElseThrow().overlays();
    }
}
