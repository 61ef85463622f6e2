package org.carepeers.workflow.disclosure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Consent;
import org.carepeers.consent.Disclosure;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.participant.Preferences;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.AssignmentStage;

/**
 * What one recipient may see on one day of the peer support that a person has: what may not be seen is not in it.
 *
 * <p>Its JSON is what {@link org.carepeers.json.CareJson#write(Object)} gives. It may hold what prints as redacted, and
 * prints nothing of it. This type is immutable and thread-safe.
 *
 * @param assignment whether someone walks beside the person, or empty if it is not shown
 * @param contacts the days of meetings and attempts, where nothing more of them is shown
 * @param engagements the meetings and attempts, each without what is not shown
 * @param hearingPlans what was settled for hearings, each without what is not shown
 * @param handOver what one worker passed on to the next, or empty if it is not shown or there is none
 * @param preferences what the person would like, or empty if it is not shown or not known
 * @param consents the consents that the person gave
 * @param shown what was shown before, to whom
 * @param leftOut what was left out, where the audience may know that
 * @param disclosures what to put on record when the view is shown: the view itself, then each note in it
 */
@JsonPropertyOrder({
    "disclosures",
    "assignment",
    "contacts",
    "engagements",
    "hearingPlans",
    "handOver",
    "preferences",
    "consents",
    "shown",
    "leftOut"
})
public record AccompanimentDisclosure(
        Optional<Assignment> assignment,
        List<LocalDate> contacts,
        List<Engagement> engagements,
        List<HearingPlan> hearingPlans,
        Optional<HandOver> handOver,
        Optional<Preferences> preferences,
        List<Consent> consents,
        List<Disclosure> shown,
        List<LeftOut> leftOut,
        List<Disclosure> disclosures) {

    /**
     * Whether someone walks beside the person.
     *
     * @param at what the person said, and where it stands
     * @param worker who walks beside them, or empty if it is not shown or nobody does
     */
    @JsonPropertyOrder({"at", "worker"})
    public record Assignment(AssignmentStage at, Optional<PartyId> worker) {}

    /**
     * Keeps unchangeable copies of the lists.
     *
     * @param assignment whether someone walks beside the person
     * @param contacts the days of meetings and attempts
     * @param engagements the meetings and attempts
     * @param hearingPlans what was settled for hearings
     * @param handOver what one worker passed on to the next
     * @param preferences what the person would like
     * @param consents the consents that the person gave
     * @param shown what was shown before
     * @param leftOut what was left out
     * @param disclosures what to put on record
     */
    public AccompanimentDisclosure {
        contacts = List.copyOf(contacts);
        engagements = List.copyOf(engagements);
        hearingPlans = List.copyOf(hearingPlans);
        consents = List.copyOf(consents);
        shown = List.copyOf(shown);
        leftOut = List.copyOf(leftOut);
        disclosures = List.copyOf(disclosures);
    }

    /** Returns how much it shows; nothing of a person. */
    @Override
    public String toString() {
        return "AccompanimentDisclosure of " + engagements.size() + " engagements and " + contacts.size() + " days";
    }
}
