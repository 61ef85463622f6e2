package org.carepeers.workflow.partner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.partner.PartnerAgreement;
import org.carepeers.partner.PartnerDeclineBasis;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.PartnerService;
import org.carepeers.partner.ReferralOutcome;
import org.carepeers.partner.ResponseTime;
import org.carepeers.partner.ResponseUnit;
import org.carepeers.partner.ServiceTerm;
import org.carepeers.partner.TimeOfDay;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.Finding;

/** Invented referrals to an invented respite and invented coaches, and events that state everything. */
final class Referrals {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final PartyId PERSON = PartyId.of("person-1");
    static final PartyId PARTNER = PartyId.of("partner-1");
    static final ReferralPolicy POLICY = new ReferralPolicy("Invented policy", 7, 14, 1);

    private Referrals() {}

    static PartnerReferralWorkflow workflow() {
        return PartnerReferralWorkflow.under(
                List.of(PartnerAgreement.builder()
                        .id(SubjectId.of("agreement-1"))
                        .partner(PARTNER)
                        .county(County.ALPINE)
                        .firstDay(DAY.minusYears(1))
                        .lastDay(DAY.plusYears(1))
                        .addTerms(new ServiceTerm(
                                PartnerService.RECOVERY_COACH,
                                OptionalInt.of(1),
                                Optional.of(new ResponseTime(2, ResponseUnit.HOURS)),
                                OptionalInt.empty()))
                        .addTerms(new ServiceTerm(
                                PartnerService.RESPITE_STAY,
                                OptionalInt.of(3),
                                Optional.of(new ResponseTime(1, ResponseUnit.CALENDAR_DAYS)),
                                OptionalInt.of(5)))
                        .build()),
                POLICY);
    }

    static Consent consent(PartyId giver, DisclosureScope scope) {
        return Consent.builder()
                .giver(giver)
                .scope(scope)
                .audience(Audience.PARTNER_ORGANIZATION)
                .recipient(PARTNER)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY.minusDays(10))
                .build();
    }

    /** A referral at a stage, sent that day at nine, with both consents in force and the hand-off held. */
    static PartnerReferral at(PartnerReferralStage stage) {
        return new PartnerReferral(
                stage,
                Optional.of(PERSON),
                Optional.of(PARTNER),
                Optional.of(PartnerService.RECOVERY_COACH),
                List.of(
                        consent(PERSON, DisclosureScope.REFERRAL_TO_PARTNER),
                        consent(PERSON, DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_CARE)),
                Optional.of(DAY),
                Optional.of(new TimeOfDay(LocalTime.of(9, 0))),
                true,
                Optional.of(DAY));
    }

    static PeerEvent<PartnerReferralEventKind> bare(PartnerReferralEventKind kind, PeerCapacity by, LocalDate on) {
        return PeerEvent.of(EventId.of(kind.code() + "-" + on), kind, on, PeerActor.of(by));
    }

    /** An event that states what it must. */
    static PeerEvent<PartnerReferralEventKind> event(
            PartnerReferralStage stage, PartnerReferralEventKind kind, PeerCapacity by) {
        PeerEvent<PartnerReferralEventKind> event = bare(kind, by, DAY);
        TimeOfDay soon = new TimeOfDay(LocalTime.of(10, 30));
        return switch (kind) {
            case REFERRAL_CONSIDERED -> considered(event, PartnerService.RECOVERY_COACH);
            case CONSENT_GIVEN ->
                event.stating(PartnerFacts.CONSENT, consent(PERSON, DisclosureScope.REFERRAL_TO_PARTNER));
            case CONSENT_REVOKED -> event.stating(PartnerFacts.SCOPE, DisclosureScope.REFERRAL_TO_PARTNER);
            case REFERRAL_SENT ->
                event.stating(PartnerFacts.SENT_AT, soon)
                        .stating(PartnerFacts.SUBSTANCE_USE_RECORDS, Finding.NOT_FOUND);
            case SENDING_FOUND_OUT -> event.stating(PartnerFacts.SENT_ON, DAY);
            case REFERRAL_ACCEPTED, PUT_ON_WAITING_LIST -> event.stating(PartnerFacts.AT, soon);
            case DECLINED_BY_PARTNER ->
                event.stating(PartnerFacts.AT, soon)
                        .stating(PartnerFacts.DECLINE_BASIS, PartnerDeclineBasis.NO_PLACE_FREE);
            case HAND_OFF_AGREED ->
                event.stating(PartnerFacts.MEETING_ON, DAY.plusDays(1)).stating(PartnerFacts.PEER, "worker-1");
            case HAND_OFF_HELD -> event.stating(PartnerFacts.PEER, "worker-1");
            case OUTCOME_TOLD ->
                event.stating(
                        PartnerFacts.OUTCOME,
                        stage == PartnerReferralStage.CONNECTED
                                ? ReferralOutcome.CONNECTED
                                : ReferralOutcome.NOT_REACHED);
            default -> event;
        };
    }

    static PeerEvent<PartnerReferralEventKind> considered(
            PeerEvent<PartnerReferralEventKind> event, PartnerService service) {
        return event.stating(PartnerFacts.PERSON, PERSON.value())
                .stating(PartnerFacts.PARTNER, PARTNER.value())
                .stating(PartnerFacts.SERVICE, service);
    }

    /** A stream in which a referral was talked over, agreed to and sent on the day. */
    static PeerStream<PartnerReferralEventKind> sent(PartnerService service) {
        return PeerStream.begin(PartnerReferralEventKind.class, SubjectId.of("referral-1"), County.ALPINE)
                .with(considered(
                        bare(PartnerReferralEventKind.REFERRAL_CONSIDERED, PeerCapacity.PEER_WORKER, DAY), service))
                .with(event(
                        PartnerReferralStage.UNDER_CONSIDERATION,
                        PartnerReferralEventKind.CONSENT_GIVEN,
                        PeerCapacity.PARTICIPANT))
                .with(event(
                        PartnerReferralStage.UNDER_CONSIDERATION,
                        PartnerReferralEventKind.REFERRAL_SENT,
                        PeerCapacity.PEER_WORKER));
    }
}
