package org.carepeers.examples.commandline;

import java.util.function.ToIntFunction;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.json.CareJsonException;
import org.carepeers.workflow.journal.EntryTooLargeException;
import org.carepeers.workflow.journal.JournalUnavailableException;
import org.carepeers.workflow.journal.SchemaVersionException;
import org.carepeers.workflow.journal.UnreadableEntryException;
import org.carepeers.workflow.journal.UnsafeStorageException;
import picocli.CommandLine.Option;

/** The option that says where the store is, and what is done while it is open. */
final class StoreOption {

    @Option(
            names = "--store",
            required = true,
            paramLabel = "FILE|JDBC-URL",
            description =
                    "The store: a file of H2 (with .mv.db at its end or without), or a JDBC URL of H2 or PostgreSQL"
                            + " with user and password in it.")
    private String where;

    /** Works on a store that is there. */
    int during(ToIntFunction<Store> work) {
        return during(false, work);
    }

    /** Works on a store, which is begun if there is none. */
    int beginning(ToIntFunction<Store> work) {
        return during(true, work);
    }

    private int during(boolean mayBegin, ToIntFunction<Store> work) {
        try (Store store = mayBegin ? Store.begin(where) : Store.open(where)) {
            return work.applyAsInt(store);
        } catch (JournalUnavailableException
                | UnsafeStorageException
                | SchemaVersionException
                | UnreadableEntryException
                | EntryTooLargeException e) {
            throw UnusableInputException.at("--store", String.valueOf(e.getMessage()));
        } catch (CareJsonException e) {
            throw UnusableInputException.at("--store", "an entry does not say what this release can read");
        }
    }
}
