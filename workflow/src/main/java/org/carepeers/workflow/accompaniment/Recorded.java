package org.carepeers.workflow.accompaniment;

import java.util.List;
import org.carepeers.engagement.SupportQuestion;
import org.carepeers.workflow.machine.Reason;

/**
 * The answer to what has happened: it is on record, always.
 *
 * @param remarks what to mind; empty if nothing
 * @param questions what goes to the {@link LearningQueue} and nowhere else; empty if nothing
 */
public record Recorded(List<Reason> remarks, List<SupportQuestion> questions) {

    /**
     * Keeps unchangeable copies of the lists.
     *
     * @param remarks what to mind
     * @param questions what goes to the learning queue
     */
    public Recorded {
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }
}
