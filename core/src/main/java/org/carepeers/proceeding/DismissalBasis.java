package org.carepeers.proceeding;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * The ground on which a petition was dismissed.
 *
 * <p>The first seven are the grounds of the Act. The others are bases as stated by the court: courts do dismiss on them
 * and the Act does not name them. Graduation, termination of participation (WIC 5979) and the end of a term are other
 * endings and no dismissals.
 */
public enum DismissalBasis implements Coded {
    /** The petition makes no prima facie showing. Without prejudice unless WIC 5975.1 applies. */
    NO_PRIMA_FACIE("no-prima-facie", "WIC 5977(a)(2)", Prejudice.WITHOUT, DismissalDuty.MAY, Refiling.ANYONE),
    /** Voluntary engagement is effective and the person has enrolled, or is likely to enroll, in treatment. */
    VOLUNTARILY_ENGAGED(
            "voluntarily-engaged",
            "WIC 5977(a)(5)(A)",
            Prejudice.NOT_STATED,
            DismissalDuty.SHALL,
            Refiling.ANYONE_AS_READ),
    /** The county's report does not support a prima facie showing. */
    REPORT_WITHOUT_PRIMA_FACIE(
            "report-without-prima-facie",
            "WIC 5977(a)(5)(B)",
            Prejudice.NOT_STATED,
            DismissalDuty.SHALL,
            Refiling.ANYONE_AS_READ),
    /** The petitioner was not present at the initial appearance. */
    PETITIONER_ABSENT(
            "petitioner-absent", "WIC 5977(b)(2)", Prejudice.NOT_STATED, DismissalDuty.MAY, Refiling.ANYONE_AS_READ),
    /** The hearing on the merits did not show the criteria by clear and convincing evidence. */
    CRITERIA_NOT_SHOWN_AT_MERITS(
            "criteria-not-shown-at-merits", "WIC 5977(c)(1)", Prejudice.WITHOUT, DismissalDuty.SHALL, Refiling.ANYONE),
    /**
     * As {@link #CRITERIA_NOT_SHOWN_AT_MERITS}, with a finding in open court that the original petitioner did not file
     * in good faith.
     */
    NOT_FILED_IN_GOOD_FAITH(
            "not-filed-in-good-faith",
            "WIC 5977(c)(1)",
            Prejudice.WITH,
            DismissalDuty.SHALL,
            Refiling.OTHERS_ON_NEW_FACTS),
    /** The evaluation review did not show the criteria by clear and convincing evidence. */
    CRITERIA_NOT_SHOWN_AFTER_EVALUATION(
            "criteria-not-shown-after-evaluation",
            "WIC 5977.1(c)(3)(B)",
            Prejudice.NOT_STATED,
            DismissalDuty.SHALL,
            Refiling.ANYONE_AS_READ),
    /** The respondent died. */
    DIED("died"),
    /** The petitioner withdrew the petition. */
    WITHDRAWN("withdrawn"),
    /** The respondent was not found. */
    NOT_LOCATED("not-located"),
    /** The respondent left California. */
    LEFT_STATE("left-state"),
    /** A matter under the Lanterman-Petris-Short Act took its place. */
    LPS("lps"),
    /** The CARE agreement was completed. */
    AGREEMENT_COMPLETED("agreement-completed"),
    /** The respondent engages voluntarily, later than {@link #VOLUNTARILY_ENGAGED} allows for: after the ruling on the report. */
    ENGAGED_LATER("engaged-later"),
    /** The petition named another person than it meant. */
    WRONG_PERSON("wrong-person"),
    /** The petition was joined with another one. */
    CONSOLIDATED("consolidated"),
    /** Another basis that the court stated. */
    OTHER("other");

    private final String code;
    private final Optional<Citation> citation;
    private final Prejudice prejudice;
    private final DismissalDuty duty;
    private final Refiling refiling;

    DismissalBasis(String code, String section, Prejudice prejudice, DismissalDuty duty, Refiling refiling) {
        this.code = code;
        this.citation = Optional.of(Citation.parse(section));
        this.prejudice = prejudice;
        this.duty = duty;
        this.refiling = refiling;
    }

    DismissalBasis(String code) {
        this.code = code;
        this.citation = Optional.empty();
        this.prejudice = Prejudice.NOT_STATED;
        this.duty = DismissalDuty.NOT_STATED;
        this.refiling = Refiling.NOT_STATED;
    }

    /**
     * Finds the ground on which an event dismisses that has a ground of its own.
     *
     * @param kind the kind of event
     * @return the ground, or empty for an event that dismisses on a stated basis or does not dismiss
     */
    public static Optional<DismissalBasis> of(EventKind kind) {
        return switch (kind) {
            case DISMISSED_WITHOUT_PRIMA_FACIE -> Optional.of(NO_PRIMA_FACIE);
            case DISMISSED_AS_ENGAGED -> Optional.of(VOLUNTARILY_ENGAGED);
            case DISMISSED_ON_REPORT -> Optional.of(REPORT_WITHOUT_PRIMA_FACIE);
            case DISMISSED_PETITIONER_ABSENT -> Optional.of(PETITIONER_ABSENT);
            case DISMISSED_ON_MERITS -> Optional.of(CRITERIA_NOT_SHOWN_AT_MERITS);
            case DISMISSED_IN_BAD_FAITH -> Optional.of(NOT_FILED_IN_GOOD_FAITH);
            case DISMISSED_AFTER_EVALUATION -> Optional.of(CRITERIA_NOT_SHOWN_AFTER_EVALUATION);
            default -> Optional.empty();
        };
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section that states the ground, or empty for a basis as stated by the court} */
    public Optional<Citation> citation() {
        return citation;
    }

    /** {@return whether such a dismissal is with prejudice} */
    public Prejudice prejudice() {
        return prejudice;
    }

    /** {@return whether the court may or must dismiss} */
    public DismissalDuty duty() {
        return duty;
    }

    /** {@return who may petition again} */
    public Refiling refiling() {
        return refiling;
    }

    /**
     * Says whether the Act does not name the ground.
     *
     * @return whether the basis is recorded as the court stated it
     */
    public boolean isAsStatedByCourt() {
        return citation.isEmpty();
    }
}
