package org.carepeers.examples.commandline;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.Coded;
import org.carepeers.peer.RoleDescription;
import org.carepeers.peer.RoleDocument;
import org.carepeers.workflow.workforce.RoleResources;
import org.carepeers.workflow.workforce.RoleTemplates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a document from a role description. */
@Command(
        name = "role-description",
        description = "Writes a job description, an interview guide or role expectations, as Markdown.")
final class RoleDescriptionCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Option(
            names = "--document",
            paramLabel = "DOCUMENT",
            defaultValue = "job",
            description = "One of: job, interview, expectations. Default: ${DEFAULT-VALUE}.")
    private String document;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A role description as JSON. Default: a built-in example.")
    private @Nullable String file;

    @Override
    public Integer call() {
        RoleDocument chosen = Coded.find(RoleDocument.class, document)
                .orElseThrow(
                        () -> UnusableInputException.at("--document", "must be one of job, interview, expectations"));
        RoleDescription role = file == null
                ? RoleResources.exampleRole()
                : PeerFiles.read(Optional.of(file), "", RoleDescription.class);
        String text = RoleTemplates.standard().write(chosen, role, RoleResources.interviewPlan());
        text.lines().forEach(parent.paper()::line);
        return 0;
    }
}
