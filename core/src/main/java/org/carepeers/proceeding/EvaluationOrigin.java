package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** How an evaluation came before the court. */
public enum EvaluationOrigin implements Coded {
    /** The court ordered it (WIC 5971(g)). */
    COURT_ORDERED("court-ordered", Citation.parse("WIC 5977.1(b)")),
    /**
     * It existed already and the parties stipulated to its use. Whether it may support a medication order, which asks
     * for a court-ordered evaluation, the Act does not say.
     */
    REUSED("reused", Citation.parse("WIC 5977.1(b)"));

    private final String code;
    private final Citation citation;

    EvaluationOrigin(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section} */
    public Citation citation() {
        return citation;
    }
}
