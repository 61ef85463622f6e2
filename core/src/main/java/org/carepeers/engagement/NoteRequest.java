package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * A participant's request to read what a peer wrote of them, or to have it put right.
 *
 * <p>What is put right is never written over: the person's own words stand beside the note from then on.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNoteRequest.class)
@JsonPropertyOrder({"id", "participant", "kind", "askedOn", "engagement", "words"})
public abstract class NoteRequest {

    NoteRequest() {}

    /** {@return the id of the request} */
    public abstract EventId id();

    /** {@return who asks, who is also whom the notes are about} */
    public abstract PartyId participant();

    /** {@return what is asked} */
    public abstract NoteRequestKind kind();

    /** {@return the day on which they asked} */
    public abstract LocalDate askedOn();

    /** {@return the one engagement whose note it is about, or empty if about all} */
    public abstract Optional<EventId> engagement();

    /** {@return what the person would have it say, in their own words; empty if they ask to read} */
    @Value.Redacted
    public abstract Optional<String> words();

    @Value.Check
    void check() {
        Invariant.holds(
                (kind() == NoteRequestKind.CORRECT) == words().isPresent(),
                "NoteRequest.words must be stated if, and only if, something is to be corrected");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code NoteRequest}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableNoteRequest.Builder {

        Builder() {}
    }
}
