package org.carepeers.workflow.journal;

import java.util.List;

/** The answer to an append. All variants are immutable and thread-safe. */
public sealed interface Appended {

    /**
     * The entries are there.
     *
     * @param entries the entries, as stored
     */
    record Done(List<Entry> entries) implements Appended {

        /**
         * Keeps an unchangeable copy of the entries.
         *
         * @param entries the entries
         */
        public Done {
            entries = List.copyOf(entries);
        }

        /**
         * Returns where the stream ends now.
         *
         * @return the head of the last entry
         */
        public Head head() {
            return entries.get(entries.size() - 1).head();
        }
    }

    /**
     * Someone else appended in the meantime; nothing was written.
     *
     * @param now the head of the stream now
     */
    record Overtaken(Head now) implements Appended {}

    /**
     * The stream has an entry of one of the ids; nothing was written.
     *
     * @param entry the entry that is there
     */
    record AlreadyThere(Entry entry) implements Appended {}
}
