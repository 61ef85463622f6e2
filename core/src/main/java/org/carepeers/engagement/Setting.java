package org.carepeers.engagement;

import org.carepeers.Coded;

/** The kind of place of a meeting. Never an address, and never where someone sleeps. */
public enum Setting implements Coded {
    /** A place in the community that the person chose. */
    PLACE_THE_PERSON_CHOSE("place-the-person-chose"),
    /** The person's home, if they asked the worker in. */
    HOME("home"),
    /** On the street, or outdoors. */
    STREET("street"),
    /** A café, library or another place that is open to all. */
    PUBLIC_PLACE("public-place"),
    /** A courthouse. */
    COURTHOUSE("courthouse"),
    /** An office of the program or of the county. */
    OFFICE("office"),
    /** A site where services are given. */
    SERVICE_SITE("service-site"),
    /** A peer respite. */
    RESPITE("respite"),
    /** The emergency department of a hospital. */
    EMERGENCY_DEPARTMENT("emergency-department"),
    /** A hospital. */
    HOSPITAL("hospital"),
    /** A jail or prison. */
    JAIL("jail"),
    /** On the way, in a car or on foot. */
    ON_THE_WAY("on-the-way"),
    /** No place, because nobody met in person. */
    NOT_IN_PERSON("not-in-person");

    private final String code;

    Setting(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether the place is where services are given.
     *
     * @return false for the places of ordinary life, where the other twenty-three hours of a day are spent
     */
    public boolean isOfServices() {
        return switch (this) {
            case OFFICE, SERVICE_SITE, HOSPITAL, EMERGENCY_DEPARTMENT -> true;
            default -> false;
        };
    }
}
