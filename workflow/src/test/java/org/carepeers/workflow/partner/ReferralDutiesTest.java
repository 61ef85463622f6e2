package org.carepeers.workflow.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.partner.PartnerReferralEventKind.*;
import static org.carepeers.workflow.partner.Referrals.DAY;
import static org.carepeers.workflow.partner.Referrals.bare;
import static org.carepeers.workflow.partner.Referrals.considered;
import static org.carepeers.workflow.partner.Referrals.sent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.carepeers.partner.IntegrationProfile;
import org.carepeers.partner.PartnerAgreement;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.PartnerService;
import org.carepeers.partner.PracticeStanding;
import org.carepeers.partner.PracticeStatement;
import org.carepeers.partner.ServiceTerm;
import org.carepeers.partner.ToolkitPractice;
import org.carepeers.party.County;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerStream;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.ObligationState.Standing;
import org.carepeers.workflow.obligation.TrackedObligation;
import org.carepeers.workflow.workforce.Golden;
import org.junit.jupiter.api.Test;

class ReferralDutiesTest {

    private static final PartnerReferralWorkflow WORKFLOW = Referrals.workflow();

    private static Map<String, Standing> on(PeerStream<PartnerReferralEventKind> stream, LocalDate date) {
        Map<String, Standing> standings = new TreeMap<>();
        for (TrackedObligation duty : WORKFLOW.duties(stream).all()) {
            Standing standing = duty.stateOn(date, 0).standing();
            if (standing != Standing.NOT_BEGUN) {
                standings.put(duty.obligation().rule().value(), standing);
            }
        }
        return standings;
    }

    @Test
    void anAnswerThatDoesNotComeIsThePartnersAndAskingAgainTheCountys() {
        PeerStream<PartnerReferralEventKind> stream = sent(PartnerService.RESPITE_STAY);
        assertThat(on(stream, DAY.plusDays(1))).isEqualTo(Map.of("partner-answer", Standing.DUE_SOON));
        assertThat(on(stream, DAY.plusDays(2)))
                .isEqualTo(Map.of("partner-answer", Standing.OVERDUE, "partner-asked-again", Standing.DUE_SOON));
        assertThat(WORKFLOW.duties(stream).all())
                .extracting(duty -> duty.obligation().who())
                .containsExactly(DutyHolder.PARTNER, DutyHolder.COUNTY_AGENCY);
        PeerStream<PartnerReferralEventKind> asked =
                stream.with(bare(PARTNER_ASKED_AGAIN, PeerCapacity.COUNTY_PROGRAM, DAY.plusDays(3)));
        assertThat(on(asked, DAY.plusDays(3))).containsEntry("partner-asked-again", Standing.MET_LATE);
    }

    @Test
    void aStayIsFollowedByAPlaceToGoWithinTheNightsOfTheAgreement() {
        PeerStream<PartnerReferralEventKind> stream = sent(PartnerService.RESPITE_STAY)
                .with(bare(REFERRAL_ACCEPTED, PeerCapacity.PARTNER, DAY))
                .with(bare(HAND_OFF_HELD, PeerCapacity.PEER_WORKER, DAY))
                .with(bare(CONNECTED, PeerCapacity.PARTNER, DAY).stating(PartnerFacts.FIRST_NIGHT, DAY));
        assertThat(on(stream, DAY.plusDays(5)))
                .containsEntry("partner-answer", Standing.MET)
                .containsEntry("warm-hand-off", Standing.MET)
                .containsEntry("referral-outcome", Standing.OPEN)
                .containsEntry("place-after-the-stay", Standing.DUE_SOON);
        PeerStream<PartnerReferralEventKind> ended =
                stream.with(bare(STAY_ENDED, PeerCapacity.PARTICIPANT, DAY.plusDays(5)));
        assertThat(on(ended, DAY.plusDays(5))).containsEntry("place-after-the-stay", Standing.MET);
    }

