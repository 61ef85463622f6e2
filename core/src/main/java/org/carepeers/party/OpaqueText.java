package org.carepeers.party;

/** The form that ids share. */
final class OpaqueText {

    static final String PATTERN = "[A-Za-z0-9._:-]{1,64}";
    static final String WORDS = "1 to 64 characters of A-Z, a-z, 0-9, dot, underscore, colon and hyphen";

    private static final int LONGEST = 64;
    private static final String PUNCTUATION = "._:-";

    private OpaqueText() {}

    static void check(String type, String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(OpaqueText::isAllowed)) {
            throw new IllegalArgumentException(type + " must be " + WORDS);
        }
    }

    private static boolean isAllowed(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || PUNCTUATION.indexOf(character) >= 0;
    }
}
