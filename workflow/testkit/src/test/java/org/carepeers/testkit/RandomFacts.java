package org.carepeers.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.carepeers.party.Actor;
import org.carepeers.party.Role;
import org.carepeers.proceeding.AbsenceFindings;
import org.carepeers.proceeding.Appearance;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CarePlan;
import org.carepeers.proceeding.CareService;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.CountyReport;
import org.carepeers.proceeding.EligibilityCriteria;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.MedicationOrder;
import org.carepeers.proceeding.NotProvidedReason;
import org.carepeers.proceeding.Presence;
import org.carepeers.proceeding.ReportKind;
import org.carepeers.proceeding.ServiceBasis;
import org.carepeers.proceeding.ServiceDelivery;
import org.carepeers.proceeding.ServiceKind;
import org.carepeers.proceeding.StandardOfProof;

/** Facts as a careless, a hostile or an unlucky recorder might state them. */
final class RandomFacts {

    private final SplittableRandom random;

    RandomFacts(SplittableRandom random) {
        this.random = random;
    }

    /** Leaves some of the facts out and changes others, one in every so many. */
    Facts change(Facts facts, EventKind kind, LocalDate on, int oneIn) {
        Facts changed = facts;
        for (Fact<?> fact : kind.facts()) {
            int dice = random.nextInt(oneIn * 2);
            if (dice == 0) {
                changed = changed.without(fact);
            } else if (dice == 1) {
                changed = SampleFacts.stated(changed, fact, value(fact, kind, on));
            }
        }
        return changed;
    }

    /** Says something else of every other fact, and leaves few out. */
    Facts vary(Facts facts, EventKind kind, LocalDate on) {
        Facts changed = facts;
        for (Fact<?> fact : kind.facts()) {
            int dice = random.nextInt(12);
            if (dice == 0) {
                changed = changed.without(fact);
            } else if (dice > 5) {
                changed = SampleFacts.stated(changed, fact, value(fact, kind, on));
            }
        }
        return changed;
    }

    private Object value(Fact<?> fact, EventKind kind, LocalDate on) {
        if (fact.type() instanceof FactType.Day) {
            return day(on);
        }
        if (fact.type() instanceof FactType.Count) {
            return random.nextInt(4) == 0 ? random.nextInt(60_000) : random.nextInt(10);
        }
        if (fact.type() instanceof FactType.Code<?> code) {
            return one(code.type().getEnumConstants());
        }
        if (fact.type() instanceof FactType.Codes<?> codes) {
            return some(codes.type());
        }
        return fact.type() instanceof FactType.Document ? document(fact, kind, on) : "invented-" + random.nextInt(9);
    }

    private LocalDate day(LocalDate on) {
        return switch (random.nextInt(40)) {
            case 0 -> LocalDate.of(1950 + random.nextInt(300), 1 + random.nextInt(12), 1);
            case 1 -> on.plusYears(2);
            case 2, 3, 4 -> on.minusDays(random.nextInt(90));
            case 5, 6, 7 -> on.plusDays(random.nextInt(400));
            default -> on.plusDays(random.nextInt(45));
        };
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (int i = random.nextInt(4); i > 0; i--) {
            chosen.add(one(type.getEnumConstants()));
        }
        return chosen;
    }

    private Object document(Fact<?> fact, EventKind kind, LocalDate on) {
        if (fact == CareFacts.HEARING) {
            return hearing(kind, on);
        }
        if (fact == CareFacts.CONTINUANCE) {
            return continuance(on);
        }
        if (fact == CareFacts.CRITERIA) {
            return EligibilityCriteria.all(one(Finding.values()));
        }
        if (fact == CareFacts.COUNTY_REPORT) {
            ReportKind report = one(ReportKind.values());
            return CountyReport.builder()
                    .kind(report)
                    .author(Role.COUNTY_AGENCY)
                    .filedOn(on)
                    .build();
        }
        if (fact == CareFacts.EVALUATION) {
            return ClinicalEvaluation.builder()
                    .origin(EvaluationOrigin.REUSED)
                    .completedOn(on.minusDays(random.nextInt(60)))
                    .build();
        }
        return fact == CareFacts.CARE_PLAN ? plan(on) : otherDocument(fact, on);
    }

