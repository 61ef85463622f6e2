package org.carepeers.examples.commandline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.ObligationChange;

/**
 * One event of a story and what was decided on it.
 *
 * @param number its place in the file, from 1
 * @param decision what was decided
 * @param before the stage at which the case was
 */
public record Step(int number, Decision decision, CareStage before) {

    /**
     * Returns the event.
     *
     * @return the event
     */
    public CareEvent event() {
        return decision.event();
    }

    /**
     * Returns the day of the event.
     *
     * @return the day
     */
    public LocalDate day() {
        return event().occurredOn();
    }

    /**
     * Says whether the event was refused.
     *
     * @return whether it was
     */
    public boolean isRefused() {
        return !decision.isAccepted();
    }

    /**
     * Returns the stage that the case entered with the event.
     *
     * @return the stage, or empty if the event moved nothing
     */
    public Optional<CareStage> entered() {
        return effects(Effect.StageEntered.class)
                .map(Effect.StageEntered::stage)
                .findFirst();
    }

    /**
     * Returns why the event was refused.
     *
     * @return every reason; empty if it was accepted
     */
    public List<Reason> refusals() {
        return decision instanceof Decision.Refused refused ? refused.reasons() : List.of();
    }

    /**
     * Returns what departs from the rules without standing in the way.
     *
     * @return the remarks; empty if there are none
     */
    public List<Reason> remarks() {
        return decision instanceof Decision.Accepted accepted ? accepted.remarks() : List.of();
    }

    /**
     * Returns what became of obligations with the event.
     *
     * @param <C> the kind of change
     * @param type the kind of change
     * @return the changes, in the order decided
     */
    public <C extends ObligationChange> Stream<C> changes(Class<C> type) {
        return effects(Effect.ObligationChanged.class)
                .map(Effect.ObligationChanged::change)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * Returns the effects of a kind.
     *
     * @param <E> the kind
     * @param type the kind
     * @return the effects, in the order decided; none if the event was refused
     */
    public <E extends Effect> Stream<E> effects(Class<E> type) {
        return decision instanceof Decision.Accepted accepted
                ? accepted.effects().stream().filter(type::isInstance).map(type::cast)
                : Stream.empty();
    }
}
