package org.carepeers.workflow.accompaniment;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * What a person is told, before the first note, about how far a note can be kept between the two.
 *
 * <p>The words are in {@link BoundaryMessages}, in English and in Spanish. No scope is a promise of secrecy.
 */
public enum NoteLimit implements Coded {
    /** What is written at all, and that the person may see it. */
    WHAT_I_WRITE("what-i-write"),
    /** Who reads it unless the person chooses otherwise. */
    WHO_READS("who-reads"),
    /** What cannot be kept: a danger of serious harm, and the abuse or neglect of someone whom the law protects. */
    DANGER("danger"),
    /** That a court can order it to be shown, because peers have no privilege. */
    NO_PRIVILEGE("no-privilege"),
    /** That what reaches the CARE court is not shielded everywhere else. */
    NOT_SHIELDED_EVERYWHERE("not-shielded-everywhere", "WIC 5971(l)"),
    /** That a yes can be taken back from a day on. */
    YOU_CAN_CHANGE_YOUR_MIND("you-can-change-your-mind");

    private final String code;
    private final Optional<Citation> section;

    NoteLimit(String code) {
        this.code = code;
        this.section = Optional.empty();
    }

    NoteLimit(String code, String section) {
        this.code = code;
        this.section = Optional.of(Citation.parse(section));
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section behind it, or empty where it is practice} */
    public Optional<Citation> section() {
        return section;
    }
}