    private static Object otherDocument(Fact<?> fact, LocalDate on) {
        if (fact == CareFacts.CARE_AGREEMENT) {
            return SampleDocuments.agreement(on);
        }
        return fact == CareFacts.GRADUATION_PLAN ? SampleDocuments.graduationPlan(on) : SampleDocuments.directive(on);
    }

    private CarePlan plan(LocalDate on) {
        CareService missing = CareService.builder()
                .kind(ServiceKind.HOUSING)
                .basis(ServiceBasis.ORDERED)
                .since(on)
                .delivery(ServiceDelivery.NOT_PROVIDED)
                .deliverySince(on)
                .reason(one(NotProvidedReason.values()))
                .build();
        MedicationOrder order = MedicationOrder.builder()
                .orderedOn(on)
                .lacksCapacity(Finding.FOUND)
                .standard(StandardOfProof.CLEAR_AND_CONVINCING)
                .evaluation(one(EvaluationOrigin.values()))
                .build();
        return CarePlan.builder()
                .proposedBy(Set.of(Role.COUNTY_AGENCY))
                .orderedOn(random.nextInt(4) == 0 ? on.minusDays(1) : on)
                .services(List.of(missing))
                .medicationOrder(Optional.of(order))
                .build();
    }

    private Hearing hearing(EventKind kind, LocalDate on) {
        HearingKind held = random.nextInt(4) == 0 ? one(HearingKind.values()) : SampleDocuments.hearingOf(kind);
        Hearing.Builder hearing = Hearing.builder();
        hearing.kind(held)
                .heldOn(random.nextInt(6) == 0 ? on.minusDays(1) : on)
                .mode(one(HearingMode.values()))
                .outcome(HearingOutcome.CONCLUDED)
                .interpreterNeeded(one(Finding.values()))
                .interpreterProvided(one(Finding.values()))
                .personalAppearanceWaived(one(Finding.values()))
                .rightsAdvised(one(Finding.values()))
                .appealRightTold(one(Finding.values()));
        boolean came = random.nextBoolean();
        if (came) {
            hearing.addAppearances(Appearance.of(Actor.of(Role.RESPONDENT), Presence.REMOTE));
        } else if (random.nextBoolean()) {
            hearing.absenceFindings(AbsenceFindings.of(one(Finding.values()), one(Finding.values())));
        }
        if (random.nextBoolean()) {
            hearing.addAppearances(Appearance.of(Actor.of(Role.COUNTY_AGENCY), one(Presence.values())));
        }
        if (random.nextBoolean()) {
            hearing.addAppearances(Appearance.of(Actor.of(Role.PETITIONER), one(Presence.values())));
        }
        return hearing.build();
    }

    private Continuance continuance(LocalDate on) {
        ContinuanceBasis basis = one(ContinuanceBasis.values());
        boolean cause = basis == ContinuanceBasis.GOOD_CAUSE || random.nextInt(3) == 0;
        Continuance.Builder continuance = Continuance.builder();
        continuance.basis(basis).goodCause(cause ? Finding.FOUND : Finding.NOT_DETERMINED);
        if (basis == ContinuanceBasis.STIPULATION) {
            continuance.stipulatedBy(Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY));
        }
        if (random.nextBoolean()) {
            continuance.movedBy(one(new Role[] {Role.COURT, Role.COUNTY_AGENCY, Role.RESPONDENT_COUNSEL}));
        }
        if (random.nextInt(5) > 0) {
            continuance.newDate(on.plusDays(1 + random.nextInt(60)));
        }
        return continuance.build();
    }
}
