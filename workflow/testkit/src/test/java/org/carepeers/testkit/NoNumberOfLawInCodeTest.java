package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number of the law stands in the rule file, never in the code that decides: it is looked up by the date of the act. */
class NoNumberOfLawInCodeTest {

    private static final Path SOURCES = Path.of("../src/main/java/org/carepeers/workflow");
    private static final List<String> DECIDING = List.of("care", "machine", "obligation");

    /** Counting and comparing need these. */
    private static final Set<String> HARMLESS = Set.of("0", "0L", "1", "1L");

    /** The numbers that are not of the law, with what they are. */
    private static final Map<String, String> NOT_OF_THE_LAW = Map.of(
            "WorkflowFingerprint.java: 16", "how many digits of a hash are shown",
            "CareEffects.java: 2", "the ordinal of the second term, which is no figure",
            "CareEffects.java: 12", "how many effects a list has room for before it grows",
            "Row.java: 4", "how many reasons a list has room for before it grows");

    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\w.]*");
    private static final Pattern DAYS_AS_WRITTEN = Pattern.compile(
            "(?:plus|minus)(?:Days|Weeks|Months|Years)?\\(\\s*-?\\d+|\\b(?:Period|Duration)\\.\\w+|\\bSpan\\.\\w+\\(\\s*\\d+");

    @Test
    void noNumberStandsInTheCodeThatDecides() {
        Set<String> found = new TreeSet<>();
        sources(DECIDING).forEach((file, text) -> numbers(text).forEach(number -> found.add(file + ": " + number)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(NOT_OF_THE_LAW.keySet());
    }

    @Test
    void noDateOfTheProcessIsMovedByAWrittenNumber() {
        Set<String> found = new TreeSet<>();
        sources(List.of("care")).forEach((file, text) -> moves(text).forEach(move -> found.add(file + ": " + move)));
        assertThat(found).isEmpty();
    }

    @Test
    void suchNumbersWouldBeSeen() {
        String text = """
                /** Within 14 days. */
                int days = 30; // not 31
                String rule = "within 60 days of \\"90\\"";
                LocalDate due = filed.plusDays(1).plus(Period.ofMonths(11)); Span.courtDays(10);
                """;
        assertThat(numbers(text)).containsExactly("30", "11", "10");
        assertThat(moves(text)).containsExactly("plusDays(1", "Period.ofMonths", "Span.courtDays(10");
    }

    @Test
    void theSourcesAreFound() {
        assertThat(sources(DECIDING)).containsKeys("CareProcess.java", "CareDeadlines.java", "Row.java", "Due.java");
    }

    private static List<String> numbers(String text) {
        return matches(NUMBER, text)
                .filter(number -> !HARMLESS.contains(number))
                .toList();
    }

    private static List<String> moves(String text) {
        return matches(DAYS_AS_WRITTEN, text).toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        String code = COMMENT_OR_TEXT.matcher(text).replaceAll(" ");
        return pattern.matcher(code).results().map(MatchResult::group);
    }

    /** The text of every source file of some packages, by its name. */
    private static Map<String, String> sources(List<String> packages) {
        Map<String, String> texts = new TreeMap<>();
        for (String each : packages) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(each))) {
                for (Path file : files.toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
