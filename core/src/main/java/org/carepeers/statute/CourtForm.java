package org.carepeers.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form of the Judicial Council of California, by its number.
 *
 * <p>Forms are data: nothing in the process turns on a form's number, which the Judicial Council may change. A form whose
 * title no source confirms says so through its {@link #confidence()}. This type is immutable and thread-safe.
 */
@Value.Immutable
public interface CourtForm {

    /**
     * Returns the number printed on the form.
     *
     * @return the number, such as {@code CARE-100}
     */
    String number();

    /**
     * Returns the title.
     *
     * @return the title, or empty where no source gives one
     */
    Optional<String> title();

    /**
     * Returns the step of the process at which the form is used, in words.
     *
     * @return the step, never blank
     */
    String step();

    /**
     * Returns whether the form must be used.
     *
     * @return the use
     */
    FormUse use();

    /**
     * Returns how sure number, title and step are.
     *
     * @return the mark
     */
    Confidence confidence();

    /**
     * Returns where the form was seen.
     *
     * @return the source, or empty where none was found
     */
    Optional<Source> source();

    /**
     * Returns the first day on which the form was to be used.
     *
     * @return the day, inclusive, or empty where not known
     */
    Optional<LocalDate> effectiveFrom();

    /**
     * Returns the places of the law that name the form or call for it.
     *
     * @return the citations, in the order of the catalogue
     */
    List<Citation> citations();

    /**
     * Returns doubts and history.
     *
     * @return one sentence each
     */
    List<String> notes();

    /** Checks that a form which rests on a source names it. */
    @Value.Check
    default void check() {
        boolean sourced = confidence() != Confidence.MEMORY && confidence() != Confidence.INFERENCE;
        if (number().isBlank() || step().isBlank() || (sourced && source().isEmpty())) {
            throw new IllegalArgumentException("A form has a number, a step, and a source if it claims one");
        }
    }

    /**
     * Starts a form.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CourtForm}; {@code build()} fails if a required attribute is missing. */
    final class Builder extends ImmutableCourtForm.Builder {
        Builder() {}
    }
}
