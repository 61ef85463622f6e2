package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * Something that the role does, in one of the four areas of the toolkit.
 *
 * @param area the area
 * @param text what is done, in the agency's words
 */
public record RoleDuty(ToolkitArea area, String text) {

    /**
     * Refuses a blank text.
     *
     * @param area the area
     * @param text what is done
     * @throws IllegalArgumentException if the text is blank
     */
    public RoleDuty {
        Invariant.holds(!text.isBlank(), "RoleDuty.text must not be blank");
    }
}
