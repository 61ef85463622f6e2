package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.terminal.WorkforceText;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceWorkflow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows the built-in team. */
@Command(
        name = "workforce",
        description = {
            "Shows an invented team of peer support workers: standing, training, supervision and load.",
            "The order is that of their names. Nobody is ranked."
        })
final class WorkforceCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day. Default: the day through which the figures of certification are verified.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        WorkforceWorkflow workflow = WorkforceWorkflow.california();
        LocalDate day = asOf == null ? workflow.rules().book().verifiedThrough() : asOf;
        WorkforceText text = new WorkforceText(parent.paper(), workflow.rules(), PeerPolicies.example(), day);
        text.printHeading();
        for (PeerStream<WorkerEventKind> stream : InventedTeam.streams()) {
            WorkerRecord record = WorkerRecord.of(stream, day);
            text.print(record, InventedTeam.workload(record, day));
        }
        return 0;
    }
}
