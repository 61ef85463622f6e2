package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.rule.Rule;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.DeadlineRow;
import org.junit.jupiter.api.Test;

/**
 * No claim about the statute without a test, and no test without a claim; and every section on which a row or a deadline
 * rests is claimed. The page {@code docs/statute/conformance.md} is made from the two; {@code -Dcarepeers.regenerate=true}
 * writes it anew.
 */
class StatuteConformanceTest {

    private static final List<Class<?>> SUITES = List.of(
            BeforeThePetitionTest.class,
            PetitionToMeritsTest.class,
            AgreementAndPlanTest.class,
            BesideTheCaseTest.class);

    private static final Path PAGE = Path.of("..", "..", "docs", "statute", "conformance.md");

    /** One line of the file of claims. */
    private record Claim(Citation section, boolean testable, String words) {

        static Claim of(String line) {
            String[] parts = line.split(" \\| ", 3);
            return new Claim(Citation.parse(parts[0]), Boolean.parseBoolean(parts[1]), parts[2]);
        }
    }

    private final List<Claim> claims = read();
    private final Map<Citation, Set<String>> tests = tests();

    private static List<Claim> read() {
        try (InputStream file =
                Objects.requireNonNull(StatuteConformanceTest.class.getResourceAsStream("/statute/claims.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Claim::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Method> methods() {
        return SUITES.stream().flatMap(suite -> Arrays.stream(suite.getDeclaredMethods()));
    }

    private static Stream<StatuteAssertion> assertions() {
        return methods().flatMap(method -> Arrays.stream(method.getAnnotationsByType(StatuteAssertion.class)));
    }

    private static Map<Citation, Set<String>> tests() {
        Map<Citation, Set<String>> tests = new TreeMap<>();
        methods().forEach(method -> {
            for (StatuteAssertion assertion : method.getAnnotationsByType(StatuteAssertion.class)) {
                tests.computeIfAbsent(Citation.parse(assertion.section()), section -> new TreeSet<>())
                        .add(method.getName());
            }
        });
        return tests;
    }

    @Test
    void everyClaimHasATestUnlessItSaysWhyItCannotHaveOne() {
        assertThat(claims)
                .allSatisfy(claim -> assertThat(tests.containsKey(claim.section()))
                        .as("%s: %s", claim.section(), claim.words())
                        .isEqualTo(claim.testable()));
    }

    @Test
    void everyTestProvesAClaimWordForWord() {
        Set<String> claimed = claims.stream()
                .filter(Claim::testable)
                .map(claim -> claim.section() + ": " + claim.words())
                .collect(Collectors.toSet());
        assertThat(assertions())
                .isNotEmpty()
                .allSatisfy(assertion ->
                        assertThat(claimed).contains(Citation.parse(assertion.section()) + ": " + assertion.claim()));
    }

    @Test
    void noSectionIsClaimedTwice() {
        assertThat(claims).extracting(Claim::section).doesNotHaveDuplicates();
    }

    @Test
    void everySectionOnWhichARowOrADeadlineRestsIsClaimed() {
        CareWorkflow workflow = CareWorkflow.california();
        Set<Citation> cited = new TreeSet<>();
        workflow.process().rows().forEach(row -> cited.addAll(row.citations()));
        for (DeadlineRow row : workflow.deadlines()) {
            workflow.rules().rules().stream()
                    .filter(rule -> rule.id().equals(row.rule()))
                    .map(Rule::citation)
                    .forEach(cited::add);
        }
        List<Citation> unclaimed = cited.stream()
                .filter(citation -> claims.stream().noneMatch(claim -> claim.testable() && speaksOf(claim, citation)))
                .toList();
        assertThat(unclaimed).as("sections without a claim").isEmpty();
    }

    /** A claim about a subdivision speaks of the section that holds it. */
    private static boolean speaksOf(Claim claim, Citation citation) {
        return claim.section().isWithin(citation);
    }

    @Test
    void thePageOfConformanceIsUpToDate() throws IOException {
        if (Boolean.getBoolean("carepeers.regenerate")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).hasContent(page());
    }

    private String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# Conformance to the statute",
                "",
                "Made by a test from the claims and the tests that prove them; do not edit it by hand.",
                "",
                "| section | claim | proved by |",
                "|---|---|---|"));
        claims.stream()
                .filter(Claim::testable)
                .sorted((a, b) -> a.section().compareTo(b.section()))
                .forEach(claim -> lines.add("| " + claim.section() + " | " + claim.words() + " | "
                        + String.join(", ", tests.getOrDefault(claim.section(), Set.of())) + " |"));
        lines.addAll(List.of("", "## Not testable", "", "| section | why a library cannot enforce it |", "|---|---|"));
        claims.stream()
                .filter(claim -> !claim.testable())
                .sorted((a, b) -> a.section().compareTo(b.section()))
                .forEach(claim -> lines.add("| " + claim.section() + " | " + claim.words() + " |"));
        return String.join("\n", lines) + "\n";
    }
}
