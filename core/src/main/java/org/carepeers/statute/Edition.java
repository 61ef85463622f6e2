package org.carepeers.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The text of the CARE Act as it stood from one day on, until the next edition.
 *
 * <p>Only an edition with a {@code verifiedThrough} day was read in full. Of an older edition the library knows those
 * sections that no later bill touched, and nothing else. This type is immutable and thread-safe.
 *
 * @param id the edition's name in kebab-case, such as {@code sb-27-2025}
 * @param inForceFrom the first day of the edition, inclusive
 * @param verifiedThrough the last day on which the text was known to stand, inclusive; empty if it was not read in full
 * @param bills the bills that made the edition, each of them effective on {@code inForceFrom}
 */
public record Edition(String id, LocalDate inForceFrom, Optional<LocalDate> verifiedThrough, List<Bill> bills)
        implements Comparable<Edition> {

    /**
     * Keeps an unchangeable copy of the bills.
     *
     * @param id the edition's name in kebab-case, such as {@code sb-27-2025}
     * @param inForceFrom the first day of the edition, inclusive
     * @param verifiedThrough the last day on which the text was known to stand, inclusive; empty if it was not read in
     *     full
     * @param bills the bills that made the edition, each of them effective on {@code inForceFrom}
     * @throws IllegalArgumentException if the id is blank or the edition was verified through a day before it began
     */
    public Edition {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An edition has an id");
        }
        LocalDate began = inForceFrom;
        if (verifiedThrough.filter(day -> day.isBefore(began)).isPresent()) {
            throw new IllegalArgumentException("verifiedThrough lies before inForceFrom");
        }
        bills = List.copyOf(bills);
    }

    /** Compares by the first day, then by id. */
    @Override
    public int compareTo(Edition other) {
        int byDate = inForceFrom.compareTo(other.inForceFrom);
        return byDate != 0 ? byDate : id.compareTo(other.id);
    }
}
