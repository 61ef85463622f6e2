package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * Where the money for a position comes from.
 *
 * <p>The list names what counties and providers draw on; which of them may pay for what is for the county to say.
 */
public enum FundingSource implements Coded {
    /** Medi-Cal specialty mental health services. */
    MEDI_CAL_SPECIALTY_MENTAL_HEALTH("medi-cal-specialty-mental-health", "Medi-Cal specialty mental health"),
    /** Drug Medi-Cal under the State Plan. */
    DRUG_MEDI_CAL("drug-medi-cal", "Drug Medi-Cal"),
    /** The Drug Medi-Cal Organized Delivery System. */
    DRUG_MEDI_CAL_ORGANIZED_DELIVERY("drug-medi-cal-organized-delivery", "Drug Medi-Cal Organized Delivery System"),
    /** Claims for administrative work under the CARE Act. */
    CARE_ACT_ADMINISTRATION("care-act-administration", "CARE Act administration"),
    /** The full service partnerships of the Behavioral Health Services Act. */
    FULL_SERVICE_PARTNERSHIP("full-service-partnership", "Behavioral Health Services Act, full service partnerships"),
    /** The services and supports of the Behavioral Health Services Act. */
    SERVICES_AND_SUPPORTS("services-and-supports", "Behavioral Health Services Act, services and supports"),
    /** Realignment revenue. */
    REALIGNMENT("realignment", "Realignment"),
    /** A federal grant. */
    FEDERAL_GRANT("federal-grant", "Federal grant"),
    /** Money from the opioid settlements. */
    OPIOID_SETTLEMENT("opioid-settlement", "Opioid settlement"),
    /** The general fund of a county. */
    COUNTY_GENERAL_FUND("county-general-fund", "County general fund"),
    /** A private health plan. */
    PRIVATE_PLAN("private-plan", "Private health plan"),
    /** A gift or a foundation. */
    GIFT("gift", "Gift or foundation"),
    /** None of these. */
    OTHER("other", "Other");

    private final String code;
    private final String title;

    FundingSource(String code, String title) {
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
