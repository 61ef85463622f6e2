package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded late counts on the day on which it happened, whatever had been recorded before it. */
class OnDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"graduated", "under-care-agreement", "terminated", "rare-turn-07"})
    void everyEventMayBeRecordedLate(String history) {
        CaseFile file = RecordedFile.read(history);
        int compared = 0;
        for (int late = 1; late < file.events().size() - 1; late++) {
            for (int after = late + 1; after < file.events().size(); after++) {
                compared += compare(file, late, after);
            }
        }
        assertThat(compared).as("days of cases with an event recorded late").isGreaterThanOrEqualTo(50);
    }

    private static int compare(CaseFile file, int late, int after) {
        List<CareEvent> events = new ArrayList<>(file.events());
        events.add(after, events.remove(late));
        RecordedFile recorded = RecordedFile.of(
                new MemoryJournal(),
                CaseFile.builder().from(file).events(List.of()).build());
        List<CareEvent> kept = new ArrayList<>();
        for (CareEvent event : events) {
            if (recorded.recorder.record(recorded.key, event) instanceof Outcome.Recorded) {
                kept.add(event);
            }
        }
        kept.stream()
                .map(CareEvent::occurredOn)
                .distinct()
                .forEach(day -> assertThat(recorded.recorder.asOccurredBy(recorded.key, day))
                        .as("%s, event %d recorded after %d, on %s", file.id(), late, after, day)
                        .isEqualTo(expected(recorded.recorder, recorded, kept, day)));
        return kept.size();
    }

    private static CareCase expected(
            CaseRecorder recorder, RecordedFile recorded, List<CareEvent> kept, LocalDate day) {
        List<CareEvent> happened =
                kept.stream().filter(event -> !event.occurredOn().isAfter(day)).toList();
        boolean inOrder = happened.equals(kept.subList(0, happened.size()));
        CareCase now =
                recorder.asRecordedAt(recorded.key, RecordedFile.minute(-1)).present();
        for (CareEvent event : inOrder ? happened : byDay(happened)) {
            if (RecordedFile.CALIFORNIA.decide(now, event) instanceof Decision.Accepted accepted) {
                now = now.after(accepted.effects());
            }
        }
        return now;
    }

    private static List<CareEvent> byDay(List<CareEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(CareEvent::occurredOn))
                .toList();
    }
}
