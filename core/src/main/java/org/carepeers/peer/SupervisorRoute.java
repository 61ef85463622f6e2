package org.carepeers.peer;

import org.carepeers.Coded;
import org.carepeers.statute.Confidence;

/** A way by which someone qualifies to supervise peer support workers. */
public enum SupervisorRoute implements Coded {
    /** As a certified peer support specialist with time in the behavioral health system. */
    CERTIFIED_PEER("certified-peer"),
    /** As a behavioral health professional with time in the system. */
    BEHAVIORAL_HEALTH_PROFESSIONAL("behavioral-health-professional"),
    /** By years of direct service in behavioral health, peer work included. */
    DIRECT_SERVICE("direct-service");

    /** How sure the routes are: told of the state's notice from memory, which was not read. */
    public static final Confidence CONFIDENCE = Confidence.MEMORY;

    private final String code;

    SupervisorRoute(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
