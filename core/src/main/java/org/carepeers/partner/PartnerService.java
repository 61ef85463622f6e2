package org.carepeers.partner;

import org.carepeers.Coded;

/** What a partner does for people who are referred to it. */
public enum PartnerService implements Coded {
    /** A team of assisted outpatient treatment. */
    ASSISTED_OUTPATIENT_TREATMENT("assisted-outpatient-treatment", "Assisted outpatient treatment"),
    /** A full service partnership. */
    FULL_SERVICE_PARTNERSHIP("full-service-partnership", "Full service partnership"),
    /** Treatment in a mental health program. */
    MENTAL_HEALTH_TREATMENT("mental-health-treatment", "Mental health treatment"),
    /** Treatment in a substance use program. */
    SUBSTANCE_USE_TREATMENT("substance-use-treatment", "Substance use treatment"),
    /** Peer support, one to one or in groups. */
    PEER_SUPPORT("peer-support", "Peer support"),
    /** A stay at a peer respite. */
    RESPITE_STAY("respite-stay", "Stay at a peer respite"),
    /** A recovery coach who comes to an emergency department. */
    RECOVERY_COACH("recovery-coach", "Recovery coach in the emergency department"),
    /** Membership in a clubhouse. */
    CLUBHOUSE_MEMBERSHIP("clubhouse-membership", "Clubhouse membership"),
    /** None of these. */
    OTHER("other", "Other");

    private final String code;
    private final String title;

    PartnerService(String code, String title) {
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
