package org.carepeers.workflow.accompaniment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingDays;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.Reach;
import org.carepeers.party.CaseId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;

/**
 * One thing that an accepted event of peer work changed. Effects are recorded with the event; folding them gives the
 * accompaniment as it is. All variants are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AccompanimentEffect.StageEntered.class, name = "stage-entered"),
    @JsonSubTypes.Type(value = AccompanimentEffect.WorkerNamed.class, name = "worker-named"),
    @JsonSubTypes.Type(value = AccompanimentEffect.CoverNamed.class, name = "cover-named"),
    @JsonSubTypes.Type(value = AccompanimentEffect.WorkerNotWanted.class, name = "worker-not-wanted"),
    @JsonSubTypes.Type(value = AccompanimentEffect.AskAgainFrom.class, name = "ask-again-from"),
    @JsonSubTypes.Type(value = AccompanimentEffect.AwayNoted.class, name = "away-noted"),
    @JsonSubTypes.Type(value = AccompanimentEffect.Waits.class, name = "waits"),
    @JsonSubTypes.Type(value = AccompanimentEffect.Sought.class, name = "sought"),
    @JsonSubTypes.Type(value = AccompanimentEffect.HearingMoved.class, name = "hearing-moved"),
    @JsonSubTypes.Type(value = AccompanimentEffect.HandedOver.class, name = "handed-over"),
    @JsonSubTypes.Type(value = AccompanimentEffect.LimitsTold.class, name = "limits-told"),
    @JsonSubTypes.Type(value = AccompanimentEffect.ConsentGiven.class, name = "consent-given"),
    @JsonSubTypes.Type(value = AccompanimentEffect.ConsentRevoked.class, name = "consent-revoked"),
    @JsonSubTypes.Type(value = AccompanimentEffect.CareTeamChanged.class, name = "care-team-changed"),
    @JsonSubTypes.Type(value = AccompanimentEffect.HuddleHeld.class, name = "huddle-held"),
    @JsonSubTypes.Type(value = AccompanimentEffect.HearingPlanned.class, name = "hearing-planned"),
    @JsonSubTypes.Type(value = AccompanimentEffect.HearingDaysKnown.class, name = "hearing-days-known"),
    @JsonSubTypes.Type(value = AccompanimentEffect.CaseSeen.class, name = "case-seen"),
    @JsonSubTypes.Type(value = AccompanimentEffect.PersonDied.class, name = "person-died"),
    @JsonSubTypes.Type(value = AccompanimentEffect.DutyBegan.class, name = "duty-began"),
    @JsonSubTypes.Type(value = AccompanimentEffect.DutyMoved.class, name = "duty-moved"),
    @JsonSubTypes.Type(value = AccompanimentEffect.DutyChanged.class, name = "duty-changed")
})
public sealed interface AccompanimentEffect {

    /**
     * The accompaniment entered a stage.
     *
     * @param stage the stage
     * @param on the day
     */
    record StageEntered(AssignmentStage stage, LocalDate on) implements AccompanimentEffect {}

    /**
     * Someone is the worker who is offered or walks beside the person, or nobody is.
     *
     * @param worker the worker's id, or empty if nobody is
     */
    record WorkerNamed(Optional<String> worker) implements AccompanimentEffect {}

    /**
     * Someone is proposed to cover or covers, or nobody does.
     *
     * @param worker the worker's id, or empty if nobody does
     */
    record CoverNamed(Optional<String> worker) implements AccompanimentEffect {}

    /**
     * The person said not this peer.
     *
     * @param worker the worker's id
     */
    record WorkerNotWanted(String worker) implements AccompanimentEffect {}

    /**
     * The person named the day from which they are happy to be asked again, or that day no longer matters.
     *
     * @param from the day, or empty if none is named
     */
    record AskAgainFrom(Optional<LocalDate> from) implements AccompanimentEffect {}

    /**
     * The worker is away, or is no longer.
     *
     * @param away the days, as far as they are known, or empty if the worker is not away
     */
    record AwayNoted(Optional<Away> away) implements AccompanimentEffect {}

    /**
     * The person would rather wait for their peer than have another cover, or no longer.
     *
     * @param waits whether they wait
     */
    record Waits(boolean waits) implements AccompanimentEffect {}

    /**
     * Contact with the person came about, or was attempted.
     *
     * @param reach which of the two
     * @param on the day
     */
    record Sought(Reach reach, LocalDate on) implements AccompanimentEffect {}

    /**
     * A hearing was moved to another day, or is no longer one that was moved.
     *
     * @param caseId the case in which it is heard
     * @param hearing what the hearing is for
     * @param times how often it was moved
     */
    record HearingMoved(CaseId caseId, HearingKind hearing, int times) implements AccompanimentEffect {}

    /**
     * The two workers and the person handed over.
     *
     * @param handOver what was handed over
     */
    record HandedOver(HandOver handOver) implements AccompanimentEffect {}

    /**
     * The limits of keeping things between the two were told.
     *
     * @param on the day
     */
    record LimitsTold(LocalDate on) implements AccompanimentEffect {}

    /**
     * A consent was given.
     *
     * @param consent the consent
     */
    record ConsentGiven(Consent consent) implements AccompanimentEffect {}

    /**
     * Consents were taken back: what was given by that day, whenever it is entered.
     *
     * <p>What is taken back from one party in the accompaniment may have been given to that party by name, or to everyone of an
     * audience. Both are taken back, since the other would still open it to that party; whoever else is meant is asked for
     * anew. What is taken back in a case, where no audience is named, ends what names the party, and of the rest what was
     * given to family and friends.
     *
     * @param scope what is no longer open, or empty if nothing is that was
     * @param audience to whom it is no longer open, or empty if in whatever part that party would learn it
     * @param recipient the party to whom it is no longer open, or empty if to nobody of the audience
     * @param on the first day on which it is not
     */
    record ConsentRevoked(
            Optional<DisclosureScope> scope, Optional<Audience> audience, Optional<PartyId> recipient, LocalDate on)
            implements AccompanimentEffect {

        /** What the person said where they say it of one scope and one audience. */
        static ConsentRevoked of(PeerEvent<AccompanimentEventKind> event) {
            return new ConsentRevoked(
                    event.facts().find(AccompanimentFacts.SCOPE),
                    event.facts().find(AccompanimentFacts.AUDIENCE),
                    event.facts().find(AccompanimentFacts.RECIPIENT).map(PartyId::of),
                    event.occurredOn());
        }

        /** What the person said in a case, where they name the party alone. */
        static ConsentRevoked from(PartyId party, LocalDate on) {
            return new ConsentRevoked(Optional.empty(), Optional.empty(), Optional.of(party), on);
        }

        /** Says whether a consent is no longer in force by this, and still was. */
        boolean takesBack(Consent consent) {
            boolean toAll = consent.audience() == audience.orElse(Audience.FAMILY_OR_FRIEND);
            return scope.map(consent.scope()::equals).orElse(true)
                    && audience.map(consent.audience()::equals).orElse(true)
                    && recipient
                            .map(party -> consent.recipient().map(party::equals).orElse(toAll))
                            .orElse(true)
                    && !on.isBefore(consent.givenOn())
                    && consent.revokedOn().map(on::isBefore).orElse(true);
        }
    }

    /**
     * It was settled who is in the care team.
     *
     * @param team the team
     */
    record CareTeamChanged(CareTeam team) implements AccompanimentEffect {}

    /**
     * The care team met.
     *
     * @param huddle who was there and what was agreed
     */
    record HuddleHeld(Huddle huddle) implements AccompanimentEffect {}

    /**
     * What is needed for a hearing was settled.
     *
     * @param plan what was settled
     */
    record HearingPlanned(HearingPlan plan) implements AccompanimentEffect {}

    /**
     * The days of hearings were told to a relative's peer, or taken out.
     *
     * @param days all that are known now
     */
    record HearingDaysKnown(HearingDays days) implements AccompanimentEffect {}

    /**
     * The case was seen to stand somewhere.
     *
     * @param view what is known of it
     */
    record CaseSeen(CaseView view) implements AccompanimentEffect {}

    /**
     * The person died.
     *
     * @param on the day
     */
    record PersonDied(LocalDate on) implements AccompanimentEffect {}

    /**
     * Peer work came on offer.
     *
     * @param duty the work
     */
    record DutyBegan(PeerDuty duty) implements AccompanimentEffect {}

    /**
     * The hearing that peer work on offer is about was moved to another day.
     *
     * @param id the work
     * @param hearingOn the new day of the hearing
     * @param onOfferThrough the last day on which the work is on offer now
     */
    record DutyMoved(ObligationId id, LocalDate hearingOn, Optional<LocalDate> onOfferThrough)
            implements AccompanimentEffect {}

    /**
     * Something became of peer work on offer.
     *
     * @param change what became of it
     */
    record DutyChanged(ObligationChange change) implements AccompanimentEffect {}
}
