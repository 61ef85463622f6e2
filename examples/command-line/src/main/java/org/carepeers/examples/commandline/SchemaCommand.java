package org.carepeers.examples.commandline;

import java.util.concurrent.Callable;
import org.carepeers.json.CareSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of a case file. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of a case file.")
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Override
    public Integer call() {
        parent.paper().line(CareSchema.standard().caseFile().stripTrailing());
        return 0;
    }
}
