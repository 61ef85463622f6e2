package org.carepeers.peer;

/**
 * A part of a day in every week, such as Tuesday morning.
 *
 * @param day the day of the week
 * @param part the part of the day
 */
public record WeekSlot(Weekday day, PartOfDay part) {

    /**
     * Returns a slot.
     *
     * @param day the day of the week
     * @param part the part of the day
     * @return the value
     */
    public static WeekSlot of(Weekday day, PartOfDay part) {
        return new WeekSlot(day, part);
    }
}
