package org.carepeers.workflow.journal;

/** Thrown where the tables of a journal are not the ones that this library knows. Nothing was read or changed. */
public final class SchemaVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The version of the tables; 0 if there are none. */
    private final int found;

    /** The version that this release knows. */
    private final int known;

    SchemaVersionException(int found, int known) {
        super(
                found == 0
                        ? "The database has no tables of a journal yet; JdbcJournal.setUp makes them"
                        : "The tables of the journal have version " + found + "; this release knows version " + known
                                + (found > known
                                        ? ", so a newer release has set them up"
                                        : "; JdbcJournal.setUp brings them there"));
        this.found = found;
        this.known = known;
    }

    /** {@return the version of the tables; 0 if there are none} */
    public int found() {
        return found;
    }

    /** {@return the version that this release knows} */
    public int known() {
        return known;
    }
}
