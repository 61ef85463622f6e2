package org.carepeers.engagement;

import java.util.Optional;
import org.carepeers.Coded;

/** What someone does in a care team. */
public enum CareTeamTask implements Coded {
    /** Walking beside the person. */
    WALKING_BESIDE("walking-beside"),
    /** Getting ready for hearings with the person and being there. */
    COURT_SUPPORT("court-support"),
    /** Keeping in touch where the person is. */
    OUTREACH("outreach"),
    /** Working with the person on their own wellness recovery action plan. */
    WELLNESS_PLANNING("wellness-planning"),
    /** Being among people. */
    SOCIAL_LIFE("social-life"),
    /** Finding services and benefits. */
    RESOURCES("resources"),
    /** Seeing to rides. */
    RIDES("rides"),
    /** Talking with the family, within dated consent. */
    FAMILY_CONTACT("family-contact"),
    /** Managing the case. */
    CASE_MANAGEMENT("case-management"),
    /** Seeing to housing. */
    HOUSING("housing"),
    /** Therapy. */
    THERAPY("therapy"),
    /** Assessing clinically. */
    CLINICAL_ASSESSMENT("clinical-assessment"),
    /** Prescribing or giving medication. */
    MEDICATION("medication"),
    /** Writing to the court. */
    COURT_REPORTS("court-reports"),
    /** Being called in a crisis. */
    CRISIS_LINE("crisis-line");

    private final String code;

    CareTeamTask(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether a peer support worker may take it on.
     *
     * @return false for what is clinical, for the management of the case and for what is written to the court
     */
    public boolean isWithinThePeerRole() {
        return actOutsideThePeerRole().isEmpty();
    }

    /**
     * Finds the act that it would be if a peer support worker took it on.
     *
     * @return the act that no plan may give to a peer, or empty if a peer may take the task on
     */
    public Optional<ProhibitedAct> actOutsideThePeerRole() {
        return switch (this) {
            case CASE_MANAGEMENT -> Optional.of(ProhibitedAct.MANAGE_CASE);
            case THERAPY -> Optional.of(ProhibitedAct.PROVIDE_THERAPY);
            case CLINICAL_ASSESSMENT -> Optional.of(ProhibitedAct.ASSESS_CLINICALLY);
            case MEDICATION -> Optional.of(ProhibitedAct.GIVE_MEDICATION);
            case COURT_REPORTS -> Optional.of(ProhibitedAct.WRITE_COURT_REPORT);
            default -> Optional.empty();
        };
    }
}
