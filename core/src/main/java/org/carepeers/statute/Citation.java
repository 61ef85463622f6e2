package org.carepeers.statute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepeers.Coded;
import org.carepeers.TextForm;

/**
 * A place in the law, written one way: {@code WIC 5977.1(a)(2)(A)}.
 *
 * <p>Letters move between editions, so a citation is read together with the {@link Edition} of the rule that carries
 * it. Citations sort by code, then section number, then subdivision. This type is immutable and thread-safe.
 *
 * @param code the body of law
 * @param section the section number as printed, such as {@code 5977.1}
 * @param subdivisions the subdivisions from the outermost in, without brackets; empty for the whole section
 */
@TextForm(pattern = Citation.PATTERN, words = Citation.WORDS)
public record Citation(LegalCode code, String section, List<String> subdivisions) implements Comparable<Citation> {

    static final String PATTERN = "([A-Z]+) ([0-9][0-9.\\-a-z]*)((?:\\([0-9A-Za-z]+\\))*)";

    static final String WORDS = "a citation as in WIC 5977.1(a)(2)(A)";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::code)
            .thenComparing(citation -> List.of(citation.section.split("[.\\-]")), Citation::compareParts)
            .thenComparing(Citation::subdivisions, Citation::compareParts)
            .thenComparing(Citation::toString);

    /**
     * Keeps an unchangeable copy of the subdivisions.
     *
     * @param code the body of law
     * @param section the section number as printed, such as {@code 5977.1}
     * @param subdivisions the subdivisions from the outermost in, without brackets; empty for the whole section
     */
    public Citation {
        subdivisions = List.copyOf(subdivisions);
    }

    /**
     * Reads a citation from its one written form.
     *
     * @param text the citation, such as {@code WIC 5977.1(a)(2)(A)} or {@code CRC 7.2235(a)(5)}
     * @return the citation
     * @throws IllegalArgumentException if the text is not of that form or names an unknown code
     */
    @JsonCreator
    public static Citation parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A citation is written as in WIC 5977.1(a)(2)(A)");
        }
        LegalCode code = Coded.find(LegalCode.class, matcher.group(1))
                .orElseThrow(() -> new IllegalArgumentException("A citation names one of the codes of LegalCode"));
        String inner = matcher.group(3);
        List<String> parts = inner.isEmpty()
                ? List.of()
                : List.of(inner.substring(1, inner.length() - 1).split("\\)\\("));
        return new Citation(code, matcher.group(2), parts);
    }

    /**
     * Says whether this place lies within another: {@code WIC 5977.1(a)(2)} is within {@code WIC 5977.1(a)} and within
     * itself.
     *
     * @param outer the place that may contain this one
     * @return whether every part of {@code outer} is the beginning of this citation
     */
    public boolean isWithin(Citation outer) {
        return code == outer.code
                && section.equals(outer.section)
                && subdivisions.size() >= outer.subdivisions.size()
                && subdivisions.subList(0, outer.subdivisions.size()).equals(outer.subdivisions);
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    /** Returns the one written form, which {@link #parse(String)} reads back. */
    @Override
    @JsonValue
    public String toString() {
        StringBuilder text = new StringBuilder(code.code()).append(' ').append(section);
        subdivisions.forEach(part -> text.append('(').append(part).append(')'));
        return text.toString();
    }

    private static int compareParts(List<String> left, List<String> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = comparePart(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int comparePart(String left, String right) {
        boolean numbers =
                NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches();
        int byLength = numbers ? Integer.compare(left.length(), right.length()) : 0;
        return byLength != 0 ? byLength : left.compareTo(right);
    }
}
