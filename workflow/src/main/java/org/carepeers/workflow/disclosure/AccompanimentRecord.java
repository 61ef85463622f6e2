package org.carepeers.workflow.disclosure;

import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Disclosure;
import org.carepeers.participant.Preferences;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;

/**
 * What is on record of the peer support that a person has.
 *
 * @param history the accompaniment as decided
 * @param preferences what the person would like, or empty if it is not known
 * @param disclosures what was shown before
 */
public record AccompanimentRecord(
        AccompanimentHistory history, Optional<Preferences> preferences, List<Disclosure> disclosures) {

    /**
     * Keeps an unchangeable copy of the disclosures.
     *
     * @param history the accompaniment as decided
     * @param preferences what the person would like
     * @param disclosures what was shown before
     */
    public AccompanimentRecord {
        disclosures = List.copyOf(disclosures);
    }

    /**
     * Returns the record of an accompaniment of which nothing else is known.
     *
     * @param history the accompaniment as decided
     * @return the record
     */
    public static AccompanimentRecord of(AccompanimentHistory history) {
        return new AccompanimentRecord(history, Optional.empty(), List.of());
    }

    /** Returns the stage of the accompaniment; nothing of a person. */
    @Override
    public String toString() {
        return "AccompanimentRecord of " + history.present();
    }
}
