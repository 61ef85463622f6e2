package org.carepeers.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;

/**
 * What a county says of one of its practices.
 *
 * @param practice the practice
 * @param standing how it stands
 * @param since since when it is done, or from when it is planned; empty if not known
 * @param evidence what shows it, in the county's words, such as a count or a document; never about a person
 */
public record PracticeStatement(
        ToolkitPractice practice, PracticeStanding standing, Optional<LocalDate> since, List<String> evidence) {

    /**
     * Keeps an unchangeable copy.
     *
     * @param practice the practice
     * @param standing how it stands
     * @param since since when it is done
     * @param evidence what shows it
     */
    public PracticeStatement {
        evidence = Invariant.copyOrEmpty(evidence);
    }
}
