package org.carepeers.engagement;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.party.PartyId;

/**
 * Something that a care team agreed on: who does what, and by when.
 *
 * @param task the kind of task
 * @param who who does it
 * @param by the last day, or empty if none was agreed
 * @param words what exactly, in words that the person may read; never printed
 */
public record HuddleAgreement(CareTeamTask task, PartyId who, Optional<LocalDate> by, Optional<String> words) {

    /** Returns the agreement without its words. */
    @Override
    public String toString() {
        return "HuddleAgreement[task=" + task.code() + ", who=" + who + ", by=" + by + ", words=[redacted]]";
    }
}
