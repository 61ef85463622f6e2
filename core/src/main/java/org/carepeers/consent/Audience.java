package org.carepeers.consent;

import org.carepeers.Coded;

/** To whom something may be shown. */
public enum Audience implements Coded {
    /** The participant, who may see what is filed about them (WIC 5977.4(d)(1)). */
    PARTICIPANT("participant"),
    /** Counsel for the participant. */
    COUNSEL("counsel"),
    /** The supporter whom the participant designated; documents only with consent. */
    SUPPORTER("supporter"),
    /** The CARE court. */
    COURT("court"),
    /** The county behavioral health agency. */
    COUNTY_AGENCY("county-agency"),
    /** Those who serve the participant together. */
    CARE_TEAM("care-team"),
    /** The peer support worker who walks beside the participant. */
    PEER_WORKER("peer-worker"),
    /** Whoever supervises that peer support worker. */
    PEER_SUPERVISOR("peer-supervisor"),
    /** An original petitioner from the household or family who keeps notice (WIC 5977(b)(6)(B)). */
    PETITIONER_WITH_CONTINUING_NOTICE("petitioner-with-continuing-notice"),
    /** A tribe, tribal court, tribal organization or Indian health care provider. */
    TRIBE("tribe"),
    /** A family member or friend whom the participant asks in (WIC 5976.5(c)). */
    FAMILY_OR_FRIEND("family-or-friend"),
    /** An organization to which the participant agrees to be referred. */
    PARTNER_ORGANIZATION("partner-organization"),
    /** The State Department of Health Care Services, for the reports of WIC 5985. */
    STATE_REPORTING("state-reporting"),
    /** Someone who studies the program. */
    RESEARCHER("researcher"),
    /** Whoever plans which peer support worker works when and where. */
    SCHEDULER("scheduler");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
