package org.carepeers.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems found in one piece of JSON so far. Not thread-safe. */
final class Problems {

    private final List<Found> found = new ArrayList<>();

    /** A problem and its exact place, which is not shown. */
    private record Found(JsonPath place, JsonProblem problem) {}

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the exact places of what was found, each once. */
    Set<JsonPointer> places() {
        Set<JsonPointer> places = new LinkedHashSet<>();
        found.forEach(each -> places.add(each.place().pointer()));
        return places;
    }

    /** Says whether so much is wrong that nobody counts any more. */
    boolean isFull() {
        return found.size() == CareJson.MOST_PROBLEMS;
    }

    /** Says whether something is wrong at a place or below it, or so much that nobody counts any more. */
    boolean touch(JsonPath place) {
        return isFull() || found.stream().anyMatch(each -> each.place().isAtOrBelow(place));
    }

    void add(JsonPath place, JsonProblemKind kind, String message) {
        add(place, kind, message, List.of(), Optional.empty());
    }

    void add(JsonPath place, JsonProblemKind kind, String message, List<String> allowed) {
        add(place, kind, message, allowed, Optional.empty());
    }

    void add(JsonPath place, JsonProblemKind kind, String message, List<String> allowed, Optional<String> suggestion) {
        add(new Found(place, new JsonProblem(place.toString(), kind, message, allowed, suggestion, 0, 0)));
    }

    /** Adds that a field is missing; the object is what can be found in the text. */
    void addMissing(JsonPath object, String field, List<String> allowed) {
        String path = object.field(field).toString();
        add(new Found(
                object,
                new JsonProblem(
                        path, JsonProblemKind.MISSING_FIELD, "must be there", allowed, Optional.empty(), 0, 0)));
    }

    private void add(Found problem) {
        if (found.size() < CareJson.MOST_PROBLEMS) {
            found.add(problem);
        }
    }

    /** Adds a problem of the text itself, at the place where reading stopped. */
    void addAt(@Nullable JsonLocation location, JsonProblemKind kind, String message) {
        add(new Found(
                JsonPath.ROOT,
                located(new JsonProblem("$", kind, message, List.of(), Optional.empty(), 0, 0), location)));
    }

    /** Throws if anything was found, having looked up the lines in the text. */
    void throwIfAny(String text) {
        if (found.isEmpty()) {
            return;
        }
        Map<JsonPointer, JsonLocation> locations = Locations.of(
                text, found.stream().map(each -> each.place().pointer()).toList());
        throw new CareJsonException(found.stream()
                .map(each -> each.place() == JsonPath.ROOT
                        ? each.problem()
                        : located(each.problem(), locations.get(each.place().pointer())))
                .toList());
    }

    private static JsonProblem located(JsonProblem problem, @Nullable JsonLocation location) {
        if (location == null) {
            return problem;
        }
        return new JsonProblem(
                problem.path(),
                problem.kind(),
                problem.message(),
                problem.allowed(),
                problem.suggestion(),
                location.getLineNr(),
                location.getColumnNr());
    }
}
