package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.HearingDays;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AssignmentStage;
import org.carepeers.workflow.accompaniment.BoundaryReason;
import org.carepeers.workflow.accompaniment.OthersAround;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;

/** A stream of peer support that is kept knows for whom it is, and minds who else is around. */
class KeptForWhomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyId WORKER = PartyId.of("invented-worker-1");
    private static final PartyId BESIDE_THE_MOTHER = PartyId.of("invented-worker-2");
    private static final PeerSupport SUPPORT = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());

    private final Journal journal = new MemoryJournal();
    private final StreamKey relative = key("invented-relative-1");
    private final StreamKey person = key("invented-person-1");
    private List<Consent> consents = List.of();
    private int events;

    private static StreamKey key(String id) {
        return new StreamKey(County.YOLO, StreamKind.ACCOMPANIMENT, SubjectId.of(id));
    }

    private Recorder<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> recorder() {
        return Recorder.of(
                journal,
                StreamProcesses.ofAccompaniments(
                        SUPPORT,
                        "example",
                        (who, day) -> who.equals(person.id())
                                ? new OthersAround(Set.of(BESIDE_THE_MOTHER), Set.of(), Set.of(), List.of())
                                : new OthersAround(Set.of(), Set.of(), Set.of(), consents)),
                () -> RecordedFile.minute(0));
    }

    private PeerEvent<AccompanimentEventKind> by(PeerCapacity capacity, AccompanimentEventKind kind) {
        return PeerEvent.of(EventId.of("e" + ++events), kind, DAY, PeerActor.of(capacity));
    }

    private PeerEvent<AccompanimentEventKind> offer(PartyId worker) {
        return by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED)
                .stating(AccompanimentFacts.WORKER, worker.value());
    }

    @Test
    void aRelativeAnswersInTheirOwnStreamAndNobodyAnswersForThem() {
        recorder().open(relative, StreamProcesses.headerOf(Accompanied.FAMILY));
        recorder().record(relative, offer(WORKER).stating(AccompanimentFacts.ACCOMPANIED, Accompanied.FAMILY));
        assertThat(recorder().record(relative, by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.OFFER_ACCEPTED)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(recorder().record(relative, by(PeerCapacity.FAMILY, AccompanimentEventKind.OFFER_ACCEPTED)))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(recorder().load(relative).present().stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    private Outcome<Accompaniment> toldDays() {
        return recorder()
                .record(
                        relative,
                        by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.HEARING_DAYS_TOLD)
                                .stating(AccompanimentFacts.HEARING_DAYS, HearingDays.of(List.of(DAY.plusDays(9)))));
    }

    @Test
    void daysOfHearingsAreKeptInARelativesStreamWhileThePersonLetsThemBeTold() {
        recorder().open(relative, StreamProcesses.headerOf(Accompanied.FAMILY));
        assertThat(toldDays()).isInstanceOf(Outcome.Refused.class);
        Consent consent = Consent.builder()
                .giver(PartyId.of(person.id().value()))
                .scope(DisclosureScope.PRESENCE_AT_CLOSED_HEARING)
                .audience(Audience.FAMILY_OR_FRIEND)
                .recipient(PartyId.of(relative.id().value()))
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
        consents = List.of(consent);
        assertThat(toldDays()).isInstanceOf(Outcome.Recorded.class);
        assertThat(recorder().load(relative).present().hearingDays()).containsExactly(DAY.plusDays(9));
        consents = List.of(Consent.builder().from(consent).revokedOn(DAY).build());
        assertThat(toldDays()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void withoutAHeaderAStreamIsTheParticipants() {
        recorder().record(person, offer(WORKER));
        assertThat(recorder().record(person, by(PeerCapacity.FAMILY, AccompanimentEventKind.OFFER_ACCEPTED)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(recorder().record(person, by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.OFFER_ACCEPTED)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void whoeverWalksBesideTheOtherSideIsNotOffered() {
        Outcome<Accompaniment> offered = recorder().record(person, offer(BESIDE_THE_MOTHER));
        assertThat(offered).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<Accompaniment>) offered).reasons())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.ONE_PEER_FOR_BOTH_SIDES);
        assertThat(recorder().record(person, offer(WORKER))).isInstanceOf(Outcome.Recorded.class);
    }
}
