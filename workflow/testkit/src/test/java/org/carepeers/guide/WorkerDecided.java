package org.carepeers.guide;

import static org.carepeers.guide.InventedWorker.event;

import java.time.LocalDate;
import org.carepeers.Coded;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceMessages;
import org.carepeers.workflow.workforce.WorkforceWorkflow;

final class WorkerDecided {

    private WorkerDecided() {}

    public static void main(String[] arguments) {
        WorkforceWorkflow workflow = WorkforceWorkflow.california();
        WorkerRecord worker = WorkerRecord.of(InventedWorker.stream());

        PeerEvent<WorkerEventKind> planned = event(WorkerEventKind.EXAM_BOOKED, PeerCapacity.PEER_WORKER, "2025-10-06")
                .stating(WorkerFacts.EXAM_ON, LocalDate.of(2025, 11, 3));
        Ruling<? extends Coded> plan = workflow.decide(worker, planned);

        PeerEvent<WorkerEventKind> happened =
                event(WorkerEventKind.EXAM_PASSED, PeerCapacity.CERTIFYING_BODY, "2025-11-03");
        Ruling<? extends Coded> fact = workflow.decide(worker, happened);

        Messages words = WorkforceMessages.english();
        if (plan instanceof Ruling.NotPermitted<?> refused) {
            refused.reasons().forEach(reason -> System.out.println("Refused: " + words.sentence(reason)));
        }
        if (fact instanceof Ruling.Permitted<?> recorded) {
            recorded.remarks().forEach(remark -> System.out.println("Recorded: " + words.sentence(remark)));
        }
    }
}
