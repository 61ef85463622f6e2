package org.carepeers.peer;

import org.carepeers.Coded;

/** What asks an agency to employ peers. */
public enum EmploymentRequirementOrigin implements Coded {
    /** A contract or the award of a grant. */
    CONTRACT("contract", "contract"),
    /** An accreditation body. */
    ACCREDITATION("accreditation", "accreditation"),
    /** A policy of the county. */
    COUNTY_POLICY("county-policy", "county policy");

    private final String code;
    private final String title;

    EmploymentRequirementOrigin(String code, String title) {
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
