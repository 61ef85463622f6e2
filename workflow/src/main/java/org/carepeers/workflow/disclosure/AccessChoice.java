package org.carepeers.workflow.disclosure;

import java.util.List;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * A question of access that the statute leaves open, and the answer this library takes unless it is told otherwise.
 *
 * <p>None of the answers is law. A county's counsel may choose the other one for each.
 */
public enum AccessChoice implements Coded {
    /**
     * A supporter sees reports and other filings only with the respondent's consent. WIC 5977.2 and 5977.3 say that
     * reports are served on the supporter and do not repeat the consent that WIC 5977.4(d)(1) and the rule of court ask
     * for. On by default.
     */
    SUPPORTER_NEEDS_CONSENT_FOR_REPORTS(
            "supporter-needs-consent-for-reports", true, "WIC 5977.4(d)(1)", "CRC 7.2210(b)", "WIC 5977.2(a)(1)"),
    /**
     * The original petitioner who keeps notice is told where the case is. WIC 5977(b)(6)(B)(ii) gives ongoing notice of
     * proceedings and does not say how much of them. Off by default: the days of hearings, and no more.
     */
    NOTICE_TELLS_THE_STAGE("notice-tells-the-stage", false, "WIC 5977(b)(6)(B)(ii)"),
    /**
     * The care team reads the clinical evaluation. WIC 5328(a) speaks of qualified professionals who provide services;
     * not everyone on a team is one. Off by default.
     */
    CARE_TEAM_READS_EVALUATION("care-team-reads-evaluation", false, "WIC 5328(a)"),
    /**
     * A peer support worker sees the services of the agreement or plan, with the person's consent. Whether a peer is a
     * qualified professional is not stated anywhere. Off by default: the person tells what they want to tell.
     */
    PEER_SEES_SERVICES("peer-sees-services", false, "WIC 5328(a)"),
    /**
     * A peer support worker is told that the person is in custody or in a hospital, cannot be found, or has died. No
     * section speaks of it; without it nobody visits, and messages go out after a death. On by default.
     */
    PEER_SEES_CIRCUMSTANCES("peer-sees-circumstances", true);

    private final String code;
    private final boolean onByDefault;
    private final List<Citation> near;

    AccessChoice(String code, boolean onByDefault, String... near) {
        this.code = code;
        this.onByDefault = onByDefault;
        this.near = List.of(near).stream().map(Citation::parse).toList();
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether the choice is on unless the embedder turns it off} */
    public boolean isOnByDefault() {
        return onByDefault;
    }

    /** {@return the sections that come nearest to the question; empty where none comes near} */
    public List<Citation> near() {
        return near;
    }
}
