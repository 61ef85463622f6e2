package org.carepeers.engagement;

import java.util.Optional;

/**
 * What a peer support worker wrote of an engagement, and how far it may travel.
 *
 * @param words the note, in ordinary words and without diagnoses; never printed
 * @param scope how far it may travel
 * @param protection a protection that it has by law besides its scope, or empty if it has none
 */
public record EngagementNote(String words, NoteScope scope, Optional<NoteProtection> protection) {

    /**
     * Returns a note for the worker and their supervisor, which is the scope unless another is chosen.
     *
     * @param words the note
     * @return the note
     */
    public static EngagementNote of(String words) {
        return of(words, NoteScope.PEER_AND_SUPERVISOR);
    }

    /**
     * Returns a note with a scope of its own.
     *
     * @param words the note
     * @param scope how far it may travel
     * @return the note
     */
    public static EngagementNote of(String words, NoteScope scope) {
        return new EngagementNote(words, scope, Optional.empty());
    }

    /**
     * Returns this note under a protection.
     *
     * @param by the protection
     * @return a new note
     */
    public EngagementNote protectedAs(NoteProtection by) {
        return new EngagementNote(words, scope, Optional.of(by));
    }

    /** Returns everything but the words, which are never printed. */
    @Override
    public String toString() {
        return "EngagementNote[words=[redacted], scope=" + scope.code() + "]";
    }
}
