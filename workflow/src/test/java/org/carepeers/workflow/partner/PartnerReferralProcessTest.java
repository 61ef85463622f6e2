package org.carepeers.workflow.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.partner.PartnerReferralEventKind.*;
import static org.carepeers.workflow.partner.Referrals.DAY;
import static org.carepeers.workflow.partner.Referrals.at;
import static org.carepeers.workflow.partner.Referrals.bare;
import static org.carepeers.workflow.partner.Referrals.event;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.PartnerService;
import org.carepeers.partner.ReferralOutcome;
import org.carepeers.partner.TimeOfDay;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerReferralProcessTest {

    private static final PartnerReferralWorkflow WORKFLOW = Referrals.workflow();

    @ParameterizedTest
    @EnumSource(PartnerReferralStage.class)
    void everyEventByEveryCapacityIsPermittedExactlyWhereTheTableSaysSo(PartnerReferralStage stage) {
        for (PartnerReferralEventKind kind : PartnerReferralEventKind.values()) {
            for (PeerCapacity by : PeerCapacity.values()) {
                Ruling<PartnerReferralStage> ruling = WORKFLOW.decide(at(stage), event(stage, kind, by));
                var row = WORKFLOW.process().rows().stream()
                        .filter(each -> each.kind() == kind && each.from().contains(stage))
                        .findFirst();
                if (row.isEmpty()) {
                    assertThat(codes(ruling)).containsExactly(MachineReason.NOT_FROM_THIS_STAGE);
                } else if (!row.get().roles().contains(by)) {
                    assertThat(codes(ruling)).containsExactly(MachineReason.NOT_BY_THIS_ROLE);
                } else {
                    assertThat(ruling).as("%s at %s", kind, stage).isInstanceOf(Ruling.Permitted.class);
                    PartnerReferralStage next = ((Ruling.Permitted<PartnerReferralStage>) ruling).stage();
                    assertThat(next).isEqualTo(row.get().leadsTo().orElse(stage));
                    assertThat(at(stage).after(event(stage, kind, by)).stage()).isEqualTo(next);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PartnerReferralEventKind.class)
    void allRowsOfAnEventLeadToOneStageSoThatAStreamNeedsNoRuleToBeRead(PartnerReferralEventKind kind) {
        assertThat(WORKFLOW.process().rows().stream()
                        .filter(row -> row.kind() == kind)
                        .map(Row::leadsTo)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void thePersonMaySayNoAtEveryOpenStageAndThatClosesIt() {
        for (PartnerReferralStage stage : PartnerReferralStage.values()) {
            boolean open = stage != PartnerReferralStage.NOT_STARTED
                    && !WORKFLOW.process().finals().contains(stage);
            Ruling<PartnerReferralStage> ruling =
                    WORKFLOW.decide(at(stage), bare(SAID_NO, PeerCapacity.PARTICIPANT, DAY));
            assertThat(ruling instanceof Ruling.Permitted).isEqualTo(open);
        }
        assertThat(SAID_NO.facts()).isEmpty();
    }

    @Test
    void nothingIsSentWithoutConsentThatIsInForceOnThatDay() {
        PartnerReferral revoked = at(PartnerReferralStage.UNDER_CONSIDERATION)
                .after(event(PartnerReferralStage.UNDER_CONSIDERATION, CONSENT_REVOKED, PeerCapacity.PARTICIPANT));
        assertThat(codes(send(revoked))).containsExactly(ReferralReason.CONSENT_NOT_IN_FORCE);
        assertThat(revoked.consentsTo(DisclosureScope.REFERRAL_TO_PARTNER, DAY.minusDays(1)))
                .isTrue();
        assertThat(send(at(PartnerReferralStage.UNDER_CONSIDERATION))).isInstanceOf(Ruling.Permitted.class);
    }

    @Test
    void everyReasonAndRemarkIsGivenAndHasWords() {
        List<Ruling<PartnerReferralStage>> rulings = new ArrayList<>(refusals().toList());
        rulings.addAll(remarks().toList());
        Set<ReasonCode> given = new HashSet<>();
        Messages words = ReferralMessages.english();
        rulings.forEach(ruling -> reasons(ruling).forEach(reason -> {
            given.add(reason.code());
            assertThat(words.sentence(reason)).doesNotContain("—").endsWith(".");
        }));
        assertThat(given).containsAll(Arrays.asList(ReferralReason.values()));
        assertThat(refusals()).allMatch(Ruling.NotPermitted.class::isInstance);
        assertThat(remarks()).allMatch(Ruling.Permitted.class::isInstance);
    }

    private static Ruling<PartnerReferralStage> send(PartnerReferral referral) {
        return WORKFLOW.decide(
                referral, event(PartnerReferralStage.UNDER_CONSIDERATION, REFERRAL_SENT, PeerCapacity.PEER_WORKER));
    }

    private static PartnerReferral with(PartnerReferral from, Optional<PartnerService> service, boolean consents) {
        return new PartnerReferral(
                from.stage(),
                from.person(),
                from.partner(),
                service,
                consents ? from.consents() : List.of(),
                from.sentOn(),
                from.sentAt(),
                false,
                from.movedOn());
    }

    private static Stream<Ruling<PartnerReferralStage>> refusals() {
        PartnerReferral open = at(PartnerReferralStage.UNDER_CONSIDERATION);
        return Stream.of(
                WORKFLOW.decide(
                        at(PartnerReferralStage.AWAITING_RECEIPT),
                        bare(REFERRAL_RECEIVED, PeerCapacity.PARTNER, DAY.minusDays(1))),
                WORKFLOW.decide(with(open, open.service(), false), bare(REFERRAL_SENT, PeerCapacity.PEER_WORKER, DAY)),
                WORKFLOW.decide(
                        open,
                        bare(CONSENT_GIVEN, PeerCapacity.PARTICIPANT, DAY)
                                .stating(
                                        PartnerFacts.CONSENT,
                                        Referrals.consent(
                                                PartyId.of("someone-else"), DisclosureScope.REFERRAL_TO_PARTNER))),
                WORKFLOW.decide(
                        at(PartnerReferralStage.AWAITING_OUTCOME),
                        bare(OUTCOME_TOLD, PeerCapacity.PEER_WORKER, DAY)
                                .stating(PartnerFacts.OUTCOME, ReferralOutcome.CONNECTED)));
    }

    private static Stream<Ruling<PartnerReferralStage>> remarks() {
        PartnerReferral open = at(PartnerReferralStage.UNDER_CONSIDERATION);
        PartnerReferral waiting = at(PartnerReferralStage.AWAITING_ANSWER);
        PeerEvent<PartnerReferralEventKind> accepted = bare(REFERRAL_ACCEPTED, PeerCapacity.PARTNER, DAY);
        return Stream.of(
                send(with(open, Optional.of(PartnerService.CLUBHOUSE_MEMBERSHIP), true)),
                WORKFLOW.decide(open, bare(REFERRAL_SENT, PeerCapacity.PEER_WORKER, DAY)),
                WORKFLOW.decide(waiting, accepted.stating(PartnerFacts.AT, new TimeOfDay(LocalTime.of(11, 30)))),
                WORKFLOW.decide(waiting, accepted),
                WORKFLOW.decide(
                        with(at(PartnerReferralStage.AWAITING_HAND_OFF), open.service(), true),
                        bare(CONNECTED, PeerCapacity.PARTNER, DAY)),
                WORKFLOW.decide(
                        open,
                        event(PartnerReferralStage.UNDER_CONSIDERATION, SENDING_FOUND_OUT, PeerCapacity.PARTNER)));
    }

    @Test
    void aLateAnswerIsToldByHowMuch() {
        Ruling<PartnerReferralStage> ruling = WORKFLOW.decide(
                at(PartnerReferralStage.AWAITING_ANSWER),
                bare(REFERRAL_ACCEPTED, PeerCapacity.PARTNER, DAY)
                        .stating(PartnerFacts.AT, new TimeOfDay(LocalTime.of(12, 5))));
        assertThat(reasons(ruling).stream().map(ReferralMessages.english()::sentence))
                .containsExactly("The partner answered 1 h 5 min later than was agreed.");
    }

    private static List<ReasonCode> codes(Ruling<PartnerReferralStage> ruling) {
        return reasons(ruling).stream().map(Reason::code).toList();
    }

    private static List<Reason> reasons(Ruling<PartnerReferralStage> ruling) {
        return ruling instanceof Ruling.NotPermitted<PartnerReferralStage> refused
                ? refused.reasons()
                : ((Ruling.Permitted<PartnerReferralStage>) ruling).remarks();
    }
}
