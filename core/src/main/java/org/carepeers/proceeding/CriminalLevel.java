package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** The level of a criminal case, on which its clocks depend. */
public enum CriminalLevel implements Coded {
    /** A misdemeanor case. */
    MISDEMEANOR("misdemeanor", Citation.parse("PEN 1370.01")),
    /** A felony case. */
    FELONY("felony", Citation.parse("PEN 1370"));

    private final String code;
    private final Citation citation;

    CriminalLevel(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section under which the case may be referred} */
    public Citation citation() {
        return citation;
    }
}
