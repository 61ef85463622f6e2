package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;

/** What a store lists of peer work is on offer on the day that is asked about, and no longer when its time is past. */
class PeerWorkOnTheWorklistTest {

    private static final StreamKey STREAM =
            new StreamKey(County.ALAMEDA, StreamKind.ACCOMPANIMENT, SubjectId.of(Walk.PERSON.value()));
    private static final Effect MERITS = new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(14));

    private final StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> process =
            StreamProcesses.ofAccompaniments(
                    PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california()), "example");
    private final Journal journal = new MemoryJournal();
    private final Walk walk = new Walk();
    private int kept;

    /** Keeps what the last steps brought, as an entry of the stream would. */
    private void keep() {
        for (PeerDecision decision : walk.decisions.subList(kept, walk.decisions.size())) {
            Draft draft = new Draft(
                    EntryKind.EVENT,
                    EventId.of("kept-" + ++kept),
                    Instant.EPOCH,
                    "{}",
                    process.onWorklist(STREAM, ((PeerDecision.Accepted) decision).effects()));
            journal.append(STREAM, journal.head(STREAM), List.of(draft));
        }
    }

    private List<WorklistItem> listed(Optional<LocalDate> asOf) {
        WorklistQuery all = WorklistQuery.dueThrough(County.ALAMEDA, LocalDate.MAX, 1_000);
        return journal.worklist().page(asOf.map(all::asOf).orElse(all));
    }

    private void listsWhatIsOpen() {
        keep();
        assertThat(listed(Optional.empty()))
                .containsExactlyInAnyOrderElementsOf(process.open(STREAM, walk.present).stream()
                        .filter(item -> item.lastDay().isPresent())
                        .toList());
    }

    private Optional<LocalDate> rideOnOfferThrough() {
        return listed(Optional.empty()).stream()
                .filter(item -> item.title().startsWith(Touchpoint.RIDE.title()))
                .findFirst()
                .orElseThrow()
                .onOfferThrough();
    }

    @Test
    void whatIsAroundAHearingIsOnOfferThroughItsDayAndMovesWithIt() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        listsWhatIsOpen();
        assertThat(rideOnOfferThrough()).contains(DAY.plusDays(14));
        walk.inTheCase(
                DAY.plusDays(3),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(30)));
        listsWhatIsOpen();
        assertThat(rideOnOfferThrough()).contains(DAY.plusDays(30));
    }

    @Test
    void aPlanThatMovesWithALeaveIsListedAsItIsOpen() {
        walk.together(DAY)
                .take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY)
                        .stating(AccompanimentFacts.AWAY_UNTIL, DAY.plusDays(9)));
        listsWhatIsOpen();
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY.plusDays(1))
                .stating(AccompanimentFacts.AWAY_UNTIL, DAY.plusDays(20)));
        listsWhatIsOpen();
    }

    @Test
    void onEachDayTheListHoldsWhatIsOnOfferThenAlthoughNothingWasRecordedSince() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS).inTheCase(PeerTouchpointsTest.held());
        listsWhatIsOpen();
        for (int days = 0; days < 90; days++) {
            LocalDate on = DAY.plusDays(days);
            assertThat(listed(Optional.of(on)))
                    .as("on %s", on)
                    .extracting(WorklistItem::id)
                    .containsExactlyInAnyOrderElementsOf(walk.present.openDutiesOn(on).stream()
                            .map(PeerDuty::obligation)
                            .filter(open -> open.due().lastDay().isPresent())
                            .map(open -> open.id())
                            .toList());
        }
        assertThat(listed(Optional.of(DAY.plusDays(90))).size())
                .isLessThan(listed(Optional.empty()).size());
    }
}
