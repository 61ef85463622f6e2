package org.carepeers.party;

import org.carepeers.Coded;

/** How someone comes to act as petitioner: for themselves, in an office, or for whoever holds it. */
public enum ActingCapacity implements Coded {
    /** As a private person: a household member, a relative or the respondent. */
    PRIVATE("private"),
    /** By virtue of an office or an employment. */
    OFFICIAL("official"),
    /** As the designee of whoever holds the office. */
    DESIGNEE("designee"),
    /**
     * As the conservator or proposed conservator of a person referred from conservatorship proceedings (WIC
     * 5978(f)(2)). Whether such a conservator has standing when not a public one is open: WIC 5974 does not name them.
     */
    CONSERVATOR("conservator");

    private final String code;

    ActingCapacity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
