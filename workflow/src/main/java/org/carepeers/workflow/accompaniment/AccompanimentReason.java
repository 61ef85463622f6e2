package org.carepeers.workflow.accompaniment;

import org.carepeers.workflow.machine.ReasonCode;

/** Why something in an accompaniment cannot be, or what is remarked of it. */
public enum AccompanimentReason implements ReasonCode {
    /** The person named a day before which they do not want to be asked. */
    NOT_TO_BE_ASKED_YET("not-to-be-asked-yet"),
    /** The person said not this peer. */
    THIS_PEER_WAS_NOT_WANTED("this-peer-was-not-wanted"),
    /** Nobody was proposed to cover, so there is nothing to say yes to. */
    NOBODY_PROPOSED_TO_COVER("nobody-proposed-to-cover"),
    /** The answer is not of the one for whom the accompaniment is. */
    ANSWER_OF_ANOTHER("answer-of-another"),
    /** The consent is not of the one for whom the accompaniment is. */
    CONSENT_OF_ANOTHER("consent-of-another"),
    /** The accompaniment is for the other of the two: the person, or someone of the family. */
    FOR_SOMEONE_ELSE("for-someone-else"),
    /** The person said not now without a day, or did not answer an offer, and that was not long ago. */
    ASKED_TOO_SOON("asked-too-soon"),
    /** The worker who is meant does not walk beside the person. */
    NOT_THEIR_PEER("not-their-peer"),
    /** The move is dated before the last move. */
    BEFORE_THE_LAST_MOVE("before-the-last-move"),
    /** The person had died by then. */
    AFTER_DEATH("after-death"),
    /** The person of the engagement is not the person of the stream. */
    ANOTHER_PERSON("another-person"),
    /** The engagement is dated on another day than its event. */
    ANOTHER_DAY("another-day"),
    /** The entry says by name of whom something was asked that is not a peer's. */
    NAMES_THE_WORKER("names-the-worker"),
    /** The record of the case tells no such event, or tells it otherwise. */
    CASE_TELLS_OTHERWISE("case-tells-otherwise"),
    /** The case is about another person than the one whom the accompaniment is for. */
    CASE_OF_ANOTHER("case-of-another"),
    /** Remark: there was no such consent to take back on that day. */
    NOTHING_TAKEN_BACK("nothing-taken-back"),
    /** Remark: the care team met without the worker who walks beside the person. */
    MET_WITHOUT_THE_PEER("met-without-the-peer"),
    /** Remark: the person had said no, or not now, or asked to pause. */
    CONTACT_NOT_ASKED_FOR("contact-not-asked-for"),
    /** Remark: someone else than the worker who walks beside the person. */
    ANOTHER_WORKER("another-worker"),
    /** Remark: the person gave an answer that is not recorded as one yet. */
    ANSWER_TO_RECORD("answer-to-record"),
    /** Remark: the person was looked for more often in a row than the county's policy foresees. */
    LOOKED_FOR_OFTEN("looked-for-often");

    private final String code;

    AccompanimentReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
