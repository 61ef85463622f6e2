package org.carepeers.statute;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that was read: a section of a code, a rule of court, a report, or a county's own policy.
 *
 * <p>A source says as of which day its text was read. A rule that rests on it is not known to stand unchanged after that
 * day. This type is immutable and thread-safe.
 *
 * @param handle the short name by which rules refer to the source, such as {@code WIC}
 * @param title what the source is, in words
 * @param url where it can be read; empty for a text that is not published on the web
 * @param readAsOf the day as of which the text was read, inclusive; empty where the copy bears no date
 */
public record Source(String handle, String title, Optional<URI> url, Optional<LocalDate> readAsOf) {

    /**
     * Checks that the source can be named.
     *
     * @param handle the short name by which rules refer to the source, such as {@code WIC}
     * @param title what the source is, in words
     * @param url where it can be read; empty for a text that is not published on the web
     * @param readAsOf the day as of which the text was read, inclusive; empty where the copy bears no date
     * @throws IllegalArgumentException if the handle or the title is blank
     */
    public Source {
        if (handle.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A source has a handle and a title");
        }
    }

    /**
     * Returns a source that has neither an address nor a date.
     *
     * @param handle the short name
     * @param title what the source is
     * @return the source
     * @throws IllegalArgumentException if either is blank
     */
    public static Source of(String handle, String title) {
        return new Source(handle, title, Optional.empty(), Optional.empty());
    }
}
