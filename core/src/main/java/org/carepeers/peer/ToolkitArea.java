package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * The four areas of peer work that the peers toolkit of the CARE Act describes.
 *
 * <p>Read in the announcement of the toolkit; the toolkit itself was not read.
 */
public enum ToolkitArea implements Coded {
    /** Being the first contact, building trust, staying through changes, going along. */
    OUTREACH_AND_ENGAGEMENT("outreach-and-engagement", "Outreach and engagement"),
    /** Being beside the person before, in and after a hearing. */
    COURT_SUPPORT("court-support", "Court support"),
    /** Teaching peers and everyone who works with them. */
    TRAINING_AND_EDUCATION("training-and-education", "Training and education"),
    /** Working with other programs and organizations. */
    PARTNERSHIPS("partnerships", "Partnerships");

    private final String code;
    private final String title;

    ToolkitArea(String code, String title) {
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
