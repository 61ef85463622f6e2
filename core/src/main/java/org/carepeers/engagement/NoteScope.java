package org.carepeers.engagement;

import org.carepeers.Coded;

/** How far a peer's note may travel. Its limits are told before the first note is written. */
public enum NoteScope implements Coded {
    /** The narrowest scope. Not a privilege: the law may still compel what it says. */
    NOT_SHARED_WITHOUT_ASKING("not-shared-without-asking"),
    /** The worker and their supervisor; what a note has unless another scope is chosen. */
    PEER_AND_SUPERVISOR("peer-and-supervisor"),
    /** The care team. */
    CARE_TEAM("care-team"),
    /**
     * What a county may draw on for a report; never without the participant's recorded agreement or another legal
     * basis.
     */
    COURT_REPORTABLE("court-reportable");

    private final String code;

    NoteScope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
