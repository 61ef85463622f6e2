package org.carepeers.workflow.accompaniment;

import java.util.Optional;
import org.carepeers.engagement.HandOver;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;

/**
 * Cover for a worker who is away, in two steps: someone is proposed, and the person says yes or no.
 *
 * <p>Why the worker is away has no place in it. After a yes, five lines are handed over; after a no the person waits, and
 * that is fine. This type is immutable and thread-safe.
 *
 * @param participant the person
 * @param worker the worker who is away
 * @param away the days, as far as they are known
 * @param step how far it has come
 * @param by who was proposed last, or empty if nobody was
 * @param handOver what was handed over, or empty if nothing was yet
 */
public record Cover(
        PartyId participant,
        PartyId worker,
        Away away,
        CoverStep step,
        Optional<PartyId> by,
        Optional<HandOver> handOver) {

    /**
     * Checks that the parts belong together.
     *
     * @param participant the person
     * @param worker the worker who is away
     * @param away the days
     * @param step how far it has come
     * @param by who was proposed last
     * @param handOver what was handed over
     * @throws IllegalArgumentException if a worker covers for themselves, nobody is named where someone was proposed, or a
     *     hand-over is missing or is another person's
     */
    public Cover {
        holds(!by.equals(Optional.of(worker)), "Cover.by must be another worker");
        boolean proposed = step == CoverStep.PROPOSED || step == CoverStep.AGREED || step == CoverStep.COVERED;
        holds(!proposed || by.isPresent(), "Cover.by must be named once someone was proposed");
        holds(step != CoverStep.COVERED || handOver.isPresent(), "Cover.handOver must be there once someone covers");
        holds(
                handOver.map(HandOver::participant).map(participant::equals).orElse(true),
                "Cover.handOver must be about the person");
    }

    /**
     * Returns cover of which nothing has happened yet.
     *
     * @param participant the person
     * @param worker the worker who is away
     * @param away the days
     * @return the value
     */
    public static Cover begin(PartyId participant, PartyId worker, Away away) {
        return new Cover(participant, worker, away, CoverStep.NOBODY_PROPOSED, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this cover after someone was proposed to the person.
     *
     * @param other the worker who would cover
     * @return a new value
     * @throws IllegalStateException if the person has already said yes to someone, or the worker is back
     */
    public Cover proposing(PartyId other) {
        require(step != CoverStep.AGREED && step != CoverStep.COVERED && step != CoverStep.BACK);
        return new Cover(participant, worker, away, CoverStep.PROPOSED, Optional.of(other), Optional.empty());
    }

    /**
     * Returns this cover after the person said yes.
     *
     * @return a new value
     * @throws IllegalStateException if nobody is proposed
     */
    public Cover agreed() {
        require(step == CoverStep.PROPOSED);
        return new Cover(participant, worker, away, CoverStep.AGREED, by, handOver);
    }

    /**
     * Returns this cover after the person said no, which they may also do once someone covers.
     *
     * @return a new value
     * @throws IllegalStateException if nobody was proposed, or the worker is back
     */
    public Cover declined() {
        require(by.isPresent() && step != CoverStep.BACK);
        return new Cover(participant, worker, away, CoverStep.DECLINED, by, handOver);
    }

    /**
     * Returns this cover after the hand-over.
     *
     * @param lines what was handed over
     * @return a new value
     * @throws IllegalStateException if the person has not said yes
     */
    public Cover handedOver(HandOver lines) {
        require(step == CoverStep.AGREED);
        return new Cover(participant, worker, away, CoverStep.COVERED, by, Optional.of(lines));
    }

    /**
     * Returns this cover after the worker came back.
     *
     * @return a new value
     */
    public Cover back() {
        return new Cover(participant, worker, away, CoverStep.BACK, by, handOver);
    }

    private static void holds(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("cover cannot go on like that from the step " + step.code());
        }
    }
}
