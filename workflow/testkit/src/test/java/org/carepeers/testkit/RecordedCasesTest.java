package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.WorklistVerification;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that wander at random, recorded and loaded again. The seed is the walk's number and stands in its name. */
class RecordedCasesTest {

    private static final CareWorkflow CALIFORNIA = CareWorkflow.california();
    private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");

    /** Everything that was decided on in one walk. */
    private static final class Wandered implements CareWalk.Witness {

        private final List<Decision> decisions = new ArrayList<>();
        private CareCase first;
        private CareCase last;

        static Wandered of(long seed) {
            Wandered wandered = new Wandered();
            new CareWalk(CALIFORNIA, seed, wandered).walk(60);
            return wandered;
        }

        @Override
        public void saw(CareCase before, Decision decision) {
            if (first == null) {
                first = before;
                last = before;
            }
            if (!before.equals(last)) {
                return;
            }
            decisions.add(decision);
            if (decision instanceof Decision.Accepted accepted) {
                last = before.after(accepted.effects());
            }
        }

        CaseFile file() {
            return CaseFile.builder()
                    .id(first.id())
                    .county(first.county())
                    .priorCases(first.priorCases())
                    .build();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void whatIsLoadedAgainIsTheCaseThatWasRecorded(long seed) {
        Wandered wandered = Wandered.of(seed);
        Journal journal = new MemoryJournal();
        CaseRecorder recorder = CaseRecorder.of(journal, CALIFORNIA, () -> NOW);
        StreamKey key = recorder.open(wandered.file());
        for (Decision decision : wandered.decisions) {
            Outcome<CareCase> outcome = recorder.record(key, decision.event());
            assertThat(outcome instanceof Outcome.Recorded).isEqualTo(decision.isAccepted());
        }
        CareCase loaded =
                CaseRecorder.of(journal, CALIFORNIA, () -> NOW).load(key).present();
        assertThat(loaded).isEqualTo(wandered.last);
        assertThat(recorder.load(key).present()).isEqualTo(loaded);
        List<WorklistItem> dated = loaded.openObligations().stream()
                .map(obligation -> WorklistItem.of(key, obligation))
                .filter(item -> item.lastDay().isPresent())
                .sorted(WorklistItem.ORDER)
                .toList();
        assertThat(journal.worklist().page(WorklistQuery.dueThrough(key.county(), LocalDate.MAX, 10_000)))
                .isEqualTo(dated);
        assertThat(WorklistVerification.differing(journal, StreamProcesses.ofCases(CALIFORNIA)))
                .isEmpty();
    }
}
