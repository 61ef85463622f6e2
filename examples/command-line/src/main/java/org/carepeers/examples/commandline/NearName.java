package org.carepeers.examples.commandline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what somebody meant who typed a name a little wrong. */
final class NearName {

    private static final int LETTERS_OF_A_SLIP = 3;

    private NearName() {}

    /** The nearest of the names, if no more than every third letter was typed wrong. */
    static Optional<String> of(String typed, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> slips(typed, name)))
                .filter(name -> slips(typed, name) * LETTERS_OF_A_SLIP <= name.length());
    }

    /** The number of letters to add, leave out or change, where two that changed places count as two. */
    private static int slips(String typed, String name) {
        int[] above = new int[name.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] present = new int[above.length];
            present[0] = row;
            for (int column = 1; column < above.length; column++) {
                int changed = above[column - 1] + (typed.charAt(row - 1) == name.charAt(column - 1) ? 0 : 1);
                present[column] = Math.min(changed, 1 + Math.min(above[column], present[column - 1]));
            }
            above = present;
        }
        return above[name.length()];
    }
}
