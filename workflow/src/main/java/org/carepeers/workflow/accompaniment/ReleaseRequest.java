package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.DisclosureOrder;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.consent.SafetyReason;
import org.carepeers.engagement.Engagement;
import org.carepeers.party.PartyId;

/**
 * The question whether the note of an engagement may be shown to someone on a day.
 *
 * @param engagement the engagement
 * @param audience to whom
 * @param recipient the party of that audience
 * @param on the day
 * @param form in which form
 * @param purpose what for
 * @param order an order of a court, or empty if there is none
 * @param safety a danger on account of which it would be shown, or empty if there is none
 * @param draft whether the person has yet to be told how far the note can be kept between the two
 * @param readers who supervises the author and who is in the person's team
 */
public record ReleaseRequest(
        Engagement engagement,
        Audience audience,
        PartyId recipient,
        LocalDate on,
        ReleaseForm form,
        ReleasePurpose purpose,
        Optional<DisclosureOrder> order,
        Optional<SafetyReason> safety,
        boolean draft,
        NoteReaders readers) {

    /**
     * Asks whether the note itself may be shown, in support of the person. Who supervises the author and who is in the
     * team is not known by that; see {@link #among}.
     *
     * @param engagement the engagement
     * @param audience to whom
     * @param recipient the party of that audience
     * @param on the day
     * @return the question
     */
    public static ReleaseRequest of(Engagement engagement, Audience audience, PartyId recipient, LocalDate on) {
        return new ReleaseRequest(
                engagement,
                audience,
                recipient,
                on,
                ReleaseForm.NOTE,
                ReleasePurpose.SUPPORT,
                Optional.empty(),
                Optional.empty(),
                false,
                NoteReaders.notKnown());
    }

    /**
     * Asks the same with the people known for whom the note is written.
     *
     * @param known who supervises the author and who is in the person's team
     * @return a new question
     */
    public ReleaseRequest among(NoteReaders known) {
        return new ReleaseRequest(engagement, audience, recipient, on, form, purpose, order, safety, draft, known);
    }

    /**
     * Asks the same in another form.
     *
     * @param other the form
     * @return a new question
     */
    public ReleaseRequest as(ReleaseForm other) {
        return new ReleaseRequest(engagement, audience, recipient, on, other, purpose, order, safety, draft, readers);
    }

    /**
     * Asks the same for another purpose.
     *
     * @param other the purpose
     * @return a new question
     */
    public ReleaseRequest forPurpose(ReleasePurpose other) {
        return new ReleaseRequest(engagement, audience, recipient, on, form, other, order, safety, draft, readers);
    }

    /**
     * Asks the same under an order.
     *
     * @param made the order
     * @return a new question
     */
    public ReleaseRequest ordered(DisclosureOrder made) {
        return new ReleaseRequest(
                engagement, audience, recipient, on, form, purpose, Optional.of(made), safety, draft, readers);
    }

    /**
     * Asks the same because of a danger.
     *
     * @param danger the danger
     * @return a new question
     */
    public ReleaseRequest becauseOf(SafetyReason danger) {
        return new ReleaseRequest(
                engagement, audience, recipient, on, form, purpose, order, Optional.of(danger), draft, readers);
    }

    /**
     * Asks the same of a note that is still a draft.
     *
     * @return a new question
     */
    public ReleaseRequest ofDraft() {
        return new ReleaseRequest(engagement, audience, recipient, on, form, purpose, order, safety, true, readers);
    }
}
