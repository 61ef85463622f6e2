package org.carepeers.partner;

import static org.carepeers.partner.PartnerFacts.*;

import java.util.List;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.proceeding.Fact;

/**
 * What happened to one referral of one person to one partner: the closed list of its events, each with the facts
 * that it may state.
 *
 * <p>Nothing is sent without the person, and the person may say no on any day. A no has no reason.
 */
public enum PartnerReferralEventKind implements PeerEventKind {
    /** A referral was talked over with the person. */
    REFERRAL_CONSIDERED("referral-considered", "A referral was talked over with the person", PERSON, PARTNER, SERVICE),
    /** The person gave a consent. */
    CONSENT_GIVEN("consent-given", "The person gave a consent", CONSENT),
    /** The person took a consent back. */
    CONSENT_REVOKED("consent-revoked", "The person took a consent back", SCOPE),
    /** The referral was sent to the partner. */
    REFERRAL_SENT("referral-sent", "The referral was sent to the partner", SENT_AT, SUBSTANCE_USE_RECORDS),
    /** It was found out that the referral had been sent without consent. */
    SENDING_FOUND_OUT("sending-found-out", "It was found out that the referral had been sent without consent", SENT_ON),
    /** The person was told what had been sent without their consent. */
    PERSON_TOLD("person-told", "The person was told what had been sent without their consent"),
    /** The partner has the referral. */
    REFERRAL_RECEIVED("referral-received", "The partner has the referral", AT),
    /** The partner took the referral. */
    REFERRAL_ACCEPTED("referral-accepted", "The partner took the referral", AT),
    /** The partner put the person on its waiting list. */
    PUT_ON_WAITING_LIST("put-on-waiting-list", "The partner put the person on its waiting list", AT, PLACE_EXPECTED_ON),
    /** The partner did not take the referral. */
    DECLINED_BY_PARTNER("declined-by-partner", "The partner did not take the referral", AT, DECLINE_BASIS),
    /** The partner was asked for its answer once more. */
    PARTNER_ASKED_AGAIN("partner-asked-again", "The partner was asked for its answer once more"),
    /** The person agreed on a day to meet the partner, with a peer beside them. */
    HAND_OFF_AGREED(
            "hand-off-agreed",
            "The person agreed on a day to meet the partner, with a peer beside them",
            MEETING_ON,
            PEER),
    /** The person and the partner met, with a peer beside the person. */
    HAND_OFF_HELD("hand-off-held", "The person and the partner met, with a peer beside the person", PEER),
    /** The person goes to the partner. */
    CONNECTED("connected", "The person goes to the partner", FIRST_NIGHT),
    /** The person and the partner did not reach each other. */
    NOT_REACHED("not-reached", "The person and the partner did not reach each other"),
    /** The stay at the partner ended. */
    STAY_ENDED("stay-ended", "The stay at the partner ended"),
    /** The person said no. */
    SAID_NO("said-no", "The person said no"),
    /** What came of it was told to whoever sent the referral, and to the person. */
    OUTCOME_TOLD("outcome-told", "What came of it was told to whoever sent the referral, and to the person", OUTCOME);

    private final String code;
    private final String meaning;
    private final List<Fact<?>> facts;

    PartnerReferralEventKind(String code, String meaning, Fact<?>... facts) {
        this.code = code;
        this.meaning = meaning;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String stream() {
        return "partner-referral";
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Fact<?>> facts() {
        return facts;
    }
}
