package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Deadline;
import org.carepeers.rule.Limit;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.Timing;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.DeadlineRow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of the process, every cell of the table of deadlines and every reason is made use of by one fixed set of
 * walks; whatever is never made use of is named.
 */
class NothingUnexercisedTest {

    private static final int WALKS = 1_200;
    private static final int LENGTH = 250;
    private static final long SEED = 5970;
    private static final int FEW = 10;
    private static final String TOLD_ON = "2026-01-05";

    private static final CareWorkflow WORKFLOW = workflow();
    private static final Exercised EXERCISED = new Exercised(WORKFLOW);

    /** The process with every choice on and a county's own figure. */
    private static CareWorkflow workflow() {
        CareWorkflow workflow = CareWorkflow.california();
        for (CareChoice choice : CareChoice.values()) {
            workflow = workflow.with(choice, true);
        }
        return workflow.with(RuleBook.california().withOverlay(Overlay.parse(InventedOverlay.JSON)));
    }

    @BeforeAll
    static void walk() {
        WORKFLOW.process()
                .rows()
                .forEach(row -> row.from().forEach(stage -> {
                    EventSamples.Sample sample = EventSamples.sample(stage, row.kind());
                    EXERCISED.saw(
                            sample.before(),
                            WORKFLOW.decide(sample.before(), sample.event().build()));
                    seeNothingServedAfterAllWasTold(sample);
                }));
        CareWorkflow other = WORKFLOW.with(CareChoice.REPORT_AFTER_ACCEPTED_REFERRAL, false);
        RareTurns.all().forEach(events -> {
            play(WORKFLOW, events);
            play(other, events);
        });
        for (int walk = 0; walk < WALKS; walk++) {
            CareWorkflow workflow = walk % 4 == 0 ? other : WORKFLOW;
            new CareWalk(walk % 7 == 0 ? CareWorkflow.california() : workflow, SEED + walk, EXERCISED).walk(LENGTH);
        }
    }

    /** Whatever was to be told so far was told, and the event itself is served on nobody. */
    private static void seeNothingServedAfterAllWasTold(EventSamples.Sample sample) {
        CareCase told = sample.before();
        for (EventDraft telling : List.of(
                EventSamples.draft(EventKind.APPEAL_RIGHT_TOLD, TOLD_ON),
                EventSamples.draft(EventKind.NOTICE_SERVED, TOLD_ON).stating(CareFacts.NOTICE, NoticeKind.FILING),
                EventSamples.draft(EventKind.NOTICE_SERVED, TOLD_ON)
                        .stating(CareFacts.NOTICE, NoticeKind.ORIGINAL_PETITIONER))) {
            if (WORKFLOW.decide(told, telling.build()) instanceof Decision.Accepted accepted) {
                told = told.after(accepted.effects());
            }
        }
        EXERCISED.saw(
                told,
                WORKFLOW.decide(
                        told, sample.event().without(CareFacts.SERVED_ON).build()));
    }

    private static void play(CareWorkflow workflow, List<CareEvent> events) {
        CareCase present = EventSamples.begun();
        for (CareEvent event : events) {
            Decision decision = workflow.decide(present, event);
            EXERCISED.saw(present, decision);
            present = decision instanceof Decision.Accepted accepted ? present.after(accepted.effects()) : present;
        }
    }

    @Test
    void everyRowIsTaken() {
        Set<String> expected = new TreeSet<>();
        WORKFLOW.process()
                .rows()
                .forEach(row -> row.from().forEach(stage -> expected.add(Exercised.row(stage, row.kind()))));
        assertThat(neverSeen(expected, EXERCISED.rows)).as("rows never taken").isEmpty();
    }

