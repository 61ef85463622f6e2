package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.examples.commandline.story.Journey;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in journeys: each ends as it should, and together they take every way through the process. */
class JourneysTest {

    /** Rows that start at more stages than this, such as a termination at any point, are one way and not many. */
    private static final int MANY_STAGES = 5;

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();

    private static Story play(String name) {
        return CaseFiles.play(name, Optional.empty(), new Progress(new PrintWriter(Writer.nullWriter()), false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    family, 24, 1, dismissed
                    county-petition, 11, 1, dismissed
                    hospital, 9, 0, dismissed
                    hospital-declined, 2, 0, closed-without-petition
                    hospital-referral-ended, 3, 0, closed-without-petition
                    hospital-to-services, 3, 0, closed-without-petition
                    elective-client-returns, 11, 0, awaiting-merits-hearing
                    engaged-before-hearing, 5, 1, dismissed
                    no-prima-facie, 5, 1, dismissed
                    report-without-support, 5, 0, dismissed
                    petitioner-absent, 8, 0, dismissed
                    bad-faith, 9, 1, dismissed
                    agreement, 16, 1, dismissed
                    late-settlement, 21, 0, under-care-agreement
                    settled-on-evaluation, 14, 0, under-care-agreement
                    plan-and-graduation, 42, 0, graduated
                    reappointment, 6, 2, under-care-plan
                    second-year-by-choice, 7, 0, term-ended
                    year-ends, 7, 1, term-ended
                    termination, 6, 1, terminated
                    ended-before-agreement, 14, 0, terminated
                    court-referral-accepted, 17, 1, under-care-agreement
                    court-referral-investigated, 9, 0, awaiting-merits-hearing
                    court-referral-declined, 4, 0, closed-without-petition
                    court-referral-ended, 3, 0, closed-without-petition
                    investigation-ended, 4, 0, closed-without-petition
                    court-referral-to-services, 3, 0, in-voluntary-services
                    conservator-files, 6, 1, dismissed
                    transfer, 13, 1, under-care-agreement
                    two-petitions, 15, 1, dismissed
                    custody-and-hospital, 24, 1, under-care-agreement
                    ordered-otherwise, 11, 1, under-care-agreement
                    taken-up, 6, 0, under-care-agreement
                    set-aside-on-appeal, 8, 0, term-ended
                    services-not-provided, 14, 1, under-care-plan
                    a-person-dies, 5, 0, dismissed
                    """)
    void everyJourneyEndsAsItShould(String name, int accepted, int refused, String stage) {
        Story story = play(name);
        assertThat(story.history().accepted()).hasSize(accepted);
        assertThat(story.refused()).hasSize(refused);
        assertThat(story.present().stage().code()).isEqualTo(stage);
        assertThat(Run.of("journey", name).code()).isEqualTo(refused == 0 ? 0 : 1);
    }

    @Test
    void theTableAboveNamesEveryJourney() throws NoSuchMethodException {
        String table = JourneysTest.class
                .getDeclaredMethod("everyJourneyEndsAsItShould", String.class, int.class, int.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        List<String> named =
                table.lines().map(line -> line.split(",")[0].strip()).toList();
        assertThat(named)
                .containsExactlyElementsOf(
                        CaseFiles.builtIn().stream().map(Journey::name).toList());
    }

    @Test
    void togetherTheyTakeEveryEdge() {
        Set<String> edges = new LinkedHashSet<>();
        WORKFLOW.process().rows().stream().filter(JourneysTest::moves).forEach(row -> {
            if (row.from().size() > MANY_STAGES) {
                edges.add("any stage, " + row.kind().code());
            } else {
                row.from()
                        .forEach(stage ->
                                edges.add(stage.code() + ", " + row.kind().code()));
            }
        });
        for (Journey journey : CaseFiles.builtIn()) {
            play(journey.name()).steps().stream()
                    .filter(step -> !step.isRefused())
                    .forEach(step -> take(edges, step));
        }
        assertThat(edges).as("edges that no journey takes").isEmpty();
    }

    private static boolean moves(Row<?, ?, ?, ?, ?> row) {
        return !(row.target() instanceof Target.Same);
    }

    private static void take(Set<String> edges, Step step) {
        edges.remove("any stage, " + step.event().kind().code());
        edges.remove(step.before().code() + ", " + step.event().kind().code());
    }

    @Test
    void theDefaultJourneyHasARefusalAContinuanceAndALateReport() {
        Story story = play("family");
        assertThat(story.steps().stream().map(step -> step.event().kind().code()))
                .contains("report-time-extended", "hearing-continued", "agreement-approved", "progress-hearing-held");
        assertThat(story.refused()).hasSize(1);
        assertThat(story.duties()).anyMatch(duty -> duty.isLate());
    }

    @Test
    void everybodyInThemIsInvented() {
        for (Journey journey : CaseFiles.builtIn()) {
            CaseFile file = CaseFiles.read(journey);
            assertThat(file.id().value()).isEqualTo(journey.name() + "-2026");
            assertThat(file.people())
                    .allSatisfy(
                            person -> assertThat(person.name()).get().asString().endsWith(" Example"));
        }
    }
}
