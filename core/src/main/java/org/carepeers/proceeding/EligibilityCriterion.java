package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * One of the criteria of which all must be met (WIC 5972).
 *
 * <p>Subdivision (d) is met by either of its two paragraphs.
 */
public enum EligibilityCriterion implements Coded {
    /** The person is 18 years of age or older. */
    ADULT("adult", Citation.parse("WIC 5972(a)")),
    /**
     * The person currently experiences a serious mental disorder, with a diagnosis in the class that the subdivision
     * names.
     */
    SERIOUS_MENTAL_DISORDER("serious-mental-disorder", Citation.parse("WIC 5972(b)")),
    /**
     * The person is not clinically stabilized in ongoing voluntary treatment; enrollment alone is not that (WIC
     * 5971(d)).
     */
    NOT_CLINICALLY_STABILIZED("not-clinically-stabilized", Citation.parse("WIC 5972(c)")),
    /**
     * The person is unlikely to survive safely in the community without supervision, and the condition substantially
     * deteriorates.
     */
    UNSAFE_AND_DETERIORATING("unsafe-and-deteriorating", Citation.parse("WIC 5972(d)(1)")),
    /**
     * The person needs services and supports to prevent a relapse or deterioration likely to result in grave disability
     * or serious harm.
     */
    NEEDS_SERVICES_TO_PREVENT_HARM("needs-services-to-prevent-harm", Citation.parse("WIC 5972(d)(2)")),
    /** A CARE plan or agreement would be the least restrictive alternative necessary. */
    LEAST_RESTRICTIVE("least-restrictive", Citation.parse("WIC 5972(e)")),
    /** The person is likely to benefit from a CARE plan or agreement. */
    LIKELY_TO_BENEFIT("likely-to-benefit", Citation.parse("WIC 5972(f)"));

    private final String code;
    private final Citation citation;

    EligibilityCriterion(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the subdivision that states the criterion} */
    public Citation citation() {
        return citation;
    }
}
