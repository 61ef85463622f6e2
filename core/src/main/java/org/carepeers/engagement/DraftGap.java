package org.carepeers.engagement;

/**
 * One thing that keeps a draft from being an engagement. It names a field and never repeats what is in it.
 *
 * @param field the field
 * @param kind why it is still to be looked at
 */
public record DraftGap(DraftField field, DraftGapKind kind) {

    /** {@return the gap in plain English words, such as {@code the day: still missing}} */
    public String sentence() {
        return field.words() + ": " + kind.words();
    }
}
