package org.carepeers.workflow.accompaniment;

import java.util.Optional;
import org.carepeers.Coded;

/** Who pays for a span of peer work. One span goes one way. */
public enum ClaimRoute implements Coded {
    /** Medi-Cal peer support services with one person, or with those who support them. */
    MEDI_CAL_INDIVIDUAL("medi-cal-individual", "H0038"),
    /** Medi-Cal peer support services in a group that builds skills. */
    MEDI_CAL_GROUP("medi-cal-group", "H0025"),
    /** The county's claim for its CARE activities, apart from Medi-Cal. */
    CARE_ADMINISTRATIVE("care-administrative"),
    /** A grant. */
    GRANT("grant"),
    /** Behavioral Health Services Act funds. */
    BEHAVIORAL_HEALTH_SERVICES_ACT("behavioral-health-services-act"),
    /** Nobody who asks for a claim: the agency's own budget, or nobody yet. */
    UNFUNDED("unfunded");

    private final String code;
    private final Optional<String> procedureCode;

    ClaimRoute(String code) {
        this.code = code;
        this.procedureCode = Optional.empty();
    }

    ClaimRoute(String code, String procedureCode) {
        this.code = code;
        this.procedureCode = Optional.of(procedureCode);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the procedure code under which Medi-Cal knows it, or empty where it goes another way} */
    public Optional<String> procedureCode() {
        return procedureCode;
    }

    /**
     * Says whether Medi-Cal pays.
     *
     * @return whether it has a procedure code
     */
    public boolean isMediCal() {
        return procedureCode.isPresent();
    }
}