    @Test
    void aNoEndsEveryDutyButTheDutyToTellWhatWasSentWithoutConsent() {
        PeerStream<PartnerReferralEventKind> stream = PeerStream.begin(
                        PartnerReferralEventKind.class, SubjectId.of("referral-2"), County.ALPINE)
                .with(considered(bare(REFERRAL_CONSIDERED, PeerCapacity.PEER_WORKER, DAY), PartnerService.RESPITE_STAY))
                .with(bare(SENDING_FOUND_OUT, PeerCapacity.PEER_SUPERVISOR, DAY).stating(PartnerFacts.SENT_ON, DAY))
                .with(bare(SAID_NO, PeerCapacity.PARTICIPANT, DAY));
        assertThat(on(stream, DAY))
                .isEqualTo(Map.of("partner-answer", Standing.FALLEN_AWAY, "person-told-of-sending", Standing.OPEN));
        PeerStream<PartnerReferralEventKind> told =
                stream.with(bare(PERSON_TOLD, PeerCapacity.PEER_SUPERVISOR, DAY.plusDays(1)));
        assertThat(on(told, DAY.plusDays(1))).containsEntry("person-told-of-sending", Standing.MET);
        assertThat(PartnerReferral.of(told).stage()).isEqualTo(PartnerReferralStage.CLOSED_AS_THE_PERSON_WISHED);
    }

    @Test
    void whereTheyDoNotReachEachOtherTheOutcomeIsToldAllTheSame() {
        PeerStream<PartnerReferralEventKind> stream = sent(PartnerService.RESPITE_STAY)
                .with(bare(REFERRAL_ACCEPTED, PeerCapacity.PARTNER, DAY))
                .with(bare(NOT_REACHED, PeerCapacity.PEER_WORKER, DAY.plusDays(3)));
        assertThat(on(stream, DAY.plusDays(17)))
                .containsEntry("warm-hand-off", Standing.FALLEN_AWAY)
                .containsEntry("referral-outcome", Standing.DUE_SOON);
    }

    @Test
    void withoutAnAgreementNoTimeIsMadeUp() {
        assertThat(WORKFLOW.duties(sent(PartnerService.CLUBHOUSE_MEMBERSHIP)).all())
                .singleElement()
                .satisfies(
                        duty -> assertThat(duty.obligation().due().sentence()).isEqualTo("No time was agreed on."));
    }

    @Test
    void agreedPlacesAreCountedAgainstWhoIsThere() {
        PartnerAgreement agreement = PartnerAgreement.builder()
                .id(SubjectId.of("agreement-2"))
                .partner(Referrals.PARTNER)
                .county(County.ALPINE)
                .firstDay(DAY)
                .addTerms(new ServiceTerm(
                        PartnerService.RECOVERY_COACH, OptionalInt.of(2), Optional.empty(), OptionalInt.empty()))
                .build();
        PartnerPlaces places = PartnerPlaces.of(
                agreement,
                PartnerService.RECOVERY_COACH,
                List.of(
                        Referrals.at(PartnerReferralStage.CONNECTED),
                        Referrals.at(PartnerReferralStage.AWAITING_ANSWER)));
        assertThat(places.taken()).isEqualTo(1);
        assertThat(places.free()).hasValue(1);
        assertThat(PartnerPlaces.of(agreement, PartnerService.OTHER, List.of()).free())
                .isEmpty();
    }

    @Test
    void aPolicyHasANameAndNoNumberBelowNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferralPolicy("", 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferralPolicy("x", 1, -1, 1));
        assertThat(ReferralPolicy.example().name()).startsWith("Example");
    }

    @Test
    void theIntegrationPageShowsWhatIsInPlaceWhatShowsItAndWhatIsNot() {
        IntegrationProfile profile = new IntegrationProfile(
                County.ALPINE,
                DAY,
                List.of(
                        new PracticeStatement(
                                ToolkitPractice.FIRST_CONTACT,
                                PracticeStanding.IN_PLACE,
                                Optional.of(DAY.minusDays(60)),
                                List.of("41 first contacts in the last quarter")),
                        new PracticeStatement(
                                ToolkitPractice.TRANSPORT, PracticeStanding.IN_PLACE, Optional.empty(), List.of()),
                        new PracticeStatement(
                                ToolkitPractice.VIDEO_SIMULATION,
                                PracticeStanding.PLANNED,
                                Optional.of(DAY.plusDays(90)),
                                List.of())));
        String page = IntegrationPage.markdown(profile);
        assertThat(page)
                .contains("## Outreach and engagement: 2 of 4 in place", "**nothing yet**", "planned, for 2026-05-31");
        Golden.holds("integration.md", page);
    }
}
