package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * What an agency does well to have in place before it hires a peer support worker.
 *
 * <p>The list is practice, not law. A county that asks for more keeps its own list beside it.
 */
public enum ReadinessItem implements Coded {
    /** The role is described, with what it is not. */
    ROLE_DESCRIBED("role-described", "The role is described, with what it is not"),
    /** Colleagues know what the role is and have said what worries them. */
    COLLEAGUES_PREPARED("colleagues-prepared", "Colleagues know what the role is and have said what worries them"),
    /** Colleagues and managers were trained about stigma. */
    STIGMA_TRAINING_HELD("stigma-training-held", "Colleagues and managers have had training about stigma"),
    /** The agency looked at its own bias in hiring. */
    HIRING_BIAS_REVIEWED(
            "hiring-bias-reviewed", "Whoever hires has looked at their own bias and at how the agency hired before"),
    /** Pay was compared with a position that asks as much. */
    PAY_AT_PARITY("pay-at-parity", "Pay was compared with a position without lived experience that asks as much"),
    /** The position is paid and has hours enough to live on or fits with benefits. */
    PAID_POSITION("paid-position", "The position is paid, and its hours fit with the benefits a worker may depend on"),
    /** A supervisor who knows peer work is named and has time. */
    SUPERVISOR_IN_PLACE("supervisor-in-place", "A supervisor who knows peer work is named and has time for it"),
    /** Someone with lived experience takes part in supervision. */
    CO_SUPERVISION_WITH_LIVED_EXPERIENCE(
            "co-supervision-with-lived-experience", "Someone with lived experience takes part in supervision"),
    /** The worker will not be the only peer, or knows peers elsewhere. */
    MORE_THAN_ONE_PEER("more-than-one-peer", "The worker will not be the only peer, or meets peers of other agencies"),
    /** The next step of the career is described. */
    CAREER_STEP_DESCRIBED("career-step-described", "The next step of the career is described"),
    /** A place, a phone, a computer and a way to travel are there on the first day. */
    TOOLS_AND_PLACE(
            "tools-and-place", "A place to work, a phone, a computer and a way to travel are there on the first day"),
    /** It is settled what the worker sees and writes in the record. */
    RECORDS_ACCESS_SETTLED("records-access-settled", "It is settled what the worker sees and writes in the record"),
    /** Someone who receives services here can work here without anyone reading their chart. */
    OWN_CARE_PROTECTED(
            "own-care-protected",
            "Someone who receives services here could work here without colleagues reading their chart"),
    /** Work outside the office is planned: whom to call, when to stop. */
    FIELD_SAFETY_PLANNED(
            "field-safety-planned",
            "Work outside the office is planned: whom to call, and that stopping is always allowed"),
    /** Conviction history is asked about after a conditional offer only. */
    FAIR_CHANCE_KEPT("fair-chance-kept", "Conviction history is asked about after a conditional offer only"),
    /** Peers have a voice in decisions about the program. */
    PEER_VOICE_IN_DECISIONS(
            "peer-voice-in-decisions", "Peers and their supervisors have a voice in decisions about the program");

    private final String code;
    private final String title;

    ReadinessItem(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the words for it, as a page writes them} */
    public String title() {
        return title;
    }
}
