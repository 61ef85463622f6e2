package org.carepeers.workflow.accompaniment;

import org.carepeers.workflow.machine.ReasonCode;

/** What is missing for a better way to be paid, and why a span cannot be claimed at all. */
public enum ClaimReason implements ReasonCode {
    /** The worker's certification was not active on the day. */
    NOT_CERTIFIED_ON_DATE("not-certified-on-date"),
    /** The county does not take part in the benefit. */
    COUNTY_NOT_OPTED_IN("county-not-opted-in"),
    /** There is no plan of care. */
    NO_PLAN_OF_CARE("no-plan-of-care"),
    /** There is no note. */
    NO_NOTE("no-note"),
    /** Nobody supervised. */
    NO_SUPERVISOR("no-supervisor"),
    /** Nobody was reached. */
    NOBODY_REACHED("nobody-reached"),
    /** The month was paid for as a bundle. */
    BUNDLED_MONTH("bundled-month"),
    /** The way there and back is not paid on this way. */
    TRAVEL_NOT_PAID("travel-not-paid"),
    /** The work is not what is paid on this way. */
    NOT_PAID_THIS_WAY("not-paid-this-way"),
    /** The fund does not pay for it. */
    NOT_FUNDED("not-funded"),
    /** The same worker's minutes are in the plan elsewhere. */
    OVERLAPS("overlaps"),
    /** The same span is in the plan twice. */
    PLANNED_TWICE("planned-twice"),
    /** How long it took is not on record. */
    NO_MINUTES("no-minutes"),
    /** The participant had died. */
    AFTER_DEATH("claimed-after-death");

    private final String code;

    ClaimReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
