package org.carepeers.examples.commandline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.examples.commandline.store.TextFiles;
import org.carepeers.workflow.journal.JournalLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a store as lines. */
@Command(name = "export", description = "Writes every entry of a store to a new file, one line of JSON for each.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "OUT", description = "The file, which must not be there yet.")
    private Path out;

    @Override
    public Integer call() {
        return store.during(this::export);
    }

    private int export(Store open) {
        try (Writer writer = Files.newBufferedWriter(out, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long written = JournalLines.write(open.journal(), writer);
            parent.paper().line(written + " entries written to " + out);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw UnusableInputException.at(out.toString(), TextFiles.IS_THERE);
        } catch (IOException e) {
            throw UnusableInputException.at(out.toString(), "cannot be written");
        }
    }
}
