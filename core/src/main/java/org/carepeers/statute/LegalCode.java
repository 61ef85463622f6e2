package org.carepeers.statute;

import org.carepeers.Coded;

/** A body of law or guidance that a {@link Citation} may name. */
public enum LegalCode implements Coded {
    /** California Welfare and Institutions Code; the CARE Act is sections 5970 to 5987. */
    WIC("Welfare and Institutions Code"),
    /** California Penal Code. */
    PEN("Penal Code"),
    /** California Code of Civil Procedure. */
    CCP("Code of Civil Procedure"),
    /** California Government Code. */
    GOV("Government Code"),
    /** California Evidence Code. */
    EVID("Evidence Code"),
    /** California Probate Code. */
    PROB("Probate Code"),
    /** California Business and Professions Code. */
    BPC("Business and Professions Code"),
    /** California Rules of Court. */
    CRC("California Rules of Court"),
    /** Code of Federal Regulations; sections are written with the title first, as in {@code CFR 42-2.31}. */
    CFR("Code of Federal Regulations"),
    /** Behavioral Health Information Notice of the Department of Health Care Services. */
    BHIN("Behavioral Health Information Notice");

    private final String title;

    LegalCode(String title) {
        this.title = title;
    }

    /**
     * Returns the abbreviation under which the code is cited, as in {@code WIC}.
     *
     * @return the constant's own name, which is fixed
     */
    @Override
    public String code() {
        return name();
    }

    /**
     * Returns the full title.
     *
     * @return the title, as in {@code Welfare and Institutions Code}
     */
    public String title() {
        return title;
    }
}
