package org.carepeers.peer;

import static org.carepeers.peer.RecruitmentFacts.*;

import java.util.List;
import org.carepeers.proceeding.Fact;

/**
 * What happened on the way to filling a position: the closed list of its events, each with the facts that it may
 * state.
 *
 * <p>Applicants stand here by their ids. No event has a place for a reason about an applicant, for their health,
 * their past or what they told of themselves.
 */
public enum RecruitmentEventKind implements PeerEventKind {
    /** The role was described. */
    ROLE_DESCRIBED("role-described", "The role was described", ROLE_DESCRIPTION),
    /** The agency asked itself whether it is ready. */
    READINESS_REVIEWED("readiness-reviewed", "The agency asked itself whether it is ready", READINESS_REVIEW),
    /** The position was advertised. */
    POSITION_ADVERTISED("position-advertised", "The position was advertised", APPLY_UNTIL),
    /** Someone applied. */
    APPLICATION_RECEIVED("application-received", "Someone applied", APPLICANT),
    /** An applicant withdrew. */
    APPLICATION_WITHDRAWN("application-withdrawn", "An applicant withdrew", APPLICANT),
    /** The interviews began, by one plan for everyone. */
    INTERVIEWS_BEGUN(
            "interviews-begun", "The interviews began, by one plan for everyone", INTERVIEW_PLAN, PEER_ON_PANEL),
    /** An interview was held and scored. */
    INTERVIEW_HELD("interview-held", "An interview was held and scored", APPLICANT, SCORES),
    /** An applicant was shown the real work and could spend time beside a peer. */
    PREVIEW_GIVEN(
            "preview-given", "An applicant was shown the real work and could spend time beside a peer", APPLICANT),
    /** The position was offered to an applicant. */
    OFFER_MADE("offer-made", "The position was offered to an applicant", APPLICANT, CONDITIONAL),
    /** The applicant accepted. */
    OFFER_ACCEPTED("offer-accepted", "The applicant accepted", APPLICANT),
    /** The applicant declined. */
    OFFER_DECLINED("offer-declined", "The applicant declined", APPLICANT),
    /** The employer means to ask about conviction history. */
    HISTORY_QUESTION_PLANNED(
            "history-question-planned", "The employer means to ask about conviction history", APPLICANT),
    /** An applicant was asked about conviction history. */
    HISTORY_ASKED("history-asked", "An applicant was asked about conviction history", APPLICANT),
    /** The employer withdrew the offer. */
    OFFER_WITHDRAWN("offer-withdrawn", "The employer withdrew the offer", APPLICANT, ASSESSED_INDIVIDUALLY, ANSWER_BY),
    /** The applicant began to work. */
    WORKER_HIRED("worker-hired", "The applicant began to work", APPLICANT, WORKER),
    /** The opening was closed without a hire. */
    OPENING_CLOSED("opening-closed", "The opening was closed without a hire", CLOSURE);

    private final String code;
    private final String meaning;
    private final List<Fact<?>> facts;

    RecruitmentEventKind(String code, String meaning, Fact<?>... facts) {
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
        return "recruitment";
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
