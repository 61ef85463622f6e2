package org.carepeers.party;

import org.carepeers.Coded;

/**
 * The capacity in which someone acts in a case.
 *
 * <p>A row of the process table lists the roles that may bring its event about. {@link #PEER_WORKER} stands in no row
 * of the legal table: the Act gives peers no role, right or duty.
 */
public enum Role implements Coded {
    /** The CARE court: its judicial officers, and its clerk where the clerk acts for it (WIC 5975.2). */
    COURT("court"),
    /** The court that refers a person from another proceeding (WIC 5978). */
    REFERRING_COURT("referring-court"),
    /** A facility that may refer a person under an involuntary hold (WIC 5978.1). */
    FACILITY("facility"),
    /** Whoever filed the petition and has not been relieved (WIC 5974). */
    PETITIONER("petitioner"),
    /** The county behavioral health agency, as investigator, petitioner or service provider (WIC 5971). */
    COUNTY_AGENCY("county-agency"),
    /** Whoever the court orders to decide on a petition after a referral (WIC 5978(f)). */
    PETITIONER_CANDIDATE("petitioner-candidate"),
    /** The participant, whom the statute calls the respondent while a petition is pending. */
    RESPONDENT("respondent"),
    /** Counsel for the respondent (WIC 5976(c)). */
    RESPONDENT_COUNSEL("respondent-counsel"),
    /** The adult whom the respondent designates for support (WIC 5971, 5980, 5981). */
    SUPPORTER("supporter"),
    /** A local government entity that the court joins as a party (WIC 5977.1(d)(4)). */
    LOCAL_ENTITY("local-entity"),
    /** A representative of a tribe or an Indian health care provider (WIC 5977(b)(5)). */
    TRIBE("tribe"),
    /** A peer support worker; has no part in legal events. */
    PEER_WORKER("peer-worker");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
