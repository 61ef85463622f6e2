package org.carepeers.engagement;

import org.carepeers.Coded;

/** The kind of place of a meeting. Never an address, and never where someone sleeps. */
public enum Setting implements Coded {
    /** A place in the community that the person chose. */
    PLACE_THE_PERSON_CHOSE("place-the-person-chose"),
    /** A courthouse. */
    COURTHOUSE("courthouse"),
    /** An office of the program or of the county. */
    OFFICE("office"),
    /** A site where services are given. */
    SERVICE_SITE("service-site"),
    /** A hospital. */
    HOSPITAL("hospital"),
    /** A jail or prison. */
    JAIL("jail"),
    /** On the way, in a vehicle or on foot. */
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
}
