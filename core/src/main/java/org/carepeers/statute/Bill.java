package org.carepeers.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An act of the Legislature that added or amended sections the library works from.
 *
 * <p>Bills sort by the day they took effect, then by name. This type is immutable and thread-safe.
 *
 * @param name the bill with its year, such as {@code SB 27 (2025)}
 * @param chapter the chaptered law, such as {@code Stats. 2025, ch. 528}
 * @param effectiveOn the first day on which the bill was in force
 * @param sections the sections it added or amended, as far as known, in order
 * @param note what is not known of it; empty if nothing
 */
public record Bill(String name, String chapter, LocalDate effectiveOn, List<Citation> sections, Optional<String> note)
        implements Comparable<Bill> {

    /**
     * Keeps an unchangeable copy of the sections.
     *
     * @param name the bill with its year, such as {@code SB 27 (2025)}
     * @param chapter the chaptered law, such as {@code Stats. 2025, ch. 528}
     * @param effectiveOn the first day on which the bill was in force
     * @param sections the sections it added or amended, as far as known, in order
     * @param note what is not known of it; empty if nothing
     * @throws IllegalArgumentException if the name or the chapter is blank
     */
    public Bill {
        if (name.isBlank() || chapter.isBlank()) {
            throw new IllegalArgumentException("A bill has a name and a chapter");
        }
        sections = List.copyOf(sections);
    }

    /**
     * Says whether the bill touched the section in which a place lies.
     *
     * @param place the place asked for
     * @return whether {@code place} is within one of {@link #sections()}
     */
    public boolean touched(Citation place) {
        return sections.stream().anyMatch(place::isWithin);
    }

    @Override
    public int compareTo(Bill other) {
        int byDate = effectiveOn.compareTo(other.effectiveOn);
        return byDate != 0 ? byDate : name.compareTo(other.name);
    }
}
