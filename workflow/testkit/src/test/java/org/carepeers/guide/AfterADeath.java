package org.carepeers.guide;

import java.util.List;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.json.CareJson;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.EventId;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.LossSignals;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;

final class AfterADeath {

    private static final CareHistory CASE =
            CareHistory.play(CareWorkflow.california(), CareJson.standard().readCaseFile("""
                {"formatVersion": 1,
                 "case": {"id": "invented-1", "county": "alameda"},
                 "events": [
                   {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-05-04",
                    "by": {"role": "petitioner"},
                    "facts": {"standing": "family-member", "examinedOn": "2026-04-20"}},
                   {"id": "e2", "kind": "circumstance-began", "occurredOn": "2026-08-20",
                    "by": {"role": "county-agency"}, "facts": {"circumstance": "died"}}]}
                """));

    private AfterADeath() {}

    public static void main(String[] arguments) {
        PeerSupport support = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
        PeerStream<AccompanimentEventKind> stream = CoverInTwoSteps.together();

        Accompaniment before = Accompaniment.begin(stream);
        for (PeerDecision.Accepted decision :
                AccompanimentHistory.play(support, List.of(CASE), stream).accepted()) {
            LossSignals.after(before, decision, EventId.of("signal-7"))
                    .forEach((worker, signal) -> System.out.println("into the stream of " + worker + ": "
                            + signal.facts().find(WorkerFacts.SIGNAL).orElseThrow() + ", " + signal.occurredOn()));
            before = before.after(decision.effects());
        }
    }
}
