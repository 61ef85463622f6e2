package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** What a CARE plan or agreement may contain: the exclusive list, and what may only be suggested (WIC 5982). */
public enum ServiceKind implements Coded {
    /** Behavioral health services from the sources that the paragraph names. */
    BEHAVIORAL_HEALTH("behavioral-health", Citation.parse("WIC 5982(a)(1)"), true),
    /**
     * Medically necessary stabilization medication, offered to a respondent who may consent. An order without consent
     * is a {@link MedicationOrder}.
     */
    STABILIZATION_MEDICATION("stabilization-medication", Citation.parse("WIC 5982(a)(2)"), true),
    /** Housing resources from the programs that the paragraph names and other state and federal housing resources. */
    HOUSING("housing", Citation.parse("WIC 5982(a)(3)"), true),
    /** Social services from the programs that the paragraph names. */
    SOCIAL_SERVICES("social-services", Citation.parse("WIC 5982(a)(4)"), true),
    /** Aid and services of the county to people without other means. */
    GENERAL_ASSISTANCE("general-assistance", Citation.parse("WIC 5982(a)(5)"), true),
    /** Additional services, upon the consent of the respondent and of whoever pays. */
    ADDITIONAL_WITH_CONSENT("additional-with-consent", Citation.parse("WIC 5982(a)(6)"), true),
    /** Enhanced care management, which a court may suggest and not order. */
    ENHANCED_CARE_MANAGEMENT("enhanced-care-management", Citation.parse("WIC 5982(d)"), false),
    /** Community supports of Medi-Cal, which a court may suggest and not order. */
    COMMUNITY_SUPPORTS("community-supports", Citation.parse("WIC 5982(d)"), false);

    private final String code;
    private final Citation citation;
    private final boolean orderable;

    ServiceKind(String code, Citation citation, boolean orderable) {
        this.code = code;
        this.citation = citation;
        this.orderable = orderable;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the paragraph that admits the service} */
    public Citation citation() {
        return citation;
    }

    /** {@return whether a court may order it; otherwise it may only be suggested} */
    public boolean orderable() {
        return orderable;
    }
}
