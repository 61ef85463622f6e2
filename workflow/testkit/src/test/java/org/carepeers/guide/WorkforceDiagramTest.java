package org.carepeers.guide;

import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.IncidentPolicy;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.workflow.diagram.ProcessDiagram;
import org.carepeers.workflow.workforce.CertificationStage;
import org.carepeers.workflow.workforce.EmploymentStage;
import org.carepeers.workflow.workforce.IncidentProcess;
import org.carepeers.workflow.workforce.IncidentStage;
import org.carepeers.workflow.workforce.WorkforceWorkflow;
import org.junit.jupiter.api.Test;

/** The committed pictures of the working life of peer support workers are drawn from its tables. */
class WorkforceDiagramTest {

    @Test
    void certificationIsDrawnFromItsTable() {
        ProcessDiagram<CertificationStage, WorkerEventKind> diagram = ProcessDiagram.of(
                        WorkforceWorkflow.california().certification())
                .titled("Certification, which nobody needs to be a peer support worker")
                .stageTitles(CertificationStage::title)
                .kindTitles(WorkerEventKind::meaning);
        hold("certification", diagram);
    }

    @Test
    void workIsDrawnFromItsTable() {
        ProcessDiagram<EmploymentStage, WorkerEventKind> diagram = ProcessDiagram.of(
                        WorkforceWorkflow.california().employment())
                .titled("A worker's working life")
                .stageTitles(EmploymentStage::title)
                .kindTitles(WorkerEventKind::meaning);
        hold("employment", diagram);
    }

    @Test
    void aSafetyIncidentIsDrawnFromItsTable() {
        ProcessDiagram<IncidentStage, IncidentEventKind> diagram = ProcessDiagram.of(
                        IncidentProcess.of(new IncidentPolicy(1)).table())
                .titled("After something unsafe in the field")
                .stageTitles(IncidentStage::title)
                .kindTitles(IncidentEventKind::meaning);
        hold("safety-incident", diagram);
    }

    private static void hold(String name, ProcessDiagram<?, ?> diagram) {
        GeneratedFile.at("docs/diagrams/" + name + ".svg").holds(diagram.svg());
        GeneratedFile.at("docs/diagrams/" + name + ".mmd").holds(diagram.mermaid());
    }
}
