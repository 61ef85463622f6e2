package org.carepeers.json;

import static org.carepeers.json.Samples.DAY;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.carepeers.partner.IntegrationProfile;
import org.carepeers.partner.PartnerAgreement;
import org.carepeers.partner.PartnerService;
import org.carepeers.partner.PracticeStanding;
import org.carepeers.partner.PracticeStatement;
import org.carepeers.partner.ResponseTime;
import org.carepeers.partner.ResponseUnit;
import org.carepeers.partner.ServiceTerm;
import org.carepeers.partner.TimeOfDay;
import org.carepeers.partner.ToolkitPractice;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.ComparablePosition;
import org.carepeers.peer.CostRate;
import org.carepeers.peer.EmploymentRequirement;
import org.carepeers.peer.EmploymentRequirementOrigin;
import org.carepeers.peer.FullTimeEquivalent;
import org.carepeers.peer.Funding;
import org.carepeers.peer.FundingSource;
import org.carepeers.peer.InterviewPlan;
import org.carepeers.peer.InterviewQuestion;
import org.carepeers.peer.InterviewScore;
import org.carepeers.peer.InterviewScores;
import org.carepeers.peer.Money;
import org.carepeers.peer.OccasionKind;
import org.carepeers.peer.PayBand;
import org.carepeers.peer.PayUnit;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.Position;
import org.carepeers.peer.Readiness;
import org.carepeers.peer.ReadinessAnswer;
import org.carepeers.peer.ReadinessItem;
import org.carepeers.peer.ReadinessReview;
import org.carepeers.peer.Remuneration;
import org.carepeers.peer.RoleDescription;
import org.carepeers.peer.RoleDuty;
import org.carepeers.peer.RoleLimit;
import org.carepeers.peer.TimeAndCost;
import org.carepeers.peer.ToolkitArea;
import org.carepeers.peer.WorkCategory;
import org.carepeers.peer.WorkOccasion;
import org.carepeers.peer.WorkPlace;
import org.carepeers.peer.WorkTime;
import org.carepeers.peer.WorkTiming;

/** One value of every type about positions, recruitment and partners, with every attribute present. */
final class WorkSamples {

    private static final PartyId AGENCY = PartyId.of("agency-1");
    private static final ExternalReference REFERENCE = ExternalReference.of("contracts", "c-7");
    private static final FullTimeEquivalent HALF = FullTimeEquivalent.parse("0.50");
    private static final PayBand PAY = new PayBand(Money.parse("27.10"), Money.parse("33.05"), PayUnit.HOUR);
    private static final InterviewScore SCORE = new InterviewScore("court-fear", PartyId.of("panel-1"), 4);
    private static final InterviewQuestion QUESTION = new InterviewQuestion(
            "court-fear",
            "Being beside someone",
            "What would you do?",
            List.of("a", "b", "c", "d", "e"),
            List.of("Wait."));

    private WorkSamples() {}

    static Stream<Object> all() {
        return Stream.concat(Stream.concat(positions(), recruitment()), partners());
    }

    private static Stream<Object> positions() {
        EmploymentRequirement requirement = new EmploymentRequirement(
                AGENCY,
                EmploymentRequirementOrigin.CONTRACT,
                HALF,
                DAY,
                Optional.of(DAY.plusYears(1)),
                Optional.of(REFERENCE));
        WorkOccasion occasion = new WorkOccasion(OccasionKind.HEARING, EventId.of("hearing-1"));
        WorkTime time = new WorkTime(
                AGENCY,
                DAY,
                WorkCategory.COURT_SUPPORT,
                90,
                WorkPlace.OUT_OF_THE_OFFICE,
                WorkTiming.OFFICE_HOURS,
                Remuneration.PAID,
                Optional.of(occasion));
        CostRate rate = new CostRate(AGENCY, Money.parse("41.00"), DAY, Optional.of(DAY.plusYears(1)));
        return Stream.of(
                SubjectId.of("position-1"),
                PeerActor.of(PeerCapacity.EMPLOYER, AGENCY),
                HALF,
                Money.parse("0.05"),
                PAY,
                new ComparablePosition("Case worker I", PAY),
                requirement,
                new Funding(
                        FundingSource.OPIOID_SETTLEMENT,
                        HALF,
                        DAY,
                        Optional.of(DAY.plusYears(1)),
                        Optional.of(requirement),
                        Optional.of(REFERENCE)),
                Position.builder()
                        .id(SubjectId.of("position-1"))
                        .agency(AGENCY)
                        .role(PeerRole.LEAD_PEER_WORKER)
                        .title("Lead peer support worker")
                        .share(HALF)
                        .remuneration(Remuneration.PAID)
                        .pay(PAY)
                        .comparedWith(new ComparablePosition("Case worker I", PAY))
                        .careerStep("RSS 2")
                        .build(),
                occasion,
                time,
                rate,
                new TimeAndCost(DAY, DAY.plusDays(30), List.of(time), List.of(rate)));
    }

    private static Stream<Object> recruitment() {
        ReadinessAnswer answer = new ReadinessAnswer(ReadinessItem.PAY_AT_PARITY, Readiness.NOT_MET);
        return Stream.of(
                answer,
                new ReadinessReview(AGENCY, DAY, List.of(answer)),
                SCORE,
                new InterviewScores(List.of(SCORE)),
                QUESTION,
                new InterviewPlan(
                        List.of("Read it."),
                        List.of(QUESTION),
                        List.of("A morning."),
                        List.of("An afternoon."),
                        List.of("Score alone."),
                        List.of("Nothing about health.")),
                new RoleDuty(ToolkitArea.COURT_SUPPORT, "Sits beside the person."),
                new RoleLimit("Therapy", "A clinician"),
                role());
    }

    private static RoleDescription role() {
        return RoleDescription.builder()
                .id(SubjectId.of("role-1"))
                .notice("An example.")
                .title("Peer support worker")
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .employer("Invented Agency")
                .purpose("To walk beside people.")
                .addSettings("A home")
                .addForWhom("People in the CARE process")
                .addDuties(new RoleDuty(ToolkitArea.PARTNERSHIPS, "Goes along."))
                .addLimits(new RoleLimit("Therapy", "A clinician"))
                .supervision("Each week.")
                .share(HALF)
                .hours("Twenty hours.")
                .pay(PAY)
                .addBenefits("Health insurance")
                .addRequirements("Lived experience")
                .livedExperience("Nobody asks for more.")
                .careerStep("RSS 2")
                .fairChance("After the offer only.")
                .howToApply("Write to us.")
                .build();
    }

    private static Stream<Object> partners() {
        ResponseTime twoHours = new ResponseTime(2, ResponseUnit.HOURS);
        ServiceTerm term = new ServiceTerm(
                PartnerService.RESPITE_STAY, OptionalInt.of(3), Optional.of(twoHours), OptionalInt.of(5));
        PracticeStatement statement = new PracticeStatement(
                ToolkitPractice.TRANSPORT, PracticeStanding.PLANNED, Optional.of(DAY), List.of("A contract."));
        return Stream.of(
                twoHours,
                term,
                new TimeOfDay(LocalTime.of(21, 30)),
                statement,
                new IntegrationProfile(County.ALPINE, DAY, List.of(statement)),
                PartnerAgreement.builder()
                        .id(SubjectId.of("agreement-1"))
                        .partner(PartyId.of("respite-1"))
                        .county(County.ALPINE)
                        .firstDay(DAY)
                        .lastDay(DAY.plusYears(1))
                        .addTerms(term)
                        .reference(REFERENCE)
                        .build());
    }
}
