package org.carepeers.workflow.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureOrder;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.NoteReaders;

/**
 * The question what someone may see of a person's record on a day.
 *
 * @param audience to whom
 * @param recipient the party of that audience
 * @param participant the person whose record it is
 * @param on the day; of what happened later nothing is shown
 * @param purpose what for
 * @param consents the consents on record, of whatever time; only the person's own count
 * @param order an order of a court that opens something to it, or empty if there is none
 * @param beside the person's accompaniment, which tells who walks beside them; empty if it is not known
 * @param readers who supervises the author of a note, and the team of the person
 */
public record AccessRequest(
        Audience audience,
        PartyId recipient,
        PartyId participant,
        LocalDate on,
        ReleasePurpose purpose,
        List<Consent> consents,
        Optional<DisclosureOrder> order,
        Optional<Accompaniment> beside,
        NoteReaders readers) {

    /**
     * Keeps an unchangeable copy of the consents.
     *
     * @param audience to whom
     * @param recipient the party of that audience
     * @param participant the person whose record it is
     * @param on the day
     * @param purpose what for
     * @param consents the consents on record
     * @param order an order of a court
     * @param beside the person's accompaniment
     * @param readers who supervises the author of a note, and the team of the person
     */
    public AccessRequest {
        consents = List.copyOf(consents);
    }

    /**
     * Asks in support of the person, without consents.
     *
     * @param audience to whom
     * @param recipient the party of that audience
     * @param participant the person whose record it is
     * @param on the day
     * @return the question
     */
    public static AccessRequest of(Audience audience, PartyId recipient, PartyId participant, LocalDate on) {
        return new AccessRequest(
                audience,
                recipient,
                participant,
                on,
                ReleasePurpose.SUPPORT,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NoteReaders.notKnown());
    }

    /**
     * Asks the same with these consents on record.
     *
     * @param given the consents, of whatever time
     * @return a new question
     */
    public AccessRequest with(List<Consent> given) {
        return new AccessRequest(audience, recipient, participant, on, purpose, given, order, beside, readers);
    }

    /**
     * Asks the same for another purpose.
     *
     * @param other the purpose
     * @return a new question
     */
    public AccessRequest forPurpose(ReleasePurpose other) {
        return new AccessRequest(audience, recipient, participant, on, other, consents, order, beside, readers);
    }

    /**
     * Asks the same under an order.
     *
     * @param made the order
     * @return a new question
     */
    public AccessRequest ordered(DisclosureOrder made) {
        return new AccessRequest(
                audience, recipient, participant, on, purpose, consents, Optional.of(made), beside, readers);
    }

    /**
     * Asks the same, knowing who walks beside the person.
     *
     * @param accompaniment the person's accompaniment on that day
     * @return a new question
     */
    public AccessRequest beside(Accompaniment accompaniment) {
        return new AccessRequest(
                audience, recipient, participant, on, purpose, consents, order, Optional.of(accompaniment), readers);
    }

    /**
     * Returns this request with those for whom a note is written.
     *
     * @param known who supervises the author, and the team of the person
     * @return a new request
     */
    public AccessRequest among(NoteReaders known) {
        return new AccessRequest(audience, recipient, participant, on, purpose, consents, order, beside, known);
    }

    /** Returns the person's own consents that open a scope to the recipient on the day. */
    List<Consent> opening(DisclosureScope scope) {
        return consents.stream()
                .filter(consent -> consent.giver().equals(participant))
                .filter(consent -> consent.permits(scope, audience, recipient, on))
                .toList();
    }

    /** Says whether an order of the court that asks opens a scope on the day. */
    boolean isOrdered(DisclosureScope scope) {
        return audience == Audience.COURT
                && order.filter(made -> made.opens(scope, on)).isPresent();
    }
}
