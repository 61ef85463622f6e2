package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** One thing that a clinical evaluation must address. Only whether it is addressed is kept, never what it says. */
public enum EvaluationContent implements Coded {
    /** A clinical diagnosis. */
    DIAGNOSIS("diagnosis", Citation.parse("WIC 5977.1(b)(1)")),
    /** Whether the respondent has the legal capacity to give informed consent regarding psychotropic medication. */
    CAPACITY("capacity", Citation.parse("WIC 5977.1(b)(2)")),
    /** Other information that the court ordered or that would help it. */
    OTHER_INFORMATION("other-information", Citation.parse("WIC 5977.1(b)(3)")),
    /** An analysis of recommended services, programs, housing, medications and interventions. */
    RECOMMENDATIONS("recommendations", Citation.parse("WIC 5977.1(b)(4)"));

    private final String code;
    private final Citation citation;

    EvaluationContent(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the paragraph that asks for it} */
    public Citation citation() {
        return citation;
    }
}
