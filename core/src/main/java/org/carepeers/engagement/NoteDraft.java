package org.carepeers.engagement;

import java.util.Optional;

/**
 * A note as far as it is written.
 *
 * @param words the note, or empty if nothing is written yet; never printed
 * @param scope how far it may travel, or empty if none is chosen, which means to the worker and their supervisor
 * @param protection a protection that it has by law besides its scope, or empty if it has none
 */
public record NoteDraft(Optional<String> words, Optional<NoteScope> scope, Optional<NoteProtection> protection) {

    /**
     * Returns the draft that a note is.
     *
     * @param note the note
     * @return the draft
     */
    public static NoteDraft of(EngagementNote note) {
        return new NoteDraft(Optional.of(note.words()), Optional.of(note.scope()), note.protection());
    }

    /** {@return the note, or empty if nothing is written yet} */
    public Optional<EngagementNote> toNote() {
        return words.map(text -> new EngagementNote(text, scope.orElse(NoteScope.PEER_AND_SUPERVISOR), protection));
    }

    /** Returns everything but the words, which are never printed. */
    @Override
    public String toString() {
        return "NoteDraft[words=[redacted], scope=" + scope.map(NoteScope::code).orElse("not chosen") + "]";
    }
}
