package org.carepeers.engagement;

import org.carepeers.Coded;

/**
 * In what peer support differs from case management and from therapy, and complements both.
 *
 * <p>Three columns for whoever writes a role, trains a team or wonders why a task was refused.
 */
public enum RoleDifference implements Coded {
    /** What the role is for. */
    PURPOSE(
            "purpose",
            "Walking beside someone in their own recovery",
            "Arranging and coordinating services",
            "Treating a condition"),
    /** What it stands on. */
    STANDS_ON(
            "stands-on",
            "Lived experience of recovery, and training in using it for others",
            "Knowledge of services, benefits and duties",
            "A license and clinical training"),
    /** Who sets the agenda. */
    AGENDA("agenda", "The person", "The person and the service plan", "The person and the treatment plan"),
    /** What is shared of oneself. */
    SHARED_OF_ONESELF(
            "shared-of-oneself", "What helps the other, by the worker's own choice", "Little", "As a rule, nothing"),
    /** What is talked about. */
    TALK(
            "talk",
            "Hope, choices, what has helped, what the person wants said",
            "Needs, appointments, papers, next steps",
            "Symptoms, causes, treatment"),
    /** Where it happens. */
    PLACE(
            "place",
            "Wherever the person is: the street, a café, the courthouse steps",
            "Offices, telephones, other agencies",
            "A room made for it"),
    /** What is written. */
    WRITING(
            "writing",
            "What we did together and what the person wants next, in ordinary words",
            "What was arranged, with whom and by when",
            "Assessments, treatment and progress"),
    /** What is decided. */
    DECIDING(
            "deciding",
            "Nothing about the person",
            "Which services are arranged, within the plan",
            "The clinical questions"),
    /** What the role says to the court. */
    COURT("court", "Nothing: support, not testimony", "What the county's report needs", "The clinical evaluation"),
    /** When the person says no. */
    WHEN_THE_PERSON_SAYS_NO(
            "when-the-person-says-no",
            "The no is respected, and the door stays open",
            "Other services are looked for",
            "Risks and choices are discussed");

    private final String code;
    private final String peer;
    private final String caseManager;
    private final String therapist;

    RoleDifference(String code, String peer, String caseManager, String therapist) {
        this.code = code;
        this.peer = peer;
        this.caseManager = caseManager;
        this.therapist = therapist;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return how it is for a peer support worker, in plain English} */
    public String peer() {
        return peer;
    }

    /** {@return how it is for a case manager, in plain English} */
    public String caseManager() {
        return caseManager;
    }

    /** {@return how it is for a therapist, in plain English} */
    public String therapist() {
        return therapist;
    }
}
