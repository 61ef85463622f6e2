package org.carepeers.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingDays;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AssignmentStage;
import org.carepeers.workflow.accompaniment.CaseView;
import org.carepeers.workflow.accompaniment.PeerDuty;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Effects of peer support are stored without what is empty, and read as they were. */
class StoredPeerEffectsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseId CASE = CaseId.of("invented-case-1");
    private static final PartyId PERSON = PartyId.of("invented-person-1");
    private static final PartyId WORKER = PartyId.of("invented-worker-1");
    private static final ObligationId ID = ObligationId.of(RuleId.of("ride"), EventId.of("e1"));
    private static final LineJson<AccompanimentEffect> LINES = LineJson.of(AccompanimentEffect.class);

    private static PeerDuty duty(Set<CareStage> whileIn) {
        Obligation obligation = new Obligation(
                ID,
                "Offer a ride",
                Basis.TOOLKIT_PRACTICE,
                List.of(),
                DutyHolder.PEER_SUPERVISOR,
                DAY,
                new Due.Undated("promptly"));
        return new PeerDuty(
                obligation,
                Touchpoint.RIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                whileIn,
                Optional.empty(),
                Optional.empty());
    }

    private static Consent consent() {
        return Consent.builder()
                .giver(PERSON)
                .scope(DisclosureScope.COURT_DOCUMENTS)
                .audience(Audience.PARTICIPANT)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
    }

    private static HandOver handOver() {
        return HandOver.builder()
                .participant(PERSON)
                .writtenBy(WORKER)
                .writtenOn(DAY)
                .whatMatters("Invented words.")
                .whatHelps("")
                .whatDoesNotHelp("")
                .whatIsNext("")
                .howToReachMe("")
                .build();
    }

    private static Huddle huddle() {
        return Huddle.builder().heldOn(DAY).addPresent(PERSON, WORKER).build();
    }

    static List<AccompanimentEffect> effects() {
        return List.of(
                new AccompanimentEffect.StageEntered(AssignmentStage.ACTIVE, DAY),
                new AccompanimentEffect.WorkerNamed(Optional.empty()),
                new AccompanimentEffect.CoverNamed(Optional.empty()),
                new AccompanimentEffect.WorkerNotWanted(WORKER.value()),
                new AccompanimentEffect.AskAgainFrom(Optional.empty()),
                new AccompanimentEffect.AwayNoted(Optional.empty()),
                new AccompanimentEffect.AwayNoted(Optional.of(Away.from(DAY))),
                new AccompanimentEffect.Waits(false),
                new AccompanimentEffect.Sought(Reach.ATTEMPT, DAY),
                new AccompanimentEffect.HearingMoved(CASE, HearingKind.MERITS, 0),
                new AccompanimentEffect.HandedOver(handOver()),
                new AccompanimentEffect.LimitsTold(DAY),
                new AccompanimentEffect.ConsentGiven(consent()),
                new AccompanimentEffect.ConsentRevoked(
                        Optional.of(consent().scope()), Optional.of(consent().audience()), Optional.empty(), DAY),
                new AccompanimentEffect.ConsentRevoked(Optional.empty(), Optional.empty(), Optional.of(PERSON), DAY),
                new AccompanimentEffect.CareTeamChanged(
                        CareTeam.builder().participant(PERSON).build()),
                new AccompanimentEffect.HuddleHeld(huddle()),
                new AccompanimentEffect.HearingPlanned(HearingPlan.builder()
                        .hearing(HearingKind.MERITS)
                        .on(DAY)
                        .build()),
                new AccompanimentEffect.HearingDaysKnown(HearingDays.of(List.of())),
                new AccompanimentEffect.CaseSeen(new CaseView(CASE, CareStage.NOT_STARTED, Map.of(), false)),
                new AccompanimentEffect.PersonDied(DAY),
                new AccompanimentEffect.DutyBegan(duty(Set.of())),
                new AccompanimentEffect.DutyBegan(duty(Set.of(CareStage.UNDER_CARE_PLAN))),
                new AccompanimentEffect.DutyMoved(ID, DAY, Optional.empty()),
                new AccompanimentEffect.DutyChanged(
                        new ObligationChange.Began(duty(Set.of()).obligation())));
    }

    @Test
    void everyKindIsAmongThem() {
        assertThat(effects().stream().map(Object::getClass).distinct().toArray(Class<?>[]::new))
                .containsExactlyInAnyOrder(AccompanimentEffect.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("effects")
    void whatIsEmptyIsReadAsEmpty(AccompanimentEffect effect) throws IOException {
        String written = LINES.write(List.of(effect));
        assertThat(written).doesNotContain("[]");
        try (JsonParser parser = LineJson.parser(Line.bytes(written))) {
            assertThat(LINES.read(parser)).containsExactly(effect);
        }
    }
}
