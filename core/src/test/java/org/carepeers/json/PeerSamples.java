package org.carepeers.json;

import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.CareerLadder;
import org.carepeers.peer.CareerRequirement;
import org.carepeers.peer.CareerRequirementKind;
import org.carepeers.peer.CareerStep;
import org.carepeers.peer.CertificationNotices;
import org.carepeers.peer.IncidentPolicy;
import org.carepeers.peer.LearnerRole;
import org.carepeers.peer.LoadKind;
import org.carepeers.peer.LoadWeight;
import org.carepeers.peer.LoadWeights;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.SupervisionPolicy;
import org.carepeers.peer.SupervisorRoute;
import org.carepeers.peer.SupervisorRouteRule;
import org.carepeers.peer.TrainingExpectation;
import org.carepeers.peer.TrainingPlan;
import org.carepeers.peer.TrainingTopic;

/** One value of every type of a county's policy for peer work, with every attribute present. */
final class PeerSamples {

    private PeerSamples() {}

    static Stream<Object> all() {
        PeerPolicy policy = policy();
        return Stream.of(
                policy,
                supervision(),
                supervision().routes().get(0),
                load(),
                load().hours().get(0),
                training(),
                training().expectations().get(0),
                career(),
                career().steps().get(1),
                career().steps().get(1).requirements().get(0),
                career().steps().get(1).requirements().get(1),
                new CertificationNotices(120, 60),
                new IncidentPolicy(28),
                SubjectId.of("p-worker"),
                PeerActor.of(PeerCapacity.PEER_WORKER, PartyId.of("p-worker")));
    }

    static PeerPolicy policy() {
        return PeerPolicy.builder()
                .name("Invented County 2026")
                .supervision(supervision())
                .load(load())
                .training(training())
                .career(career())
                .certification(new CertificationNotices(120, 60))
                .incidents(new IncidentPolicy(28))
                .build();
    }

    private static SupervisionPolicy supervision() {
        return SupervisionPolicy.builder()
                .addRoutes(new SupervisorRouteRule(SupervisorRoute.CERTIFIED_PEER, 2))
                .trainedWithinDays(60)
                .sessionEveryDays(14)
                .mostWorkers(8)
                .answerWithinDays(2)
                .reviewWeeks(4)
                .build();
    }

    private static LoadWeights load() {
        return LoadWeights.builder()
                .addHours(new LoadWeight(LoadKind.COURT, 150))
                .newPersonDays(30)
                .newPersonMinutes(60)
                .griefDays(30)
                .griefMinutes(120)
                .heavyFromMinutes(1500)
                .build();
    }

    private static TrainingPlan training() {
        return TrainingPlan.builder()
                .addExpectations(new TrainingExpectation(
                        LearnerRole.COURT_STAFF, TrainingTopic.STIGMA_AND_WORDS, 90, Optional.of(24)))
                .build();
    }

    private static CareerLadder career() {
        return CareerLadder.builder()
                .addSteps(CareerStep.builder()
                        .level("rss-1")
                        .title("Recovery Support Specialist 1")
                        .role(PeerRole.PEER_SUPPORT_WORKER)
                        .build())
                .addSteps(CareerStep.builder()
                        .level("rss-2")
                        .title("Recovery Support Specialist 2")
                        .role(PeerRole.PEER_SUPPORT_WORKER)
                        .addRequirements(
                                new CareerRequirement(
                                        CareerRequirementKind.MONTHS_AT_LEVEL, Optional.of(12), Optional.empty()),
                                new CareerRequirement(
                                        CareerRequirementKind.TRAINING,
                                        Optional.empty(),
                                        Optional.of(TrainingTopic.COURT_SUPPORT)))
                        .build())
                .build();
    }
}
