package org.carepeers.workflow.disclosure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.consent.Disclosure;
import org.carepeers.participant.Participant;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PersonDetails;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;

/**
 * A case as one recipient may see it on one day: what may not be seen is not in it.
 *
 * <p>It is no case file: events lack what they state of parts that are not shown, and nothing may be decided on it. Its
 * JSON is what {@link org.carepeers.json.CareJson#write(Object)} gives. It may hold what prints as redacted, and prints
 * nothing of it. This type is immutable and thread-safe.
 *
 * @param caseId the number of the case, or empty if it is not shown
 * @param county the county where the case is, or empty if it is not shown
 * @param stage where the case is, or empty if it is not shown
 * @param hearings the hearings that are set, in the order of their days
 * @param participant languages, residence and circumstances, as far as they are shown; empty if nothing is
 * @param people names and addresses, as far as they are shown
 * @param events what happened, in the order recorded, each without what is not shown
 * @param deadlines what is open
 * @param externalReferences keys in other systems
 * @param leftOut what was left out, where the audience may know that
 * @param disclosure what to put on record when the view is shown
 */
@JsonPropertyOrder({
    "disclosure",
    "caseId",
    "county",
    "stage",
    "hearings",
    "participant",
    "people",
    "events",
    "deadlines",
    "externalReferences",
    "leftOut"
})
public record CaseDisclosure(
        Optional<CaseId> caseId,
        Optional<County> county,
        Optional<Stage> stage,
        List<SetHearing> hearings,
        Optional<Participant> participant,
        List<PersonDetails> people,
        List<CareEvent> events,
        List<Open> deadlines,
        List<ExternalReference> externalReferences,
        List<LeftOut> leftOut,
        Disclosure disclosure) {

    /**
     * Where the case is.
     *
     * @param at the stage
     * @param since since when, or empty if it is not shown
     * @param term the term, or empty if it is not shown or there is none
     * @param termEndsOn the last day of the term, or empty if it is not shown or there is none
     */
    @JsonPropertyOrder({"at", "since", "term", "termEndsOn"})
    public record Stage(CareStage at, Optional<LocalDate> since, OptionalInt term, Optional<LocalDate> termEndsOn) {}

    /**
     * A hearing that is set.
     *
     * @param kind what it is for, or empty where only days are shown
     * @param on the day
     */
    @JsonPropertyOrder({"kind", "on"})
    public record SetHearing(Optional<HearingKind> kind, LocalDate on) {}

    /**
     * Something that is open.
     *
     * @param rule the rule behind it
     * @param title what is to be done
     * @param who who has to act
     * @param by the last day, or empty if there is none
     */
    @JsonPropertyOrder({"rule", "title", "who", "by"})
    public record Open(RuleId rule, String title, DutyHolder who, Optional<LocalDate> by) {}

    /**
     * Keeps unchangeable copies of the lists.
     *
     * @param caseId the number of the case
     * @param county the county where the case is
     * @param stage where the case is
     * @param hearings the hearings that are set
     * @param participant languages, residence and circumstances
     * @param people names and addresses
     * @param events what happened
     * @param deadlines what is open
     * @param externalReferences keys in other systems
     * @param leftOut what was left out
     * @param disclosure what to put on record
     */
    public CaseDisclosure {
        hearings = List.copyOf(hearings);
        people = List.copyOf(people);
        events = List.copyOf(events);
        deadlines = List.copyOf(deadlines);
        externalReferences = List.copyOf(externalReferences);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns to which audience and for which day it was made, and how many events it shows; nothing of a person. */
    @Override
    public String toString() {
        return "CaseDisclosure to " + disclosure.audience().code() + " on " + disclosure.on() + ", " + events.size()
                + " events";
    }
}
