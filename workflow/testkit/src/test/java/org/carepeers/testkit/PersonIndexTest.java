package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.workflow.journal.IdentityEvent;
import org.carepeers.workflow.journal.IdentityReason;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.PersonIndex;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcesses;
import org.junit.jupiter.api.Test;

/** A person who was entered twice is one again, and two who were joined by mistake are two. */
class PersonIndexTest {

    private static final StreamKey PEOPLE = new StreamKey(County.MODOC, StreamKind.IDENTITY, SubjectId.of("people"));
    private static final PartyId A = PartyId.of("person-a");
    private static final PartyId B = PartyId.of("person-b");
    private static final PartyId C = PartyId.of("person-c");

    private final Journal journal = new MemoryJournal();
    private final Recorder<IdentityEvent, IdentityEvent, PersonIndex> recorder =
            Recorder.of(journal, StreamProcesses.ofIdentities(), () -> RecordedFile.minute(0));
    private int events;

    private Outcome<PersonIndex> found(IdentityEvent.Kind kind, PartyId person, PartyId sameAs) {
        events++;
        return recorder.record(
                PEOPLE,
                new IdentityEvent(
                        EventId.of("identity-" + events),
                        kind,
                        LocalDate.of(2026, 3, 2),
                        person,
                        sameAs,
                        PartyId.of("clerk-1")));
    }

    private PersonIndex index() {
        return Recorder.of(journal, StreamProcesses.ofIdentities(), () -> RecordedFile.minute(0))
                .load(PEOPLE)
                .present();
    }

    private static IdentityReason why(Outcome<PersonIndex> outcome) {
        return (IdentityReason)
                ((Outcome.Refused<PersonIndex>) outcome).reasons().get(0).code();
    }

    @Test
    void allIdsOfAPersonAreFoundUnderAnyOfThem() {
        found(IdentityEvent.Kind.JOINED, B, A);
        found(IdentityEvent.Kind.JOINED, C, B);
        assertThat(index().current(C)).isEqualTo(A);
        assertThat(index().idsOf(C)).containsExactly(A, B, C);
        assertThat(index().idsOf(PartyId.of("person-d"))).containsExactly(PartyId.of("person-d"));
    }

    @Test
    void partingTakesNothingFromEither() {
        found(IdentityEvent.Kind.JOINED, B, A);
        found(IdentityEvent.Kind.JOINED, C, B);
        found(IdentityEvent.Kind.PARTED, B, A);
        assertThat(index().idsOf(B)).containsExactly(B, C);
        assertThat(index().idsOf(A)).containsExactly(A);
        assertThat(journal.head(PEOPLE).version()).isEqualTo(3);
    }

    @Test
    void whatCannotBeIsRefused() {
        found(IdentityEvent.Kind.JOINED, B, A);
        assertThat(why(found(IdentityEvent.Kind.JOINED, A, A))).isEqualTo(IdentityReason.SAME_ID);
        assertThat(why(found(IdentityEvent.Kind.JOINED, B, C))).isEqualTo(IdentityReason.JOINED_ALREADY);
        assertThat(why(found(IdentityEvent.Kind.JOINED, A, B))).isEqualTo(IdentityReason.JOINED_THE_OTHER_WAY);
        assertThat(why(found(IdentityEvent.Kind.PARTED, C, A))).isEqualTo(IdentityReason.NOT_JOINED);
    }
}
