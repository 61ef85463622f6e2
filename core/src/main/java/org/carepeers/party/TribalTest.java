package org.carepeers.party;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * The three tests by which a tribe comes into a case, each with its own words.
 *
 * <p>None follows from another: a person may meet one and not the next. The first two also need the respondent's
 * consent, which is a matter of its own.
 */
public enum TribalTest implements Coded {
    /** A representative may be present at the initial appearance and is entitled to notice of it. */
    PRESENT_AT_INITIAL_APPEARANCE(
            "present-at-initial-appearance",
            Citation.parse("WIC 5977(b)(5)"),
            EnumSet.of(
                    TribalConnection.ASSERTS_ENROLLMENT,
                    TribalConnection.ENROLLED,
                    TribalConnection.SERVED_BY_INDIAN_HEALTH_PROVIDER,
                    TribalConnection.SERVED_BY_TRIBAL_COURT,
                    TribalConnection.SERVED_BY_TRIBAL_ORGANIZATION)),
    /** The county gives the tribe notice of the case management hearing. */
    NOTIFIED_OF_CASE_MANAGEMENT(
            "notified-of-case-management", Citation.parse("WIC 5977(c)(3)"), EnumSet.of(TribalConnection.ENROLLED)),
    /** The county uses its best efforts to consult on the CARE plan. */
    CONSULTED_ON_PLAN(
            "consulted-on-plan",
            Citation.parse("WIC 5977.1(c)(4)"),
            EnumSet.of(
                    TribalConnection.SELF_IDENTIFIED,
                    TribalConnection.DETERMINED_ELIGIBLE,
                    TribalConnection.SERVED_BY_INDIAN_HEALTH_PROVIDER,
                    TribalConnection.SERVED_BY_TRIBAL_COURT));

    private final String code;
    private final Citation citation;
    private final Set<TribalConnection> connections;

    TribalTest(String code, Citation citation, Set<TribalConnection> connections) {
        this.code = code;
        this.citation = citation;
        this.connections = Collections.unmodifiableSet(connections);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section that sets the test} */
    public Citation citation() {
        return citation;
    }

    /** {@return the connections of which one is enough, unchangeable} */
    public Set<TribalConnection> connections() {
        return connections;
    }

    /**
     * Says whether what is known meets the test.
     *
     * @param known the connections that are known
     * @return whether one of them is enough; false says only that nothing known meets it
     */
    public boolean isMetBy(Set<TribalConnection> known) {
        return known.stream().anyMatch(connections::contains);
    }
}
