package org.carepeers.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EligibilityCriteria;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.Participation;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.proceeding.StatedBasis;
import org.carepeers.time.CourtTime;
import org.jspecify.annotations.Nullable;

/** Facts as an ordinary event of a kind states them: all that the kind may state, each in the direction it needs. */
final class SampleFacts {

    private static final CourtTime TIME = CourtTime.california();

    private SampleFacts() {}

    static Facts of(EventKind kind, LocalDate on) {
        Facts facts = Facts.none();
        for (Fact<?> fact : kind.facts()) {
            Object value = value(kind, fact, on);
            if (value != null) {
                facts = stated(facts, fact, value);
            }
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // Facts refuses a value that is not of the fact's type
    static <T> Facts stated(Facts facts, Fact<T> fact, Object value) {
        return facts.with(fact, (T) value);
    }

    private static @Nullable Object value(EventKind kind, Fact<?> fact, LocalDate on) {
        if (isLeftOut(kind, fact)) {
            return null;
        }
        if (fact.type() instanceof FactType.Day) {
            return day(kind, fact, on);
        }
        if (fact.type() instanceof FactType.Count) {
            return count(fact);
        }
        if (fact.type() instanceof FactType.Id) {
            return id(fact);
        }
        if (fact.type() instanceof FactType.Document) {
            return document(kind, fact, on);
        }
        return fact.type() instanceof FactType.Code<?> code && code.type() == Finding.class
                ? finding(kind, fact)
                : code(kind, fact);
    }

    /** What an ordinary event of the kind does not state, because it depends on the case. */
    private static boolean isLeftOut(EventKind kind, Fact<?> fact) {
        boolean term = fact == CareFacts.TERM_ENDS_ON || fact == CareFacts.PLAN_ORDERED_ON;
        return term && kind != EventKind.TAKEN_UP;
    }

    private static LocalDate day(EventKind kind, Fact<?> fact, LocalDate on) {
        if (fact == CareFacts.HEARING_ON) {
            boolean showCause = kind == EventKind.SHOW_CAUSE_ORDERED || kind == EventKind.LOCAL_ENTITY_CITED;
            LocalDate day = on.plusDays(showCause ? 30 : 14);
            return TIME.calendar().years().contains(day) ? TIME.onOrAfter(day) : day;
        }
        if (fact == CareFacts.EXTENDED_TO) {
            return on.plusDays(kind == EventKind.REPORT_TIME_EXTENDED ? 60 : 40);
        }
        if (fact == CareFacts.PLAN_ORDERED_ON) {
            return on.minusDays(30);
        }
        if (fact == CareFacts.TERM_ENDS_ON) {
            return on.minusDays(30).plus(Period.ofYears(1));
        }
        return fact == CareFacts.CLOSED_ON ? on.plusDays(1) : on.minusDays(10);
    }

    private static Integer count(Fact<?> fact) {
        if (fact == CareFacts.DOLLARS) {
            return 5_000;
        }
        return fact == CareFacts.DOLLARS_A_DAY ? 500 : 6;
    }

    private static String id(Fact<?> fact) {
        if (fact == CareFacts.LINKED_CASE) {
            return InventedPeople.OTHER_CASE.toString();
        }
        if (fact == CareFacts.FORM) {
            return "CARE-120";
        }
        return fact == CareFacts.PARTY ? InventedPeople.AGENCY.toString() : "invented-" + fact.name();
    }

    private static Object document(EventKind kind, Fact<?> fact, LocalDate on) {
        if (fact == CareFacts.HEARING) {
            return SampleDocuments.hearing(kind, on);
        }
        if (fact == CareFacts.CONTINUANCE) {
            return SampleDocuments.continuance(on);
        }
        if (fact == CareFacts.COUNTY_REPORT) {
            return SampleDocuments.report(kind, on);
        }
        if (fact == CareFacts.CRITERIA) {
            return EligibilityCriteria.all(finding(kind, CareFacts.ELIGIBILITY));
        }
        if (fact == CareFacts.EVALUATION) {
            return SampleDocuments.evaluation(kind, on);
        }
        if (fact == CareFacts.CARE_AGREEMENT) {
            return SampleDocuments.agreement(on);
        }
        if (fact == CareFacts.CARE_PLAN) {
            return SampleDocuments.plan(kind == EventKind.TAKEN_UP ? on.minusDays(30) : on);
        }
        return fact == CareFacts.GRADUATION_PLAN ? SampleDocuments.graduationPlan(on) : SampleDocuments.directive(on);
    }

    private static Finding finding(EventKind kind, Fact<?> fact) {
        return isFound(kind, fact) ? Finding.FOUND : Finding.NOT_FOUND;
    }

    private static boolean isFound(EventKind kind, Fact<?> fact) {
        return switch (kind) {
            case PRIMA_FACIE_NOT_FOUND,
                    DISMISSED_WITHOUT_PRIMA_FACIE,
                    DISMISSED_ON_REPORT,
                    DISMISSED_AFTER_EVALUATION -> false;
            case DISMISSED_ON_MERITS, DISMISSED_IN_BAD_FAITH -> fact != CareFacts.ELIGIBILITY;
            case INITIAL_APPEARANCE_SET -> fact != CareFacts.ENGAGEMENT_EFFECTIVE;
            case EVALUATION_ORDERED, EVALUATION_REUSED -> fact != CareFacts.AGREEMENT_ENTERED_OR_LIKELY;
            case CONTINUATION_GRANTED, CONTINUATION_DENIED, REAPPOINTED -> fact != CareFacts.SUCCESSFUL_COMPLETION;
            default -> fact != CareFacts.CONSERVATORSHIP_AUTHORITY_USED;
        };
    }

    private static Object code(EventKind kind, Fact<?> fact) {
        if (fact == CareFacts.PREJUDICE) {
            return kind == EventKind.DISMISSED_IN_BAD_FAITH ? Prejudice.WITH : Prejudice.NOT_STATED;
        }
        if (fact == CareFacts.STATED_STAGE) {
            return kind == EventKind.TAKEN_UP ? CareStage.UNDER_CARE_PLAN : CareStage.AWAITING_CASE_MANAGEMENT_HEARING;
        }
        if (fact == CareFacts.HEARING_KIND) {
            return kind == EventKind.TAKEN_UP ? HearingKind.STATUS_REVIEW : HearingKind.CHANGE;
        }
        if (fact == CareFacts.SERVED_ON) {
            return Set.of(Role.RESPONDENT, Role.RESPONDENT_COUNSEL);
        }
        if (fact == CareFacts.STIPULATED_BY) {
            return Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY);
        }
        return fact == CareFacts.PARTICIPATION ? Set.of(Participation.HEARINGS, Participation.SERVICES) : oneCode(fact);
    }

    private static Object oneCode(Fact<?> fact) {
        if (fact == CareFacts.STANDING) {
            return PetitionerStanding.FAMILY_MEMBER;
        }
        if (fact == CareFacts.REFERRING_COURT) {
            return ReferringCourt.MISDEMEANOR;
        }
        if (fact == CareFacts.CRIMINAL_REFERRAL) {
            return CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION;
        }
        if (fact == CareFacts.DISMISSAL_BASIS) {
            return DismissalBasis.LEFT_STATE;
        }
        if (fact == CareFacts.CIRCUMSTANCE) {
            return CircumstanceKind.LOCATION_UNKNOWN;
        }
        if (fact == CareFacts.SIDE_MATTER) {
            return SideMatterKind.CRIMINAL_CASE;
        }
        if (fact == CareFacts.NOTICE) {
            return NoticeKind.HEARING;
        }
        if (fact == CareFacts.RESPONDENT_REQUEST) {
            return RespondentRequest.GRADUATE;
        }
        return fact == CareFacts.RECEIVING_COUNTY ? County.RIVERSIDE : StatedBasis.REINSTATED;
    }
}
