package org.carepeers.engagement;

/**
 * What a peer support worker wrote of an engagement, and how far it may travel.
 *
 * @param words the note, in ordinary words and without diagnoses; never printed
 * @param scope how far it may travel
 */
public record EngagementNote(String words, NoteScope scope) {

    /**
     * Returns a note for the worker and their supervisor, which is the scope unless another is chosen.
     *
     * @param words the note
     * @return the note
     */
    public static EngagementNote of(String words) {
        return new EngagementNote(words, NoteScope.PEER_AND_SUPERVISOR);
    }

    /** Returns the scope alone; the words are never printed. */
    @Override
    public String toString() {
        return "EngagementNote[words=[redacted], scope=" + scope.code() + "]";
    }
}
