package org.carepeers.workflow.partner;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.partner.PartnerAgreement;
import org.carepeers.partner.PartnerService;
import org.carepeers.partner.ServiceTerm;

/**
 * How many of a partner's agreed places are taken.
 *
 * @param taken how many people the partner took or has
 * @param agreed how many places were agreed, or empty if the agreement names no number
 */
public record PartnerPlaces(int taken, OptionalInt agreed) {

    /**
     * Counts.
     *
     * @param agreement the agreement
     * @param service the service
     * @param referrals the referrals that are open, to any partner
     * @return the places of that partner and service
     */
    public static PartnerPlaces of(
            PartnerAgreement agreement, PartnerService service, List<PartnerReferral> referrals) {
        long taken = referrals.stream()
                .filter(referral -> referral.partner().equals(Optional.of(agreement.partner())))
                .filter(referral -> referral.service().equals(Optional.of(service)))
                .filter(referral -> referral.stage() == PartnerReferralStage.AWAITING_HAND_OFF
                        || referral.stage() == PartnerReferralStage.AWAITING_CONNECTION
                        || referral.stage() == PartnerReferralStage.CONNECTED)
                .count();
        return new PartnerPlaces(
                (int) taken, agreement.term(service).map(ServiceTerm::places).orElse(OptionalInt.empty()));
    }

    /**
     * Returns how many places are free.
     *
     * @return how many, 0 or more; empty if no number was agreed
     */
    public OptionalInt free() {
        return agreed.isPresent() ? OptionalInt.of(Math.max(0, agreed.getAsInt() - taken)) : OptionalInt.empty();
    }
}
