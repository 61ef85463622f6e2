package org.carepeers.workflow.obligation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.Code;
import org.carepeers.Coded;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.time.DateWindow;
import org.carepeers.time.DateWorking;

/** When an obligation is due. All variants are immutable and thread-safe. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "due")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.OnOrBefore.class, name = "on-or-before"),
    @JsonSubTypes.Type(value = Due.On.class, name = "on"),
    @JsonSubTypes.Type(value = Due.AsGiven.class, name = "as-given"),
    @JsonSubTypes.Type(value = Due.Within.class, name = "within"),
    @JsonSubTypes.Type(value = Due.AwaitsAnchor.class, name = "awaits-anchor"),
    @JsonSubTypes.Type(value = Due.OnOrAfter.class, name = "on-or-after"),
    @JsonSubTypes.Type(value = Due.NotKnown.class, name = "not-known"),
    @JsonSubTypes.Type(value = Due.AsAgreed.class, name = "as-agreed"),
    @JsonSubTypes.Type(value = Due.Undated.class, name = "undated")
})
public sealed interface Due {

    /**
     * Returns the last day on which the obligation is met on time.
     *
     * @return the day, inclusive; empty if there is none or none yet
     */
    Optional<LocalDate> lastDay();

    /**
     * Returns the first day on which the obligation may be met.
     *
     * @return the day, inclusive; empty if it may be met at any time before the last
     */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /**
     * Returns how the date came about, or why there is none, in one English sentence.
     *
     * @return the sentence
     */
    String sentence();

    /**
     * On or before a date that remembers how it was computed.
     *
     * @param working the date with its working
     */
    record OnOrBefore(DateWorking working) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(working.date());
        }

        @Override
        public String sentence() {
            return working.sentence();
        }
    }

    /**
     * On a date that remembers how it was computed, and neither before nor after it.
     *
     * @param working the date with its working
     */
    record On(DateWorking working) implements Due {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(working.date());
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(working.date());
        }

        @Override
        public String sentence() {
            return working.sentence();
        }
    }

    /**
     * On or before a date that was given, not computed.
     *
     * @param date the day, inclusive
     * @param source what gave it, as a code
     */
    record AsGiven(LocalDate date, String source) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }

        @Override
        public String sentence() {
            return "The date " + date + " was given by " + source + ".";
        }
    }

    /**
     * Within a window of days.
     *
     * @param window the window with its working
     */
    record Within(DateWindow window) implements Due {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(window.from());
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(window.toExclusive().minusDays(1));
        }

        @Override
        public String sentence() {
            return window.sentence();
        }
    }

    /**
     * Counted from something that has no date yet, such as a hearing that is not set.
     *
     * @param anchor what has no date yet
     */
    record AwaitsAnchor(@JsonDeserialize(as = Code.class) Coded anchor) implements Due {

        /**
         * Keeps the bare code, which is what is recorded.
         *
         * @param anchor what the date is counted from
         */
        public AwaitsAnchor {
            anchor = Code.of(anchor);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        /**
         * Returns what has no date yet, in English words.
         *
         * @return the words, such as {@code one-year status hearing}
         */
        public String words() {
            return Coded.find(HearingKind.class, anchor.code())
                    .map(hearing -> hearing.inWords() + " hearing")
                    .orElseGet(anchor::inWords);
        }

        @Override
        public String sentence() {
            return "The date is counted from the " + words() + ", which has no date yet.";
        }
    }

    /**
     * Not before a date that remembers how it was computed; there is no last day.
     *
     * @param working the first day with its working
     */
    record OnOrAfter(DateWorking working) implements Due {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(working.date());
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public String sentence() {
            return "Not before " + working.date() + ": " + working.sentence();
        }
    }

    /**
     * Not known: what it is counted from, or the text of the law on that day, is not known to us.
     *
     * @param because why not, in one English sentence
     */
    record NotKnown(String because) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public String sentence() {
            return because;
        }
    }

    /**
     * Whenever those whom it concerns agree; peer work has no other date unless a county gives one.
     *
     * @param with with whom it is agreed, as a code
     */
    record AsAgreed(String with) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public String sentence() {
            return "The time is agreed with the " + with + ".";
        }
    }

    /**
     * Without a number in the law.
     *
     * @param word the law's own word, such as {@code promptly}
     */
    record Undated(String word) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public String sentence() {
            return "The law gives no number; its word is \"" + word + "\".";
        }
    }
}
