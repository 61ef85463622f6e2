package org.carepeers.json;

import org.carepeers.Coded;

/** What may be wrong with a piece of JSON. */
public enum JsonProblemKind implements Coded {
    /** The text is not JSON, or not UTF-8, from some place on. */
    NOT_JSON("not-json"),
    /** A bound of {@link CareJson} is exceeded: the document, a text or a number is too long, or objects nest too deep. */
    TOO_LARGE("too-large"),
    /** An object has the same key twice. */
    DUPLICATE_KEY("duplicate-key"),
    /** A field is not one of the object's. */
    UNKNOWN_FIELD("unknown-field"),
    /** A field that must be there is not. */
    MISSING_FIELD("missing-field"),
    /** A text stands for a number, an object for a list, null for anything, and the like. */
    WRONG_TYPE("wrong-type"),
    /** A text is not a date, a moment or a time of day of the form asked for, or there is no such day. */
    BAD_DATE("bad-date"),
    /** A text is not one of the codes. */
    UNKNOWN_CODE("unknown-code"),
    /** A text is not of the form asked for. */
    BAD_TEXT("bad-text"),
    /** A number lies outside what is allowed. */
    OUT_OF_RANGE("out-of-range"),
    /** An event states a fact that its kind does not state. */
    FACT_NOT_OF_KIND("fact-not-of-kind"),
    /** A list whose items must differ has one twice. */
    REPEATED_ITEM("repeated-item"),
    /** Each part is allowed, and together they contradict each other. */
    INVARIANT_BROKEN("invariant-broken"),
    /** The file is of a format version that this library does not read. */
    OTHER_FORMAT_VERSION("other-format-version");

    private final String code;

    JsonProblemKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
