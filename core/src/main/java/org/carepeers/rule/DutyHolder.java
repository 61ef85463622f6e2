package org.carepeers.rule;

import org.carepeers.Coded;

/** Who must act under a rule, or, where the rule bounds a power, who holds that power. */
public enum DutyHolder implements Coded {
    /** The CARE court. */
    COURT("court"),
    /** The county behavioral health agency, or the county agency that the court ordered to report. */
    COUNTY_AGENCY("county-agency"),
    /** Whoever the court orders to decide on a petition after a court's referral (WIC 5978(f)). */
    PETITIONER_CANDIDATE("petitioner-candidate"),
    /** The court that referred the person. */
    REFERRING_COURT("referring-court"),
    /** A facility that may refer a person (WIC 5978.1). */
    FACILITY("facility"),
    /** Whoever files the petition. */
    PETITIONER("petitioner"),
    /** The respondent. */
    RESPONDENT("respondent"),
    /** The county agency, the respondent, counsel and the supporter together, or the parties by stipulation. */
    PARTIES_JOINTLY("parties-jointly"),
    /** The presiding judge of the superior court, or a designee (WIC 5979(b)). */
    PRESIDING_JUDGE("presiding-judge"),
    /** The clerk of the court. */
    CLERK("clerk"),
    /** The court to which a case is transferred. */
    RECEIVING_COURT("receiving-court"),
    /** The court that transferred a case. */
    TRANSFERRING_COURT("transferring-court"),
    /** Counsel for the respondent. */
    COUNSEL("counsel"),
    /** The party against whom a motion is made. */
    OPPOSING_PARTY("opposing-party"),
    /** The party that asks the court for something. */
    REQUESTING_PARTY("requesting-party"),
    /** A local government entity other than the county agency. */
    LOCAL_ENTITY("local-entity"),
    /** The State, its agencies and departments. */
    STATE("state"),
    /** A peer support worker, for what practice or policy asks; the law asks nothing of them. */
    PEER_WORKER("peer-worker"),
    /** Whoever supervises a peer support worker. */
    PEER_SUPERVISOR("peer-supervisor"),
    /** Whoever employs peer support workers. */
    PEER_EMPLOYER("peer-employer"),
    /** An organization to which a referral was made. */
    PARTNER("partner");

    private final String code;

    DutyHolder(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
