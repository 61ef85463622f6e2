package org.carepeers.workflow.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepeers.Coded;
import org.carepeers.peer.LearnerRole;

/**
 * The script of an interactive video simulation: scenes, choices and what comes of them, and questions for a talk about it.
 *
 * <p>Three ship with the library, for peers and for the system around them. Everyone in them is invented. A county may film
 * them, read them aloud, or write its own in the same form.
 *
 * @param id the id by which an event {@code training-completed} names it
 * @param title the title
 * @param learners for whom it is written
 * @param minutes about how long it takes, the talk included
 * @param scenes the headings of its scenes
 * @param text the whole script, as Markdown
 */
public record SimulationScript(
        String id, String title, List<LearnerRole> learners, int minutes, List<String> scenes, String text) {

    private static final List<String> SHIPPED = List.of("morning-of-the-hearing", "not-today", "the-new-colleague");
    private static final Pattern TITLE = Pattern.compile("(?m)^# (.+)$");
    private static final Pattern LEARNERS = Pattern.compile("(?m)^\\* For: (.+)$");
    private static final Pattern MINUTES = Pattern.compile("(?m)^\\* Minutes: ([0-9]+)$");
    private static final Pattern SCENE = Pattern.compile("(?m)^## Scene [0-9]+: (.+)$");

    /**
     * Returns the scripts that ship with the library.
     *
     * @return three scripts
     */
    public static List<SimulationScript> shipped() {
        return SHIPPED.stream().map(id -> parse(id, read(id))).toList();
    }

    /**
     * Returns the shipped scripts for a learner.
     *
     * @param learner who is to be trained
     * @return the scripts that are written for them
     */
    public static List<SimulationScript> shippedFor(LearnerRole learner) {
        return shipped().stream()
                .filter(script -> script.learners().contains(learner))
                .toList();
    }

    /**
     * Reads a script of the same form.
     *
     * @param id the id
     * @param text Markdown with a title, the lines {@code * For:} and {@code * Minutes:}, and scenes
     * @return the script
     * @throws IllegalArgumentException if one of these is missing, or a learner is not known
     */
    public static SimulationScript parse(String id, String text) {
        List<LearnerRole> learners = Arrays.stream(
                        first(LEARNERS, text, "a line * For:").split(", "))
                .map(code -> Coded.find(LearnerRole.class, code))
                .map(found ->
                        found.orElseThrow(() -> new IllegalArgumentException("A learner must be known by its code")))
                .toList();
        List<String> scenes =
                SCENE.matcher(text).results().map(scene -> scene.group(1)).toList();
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("A script must have scenes");
        }
        return new SimulationScript(
                id,
                first(TITLE, text, "a title"),
                learners,
                Integer.parseInt(first(MINUTES, text, "a line * Minutes:")),
                scenes,
                text);
    }

    private static String first(Pattern pattern, String text, String what) {
        return Optional.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseThrow(() -> new IllegalArgumentException("A script must have " + what));
    }

    private static String read(String id) {
        String resource = "simulations/" + id + ".md";
        try (InputStream stream = Objects.requireNonNull(SimulationScript.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
