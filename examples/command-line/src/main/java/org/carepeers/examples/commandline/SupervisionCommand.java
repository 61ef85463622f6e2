package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.SupervisionPreparation;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceWorkflow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the page that prepares a supervision session. */
@Command(
        name = "supervision",
        description = {
            "Prints a page (Markdown) that prepares a supervision session, from work that was logged anyway.",
            "It begins with strengths and shows nothing of a worker's own check-ins."
        })
final class SupervisionCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Parameters(paramLabel = "PEER", description = "A worker of the built-in team: joan, marisol, rosa, sam or theo.")
    private String peer;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the session. Default: the day through which the figures are verified.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        WorkforceWorkflow workflow = WorkforceWorkflow.california();
        LocalDate day = asOf == null ? workflow.rules().book().verifiedThrough() : asOf;
        WorkerRecord record = WorkerRecord.of(InventedTeam.stream(peer), day);
        SupervisionPreparation page = SupervisionPreparation.of(
                record, InventedTeam.workload(record, day), PeerPolicies.example(), workflow.rules(), day);
        parent.paper().line(page.markdown().stripTrailing());
        return 0;
    }
}
