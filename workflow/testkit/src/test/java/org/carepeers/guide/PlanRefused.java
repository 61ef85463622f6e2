package org.carepeers.guide;

import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.party.EventId;
import org.carepeers.workflow.accompaniment.PeerBoundary;
import org.carepeers.workflow.accompaniment.PlanDecision;

final class PlanRefused {

    private PlanRefused() {}

    public static void main(String[] arguments) {
        PeerBoundary boundary = InventedPeer.BOUNDARY;
        PlannedWork work = InventedPeer.work()
                .addActs(ProhibitedAct.GIVE_MEDICATION, ProhibitedAct.TESTIFY_FOR_COUNTY)
                .build();

        if (boundary.plan(work, EventId.of("plan-1")) instanceof PlanDecision.Refused refused) {
            refused.reasons().forEach(InventedPeer::print);
        }
    }
}
