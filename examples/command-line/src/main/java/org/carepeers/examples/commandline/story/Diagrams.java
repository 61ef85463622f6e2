package org.carepeers.examples.commandline.story;

import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.diagram.ProcessDiagram;

/** The picture of the process, in the words of the library. */
public final class Diagrams {

    private Diagrams() {}

    /**
     * Returns the picture of a process.
     *
     * @param workflow the process
     * @return the picture, without a path
     */
    public static ProcessDiagram<CareStage, EventKind> of(CareWorkflow workflow) {
        return ProcessDiagram.of(workflow.process())
                .titled("The CARE process")
                .stageTitles(CareStage::title)
                .kindTitles(EventKind::meaning)
                .columns(stage -> stage.phase().title());
    }
}
