package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * A position without lived experience that asks as much and is paid by the same agency.
 *
 * <p>Which position that is, is for the agency and its workers to say; the library only compares.
 *
 * @param title the title of the position
 * @param pay its pay
 */
public record ComparablePosition(String title, PayBand pay) {

    /**
     * Refuses a blank title.
     *
     * @param title the title of the position
     * @param pay its pay
     * @throws IllegalArgumentException if the title is blank
     */
    public ComparablePosition {
        Invariant.holds(!title.isBlank(), "ComparablePosition.title must not be blank");
    }
}
