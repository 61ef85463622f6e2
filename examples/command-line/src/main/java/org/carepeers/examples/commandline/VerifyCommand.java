package org.carepeers.examples.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.store.RecordedBeside;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.examples.commandline.store.TextFiles;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.terminal.VerificationText;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Checkpoint;
import org.carepeers.workflow.journal.Difference;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.Verification;
import org.carepeers.workflow.journal.WorklistVerification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Verifies a store. */
@Command(
        name = "verify",
        description = {
            "Goes through every entry of a store and names each that is not as it was recorded.",
            "Then decides on every event again and lists where the answer of today differs; what is recorded stands.",
            "Last, compares the worklist with what the entries give."
        },
        footer = {"", "Exit code 0: sound, whatever the answers of today; 1: not as recorded; 2: unusable input."})
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that was written earlier and kept elsewhere; it finds a forged chain, too.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--write-checkpoint",
            paramLabel = "FILE",
            description = "Write a checkpoint to this new file if the store is sound.")
    private @Nullable Path written;

    @Override
    public Integer call() {
        return store.during(this::verify);
    }

    private int verify(Store open) {
        Verification.Report report = checkpoint == null
                ? Verification.of(open.journal())
                : Verification.against(open.journal(), read(checkpoint));
        VerificationText text = new VerificationText(parent.paper(), new Phrases());
        text.print(report);
        if (!report.isSound()) {
            return 1;
        }
        CaseRecorder recorder = open.recorder();
        List<Difference> differences = open.streams(StreamKind.CASE).stream()
                .flatMap(key -> recorder.decideAgain(key).stream())
                .toList();
        text.printDifferences(differences);
        text.printBehind(RecordedBeside.behind(open));
        List<StreamKey> worklist = new ArrayList<>(
                WorklistVerification.differing(open.journal(), StreamProcesses.ofCases(CareWorkflow.california())));
        worklist.addAll(WorklistVerification.differing(open.journal(), RecordedBeside.process()));
        text.printWorklist(worklist);
        if (!worklist.isEmpty()) {
            return 1;
        }
        if (written != null) {
            Checkpoint taken = Checkpoint.of(open.journal(), open.clock());
            TextFiles.write(written, taken.write());
            parent.paper().line("Checkpoint written to " + written);
        }
        return 0;
    }

    private static Checkpoint read(Path file) {
        try {
            return Checkpoint.parse(TextFiles.read(file));
        } catch (UnusableInputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw UnusableInputException.at(file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
