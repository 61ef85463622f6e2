package org.carepeers.peer;

import org.carepeers.Coded;

/** A document that is written from a role description. */
public enum RoleDocument implements Coded {
    /** What the position is, for whoever may want to apply. */
    JOB_DESCRIPTION("job", "Job description"),
    /** How the interviews are held, for whoever asks the questions. */
    INTERVIEW_GUIDE("interview", "Interview guide"),
    /** What colleagues, supervisor and worker may expect of each other. */
    ROLE_EXPECTATIONS("expectations", "Role expectations");

    private final String code;
    private final String title;

    RoleDocument(String code, String title) {
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
