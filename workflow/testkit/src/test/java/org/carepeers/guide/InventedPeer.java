package org.carepeers.guide;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.Setting;
import org.carepeers.engagement.TaskAsker;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.BoundaryMessages;
import org.carepeers.workflow.accompaniment.BoundaryPolicy;
import org.carepeers.workflow.accompaniment.PeerBoundary;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;

/** An invented peer support worker, and work with which the examples of the guide begin. */
final class InventedPeer {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final PartyId PERSON = PartyId.of("person-1");
    static final PartyId PEER = PartyId.of("peer-1");
    static final Messages ENGLISH = BoundaryMessages.in(Locale.ENGLISH);
    static final PeerBoundary BOUNDARY = PeerBoundary.of(BoundaryPolicy.example());

    private InventedPeer() {}

    /** Work that a case manager of an invented agency asks for, and that the person wants. */
    static PlannedWork.Builder work() {
        return PlannedWork.builder()
                .participant(PERSON)
                .worker(PEER)
                .plannedFor(DAY)
                .wish(PersonsWish.WANTED)
                .askedBy(TaskAsker.CASE_MANAGER)
                .agency(PartyId.of("agency-1"));
    }

    /** Forty-five minutes at a place the person chose, with a note. */
    static Engagement engagement(NoteScope scope) {
        return Engagement.builder()
                .id(EventId.of("e1"))
                .participant(PERSON)
                .addWorkers(PEER)
                .occurredOn(DAY)
                .startedAt(LocalTime.of(10, 0))
                .minutes(45)
                .activity(Activity.ONE_TO_ONE_SUPPORT)
                .mode(EngagementMode.IN_PERSON)
                .setting(Setting.PLACE_THE_PERSON_CHOSE)
                .outcome(EngagementOutcome.SPENT_TIME_TOGETHER)
                .note(EngagementNote.of("We talked about the garden.", scope))
                .build();
    }

    static void print(Reason reason) {
        System.out.println(BoundaryMessages.answer(ENGLISH, reason));
    }
}
