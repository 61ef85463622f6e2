package org.carepeers.examples.commandline;

import java.util.concurrent.Callable;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.json.CareSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of a case file. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of a case file.")
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Option(names = "--accompaniment", description = "Print that of an accompaniment instead.")
    private boolean accompaniment;

    @Override
    public Integer call() {
        CareSchema schema = CareSchema.standard();
        String text = accompaniment ? schema.peerStream(AccompanimentEventKind.class) : schema.caseFile();
        parent.paper().line(text.stripTrailing());
        return 0;
    }
}
