package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.care.CareWorkflow;
import org.junit.jupiter.api.Test;

/**
 * No claim about the statute without a test, and no test without a claim; and every section on which a row, a rule
 * or a reason rests is claimed. The page {@code docs/statute/conformance.md} is made from the two; {@code -Dcarepeers.regenerate=true}
 * writes it anew.
 */
class StatuteConformanceTest {

    private static final List<Class<?>> SUITES = List.of(
            BeforeThePetitionTest.class,
            PetitionToMeritsTest.class,
            AgreementAndPlanTest.class,
            BesideTheCaseTest.class,
            SectionsOfRemarksTest.class);

    /** A section in quotes, as the code of the process writes it. */
    private static final Pattern SECTION = Pattern.compile("\"((?:WIC|PEN|CRC|CCP|PROB) [0-9][0-9.()A-Za-z]*)\"");

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
    void everySectionOnWhichARowADeadlineOrAnotherRuleRestsIsClaimed() {
        CareWorkflow workflow = CareWorkflow.california();
        Set<Citation> cited = new TreeSet<>();
        workflow.process().rows().forEach(row -> cited.addAll(row.citations()));
        LocalDate verified = workflow.rules().verifiedThrough();
        workflow.rules().rulesOn(verified).stream()
                .map(inForce -> inForce.rule())
                .filter(rule -> rule.who() != DutyHolder.STATE)
                .forEach(rule -> cited.add(rule.citation()));
        assertThat(unclaimed(cited)).as("sections without a claim").isEmpty();
    }

    @Test
    void everySectionThatAReasonNamesIsClaimed() throws IOException {
        Set<Citation> cited = new TreeSet<>();
        try (Stream<Path> sources =
                Files.list(Path.of("..", "src", "main", "java", "org", "carepeers", "workflow", "care"))) {
            for (Path source : sources.sorted().toList()) {
                SECTION.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> cited.add(Citation.parse(found.group(1))));
            }
        }
        for (EventKind kind : EventKind.values()) {
            kind.facts().forEach(fact -> fact.citation().ifPresent(cited::add));
        }
        assertThat(cited).hasSizeGreaterThan(60);
        assertThat(cited)
                .as("sections without a claim, not even that they cannot be tested")
                .allMatch(citation -> claims.stream().anyMatch(claim -> speaksOf(claim, citation)));
    }

    private List<Citation> unclaimed(Set<Citation> cited) {
        return cited.stream()
                .filter(citation -> claims.stream().noneMatch(claim -> claim.testable() && speaksOf(claim, citation)))
                .toList();
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
