package org.carepeers.workflow.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.carepeers.Code;
import org.carepeers.Coded;

/** Something that became of an obligation. All variants are immutable and thread-safe. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObligationChange.Began.class, name = "began"),
    @JsonSubTypes.Type(value = ObligationChange.Met.class, name = "met"),
    @JsonSubTypes.Type(value = ObligationChange.Extended.class, name = "extended"),
    @JsonSubTypes.Type(value = ObligationChange.Redated.class, name = "re-dated"),
    @JsonSubTypes.Type(value = ObligationChange.FellAway.class, name = "fell-away")
})
public sealed interface ObligationChange {

    /**
     * Returns the obligation that changed.
     *
     * @return its id
     */
    ObligationId id();

    /**
     * Returns the day of the change.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * It began.
     *
     * @param obligation the obligation
     */
    record Began(Obligation obligation) implements ObligationChange {
        @Override
        public ObligationId id() {
            return obligation.id();
        }

        @Override
        public LocalDate on() {
            return obligation.begunOn();
        }
    }

    /**
     * It was met.
     *
     * @param id the obligation
     * @param on the day on which it was met
     * @param daysLate by how many calendar days it was late; 0 if it was not late or that cannot be said
     * @param timeliness whether that was in time; where the last day is not known, this is not determined
     */
    record Met(ObligationId id, LocalDate on, long daysLate, Timeliness timeliness) implements ObligationChange {

        /**
         * Finds whether an obligation that is met on a day is met in time.
         *
         * @param obligation the obligation as it stands
         * @param on the day on which it is met
         * @return the change
         */
        public static Met of(Obligation obligation, LocalDate on) {
            Timeliness timeliness = Timeliness.of(obligation.due(), on);
            long late = timeliness == Timeliness.LATE
                    ? ChronoUnit.DAYS.between(obligation.due().lastDay().orElse(on), on)
                    : 0;
            return new Met(obligation.id(), on, late, timeliness);
        }

        /**
         * Says whether it was met after its last day.
         *
         * @return whether it was late
         */
        @JsonIgnore
        public boolean isLate() {
            return timeliness == Timeliness.LATE;
        }
    }

    /**
     * More time was given.
     *
     * @param id the obligation
     * @param on the day on which time was given
     * @param due when it is due now
     */
    record Extended(ObligationId id, LocalDate on, Due due) implements ObligationChange {}

    /**
     * Its date changed because what it is counted from changed, or because a court day was lost.
     *
     * @param id the obligation
     * @param on the day of the change
     * @param due when it is due now
     * @param because the event that changed the date
     */
    record Redated(
            ObligationId id,
            LocalDate on,
            Due due,
            @JsonDeserialize(as = Code.class) Coded because) implements ObligationChange {

        /**
         * Keeps the bare code of the event, which is what is recorded.
         *
         * @param id the obligation
         * @param on the day of the change
         * @param due when it is due now
         * @param because the event that changed the date
         */
        public Redated {
            because = Code.of(because);
        }
    }

    /**
     * It fell away without being met.
     *
     * @param id the obligation
     * @param on the day
     * @param because the event with which it fell away
     */
    record FellAway(
            ObligationId id,
            LocalDate on,
            @JsonDeserialize(as = Code.class) Coded because) implements ObligationChange {

        /**
         * Keeps the bare code of the event, which is what is recorded.
         *
         * @param id the obligation
         * @param on the day
         * @param because the event with which it fell away
         */
        public FellAway {
            because = Code.of(because);
        }
    }
}
