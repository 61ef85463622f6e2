package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.workflow.workforce.Invented.after;
import static org.carepeers.workflow.workforce.Invented.certified;
import static org.carepeers.workflow.workforce.Invented.event;
import static org.carepeers.workflow.workforce.Invented.hired;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.peer.CareerLadder;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.workflow.workforce.PromotionReadiness.Answer;
import org.junit.jupiter.api.Test;

class PromotionReadinessTest {

    private static final CareerLadder LADDER = PeerPolicies.example().career().orElseThrow();

    private static List<Answer> answers(WorkerRecord record, String day) {
        return PromotionReadiness.next(record, LADDER, CertificationRules.california(), LocalDate.parse(day))
                .orElseThrow()
                .lines()
                .stream()
                .map(PromotionReadiness.Line::answer)
                .toList();
    }

    @Test
    void eachRequirementIsMetNotMetOrMissing() {
        assertThat(answers(hired(), "2024-06-01"))
                .containsExactly(Answer.NOT_MET, Answer.MISSING, Answer.MISSING, Answer.MISSING);
        WorkerRecord grown = after(
                hired(),
                event(WorkerEventKind.TRAINING_COMPLETED, PEER_WORKER, "2024-03-12")
                        .stating(WorkerFacts.TOPIC, TrainingTopic.COURT_SUPPORT),
                event(WorkerEventKind.TRAINING_COMPLETED, PEER_WORKER, "2024-03-12")
                        .stating(WorkerFacts.TOPIC, TrainingTopic.MOTIVATIONAL_INTERVIEWING)
                        .stating(WorkerFacts.COUNTS_THROUGH, LocalDate.of(2024, 12, 31)));
        for (int i = 0; i < 12; i++) {
            grown = grown.after(event(
                    WorkerEventKind.SUPERVISION_SESSION_HELD,
                    PEER_SUPERVISOR,
                    LocalDate.of(2024, 2, 1).plusWeeks(i).toString()));
        }
        assertThat(answers(grown, "2024-12-31")).containsExactly(Answer.NOT_MET, Answer.MET, Answer.MET, Answer.MET);
        assertThat(answers(grown, "2025-01-08")).containsExactly(Answer.MET, Answer.MET, Answer.NOT_MET, Answer.MET);
    }

    @Test
    void aLevelIsKeptWhenTheWorkerMovesAndTheLastStepHasNoNext() {
        WorkerRecord lead = after(
                certified(),
                event(WorkerEventKind.ROLE_CHANGED, EMPLOYER, "2025-02-01")
                        .stating(WorkerFacts.ROLE, PeerRole.LEAD_PEER_WORKER)
                        .stating(WorkerFacts.LEVEL, "lead"),
                event(WorkerEventKind.MOVED_TO_AGENCY, PEER_WORKER, "2025-05-01")
                        .stating(WorkerFacts.EMPLOYER, "another-agency"));
        assertThat(lead.employment().levelSince()).contains(LocalDate.of(2025, 2, 1));
        PromotionReadiness next = PromotionReadiness.next(
                        lead, LADDER, CertificationRules.california(), LocalDate.of(2026, 2, 1))
                .orElseThrow();
        assertThat(next.step().level()).isEqualTo("supervisor");
        assertThat(next.lines().get(0).recorded()).contains(12);
        assertThat(next.isReady()).isFalse();
        WorkerRecord last = after(
                lead,
                event(WorkerEventKind.ROLE_CHANGED, EMPLOYER, "2026-03-01")
                        .stating(WorkerFacts.ROLE, PeerRole.PEER_SUPERVISOR)
                        .stating(WorkerFacts.LEVEL, "supervisor"));
        assertThat(PromotionReadiness.next(last, LADDER, CertificationRules.california(), LocalDate.of(2026, 3, 2)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aCertificationThatRanOutIsOnRecordAndNotMet() {
        assertThat(PromotionReadiness.of(
                                certified(),
                                LADDER.find("lead").orElseThrow(),
                                CertificationRules.california(),
                                LocalDate.of(2026, 6, 1))
                        .lines()
                        .get(1)
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void theExampleIsPlainlyAnExample() {
        assertThat(PeerPolicies.example().name()).startsWith("Example only");
        assertThat(PeerPolicies.exampleText()).contains("none is recommended");
    }
}
