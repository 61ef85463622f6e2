package org.carepeers.participant;

import java.time.LocalDate;

/**
 * The end of a designation as supporter. Only the court and the respondent can bring it about.
 *
 * @param removedOn the first day the person is no longer the supporter
 * @param removedBy who ended it
 */
public record SupporterRemoval(LocalDate removedOn, RemovedBy removedBy) {

    /**
     * Returns a removal.
     *
     * @param removedOn the first day the person is no longer the supporter
     * @param removedBy who ended it
     * @return the value
     */
    public static SupporterRemoval of(LocalDate removedOn, RemovedBy removedBy) {
        return new SupporterRemoval(removedOn, removedBy);
    }
}
