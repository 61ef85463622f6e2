package org.carepeers.guide;

import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.diagram.ProcessDiagram;
import org.junit.jupiter.api.Test;

/** The committed pictures of the process are drawn from its table. */
class DiagramTest {

    private final ProcessDiagram<CareStage, EventKind> diagram = ProcessDiagram.of(
                    CareWorkflow.california().process())
            .titled("The CARE process")
            .stageTitles(CareStage::title)
            .kindTitles(EventKind::meaning)
            .columns(stage -> stage.phase().title());

    @Test
    void theSvgIsDrawnFromTheTable() {
        GeneratedFile.at("docs/diagrams/care-process.svg").holds(diagram.svg());
    }

    @Test
    void theMermaidTextIsWrittenFromTheTable() {
        GeneratedFile.at("docs/diagrams/care-process.mmd").holds(diagram.mermaid());
    }
}
