package org.carepeers.party;

import org.carepeers.Coded;

/** What an organization is to the CARE process. */
public enum OrganizationKind implements Coded {
    /** A department of a county. */
    COUNTY_DEPARTMENT("county-department"),
    /** A provider of services under contract with a county. */
    CONTRACTED_PROVIDER("contracted-provider"),
    /** An organization that people with lived experience lead. */
    PEER_RUN_ORGANIZATION("peer-run-organization"),
    /** A hospital or another facility that treats people under an involuntary hold. */
    HOSPITAL("hospital"),
    /** A legal services project or a public defender's office. */
    LEGAL_SERVICES("legal-services"),
    /** A superior court. */
    COURT("court"),
    /** Another local governmental entity, such as a housing authority (WIC 5977.1(d)(4)). */
    LOCAL_ENTITY("local-entity"),
    /** A tribe, a tribal court, a tribal organization or an Indian health care provider. */
    TRIBAL_BODY("tribal-body"),
    /** A team of assisted outpatient treatment. */
    ASSISTED_OUTPATIENT_TREATMENT_TEAM("assisted-outpatient-treatment-team"),
    /** A team of a full service partnership. */
    FULL_SERVICE_PARTNERSHIP_TEAM("full-service-partnership-team"),
    /** A mental health program. */
    MENTAL_HEALTH_PROGRAM("mental-health-program"),
    /** A substance use program. */
    SUBSTANCE_USE_PROGRAM("substance-use-program"),
    /** A house where people stay a few nights among peers. */
    PEER_RESPITE("peer-respite"),
    /** Recovery coaches who come to an emergency department. */
    RECOVERY_COACH_PROGRAM("recovery-coach-program"),
    /** A clubhouse. */
    CLUBHOUSE("clubhouse"),
    /** None of these. */
    OTHER("other");

    private final String code;

    OrganizationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