    @Test
    void everyReasonIsGiven() {
        Stream<String> codes = Stream.concat(
                Arrays.stream(CareReason.values()).map(CareReason::code),
                Arrays.stream(MachineReason.values())
                        .filter(reason -> reason != MachineReason.NOT_ON_THIS_DATE) // no row of the process has ended
                        .map(MachineReason::code));
        assertThat(neverSeen(codes.toList(), EXERCISED.reasons))
                .as("reasons never given")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void everyReasonGivenReadsAsASentenceWithoutCodes(String language) {
        Messages messages = CareMessages.in(Locale.forLanguageTag(language), WORKFLOW.rules());
        assertThat(EXERCISED.given.values()).hasSizeGreaterThan(100).allSatisfy(reason -> {
            assertThat(RawCodes.in(messages.sentence(reason)))
                    .as(messages.sentence(reason))
                    .isEmpty();
            assertThat(messages.cure(reason).orElse("")).doesNotContainPattern(RawCodes.GAP);
        });
    }

    @Test
    void noRowOfTheProcessHasADateSoFar() {
        assertThat(WORKFLOW.process().rows()).allMatch(row -> row.until().equals(LocalDate.MAX));
    }

    @Test
    void everyCellOfTheDeadlinesIsUsed() {
        Set<String> expected = new TreeSet<>();
        WORKFLOW.deadlines().forEach(row -> addCells(expected, row));
        expected.add(Exercised.overlay(CareRules.COUNTY_REPORT));
        assertThat(neverSeen(expected, EXERCISED.deadlines))
                .as("cells never used")
                .isEmpty();
    }

    private static void addCells(Set<String> expected, DeadlineRow row) {
        row.begunBy().forEach(kind -> expected.add(Exercised.begun(row.rule(), kind)));
        if (row.metBy().size() <= FEW) {
            row.metBy().forEach(kind -> expected.add(Exercised.met(row.rule(), kind)));
        }
        row.extendedBy().forEach(kind -> expected.add(Exercised.extended(row.rule(), kind)));
        row.continuedWith()
                .ifPresent(hearing -> expected.add(Exercised.extended(row.rule(), EventKind.HEARING_CONTINUED)));
        if (row.endedBy().size() <= FEW) {
            row.endedBy().forEach(kind -> expected.add(Exercised.ended(row.rule(), kind)));
        }
        if (!row.during().isEmpty()) {
            expected.add(Exercised.left(row.rule()));
        }
        expected.add(Exercised.died(row.rule()));
        WORKFLOW.rules().rules().stream()
                .filter(rule -> rule.id().equals(row.rule()))
                .findFirst()
                .ifPresent(rule -> addDatedCells(expected, row, rule));
    }

    private static void addDatedCells(Set<String> expected, DeadlineRow row, Rule rule) {
        boolean beforeHearing = rule instanceof Deadline deadline && deadline.timing() instanceof Timing.AtLeastBefore;
        if (hasLastDay(rule)) {
            expected.add(Exercised.late(row.rule()));
        }
        if (beforeHearing) {
            expected.add(Exercised.redated(row.rule(), EventKind.COURT_CLOSED));
        }
        boolean movesWithClosures = rule instanceof Deadline deadline
                && (deadline.timing() instanceof Timing.AtMost || deadline.timing() instanceof Timing.Every);
        if (movesWithClosures) {
            expected.add(Exercised.redated(row.rule(), EventKind.COURT_CLOSED));
        }
    }

    private static boolean hasLastDay(Rule rule) {
        if (rule instanceof Deadline deadline) {
            boolean without =
                    deadline.timing() instanceof Timing.Undated || deadline.timing() instanceof Timing.AtLeastAfter;
            return !without;
        }
        return rule instanceof Limit;
    }

    private static List<String> neverSeen(Iterable<String> expected, Set<String> seen) {
        List<String> missing = new ArrayList<>();
        expected.forEach(each -> {
            if (!seen.contains(each)) {
                missing.add(each);
            }
        });
        return missing;
    }

    @Test
    void everyStageIsReached() {
        assertThat(Arrays.stream(CareStage.values()))
                .allMatch(stage -> EXERCISED.rows.stream().anyMatch(row -> row.endsWith(" from " + stage.code())));
    }
}
