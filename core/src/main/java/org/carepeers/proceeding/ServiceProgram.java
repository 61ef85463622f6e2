package org.carepeers.proceeding;

import org.carepeers.Coded;

/** A program or source of funds that WIC 5982(a) names for a {@link ServiceKind}. */
public enum ServiceProgram implements Coded {
    /** The 1991 and 2011 Realignment. */
    REALIGNMENT("realignment", ServiceKind.BEHAVIORAL_HEALTH),
    /** Medi-Cal behavioral health. */
    MEDI_CAL("medi-cal", ServiceKind.BEHAVIORAL_HEALTH),
    /** Health care plans and insurers. */
    HEALTH_PLAN("health-plan", ServiceKind.BEHAVIORAL_HEALTH),
    /** The Mental Health Services Act. */
    MENTAL_HEALTH_SERVICES_ACT("mental-health-services-act", ServiceKind.BEHAVIORAL_HEALTH),
    /** No Place Like Home Program. */
    NO_PLACE_LIKE_HOME("no-place-like-home", ServiceKind.HOUSING),
    /** California Housing Accelerator. */
    HOUSING_ACCELERATOR("housing-accelerator", ServiceKind.HOUSING),
    /** Multifamily Housing Program. */
    MULTIFAMILY_HOUSING("multifamily-housing", ServiceKind.HOUSING),
    /** Homeless Housing, Assistance, and Prevention Program. */
    HOMELESS_HOUSING_ASSISTANCE("homeless-housing-assistance", ServiceKind.HOUSING),
    /** Encampment Resolution Funding Program. */
    ENCAMPMENT_RESOLUTION("encampment-resolution", ServiceKind.HOUSING),
    /** Project Roomkey and Rehousing Program. */
    PROJECT_ROOMKEY("project-roomkey", ServiceKind.HOUSING),
    /** Community Care Expansion Program. */
    COMMUNITY_CARE_EXPANSION("community-care-expansion", ServiceKind.HOUSING),
    /** CalWORKs Housing Support Program. */
    CALWORKS_HOUSING_SUPPORT("calworks-housing-support", ServiceKind.HOUSING),
    /** CalWORKs Homeless Assistance. */
    CALWORKS_HOMELESS_ASSISTANCE("calworks-homeless-assistance", ServiceKind.HOUSING),
    /** Housing and Disability Advocacy Program. */
    HOUSING_AND_DISABILITY_ADVOCACY("housing-and-disability-advocacy", ServiceKind.HOUSING),
    /** Home Safe Program. */
    HOME_SAFE("home-safe", ServiceKind.HOUSING),
    /** Bringing Families Home Program. */
    BRINGING_FAMILIES_HOME("bringing-families-home", ServiceKind.HOUSING),
    /** Transitional Housing Placement program for nonminor dependents. */
    TRANSITIONAL_HOUSING_PLACEMENT("transitional-housing-placement", ServiceKind.HOUSING),
    /** Transitional Housing Program-Plus. */
    TRANSITIONAL_HOUSING_PLUS("transitional-housing-plus", ServiceKind.HOUSING),
    /** Behavioral Health Continuum Infrastructure Program. */
    CONTINUUM_INFRASTRUCTURE("continuum-infrastructure", ServiceKind.HOUSING),
    /** Behavioral Health Bridge Housing Program, for which participants have priority (WIC 5982(b)). */
    BRIDGE_HOUSING("bridge-housing", ServiceKind.HOUSING),
    /** HUD-Veterans Affairs Supportive Housing Program. */
    VETERANS_SUPPORTIVE_HOUSING("veterans-supportive-housing", ServiceKind.HOUSING),
    /** Supportive Services for Veteran Families. */
    VETERAN_FAMILIES("veteran-families", ServiceKind.HOUSING),
    /** HUD Continuum of Care program. */
    CONTINUUM_OF_CARE("continuum-of-care", ServiceKind.HOUSING),
    /** Emergency Solutions Grant. */
    EMERGENCY_SOLUTIONS("emergency-solutions", ServiceKind.HOUSING),
    /** HUD Housing Choice Voucher program. */
    HOUSING_CHOICE_VOUCHER("housing-choice-voucher", ServiceKind.HOUSING),
    /** Emergency Housing Vouchers. */
    EMERGENCY_HOUSING_VOUCHER("emergency-housing-voucher", ServiceKind.HOUSING),
    /** HOME Investment Partnerships Program. */
    HOME_INVESTMENT("home-investment", ServiceKind.HOUSING),
    /** Community Development Block Grant Program. */
    COMMUNITY_DEVELOPMENT_BLOCK_GRANT("community-development-block-grant", ServiceKind.HOUSING),
    /** Housing supported by the Mental Health Services Act. */
    MENTAL_HEALTH_SERVICES_ACT_HOUSING("mental-health-services-act-housing", ServiceKind.HOUSING),
    /** Other state and federal housing resources. */
    OTHER_HOUSING("other-housing", ServiceKind.HOUSING),
    /** Supplemental Security Income and State Supplementary Payment. */
    SSI_SSP("ssi-ssp", ServiceKind.SOCIAL_SERVICES),
    /** Cash Assistance Program for Immigrants. */
    CASH_ASSISTANCE_FOR_IMMIGRANTS("cash-assistance-for-immigrants", ServiceKind.SOCIAL_SERVICES),
    /** CalWORKs. */
    CALWORKS("calworks", ServiceKind.SOCIAL_SERVICES),
    /** California Food Assistance Program. */
    FOOD_ASSISTANCE("food-assistance", ServiceKind.SOCIAL_SERVICES),
    /** In-Home Supportive Services program. */
    IN_HOME_SUPPORTIVE_SERVICES("in-home-supportive-services", ServiceKind.SOCIAL_SERVICES),
    /** CalFresh. */
    CALFRESH("calfresh", ServiceKind.SOCIAL_SERVICES);

    private final String code;
    private final ServiceKind kind;

    ServiceProgram(String code, ServiceKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the kind of service that the program pays for} */
    public ServiceKind kind() {
        return kind;
    }
}
