package org.carepeers.workflow.workforce;

/**
 * How early a county wants to know of gaps in its positions. There is no built-in value for California.
 *
 * @param name whose policy it is; it stands in every obligation that follows from it
 * @param fundingNoticeDays how many calendar days before money ends the gap is an obligation
 * @param vacancyDays after how many calendar days a vacant position is an obligation
 */
public record PositionPolicy(String name, int fundingNoticeDays, int vacancyDays) {

    /**
     * Refuses days below nothing and a policy without a name.
     *
     * @param name whose policy it is
     * @param fundingNoticeDays how many calendar days before money ends the gap is an obligation
     * @param vacancyDays after how many calendar days a vacant position is an obligation
     * @throws IllegalArgumentException if the name is blank or a number is negative
     */
    public PositionPolicy {
        if (name.isBlank() || fundingNoticeDays < 0 || vacancyDays < 0) {
            throw new IllegalArgumentException("PositionPolicy needs a name and days of 0 or more");
        }
    }

    /**
     * Returns an example, for trying things out. It is nobody's policy.
     *
     * @return half a year of notice, and sixty days for a vacancy
     */
    public static PositionPolicy example() {
        return new PositionPolicy("Example policy on positions", 180, 60);
    }
}
