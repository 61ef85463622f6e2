package org.carepeers.workflow.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.PartnerService;
import org.carepeers.partner.TimeOfDay;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;

/**
 * A referral as its stream tells it: what it awaits, for whom, to which partner, and what the person agreed to.
 *
 * <p>It is folded from events alone and consults no rule, so that an old stream always loads. This type is immutable and
 * thread-safe.
 *
 * @param stage what it awaits
 * @param person whom it is for, or empty if not stated
 * @param partner to which organization it goes, or empty if not stated
 * @param service what the partner is asked for, or empty if not stated
 * @param consents what the person agreed to, with the days on which they took it back
 * @param sentOn the day on which it was sent, or empty if it was not
 * @param sentAt the time of day, or empty if not stated
 * @param isHandOffHeld whether the person and the partner met, with a peer beside the person
 * @param movedOn the day of the last move, or empty if there was none
 */
public record PartnerReferral(
        PartnerReferralStage stage,
        Optional<PartyId> person,
        Optional<PartyId> partner,
        Optional<PartnerService> service,
        List<Consent> consents,
        Optional<LocalDate> sentOn,
        Optional<TimeOfDay> sentAt,
        boolean isHandOffHeld,
        Optional<LocalDate> movedOn) {

    /**
     * Keeps an unchangeable copy of the consents.
     *
     * @param stage what it awaits
     * @param person whom it is for
     * @param partner to which organization it goes
     * @param service what the partner is asked for
     * @param consents what the person agreed to
     * @param sentOn the day on which it was sent
     * @param sentAt the time of day
     * @param isHandOffHeld whether the person and the partner met
     * @param movedOn the day of the last move
     */
    public PartnerReferral {
        consents = List.copyOf(consents);
    }

    /**
     * Returns a referral of which nothing has happened.
     *
     * @return the referral
     */
    public static PartnerReferral begin() {
        return new PartnerReferral(
                PartnerReferralStage.NOT_STARTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /**
     * Folds a stream.
     *
     * @param stream the stream
     * @return the referral after its last event
     */
    public static PartnerReferral of(PeerStream<PartnerReferralEventKind> stream) {
        PartnerReferral present = begin();
        for (PeerEvent<PartnerReferralEventKind> event : stream.events()) {
            present = present.after(event);
        }
        return present;
    }

    /**
     * Returns the referral after one more event.
     *
     * @param event the event
     * @return the referral; what the event does not state is unchanged
     */
    public PartnerReferral after(PeerEvent<PartnerReferralEventKind> event) {
        Optional<PartnerReferralStage> next = PartnerReferralProcess.leadsTo(event.kind());
        return new PartnerReferral(
                next.orElse(stage),
                event.facts().find(PartnerFacts.PERSON).map(PartyId::of).or(() -> person),
                event.facts().find(PartnerFacts.PARTNER).map(PartyId::of).or(() -> partner),
                event.facts().find(PartnerFacts.SERVICE).or(() -> service),
                consentsAfter(event),
                sentOnAfter(event),
                event.facts().find(PartnerFacts.SENT_AT).or(() -> sentAt),
                isHandOffHeld || event.kind() == PartnerReferralEventKind.HAND_OFF_HELD,
                next.isPresent() ? Optional.of(event.occurredOn()) : movedOn);
    }

    private Optional<LocalDate> sentOnAfter(PeerEvent<PartnerReferralEventKind> event) {
        return switch (event.kind()) {
            case REFERRAL_SENT -> Optional.of(event.occurredOn());
            case SENDING_FOUND_OUT -> event.facts().find(PartnerFacts.SENT_ON).or(() -> sentOn);
            default -> sentOn;
        };
    }

    private List<Consent> consentsAfter(PeerEvent<PartnerReferralEventKind> event) {
        List<Consent> changed = new ArrayList<>(consents);
        event.facts().find(PartnerFacts.CONSENT).ifPresent(changed::add);
        event.facts()
                .find(PartnerFacts.SCOPE)
                .ifPresent(scope -> changed.replaceAll(consent -> revoked(consent, scope, event.occurredOn())));
        return changed;
    }

    /** A consent that was taken back is kept with the day. One that was not given yet, or was taken back, stays as it is. */
    private static Consent revoked(Consent consent, DisclosureScope scope, LocalDate on) {
        boolean isMeant = consent.scope() == scope && consent.revokedOn().isEmpty() && !on.isBefore(consent.givenOn());
        return isMeant ? Consent.builder().from(consent).revokedOn(on).build() : consent;
    }

    /**
     * Says whether the person's consent lets something be shown to the partner on a day.
     *
     * @param scope what would be shown
     * @param on the day
     * @return whether a consent of that person to that partner is in force on that day
     */
    public boolean consentsTo(DisclosureScope scope, LocalDate on) {
        return partner.isPresent()
                && consents.stream()
                        .filter(consent -> person.equals(Optional.of(consent.giver())))
                        .anyMatch(consent ->
                                consent.permits(scope, Audience.PARTNER_ORGANIZATION, partner.orElseThrow(), on));
    }
}
