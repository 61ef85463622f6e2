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
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number of the law stands in the rule file, never in the code that decides: it is looked up by the date of the act. */
class NoNumberOfLawInCodeTest {

    private static final Path SOURCES = Path.of("../src/main/java/org/carepeers/workflow");
    private static final List<String> DECIDING = List.of("care", "machine", "obligation");
    private static final List<String> BESIDE = List.of("workforce", "accompaniment", "partner");

    /** Counting and comparing need these. */
    private static final Set<String> HARMLESS = Set.of("0", "0L", "1", "1L");

    /** The numbers that are not of the law, with what they are. */
    private static final Map<String, String> NOT_OF_THE_LAW = Map.of(
            "WorkflowFingerprint.java: 16", "how many digits of a hash are shown",
            "CareEffects.java: 2", "the ordinal of the second term, which is no figure",
            "CareEffects.java: 12", "how many effects a list has room for before it grows",
            "Row.java: 4", "how many reasons a list has room for before it grows");

    /** The same for peer work beside the case, where a county's own numbers stand in its policies. */
    private static final Map<String, String> NOT_OF_THE_LAW_BESIDE = Map.ofEntries(
            Map.entry("BestPlanSolver.java: 4", "a distance that no sum of a plan reaches"),
            Map.entry("BoundaryPolicy.java: 30", "an example of a policy, which no county has adopted"),
            Map.entry("Criterion.java: 100", "percent of a whole"),
            Map.entry("DirectorsPage.java: 60", "minutes of an hour"),
            Map.entry("FairLoad.java: 100", "percent of a whole"),
            Map.entry("FairLoad.java: 6", "the days from a Monday to its Sunday"),
            Map.entry("HoursOfPeers.java: 100", "percent of a whole"),
            Map.entry("OfficeHours.java: 17", "an example of office hours, which no agency has stated"),
            Map.entry("OfficeHours.java: 8", "an example of office hours, which no agency has stated"),
            Map.entry("PartnerAnswer.java: 60", "minutes of an hour"),
            Map.entry("PeerMatching.java: 2", "how much room a set has before it grows"),
            Map.entry("PositionPolicy.java: 180", "an example of a policy, which is nobody's"),
            Map.entry("PositionPolicy.java: 60", "an example of a policy, which is nobody's"),
            Map.entry("ReferralPolicy.java: 14", "an example of a policy, which is nobody's"),
            Map.entry("ReferralPolicy.java: 7", "an example of a policy, which is nobody's"),
            Map.entry("SupervisionPreparation.java: 60.0", "minutes of an hour"),
            Map.entry("VoiceSummary.java: 2", "a column of a table"),
            Map.entry("WorkCosts.java: 60", "minutes of an hour"),
            Map.entry("WorkSpan.java: 60", "seconds of a minute"));

    /** The steps of days and weeks in peer work: an edge that becomes inclusive, a walk over weeks, a time that passed. */
    private static final Map<String, String> EDGES_BESIDE = Map.ofEntries(
            Map.entry("CertificationRequirements.java: minusDays(1", "the last day before an end"),
            Map.entry("DutyChanges.java: plusDays(1", "the day after the last day away"),
            Map.entry("EmploymentState.java: minusDays(1", "the last day away, before the day back"),
            Map.entry("EmploymentState.java: plusDays(1", "a walk over the days at work"),
            Map.entry("FairLoad.java: plusDays(6", "the Sunday of a week"),
            Map.entry("FairLoad.java: plusWeeks(1", "the next Monday"),
            Map.entry("PartnerAnswer.java: Duration.between", "by how much an answer was late"),
            Map.entry("PartnerAnswer.java: Duration.ofDays", "a day as a measure of that"),
            Map.entry("PartnerAnswer.java: plusDays(1", "the end of a day whose time is not known"),
            Map.entry("PositionDuties.java: plusDays(1", "the day after the last day of the money"),
            Map.entry("ReferralDuties.java: plusDays(1", "the day after the last day for an answer"),
            Map.entry("SupervisionPreparation.java: plusDays(1", "the first day of the weeks looked at"),
            Map.entry("SupervisionPreparation.java: plusWeeks(1", "the next Monday"),
            Map.entry("TrainingGaps.java: plusDays(1", "the day after a training ran out"),
            Map.entry("WorkerMoves.java: minusDays(1", "the last day away, before the day back"),
            Map.entry("WorkerSignals.java: minusDays(1", "the Sunday of a week"),
            Map.entry("WorkerSignals.java: plusWeeks(1", "the next Monday"),
            Map.entry("WorkforceDuties.java: plusDays(1", "the day after the end"));

    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\w.]*");
    private static final Pattern DAYS_AS_WRITTEN = Pattern.compile(
            "(?:plus|minus)(?:Days|Weeks|Months|Years)?\\(\\s*-?\\d+|\\b(?:Period|Duration)\\.\\w+|\\bSpan\\.\\w+\\(\\s*\\d+");

    @Test
    void noNumberStandsInTheCodeThatDecides() {
        assertThat(found(DECIDING, NoNumberOfLawInCodeTest::numbers))
                .containsExactlyInAnyOrderElementsOf(NOT_OF_THE_LAW.keySet());
    }

    @Test
    void noNumberOfLawStandsInTheCodeOfPeerWork() {
        assertThat(found(BESIDE, NoNumberOfLawInCodeTest::numbers))
                .containsExactlyInAnyOrderElementsOf(NOT_OF_THE_LAW_BESIDE.keySet());
    }

    @Test
    void noDateOfTheProcessIsMovedByAWrittenNumber() {
        assertThat(found(List.of("care"), NoNumberOfLawInCodeTest::moves)).isEmpty();
    }

    @Test
    void noDateOfPeerWorkIsMovedByAWrittenNumber() {
        assertThat(found(BESIDE, NoNumberOfLawInCodeTest::moves))
                .containsExactlyInAnyOrderElementsOf(EDGES_BESIDE.keySet());
    }

    private static Set<String> found(List<String> packages, Function<String, List<String>> look) {
        Set<String> found = new TreeSet<>();
        sources(packages).forEach((file, text) -> look.apply(text).forEach(each -> found.add(file + ": " + each)));
        return found;
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
                    String other = texts.put(file.getFileName().toString(), Files.readString(file));
                    assertThat(file.endsWith("package-info.java") ? null : other)
                            .as("another %s", file.getFileName())
                            .isNull();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
