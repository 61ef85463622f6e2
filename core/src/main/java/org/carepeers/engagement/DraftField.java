package org.carepeers.engagement;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepeers.Coded;

/** A field of an engagement, as its draft speaks of it: by the name it has in JSON and in plain words. */
public enum DraftField implements Coded {
    /** The id in the stream. */
    ID("id", "the id of the record"),
    /** The participant. */
    PARTICIPANT("participant", "the participant"),
    /** The workers. */
    WORKERS("workers", "who did the work"),
    /** The day. */
    OCCURRED_ON("occurred-on", "the day"),
    /** The time it began. */
    STARTED_AT("started-at", "the time it began"),
    /** How long it took. */
    MINUTES("minutes", "how many minutes it took"),
    /** How long the way took. */
    TRAVEL_MINUTES("travel-minutes", "how many minutes the way took"),
    /** What was done. */
    ACTIVITY("activity", "what was done"),
    /** The kind of hearing. */
    HEARING("hearing", "which hearing it was about"),
    /** Why the worker might be in the room. */
    PRESENCE("presence", "why the worker could be in the closed hearing"),
    /** The session of a group. */
    GROUP("group", "the session of the group"),
    /** How contact was sought. */
    MODE("mode", "whether in person, by telephone or otherwise"),
    /** The kind of place. */
    SETTING("setting", "the kind of place"),
    /** Who was there. */
    PRESENT("present", "who else was there"),
    /** What came of it. */
    OUTCOME("outcome", "what came of it"),
    /** The person's own words. */
    OWN_WORDS("own-words", "the person's own words"),
    /** The person's goal. */
    GOAL("goal", "the person's goal"),
    /** What they agreed to do next. */
    NEXT_STEP("next-step", "the next step"),
    /** The note. */
    NOTE("note", "the note"),
    /** What the worker marked it with. */
    MARKS("marks", "the marks"),
    /** The keys in other systems. */
    EXTERNAL_REFERENCES("external-references", "the keys in other systems"),
    /** Something that no engagement has. */
    OTHER("other", "something that has no field here");

    private final String code;
    private final String words;

    DraftField(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * Finds the field that has a name in JSON.
     *
     * @param name a name, such as {@code occurredOn}
     * @return the field, or empty if no field of an engagement has that name
     */
    public static Optional<DraftField> find(String name) {
        return Arrays.stream(values())
                .filter(field -> field != OTHER && field.attribute().equals(name))
                .findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the name it has in JSON, such as {@code occurredOn}} */
    public String attribute() {
        String joined = Arrays.stream(code.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
    }

    /** {@return what it is, in plain English words} */
    public String words() {
        return words;
    }
}
