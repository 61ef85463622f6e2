package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carepeers.party.EventId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.ReadinessReview;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.RecruitmentFacts;
import org.carepeers.peer.RoleDescription;

/**
 * An opening as its stream tells it: what it awaits, who applied, who holds the offer.
 *
 * <p>It is folded from events alone and consults no rule, so that an old stream always loads. This type is immutable and
 * thread-safe.
 *
 * @param stage what it awaits
 * @param role the role, or empty if it is not described
 * @param review the last readiness review, or empty if there was none
 * @param applyUntil the last day for applications, or empty if none was set
 * @param applicants the applicants by their ids, in the order in which they applied
 * @param offeredTo the id of whoever holds the offer, or empty if nobody does
 * @param isOfferConditional whether that offer was recorded as conditional
 * @param movedOn the day of the last move, or empty if there was none
 */
public record Recruitment(
        RecruitmentStage stage,
        Optional<RoleDescription> role,
        Optional<ReadinessReview> review,
        Optional<LocalDate> applyUntil,
        Map<String, Applicant> applicants,
        Optional<String> offeredTo,
        boolean isOfferConditional,
        Optional<LocalDate> movedOn) {

    /**
     * What happened to an applicant. There is no place for what was said or found of them.
     *
     * @param isWithdrawn whether they withdrew
     * @param isInterviewed whether they were interviewed and scored
     * @param isPreviewed whether they were shown the real work
     * @param askedTooEarly the event by which they were asked about conviction history before a conditional offer
     */
    public record Applicant(
            boolean isWithdrawn, boolean isInterviewed, boolean isPreviewed, Optional<EventId> askedTooEarly) {

        static final Applicant NEW = new Applicant(false, false, false, Optional.empty());
    }

    /**
     * Keeps an unchangeable copy of the applicants.
     *
     * @param stage what it awaits
     * @param role the role
     * @param review the last readiness review
     * @param applyUntil the last day for applications
     * @param applicants the applicants by their ids
     * @param offeredTo the id of whoever holds the offer
     * @param isOfferConditional whether that offer was recorded as conditional
     * @param movedOn the day of the last move
     */
    public Recruitment {
        applicants = Collections.unmodifiableMap(new LinkedHashMap<>(applicants));
    }

    /**
     * Returns an opening of which nothing has happened.
     *
     * @return the opening
     */
    public static Recruitment begin() {
        return new Recruitment(
                RecruitmentStage.NOT_STARTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /**
     * Folds a stream.
     *
     * @param stream the stream
     * @return the opening after its last event
     */
    public static Recruitment of(PeerStream<RecruitmentEventKind> stream) {
        Recruitment present = begin();
        for (PeerEvent<RecruitmentEventKind> event : stream.events()) {
            present = present.after(event);
        }
        return present;
    }

    /**
     * Returns the opening after one more event.
     *
     * @param event the event
     * @return the opening; what the event does not state is unchanged
     */
    public Recruitment after(PeerEvent<RecruitmentEventKind> event) {
        Optional<String> applicant = event.facts().find(RecruitmentFacts.APPLICANT);
        Recruitment moved = moved(event);
        return switch (event.kind()) {
            case APPLICATION_RECEIVED -> moved.with(applicant, each -> Applicant.NEW);
            case APPLICATION_WITHDRAWN ->
                moved.with(
                        applicant,
                        each -> new Applicant(true, each.isInterviewed(), each.isPreviewed(), each.askedTooEarly()));
            case INTERVIEW_HELD ->
                moved.with(
                        applicant,
                        each -> new Applicant(each.isWithdrawn(), true, each.isPreviewed(), each.askedTooEarly()));
            case PREVIEW_GIVEN ->
                moved.with(
                        applicant,
                        each -> new Applicant(each.isWithdrawn(), each.isInterviewed(), true, each.askedTooEarly()));
            case OFFER_MADE -> moved.offering(applicant, event.facts().found(RecruitmentFacts.CONDITIONAL));
            case OFFER_DECLINED ->
                moved.offering(Optional.empty(), false)
                        .with(
                                applicant,
                                each -> new Applicant(
                                        true, each.isInterviewed(), each.isPreviewed(), each.askedTooEarly()));
            case OFFER_WITHDRAWN, OPENING_CLOSED -> moved.offering(Optional.empty(), false);
            case HISTORY_ASKED -> moved.with(applicant, each -> asked(each, event.id(), mayBeAsked(applicant)));
            default -> moved;
        };
    }

    private static Applicant asked(Applicant applicant, EventId event, boolean inTime) {
        return new Applicant(
                applicant.isWithdrawn(),
                applicant.isInterviewed(),
                applicant.isPreviewed(),
                applicant.askedTooEarly().or(() -> inTime ? Optional.empty() : Optional.of(event)));
    }

    /** Whether conviction history may be asked about: this applicant holds an offer that was made conditionally. */
    boolean mayBeAsked(Optional<String> applicant) {
        return isOfferConditional && applicant.isPresent() && applicant.equals(offeredTo);
    }

    private Recruitment moved(PeerEvent<RecruitmentEventKind> event) {
        Optional<RecruitmentStage> next = RecruitmentProcess.leadsTo(event.kind());
        return new Recruitment(
                next.orElse(stage),
                event.facts().find(RecruitmentFacts.ROLE_DESCRIPTION).or(() -> role),
                event.facts().find(RecruitmentFacts.READINESS_REVIEW).or(() -> review),
                event.facts().find(RecruitmentFacts.APPLY_UNTIL).or(() -> applyUntil),
                applicants,
                offeredTo,
                isOfferConditional,
                next.isPresent() ? Optional.of(event.occurredOn()) : movedOn);
    }

    private Recruitment with(Optional<String> applicant, UnaryOperator<Applicant> change) {
        Map<String, Applicant> changed = new LinkedHashMap<>(applicants);
        applicant.ifPresent(id -> changed.put(id, change.apply(changed.getOrDefault(id, Applicant.NEW))));
        return new Recruitment(stage, role, review, applyUntil, changed, offeredTo, isOfferConditional, movedOn);
    }

    private Recruitment offering(Optional<String> applicant, boolean conditional) {
        return new Recruitment(stage, role, review, applyUntil, applicants, applicant, conditional, movedOn);
    }
}
