package org.carepeers.proceeding;

import org.carepeers.Coded;

/**
 * Who may petition again after a dismissal.
 *
 * <p>Where the Act is silent the answer is a reading of it, and says so.
 */
public enum Refiling implements Coded {
    /** Anyone with standing; only WIC 5975.1 could prevent it. */
    ANYONE("anyone"),
    /**
     * Anyone with standing, as the Act is read: it expressly permits a new petition to household and family members on
     * changed circumstances and forbids none (WIC 5977(b)(6)(B)(iv)).
     */
    ANYONE_AS_READ("anyone-as-read"),
    /** Not the original petitioner on those facts; others on new facts, as the Act is read. */
    OTHERS_ON_NEW_FACTS("others-on-new-facts"),
    /** The Act does not speak of it. */
    NOT_STATED("not-stated");

    private final String code;

    Refiling(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
