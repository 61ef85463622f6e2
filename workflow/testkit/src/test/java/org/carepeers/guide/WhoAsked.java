package org.carepeers.guide;

import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.workflow.accompaniment.LearningQueue;
import org.carepeers.workflow.accompaniment.Recorded;

final class WhoAsked {

    private WhoAsked() {}

    public static void main(String[] arguments) {
        Recorded recorded = InventedPeer.BOUNDARY.happened(
                InventedPeer.work().addActs(ProhibitedAct.MANAGE_CASE).build());
        LearningQueue queue = LearningQueue.empty().with(recorded);
        LearningQueue later = queue.on(InventedPeer.DAY.plusDays(30));

        System.out.println(InventedPeer.ENGLISH.sentence(recorded.remarks().get(0)));
        System.out.println(queue.questions().size() + " question, later "
                + later.questions().size());
        System.out.println(later.asked());
    }
}
