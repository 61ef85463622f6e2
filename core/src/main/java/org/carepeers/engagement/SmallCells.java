package org.carepeers.engagement;

import org.carepeers.invariant.Invariant;

/**
 * Which counts of people are too small to be shown, by whose practice.
 *
 * @param smallestShown the smallest count that is shown; every smaller one but 0 is withheld
 * @param source whose practice it is
 */
public record SmallCells(int smallestShown, String source) {

    private static final int PUBLISHED = 11;

    /**
     * Checks the figure.
     *
     * @param smallestShown the smallest count that is shown
     * @param source whose practice it is
     * @throws IllegalArgumentException if the figure is less than 2 or no source is named
     */
    public SmallCells {
        Invariant.holds(smallestShown > 1, "SmallCells.smallestShown must be at least 2");
        Invariant.holds(!source.isBlank(), "SmallCells.source must not be blank");
    }

    /**
     * Returns the practice that California's health agencies publish: counts below 11 are withheld, 0 excepted, and with
     * them as many others as it takes that none can be worked out.
     *
     * @return the practice of the Data De-Identification Guidelines, section 4.4
     */
    public static SmallCells dataDeIdentificationGuidelines() {
        return new SmallCells(PUBLISHED, "CalHHS and DHCS Data De-Identification Guidelines, 4.4");
    }

    /**
     * Says whether a count is too small to be shown.
     *
     * @param count the count
     * @return whether it lies between 1 and the smallest that is shown, the latter excluded
     */
    public boolean withholds(int count) {
        return count > 0 && count < smallestShown;
    }
}
