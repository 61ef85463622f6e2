package org.carepeers.workflow.workforce;

import org.carepeers.Coded;

/** What an opening for a peer support worker awaits. An applicant has no stage. */
public enum RecruitmentStage implements Coded {
    /** Nothing has happened. */
    NOT_STARTED("not-started", "Not started"),
    /** The role is described; the agency has not yet asked itself whether it is ready. */
    AWAITING_READINESS_REVIEW("awaiting-readiness-review", "Awaiting the readiness review"),
    /** The agency knows what it still lacks; the position is not yet advertised. */
    AWAITING_ADVERTISEMENT("awaiting-advertisement", "Awaiting advertisement"),
    /** The position is advertised. */
    OPEN_FOR_APPLICATIONS("open-for-applications", "Open for applications"),
    /** Interviews are held, and the choice is open. */
    INTERVIEWING("interviewing", "Interviewing"),
    /** An applicant has the offer. */
    AWAITING_ANSWER_TO_OFFER("awaiting-answer-to-offer", "Awaiting an answer to the offer"),
    /** The offer was accepted. */
    AWAITING_FIRST_DAY("awaiting-first-day", "Awaiting the first day"),
    /** Someone works in the position. */
    HIRED("hired", "Hired"),
    /** The opening was closed. */
    CLOSED_WITHOUT_HIRE("closed-without-hire", "Closed without a hire");

    private final String code;
    private final String title;

    RecruitmentStage(String code, String title) {
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
