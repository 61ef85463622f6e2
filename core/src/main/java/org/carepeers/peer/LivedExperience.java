package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * What a worker may tell of their own life, if they choose to, so that a participant can be matched with them.
 *
 * The worker holds it. It stands in no event and in no stream, and it is written nowhere: see {@link SharedExperience}.
 */
public enum LivedExperience implements Coded {
    /** Recovery from a mental health condition. */
    MENTAL_HEALTH_RECOVERY("mental-health-recovery"),
    /** Recovery from substance use. */
    SUBSTANCE_USE_RECOVERY("substance-use-recovery"),
    /** Recovery from both at once. */
    BOTH_TOGETHER("both-together"),
    /** Being the parent of someone in recovery. */
    PARENT("parent"),
    /** Caring for someone in recovery. */
    CAREGIVER("caregiver"),
    /** Being family of someone in recovery. */
    FAMILY_MEMBER("family-member"),
    /** Having lived without a home. */
    WITHOUT_A_HOME("without-a-home"),
    /** Having been in jail or prison. */
    JAIL_OR_PRISON("jail-or-prison"),
    /** Having lived through court-ordered treatment. */
    COURT_ORDERED_TREATMENT("court-ordered-treatment"),
    /** Having served. */
    MILITARY_SERVICE("military-service");

    private final String code;

    LivedExperience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
