package org.carepeers.engagement;

import org.carepeers.Coded;

/** By what someone gets to a hearing or another place they want to reach. */
public enum RideBy implements Coded {
    /** A car or van of the program or the county. */
    PROGRAM_VEHICLE("program-vehicle"),
    /** The worker's own car, where the employer insures that. */
    WORKERS_OWN_CAR("workers-own-car"),
    /** A taxi or a ride service. */
    HIRED_CAR("hired-car"),
    /** A bus or a train. */
    PUBLIC_TRANSPORT("public-transport"),
    /** The car of someone close to the person. */
    SOMEONE_CLOSE("someone-close"),
    /** A vehicle of the jail, the hospital or another place that brings the person. */
    FACILITY_VEHICLE("facility-vehicle"),
    /** Nothing: they walk. */
    ON_FOOT("on-foot");

    private final String code;

    RideBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
