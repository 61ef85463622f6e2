package org.carepeers.workflow.accompaniment;

import org.carepeers.workflow.machine.ReasonCode;

/** Why a peer's note may not be shown, and what is remarked when it may. */
public enum NoteReason implements ReasonCode {
    /** There is no note. */
    NOTHING_WRITTEN("nothing-written"),
    /** The note was not written for them, and the person has not said yes. */
    OUTSIDE_ITS_SCOPE("outside-its-scope"),
    /** The note was written for such as them, and they are not on record as one of those. */
    NOT_AMONG_ITS_READERS("not-among-its-readers"),
    /** The person said yes once; on that day the yes was not in force. */
    CONSENT_NOT_IN_FORCE("consent-not-in-force"),
    /** The person has not been told yet how far the note can be kept between the two. */
    STILL_A_DRAFT("still-a-draft"),
    /** For reports on the program and for research there are counts and no notes. */
    COUNTS_ONLY("counts-only"),
    /** The note itself does not go to a court that has not ordered it. */
    UNDERLYING_NOTE("underlying-note"),
    /** The note is not one that a county may draw on for a report. */
    NOT_MARKED_FOR_REPORT("not-marked-for-report"),
    /** The person has not agreed that a court hears of it. */
    NO_AGREEMENT_FOR_COURT("no-agreement-for-court"),
    /** For other proceedings it takes an order of that court. */
    ONLY_BY_ORDER("only-by-order"),
    /** A peer's note is no source for a conservatorship. */
    NO_SOURCE_FOR_CONSERVATORSHIP("no-source-for-conservatorship"),
    /** Substance use records take a consent of their own for proceedings, or an order that names them. */
    SUBSTANCE_USE_FOR_PROCEEDINGS("substance-use-for-proceedings"),
    /** Substance use records take a consent of their own outside the program. */
    SUBSTANCE_USE_FOR_CARE("substance-use-for-care"),
    /** What is said in CARE proceedings is not shielded from some others. */
    NOT_SHIELDED("not-shielded"),
    /** A copy of the consent, or of what it opens, goes along. */
    SCOPE_GOES_ALONG("scope-goes-along"),
    /** Because of the danger, and no more than the danger needs. */
    ONLY_WHAT_IS_NEEDED("only-what-is-needed"),
    /** Others may have spoken in confidence. */
    OTHERS_MAY_BE_IN_IT("others-may-be-in-it"),
    /** The note was written before the person was told the limits of keeping it. */
    LIMITS_NOT_TOLD("limits-not-told");

    private final String code;

    NoteReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
