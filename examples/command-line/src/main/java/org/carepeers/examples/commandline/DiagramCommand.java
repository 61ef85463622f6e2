package org.carepeers.examples.commandline;

import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.story.Diagrams;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.diagram.ProcessDiagram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Draws the process. */
@Command(name = "diagram", description = "Draws the process, as Mermaid text or as SVG.")
final class DiagramCommand implements Callable<Integer> {

    /** The forms in which the process can be drawn. */
    enum Format {
        mermaid,
        svg
    }

    @ParentCommand
    private CarePeers parent;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "mermaid",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        ProcessDiagram<CareStage, EventKind> diagram = Diagrams.of(CareWorkflow.california());
        parent.paper().line((format == Format.svg ? diagram.svg() : diagram.mermaid()).stripTrailing());
        return 0;
    }
}
