package org.carepeers.workflow.partner;

import static org.carepeers.partner.PartnerFacts.*;
import static org.carepeers.partner.PartnerReferralEventKind.*;
import static org.carepeers.peer.PeerCapacity.*;
import static org.carepeers.workflow.partner.PartnerReferralStage.*;
import static org.carepeers.workflow.partner.ReferralRequirements.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.RowBuilder;

/**
 * The way of a person to a partner: every move a referral can make.
 *
 * <p>Nothing leaves without the person's consent on that day, the person may say no from every stage, and there are two
 * ends only: the outcome was told, or the person said no.
 */
final class PartnerReferralProcess {

    private static final String PRACTICE = "closed-loop-referral";

    /** The moves, which no agreement changes. */
    private static final List<
                    Row<
                            PartnerReferralStage,
                            PartnerReferralEventKind,
                            PeerCapacity,
                            PartnerReferral,
                            PeerEvent<PartnerReferralEventKind>>>
            MOVES = table(new ReferralRequirements(List.of())).rows();

    private final ProcessTable.Builder<
                    PartnerReferralStage,
                    PartnerReferralEventKind,
                    PeerCapacity,
                    PartnerReferral,
                    PeerEvent<PartnerReferralEventKind>>
            table = ProcessTable.builder(
                    PartnerReferralStage.class,
                    PartnerReferralEventKind.class,
                    PeerCapacity.class,
                    NOT_STARTED,
                    EnumSet.of(CLOSED, CLOSED_AS_THE_PERSON_WISHED));
    private final ReferralRequirements terms;

    private PartnerReferralProcess(ReferralRequirements terms) {
        this.terms = terms;
        withThePerson();
        atThePartner();
        goingAlong();
        closingTheLoop();
    }

    static ProcessTable<
                    PartnerReferralStage,
                    PartnerReferralEventKind,
                    PeerCapacity,
                    PartnerReferral,
                    PeerEvent<PartnerReferralEventKind>>
            table(ReferralRequirements terms) {
        return new PartnerReferralProcess(terms).table.build();
    }

    /** Where an event leads, from wherever it was recorded; empty if it moves nothing. */
    static Optional<PartnerReferralStage> leadsTo(PartnerReferralEventKind kind) {
        return MOVES.stream().filter(row -> row.kind() == kind).findFirst().flatMap(Row::leadsTo);
    }

    private RowBuilder<
                    PartnerReferralStage,
                    PartnerReferralEventKind,
                    PeerCapacity,
                    PartnerReferral,
                    PeerEvent<PartnerReferralEventKind>>
            on(PartnerReferralEventKind kind) {
        return table.on(kind);
    }

    private static Set<PartnerReferralStage> open() {
        return EnumSet.range(UNDER_CONSIDERATION, AWAITING_OUTCOME);
    }

    private static Set<PartnerReferralStage> sent() {
        return EnumSet.range(AWAITING_RECEIPT, CLOSED_AS_THE_PERSON_WISHED);
    }

    // spotless:off
    private void withThePerson() {
        on(REFERRAL_CONSIDERED).by(PARTICIPANT, PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(NOT_STARTED).to(UNDER_CONSIDERATION)
                .requires(states(PERSON), states(PartnerFacts.PARTNER), states(SERVICE)).underPolicy(PRACTICE);
        on(CONSENT_GIVEN).by(PARTICIPANT).from(open()).same()
                .requires(states(CONSENT), consentOfThePerson()).underPolicy(PRACTICE);
        on(CONSENT_REVOKED).by(PARTICIPANT).from(open()).same()
                .requires(states(SCOPE)).underPolicy(PRACTICE);
        on(REFERRAL_SENT).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(UNDER_CONSIDERATION).to(AWAITING_RECEIPT)
                .requires(inOrder(), consented(), substanceUseConsented(), terms.agreed(), terms.timeStated()).underPolicy(PRACTICE);
        on(SENDING_FOUND_OUT).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM, PeerCapacity.PARTNER).from(UNDER_CONSIDERATION).to(AWAITING_RECEIPT)
                .requires(states(SENT_ON), inOrder(), tellOfSending()).underPolicy(PRACTICE);
        on(PERSON_TOLD).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(sent()).same()
                .underPolicy(PRACTICE);
        on(SAID_NO).by(PARTICIPANT).from(open()).to(CLOSED_AS_THE_PERSON_WISHED)
                .underPolicy(PRACTICE);
    }

    private void atThePartner() {
        on(REFERRAL_RECEIVED).by(PeerCapacity.PARTNER).from(AWAITING_RECEIPT).to(AWAITING_ANSWER)
                .requires(inOrder()).underPolicy(PRACTICE);
        on(REFERRAL_ACCEPTED).by(PeerCapacity.PARTNER).from(AWAITING_RECEIPT, AWAITING_ANSWER, ON_WAITING_LIST).to(AWAITING_HAND_OFF)
                .requires(inOrder(), terms.answeredInTime()).underPolicy(PRACTICE);
        on(PUT_ON_WAITING_LIST).by(PeerCapacity.PARTNER).from(AWAITING_RECEIPT, AWAITING_ANSWER).to(ON_WAITING_LIST)
                .requires(inOrder(), terms.answeredInTime()).underPolicy(PRACTICE);
        on(DECLINED_BY_PARTNER).by(PeerCapacity.PARTNER).from(AWAITING_RECEIPT, AWAITING_ANSWER, ON_WAITING_LIST).to(AWAITING_OUTCOME)
                .requires(states(DECLINE_BASIS), inOrder(), terms.answeredInTime()).underPolicy(PRACTICE);
        on(PARTNER_ASKED_AGAIN).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(AWAITING_RECEIPT, AWAITING_ANSWER, ON_WAITING_LIST).same()
                .underPolicy(PRACTICE);
    }

    private void goingAlong() {
        on(HAND_OFF_AGREED).by(PARTICIPANT, PEER_WORKER).from(AWAITING_HAND_OFF).same()
                .requires(states(MEETING_ON), states(PEER), consented()).underPolicy(PRACTICE);
        on(HAND_OFF_HELD).by(PEER_WORKER).from(AWAITING_HAND_OFF).to(AWAITING_CONNECTION)
                .requires(states(PEER), inOrder()).underPolicy(PRACTICE);
        on(PartnerReferralEventKind.CONNECTED).by(PARTICIPANT, PEER_WORKER, PeerCapacity.PARTNER).from(AWAITING_HAND_OFF, AWAITING_CONNECTION).to(PartnerReferralStage.CONNECTED)
                .requires(inOrder(), handOffWasHeld()).underPolicy(PRACTICE);
        on(NOT_REACHED).by(PEER_WORKER, COUNTY_PROGRAM, PeerCapacity.PARTNER).from(EnumSet.range(AWAITING_RECEIPT, AWAITING_CONNECTION)).to(AWAITING_OUTCOME)
                .requires(inOrder()).underPolicy(PRACTICE);
        on(STAY_ENDED).by(PARTICIPANT, PEER_WORKER, PeerCapacity.PARTNER).from(PartnerReferralStage.CONNECTED, CLOSED).same()
                .underPolicy(PRACTICE);
    }

    private void closingTheLoop() {
        on(OUTCOME_TOLD).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(UNDER_CONSIDERATION, PartnerReferralStage.CONNECTED, AWAITING_OUTCOME).to(CLOSED)
                .requires(states(OUTCOME), inOrder(), outcomeIsTrue()).underPolicy(PRACTICE);
    }
    // spotless:on
}
