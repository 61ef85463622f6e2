package org.carepeers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Confidence;
import org.carepeers.statute.Edition;
import org.carepeers.statute.Source;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final List<Edition> EDITIONS = List.of(new Edition("first", BEGAN, Optional.of(BEGAN), List.of()));

    @Test
    void itIsSixtyFourHexadecimalDigitsAndTheSameEachTime() {
        assertThat(RuleBook.california().fingerprint())
                .matches("[0-9a-f]{64}")
                .isEqualTo(RuleBook.california().fingerprint());
        assertThat(book(deadline()).fingerprint())
                .isEqualTo("e2d9204222bb3eb19c38736cfffa0c21bd620c55b7f117de14b70f953277776a");
    }

    @Test
    void anyOtherFieldIsAnotherFingerprint() {
        List<Rule> variants = List.of(
                deadline(),
                copy().id(RuleId.of("two")).build(),
                copy().row("E2").build(),
                copy().title("Two").build(),
                copy().timing(Timing.parse("within 15 court days")).build(),
                copy().who(DutyHolder.CLERK).build(),
                copy().anchor(new Anchor("the order", Confidence.VERIFIED)).build(),
                copy().anchor(new Anchor("the filing", Confidence.INFERENCE)).build(),
                copy().citation(Citation.parse("WIC 5978")).build(),
                copy().addSee(Citation.parse("WIC 5978")).build(),
                copy().inForceFrom(BEGAN.plusDays(1)).build(),
                copy().inForceUntil(BEGAN.plusDays(1)).build(),
                copy().earlier(EarlierText.NOT_READ).build(),
                copy().confidence(Confidence.SECONDARY).build(),
                copy().source(Source.of("OTHER", "An invented text")).build(),
                copy().extension(new Extension("asked", DutyHolder.COURT, Citation.parse("WIC 5977"), List.of(), false))
                        .build(),
                copy().extension(new Extension("asked", DutyHolder.COURT, Citation.parse("WIC 5977"), List.of(), true))
                        .build(),
                copy().addNotes("A note.").build());
        Set<String> fingerprints = new HashSet<>();
        variants.forEach(rule -> fingerprints.add(book(rule).fingerprint()));

        assertThat(fingerprints).hasSameSizeAs(variants);
        assertThat(new HashSet<>(variants)).hasSameSizeAs(variants);
    }

    @Test
    void aBookPrintsTheBeginningOfIt() {
        RuleBook book = book(deadline());

        assertThat(book).hasToString("Invented (1 rules, " + book.fingerprint().substring(0, 12) + ")");
        assertThat(book).isEqualTo(book(deadline())).hasSameHashCodeAs(book(deadline()));
    }

    private static RuleBook book(Rule rule) {
        return new RuleBook("Invented", EDITIONS, List.of(rule), List.of());
    }

    private static Deadline deadline() {
        return copy().build();
    }

    private static Deadline.Builder copy() {
        return Deadline.builder()
                .id(RuleId.of("one"))
                .row("E1")
                .title("One")
                .timing(Timing.parse("within 14 court days"))
                .who(DutyHolder.COURT)
                .anchor(new Anchor("the filing", Confidence.VERIFIED))
                .citation(Citation.parse("WIC 5977"))
                .inForceFrom(BEGAN)
                .earlier(EarlierText.NONE)
                .confidence(Confidence.VERIFIED)
                .source(Source.of("TEXT", "An invented text"));
    }
}
