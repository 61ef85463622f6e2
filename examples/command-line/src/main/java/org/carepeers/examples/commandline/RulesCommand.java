package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.terminal.RulesText;
import org.carepeers.workflow.care.CareWorkflow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the rules and the rows of the process table. */
@Command(
        name = "rules",
        description = "Lists the rules and the rows of the process in force on a day, with section and confidence.")
final class RulesCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day. Default: the day through which the rules are verified.")
    private @Nullable LocalDate on;

    @Option(names = "--diff", paramLabel = "DATE", description = "Show only what differs between that day and this.")
    private @Nullable LocalDate diff;

    @Override
    public Integer call() {
        CareWorkflow workflow = CareWorkflow.california();
        LocalDate day = on == null ? workflow.rules().verifiedThrough() : on;
        RulesText text = new RulesText(parent.paper(), workflow);
        if (diff == null) {
            text.print(day);
        } else {
            text.printChanges(diff.isBefore(day) ? diff : day, diff.isBefore(day) ? day : diff);
        }
        return 0;
    }
}
