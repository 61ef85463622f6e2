package org.carepeers.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The allowed word that someone probably meant. */
final class Nearest {

    private static final int LETTERS_PER_SLIP = 4;

    private Nearest() {}

    /** Finds the nearest word, if a slip of the keyboard in every four letters explains the difference. */
    static Optional<String> to(String written, List<String> allowed) {
        String plain = plain(written);
        return allowed.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= slips(word))
                .filter(word -> distance(plain, plain(word)) <= slips(word))
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
    }

    private static int slips(String word) {
        return Math.max(1, word.length() / LETTERS_PER_SLIP);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
