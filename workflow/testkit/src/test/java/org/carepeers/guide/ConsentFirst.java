package org.carepeers.guide;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.PartnerService;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.Finding;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.partner.PartnerReferral;
import org.carepeers.workflow.partner.PartnerReferralStage;
import org.carepeers.workflow.partner.PartnerReferralWorkflow;
import org.carepeers.workflow.partner.ReferralMessages;
import org.carepeers.workflow.partner.ReferralPolicy;

final class ConsentFirst {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private ConsentFirst() {}

    private static PeerEvent<PartnerReferralEventKind> event(PartnerReferralEventKind kind, PeerCapacity by) {
        return PeerEvent.of(EventId.of(kind.code()), kind, DAY, PeerActor.of(by));
    }

    public static void main(String[] arguments) {
        PartnerReferralWorkflow workflow = PartnerReferralWorkflow.under(List.of(), ReferralPolicy.example());
        PartnerReferral referral = PartnerReferral.begin()
                .after(event(PartnerReferralEventKind.REFERRAL_CONSIDERED, PeerCapacity.PEER_WORKER)
                        .stating(PartnerFacts.PERSON, "person-1")
                        .stating(PartnerFacts.PARTNER, "clubhouse-1")
                        .stating(PartnerFacts.SERVICE, PartnerService.CLUBHOUSE_MEMBERSHIP));
        PeerEvent<PartnerReferralEventKind> sending = event(
                        PartnerReferralEventKind.REFERRAL_SENT, PeerCapacity.PEER_WORKER)
                .stating(PartnerFacts.SUBSTANCE_USE_RECORDS, Finding.NOT_FOUND);
        Messages words = ReferralMessages.english();
        if (workflow.decide(referral, sending) instanceof Ruling.NotPermitted<PartnerReferralStage> refused) {
            refused.reasons().forEach(reason -> {
                System.out.println(words.sentence(reason));
                words.cure(reason).ifPresent(System.out::println);
            });
        }
        Consent yes = Consent.builder()
                .giver(PartyId.of("person-1"))
                .scope(DisclosureScope.REFERRAL_TO_PARTNER)
                .audience(Audience.PARTNER_ORGANIZATION)
                .recipient(PartyId.of("clubhouse-1"))
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
        PartnerReferral agreed = referral.after(event(PartnerReferralEventKind.CONSENT_GIVEN, PeerCapacity.PARTICIPANT)
                .stating(PartnerFacts.CONSENT, yes));
        if (workflow.decide(agreed, sending) instanceof Ruling.Permitted<PartnerReferralStage> sent) {
            System.out.println("→ " + sent.stage().title());
            sent.remarks().forEach(remark -> System.out.println(words.sentence(remark)));
        }
    }
}
