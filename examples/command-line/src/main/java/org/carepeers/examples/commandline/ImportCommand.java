package org.carepeers.examples.commandline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.store.RecordedBeside;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.BadLineException;
import org.carepeers.workflow.journal.JournalLines;
import org.carepeers.workflow.journal.StreamProcesses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads lines into a store. */
@Command(
        name = "import",
        description = {
            "Reads the lines of an export into a store, which is begun if there is none.",
            "What is there is left as it is, so it can be done again after it was broken off. The worklist of cases is"
                    + " there again afterwards."
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "IN", description = "What \"carepeers export\" wrote.")
    private Path in;

    @Override
    public Integer call() {
        if (!Files.isReadable(in) || Files.isDirectory(in)) {
            throw UnusableInputException.at(in.toString(), "cannot be read as a file");
        }
        return store.beginning(this::read);
    }

    private int read(Store open) {
        try (Reader reader = Files.newBufferedReader(in)) {
            JournalLines.Imported read = JournalLines.with(
                            List.of(StreamProcesses.ofCases(CareWorkflow.california()), RecordedBeside.process()))
                    .read(reader, open.journal());
            parent.paper().line(read.appended() + " entries appended, " + read.known() + " were there before");
            return 0;
        } catch (BadLineException e) {
            throw UnusableInputException.at(in.toString(), String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            throw UnusableInputException.at(in.toString(), "cannot be read as text");
        }
    }
}
