package org.carepeers.workflow.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.partner.PartnerAgreement;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.ServiceTerm;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.obligation.ObligationLedger;

/**
 * How referrals to partners are decided on, under the agreements and the policy of one county.
 *
 * <p>Deciding is a pure function of the referral and the event. This type is immutable and thread-safe.
 */
public final class PartnerReferralWorkflow {

    private final ReferralRequirements terms;
    private final ReferralPolicy policy;
    private final ProcessTable<
                    PartnerReferralStage,
                    PartnerReferralEventKind,
                    PeerCapacity,
                    PartnerReferral,
                    PeerEvent<PartnerReferralEventKind>>
            process;

    private PartnerReferralWorkflow(List<PartnerAgreement> agreements, ReferralPolicy policy) {
        this.terms = new ReferralRequirements(List.copyOf(agreements));
        this.policy = policy;
        this.process = PartnerReferralProcess.table(terms);
    }

    /**
     * Returns the workflow.
     *
     * @param agreements the agreements of the county with its partners
     * @param policy how soon the county wants its own steps done
     * @return the workflow
     */
    public static PartnerReferralWorkflow under(List<PartnerAgreement> agreements, ReferralPolicy policy) {
        return new PartnerReferralWorkflow(agreements, policy);
    }

    /**
     * Returns the process.
     *
     * @return the table
     */
    public ProcessTable<
                    PartnerReferralStage,
                    PartnerReferralEventKind,
                    PeerCapacity,
                    PartnerReferral,
                    PeerEvent<PartnerReferralEventKind>>
            process() {
        return process;
    }

    /**
     * Decides on an event.
     *
     * @param referral the referral as it is
     * @param event the event
     * @return permitted with remarks, or not permitted with every reason
     */
    public Ruling<PartnerReferralStage> decide(PartnerReferral referral, PeerEvent<PartnerReferralEventKind> event) {
        return process.rule(referral.stage(), event.kind(), event.by().as(), event.occurredOn(), referral, event);
    }

    /**
     * Lists what may happen next.
     *
     * @param referral the referral as it is
     * @param on the day that is asked about
     * @return one option for each kind of event that is foreseen
     */
    public List<Option<PartnerReferralStage, PartnerReferralEventKind, PeerCapacity>> options(
            PartnerReferral referral, LocalDate on) {
        return process.options(referral.stage(), on, referral);
    }

    /**
     * Returns what the partner and the county have to do, and what became of it.
     *
     * @param stream the stream of the referral
     * @return the obligations, past and present
     */
    public ObligationLedger duties(PeerStream<PartnerReferralEventKind> stream) {
        return new ReferralDuties(this, policy).of(stream);
    }

    /** What was agreed with the referral's partner for its service, on a day. */
    Optional<ServiceTerm> term(PartnerReferral referral, LocalDate on) {
        return terms.term(referral, on);
    }
}
