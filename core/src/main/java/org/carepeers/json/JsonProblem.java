package org.carepeers.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with a piece of JSON: what, where, and what is allowed there.
 *
 * <p>Nothing of it repeats a value. In the path, a key stands as it is if it is a name of the format or almost one;
 * another key stands as {@code *}, since people put names into keys. This type is immutable and thread-safe.
 *
 * @param path the place as a JSON path, such as {@code $.events[3].facts.standing}
 * @param kind what is wrong
 * @param message what is wrong in one clause, without the place and what is allowed
 * @param allowed the names or codes that are allowed, or one entry with the form asked for; empty if there is nothing to
 *     say
 * @param suggestion the allowed name or code that is nearest to what stands there, or empty if none is near
 * @param line the line, from 1; 0 if not known
 * @param column the column, from 1; 0 if not known
 */
public record JsonProblem(
        String path,
        JsonProblemKind kind,
        String message,
        List<String> allowed,
        Optional<String> suggestion,
        int line,
        int column) {

    private static final int MOST_LISTED = 20;

    /**
     * Copies the list.
     *
     * @param path the place as a JSON path
     * @param kind what is wrong
     * @param message what is wrong in one clause
     * @param allowed what is allowed
     * @param suggestion the nearest of what is allowed
     * @param line the line
     * @param column the column
     */
    public JsonProblem {
        allowed = List.copyOf(allowed);
    }

    /**
     * Returns the whole problem on one line.
     *
     * @return place, problem, suggestion and what is allowed; a list of more than twenty is cut and says so
     */
    public String sentence() {
        String place = line == 0 ? path : path + " (line " + line + ", column " + column + ")";
        String near = suggestion.map(each -> "; did you mean " + each + "?").orElse("");
        return place + ": " + message + near + listed();
    }

    private String listed() {
        if (allowed.isEmpty()) {
            return "";
        }
        String separator = suggestion.isPresent() ? " Allowed: " : "; allowed: ";
        return separator + listed(allowed);
    }

    /** Names or codes in one text; of more than twenty the first, and how many more there are. */
    static String listed(List<String> names) {
        String shown = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        int rest = names.size() - MOST_LISTED;
        return shown + (rest > 0 ? " and " + rest + " more" : "");
    }
}
