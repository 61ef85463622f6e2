package org.carepeers.workflow.partner;

/**
 * How soon a county wants its own steps in a referral done. There is no built-in value for California; what a partner
 * agreed to stands in its agreement.
 *
 * @param name whose policy it is
 * @param handOffDays within how many calendar days of the partner's yes the person and the partner meet
 * @param outcomeDays within how many calendar days the outcome is told
 * @param tellDays within how many calendar days a person is told of what was sent without their consent
 */
public record ReferralPolicy(String name, int handOffDays, int outcomeDays, int tellDays) {

    /**
     * Refuses days below nothing and a policy without a name.
     *
     * @param name whose policy it is
     * @param handOffDays days until the person and the partner meet
     * @param outcomeDays days until the outcome is told
     * @param tellDays days until a person is told of what was sent without their consent
     * @throws IllegalArgumentException if the name is blank or a number is negative
     */
    public ReferralPolicy {
        if (name.isBlank() || handOffDays < 0 || outcomeDays < 0 || tellDays < 0) {
            throw new IllegalArgumentException("ReferralPolicy needs a name and days of 0 or more");
        }
    }

    /**
     * Returns an example, for trying things out. It is nobody's policy.
     *
     * @return a week for the hand-off, two weeks for the outcome, one day to tell
     */
    public static ReferralPolicy example() {
        return new ReferralPolicy("Example policy on referrals", 7, 14, 1);
    }
}
