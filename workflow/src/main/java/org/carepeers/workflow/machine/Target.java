package org.carepeers.workflow.machine;

import java.util.function.Function;

/**
 * Where a row leads.
 *
 * @param <S> the stages
 * @param <E> the type of the event
 */
public sealed interface Target<S, E> {

    /**
     * Returns the stage to which the event leads.
     *
     * @param from the stage where the case is
     * @param event the event
     * @return the stage
     */
    S stageAfter(S from, E event);

    /**
     * To one stage.
     *
     * @param <S> the stages
     * @param <E> the type of the event
     * @param stage the stage
     */
    record To<S, E>(S stage) implements Target<S, E> {
        @Override
        public S stageAfter(S from, E event) {
            return stage;
        }
    }

    /**
     * To no other stage: the event moves nothing.
     *
     * @param <S> the stages
     * @param <E> the type of the event
     */
    record Same<S, E>() implements Target<S, E> {
        @Override
        public S stageAfter(S from, E event) {
            return from;
        }
    }

    /**
     * To the stage that the event itself states, as when a court orders what the table does not foresee.
     *
     * @param <S> the stages
     * @param <E> the type of the event
     * @param stage reads the stage from an event whose requirements are met
     */
    record AsStated<S, E>(Function<E, S> stage) implements Target<S, E> {
        @Override
        public S stageAfter(S from, E event) {
            return stage.apply(event);
        }
    }
}
