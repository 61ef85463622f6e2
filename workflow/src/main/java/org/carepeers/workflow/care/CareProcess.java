package org.carepeers.workflow.care;

import static org.carepeers.party.Role.*;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.CareStage.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.workflow.care.CareChoice.*;
import static org.carepeers.workflow.care.CareRequirements.*;
import static org.carepeers.workflow.care.CareStages.*;
import static org.carepeers.workflow.care.EndingRequirements.*;
import static org.carepeers.workflow.care.EntityRequirements.*;
import static org.carepeers.workflow.care.HearingRequirements.*;
import static org.carepeers.workflow.care.PetitionRequirements.*;
import static org.carepeers.workflow.care.PlanRequirements.*;

import java.util.Arrays;
import java.util.Set;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.ReportKind;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.RowBuilder;
import org.carepeers.workflow.machine.Target;

/**
 * The CARE process: every move a case can make, in the order of the statute.
 *
 * <p>Each row reads <em>on this event, by these roles, from these stages, to that stage, requiring this, under this
 * section</em>. No move is declared anywhere else. What refuses and what only remarks is said by the requirement; what
 * is due by when stands in {@link CareDeadlines}. No row names {@link Role#PEER_WORKER}: the Act gives peers no part in
 * its moves.
 */
final class CareProcess {

    private final ProcessTable.Builder<CareStage, EventKind, Role, CareCase, CareEvent> table =
            ProcessTable.builder(CareStage.class, EventKind.class, Role.class, NOT_STARTED, finals());
    private final LegalLimits limits;
    private final Set<CareChoice> choices;

    private CareProcess(LegalLimits limits, Set<CareChoice> choices) {
        this.limits = limits;
        this.choices = choices;
        referrals();
        petition();
        firstHearings();
        evaluationAndPlan();
        oneYear();
        endings();
        hearingsNoticesAndPeople();
        sideMatters();
        outsideTheTable();
        byChoice();
    }

    static ProcessTable<CareStage, EventKind, Role, CareCase, CareEvent> table(
            LegalLimits limits, Set<CareChoice> choices) {
        return new CareProcess(limits, choices).table.build();
    }

    private RowBuilder<CareStage, EventKind, Role, CareCase, CareEvent> on(EventKind kind) {
        return table.on(kind);
    }

    private boolean chosen(CareChoice choice) {
        return choices.contains(choice);
    }

    private static Target<CareStage, CareEvent> asStated() {
        return new Target.AsStated<>(event -> event.facts().find(STATED_STAGE).orElseThrow());
    }

    private static Role[] anyLegalRole() {
        return Arrays.stream(Role.values()).filter(role -> role != PEER_WORKER).toArray(Role[]::new);
    }

    // spotless:off
    /** Referrals and voluntary services (WIC 5978, 5978.1, 5985(a)(3)). */
    private void referrals() {
        on(FACILITY_REFERRAL_MADE).by(FACILITY).from(NOT_STARTED).to(AWAITING_COUNTY_ASSESSMENT)
                .requires(underHold()).under("WIC 5978.1(b)");
        on(COURT_REFERRAL_MADE).by(Role.REFERRING_COURT).from(NOT_STARTED).to(AWAITING_RULING_ON_REFERRAL)
                .requires(states(CareFacts.REFERRING_COURT), criminalWayStated(), criminalWayOfThatCourt(), defenseAgrees())
                .under("WIC 5978(a)", "PEN 1370.01(b)(2)", "PEN 1370.01(c)(4)", "PEN 1370");
        on(REFERRAL_ACCEPTED_AS_PETITION).by(COURT).from(AWAITING_RULING_ON_REFERRAL)
                .to(chosen(REPORT_AFTER_ACCEPTED_REFERRAL) ? AWAITING_COUNTY_REPORT : AWAITING_INITIAL_APPEARANCE)
                .requires(found(CONTENTS_COMPLETE, "WIC 5978(b)(1)"), found(PRIMA_FACIE, "WIC 5978(b)(2)"), setAhead(), limits.onACourtDay())
                .underPolicy(REPORT_AFTER_ACCEPTED_REFERRAL.code(), "WIC 5978(b)");
        on(REFERRAL_CLOSED).by(COURT, Role.REFERRING_COURT).from(AWAITING_RULING_ON_REFERRAL).to(CLOSED_WITHOUT_PETITION)
                .requires(states(DISMISSAL_BASIS), basisWithoutOwnEvent()).underPolicy("referral-ended-before-a-ruling", "WIC 5978(a)");
        on(REFERRAL_CLOSED).by(COURT, Role.REFERRING_COURT, COUNTY_AGENCY, PETITIONER_CANDIDATE).from(AWAITING_PETITION_DECISION)
                .to(CLOSED_WITHOUT_PETITION)
                .requires(states(DISMISSAL_BASIS), basisWithoutOwnEvent()).underPolicy("referral-ended-before-a-decision", "WIC 5978(d)");
        on(REFERRAL_CLOSED).by(COUNTY_AGENCY, FACILITY).from(AWAITING_COUNTY_ASSESSMENT).to(CLOSED_WITHOUT_PETITION)
                .requires(states(DISMISSAL_BASIS), basisWithoutOwnEvent()).underPolicy("referral-ended-before-a-decision", "WIC 5978.1(c)");
        on(REFERRAL_INVESTIGATION_ORDERED).by(COURT).from(AWAITING_RULING_ON_REFERRAL).to(AWAITING_PETITION_DECISION)
                .under("WIC 5978(d)");
        on(REFERRAL_TIME_EXTENDED).by(COURT).from(AWAITING_PETITION_DECISION).same()
                .requires(limits.moreTime(REFERRAL_TIME_EXTENDED, CareRules.CANDIDATE_INVESTIGATION, CareRules.CANDIDATE_INVESTIGATION_EXTENSION))
                .under("WIC 5978(e)");
        on(PETITION_DECLINED).by(COUNTY_AGENCY, PETITIONER_CANDIDATE).from(AWAITING_COUNTY_ASSESSMENT, AWAITING_PETITION_DECISION)
                .to(CLOSED_WITHOUT_PETITION)
                .under("WIC 5978(d)", "WIC 5978.1(c)");
        on(VOLUNTARY_SERVICES_BEGUN).by(COUNTY_AGENCY).from(NOT_STARTED, AWAITING_COUNTY_ASSESSMENT, AWAITING_PETITION_DECISION)
                .to(IN_VOLUNTARY_SERVICES)
                .under("WIC 5978.1(c)", "WIC 5985(a)(3)");
        on(VOLUNTARY_SERVICES_ENDED).by(COUNTY_AGENCY, Role.RESPONDENT).from(IN_VOLUNTARY_SERVICES).to(CLOSED_WITHOUT_PETITION)
                .underPolicy("voluntary-services", "WIC 5985(a)(3)");
    }

    /** The petition and the court's review of it (WIC 5974 to 5977(a)). */
    private void petition() {
        on(PETITION_FILED).by(PETITIONER, COUNTY_AGENCY, PETITIONER_CANDIDATE)
                .from(NOT_STARTED, IN_VOLUNTARY_SERVICES, AWAITING_COUNTY_ASSESSMENT, AWAITING_PETITION_DECISION).to(AWAITING_PRIMA_FACIE_REVIEW)
                .requires(countyHasBegun()).requires(limits.ofPetition().standing(chosen(CONSERVATOR_MAY_PETITION))).requires(limits.ofPetition().evidence())
                .requires(priorCases()).under("WIC 5974", "WIC 5975");
        on(PETITION_AMENDED).by(PETITIONER, COUNTY_AGENCY).from(AWAITING_PRIMA_FACIE_REVIEW).same()
                .under("WIC 5977(a)(2)");
        on(PRIMA_FACIE_NOT_FOUND).by(COURT).from(AWAITING_PRIMA_FACIE_REVIEW).same()
                .requires(notFound(PRIMA_FACIE)).under("WIC 5977(a)(2)");
        on(DISMISSED_WITHOUT_PRIMA_FACIE).by(COURT).from(AWAITING_PRIMA_FACIE_REVIEW).to(DISMISSED)
                .requires(notFound(PRIMA_FACIE), withPrejudiceOnlyIf(VEXATIOUS, "WIC 5975.1")).under("WIC 5977(a)(2)", "WIC 5975.1");
        on(REPORT_ORDERED).by(COURT).from(AWAITING_PRIMA_FACIE_REVIEW).to(AWAITING_COUNTY_REPORT)
                .requires(filedByAnother(), found(PRIMA_FACIE)).under("WIC 5977(a)(3)(B)");
        on(INITIAL_APPEARANCE_SET).by(COURT).from(AWAITING_PRIMA_FACIE_REVIEW).to(AWAITING_INITIAL_APPEARANCE)
                .requires(filedByCounty(), found(PRIMA_FACIE), states(CONTENTS_COMPLETE, "WIC 5977(a)(3)(A)(iii)")).requires(limits.hearingSet()).under("WIC 5977(a)(3)(A)");
        on(REPORT_TIME_EXTENDED).by(COURT).from(AWAITING_COUNTY_REPORT).same()
                .requires(found(ENGAGEMENT_PROGRESS))
                .requires(limits.moreTime(REPORT_TIME_EXTENDED, CareRules.COUNTY_REPORT, CareRules.COUNTY_REPORT_EXTENSION)).under("WIC 5977(a)(4)");
        on(COUNTY_REPORT_FILED).by(COUNTY_AGENCY).from(AWAITING_COUNTY_REPORT).to(AWAITING_RULING_ON_REPORT)
                .requires(states(CareFacts.COUNTY_REPORT), reportIs(ReportKind.INVESTIGATION), reportComplete()).under("WIC 5977(a)(3)(B)");
        on(DISMISSED_AS_ENGAGED).by(COURT).from(AWAITING_RULING_ON_REPORT).to(DISMISSED)
                .requires(found(ENGAGEMENT_EFFECTIVE), notWithPrejudice("WIC 5977(a)(5)(A)")).under("WIC 5977(a)(5)(A)");
        on(DISMISSED_ON_REPORT).by(COURT).from(AWAITING_RULING_ON_REPORT).to(DISMISSED)
                .requires(notFound(REPORT_SUPPORTS_PRIMA_FACIE), notWithPrejudice("WIC 5977(a)(5)(B)")).under("WIC 5977(a)(5)(B)");
        on(INITIAL_APPEARANCE_SET).by(COURT).from(AWAITING_RULING_ON_REPORT).to(AWAITING_INITIAL_APPEARANCE)
                .requires(found(REPORT_SUPPORTS_PRIMA_FACIE, "WIC 5977(a)(5)(C)"), notFound(ENGAGEMENT_EFFECTIVE, "WIC 5977(a)(5)(C)")).requires(limits.hearingSet()).under("WIC 5977(a)(5)(C)");
        on(MISSING_CONTENTS_SUPPLIED).by(COUNTY_AGENCY).from(AWAITING_INITIAL_APPEARANCE).same()
                .requires(states(CareFacts.COUNTY_REPORT), reportIs(ReportKind.PETITION_SUPPLEMENT), reportComplete()).under("WIC 5977(a)(3)(A)(iii)");
    }

    /** Initial appearance, merits and case management (WIC 5977(b), 5977(c), 5977.1(a)). */
    private void firstHearings() {
        on(INITIAL_APPEARANCE_HELD).by(COURT).from(AWAITING_INITIAL_APPEARANCE).to(AWAITING_MERITS_HEARING)
                .requires(hearing(HearingKind.INITIAL_APPEARANCE)).requires(asAFirstAppearance()).under("WIC 5977(b)");
        on(DISMISSED_PETITIONER_ABSENT).by(COURT).from(AWAITING_INITIAL_APPEARANCE).to(DISMISSED)
                .requires(petitionerAbsent(), notWithPrejudice("WIC 5977(b)(2)")).requires(called(HearingKind.INITIAL_APPEARANCE))
                .under("WIC 5977(b)(2)");
        on(ELIGIBILITY_FOUND).by(COURT).from(AWAITING_MERITS_HEARING).to(AWAITING_CASE_MANAGEMENT_HEARING)
                .requires(found(ELIGIBILITY), criteriaAgree(), respondentPresentOrExcused()).requires(meritsHeard())
                .under("WIC 5977(c)(2)", "WIC 5977(b)(7)");
        on(DISMISSED_ON_MERITS).by(COURT).from(AWAITING_MERITS_HEARING).to(DISMISSED)
                .requires(notFound(ELIGIBILITY), criteriaAgree(), notWithPrejudice("WIC 5977(c)(1)")).requires(meritsHeard()).under("WIC 5977(c)(1)");
        on(DISMISSED_IN_BAD_FAITH).by(COURT).from(AWAITING_MERITS_HEARING).to(DISMISSED)
                .requires(notFound(ELIGIBILITY), found(BAD_FAITH), withPrejudice()).requires(meritsHeard()).under("WIC 5977(c)(1)");
        on(AGREEMENT_APPROVED).by(COURT).from(AWAITING_CASE_MANAGEMENT_HEARING).to(UNDER_CARE_AGREEMENT)
                .requires(found(AGREEMENT_ENTERED_OR_LIKELY), states(CARE_AGREEMENT), noOtherOrder()).requires(hearing(HearingKind.CASE_MANAGEMENT))
                .under("WIC 5977.1(a)(2)(A)");
        on(AGREEMENT_AMENDED).by(COURT).from(UNDER_CARE_AGREEMENT).same()
                .requires(states(CARE_AGREEMENT), stipulatedBy("WIC 5977.1(a)(3)", Role.RESPONDENT, COUNTY_AGENCY), found(COURT_APPROVES, "WIC 5977.1(a)(3)"), nothingLostOverAHospitalStay())
                .under("WIC 5977.1(a)(3)");
        on(PROGRESS_HEARING_HELD).by(COURT).from(UNDER_CARE_AGREEMENT).same()
                .requires(hearing(HearingKind.PROGRESS)).under("WIC 5977.1(a)(2)(A)", "WIC 5977.1(a)(4)");
    }

    /** Evaluation and plan (WIC 5977.1(b) to (e), 5977.2). */
    private void evaluationAndPlan() {
        on(EVALUATION_ORDERED).by(COURT).from(AWAITING_CASE_MANAGEMENT_HEARING).to(AWAITING_CLINICAL_EVALUATION)
                .requires(notFound(AGREEMENT_ENTERED_OR_LIKELY)).requires(hearing(HearingKind.CASE_MANAGEMENT)).under("WIC 5977.1(b)");
        on(EVALUATION_REUSED).by(COURT).from(AWAITING_CASE_MANAGEMENT_HEARING).to(AWAITING_EVALUATION_REVIEW)
                .requires(notFound(AGREEMENT_ENTERED_OR_LIKELY), states(EVALUATION), originIs(EvaluationOrigin.REUSED), limits.evaluationRecent(),
                        limits.evaluationRecentByOwnFigure(), stipulatedBy("WIC 5977.1(b)", Role.RESPONDENT, COUNTY_AGENCY))
                .requires(hearing(HearingKind.CASE_MANAGEMENT)).under("WIC 5977.1(b)");
        on(EVALUATION_FILED).by(COUNTY_AGENCY).from(AWAITING_CLINICAL_EVALUATION).to(AWAITING_EVALUATION_REVIEW)
                .requires(states(EVALUATION), originIs(EvaluationOrigin.COURT_ORDERED), evaluationComplete()).under("WIC 5977.1(b)", "WIC 5977.1(c)(1)");
        on(PLAN_DEVELOPMENT_ORDERED).by(COURT).from(AWAITING_EVALUATION_REVIEW).to(AWAITING_CARE_PLAN)
                .requires(found(ELIGIBILITY, "WIC 5977.1(c)(3)"), criteriaAgree()).requires(hearing(HearingKind.EVALUATION_REVIEW)).under("WIC 5977.1(c)(3)(A)");
        on(DISMISSED_AFTER_EVALUATION).by(COURT).from(AWAITING_EVALUATION_REVIEW).to(DISMISSED)
                .requires(notFound(ELIGIBILITY, "WIC 5977.1(c)(3)"), criteriaAgree(), notWithPrejudice("WIC 5977.1(c)(3)(B)"))
                .requires(hearing(HearingKind.EVALUATION_REVIEW)).under("WIC 5977.1(c)(3)(B)");
        on(CARE_PLAN_PROPOSED).by(COUNTY_AGENCY, Role.RESPONDENT, RESPONDENT_COUNSEL).from(AWAITING_CARE_PLAN).to(AWAITING_CARE_PLAN_REVIEW)
                .under("WIC 5977.1(d)(1)");
        on(CARE_PLAN_PROPOSED).by(COUNTY_AGENCY, Role.RESPONDENT, RESPONDENT_COUNSEL).from(AWAITING_CARE_PLAN_REVIEW).same()
                .under("WIC 5977.1(d)(1)");
        on(SUPPLEMENTAL_REPORT_ORDERED).by(COURT).from(AWAITING_CARE_PLAN_REVIEW).same().under("WIC 5977.1(d)(5)");
        on(SUPPLEMENTAL_REPORT_FILED).by(COUNTY_AGENCY).from(AWAITING_CARE_PLAN_REVIEW).same()
                .requires(reportIs(ReportKind.PLAN_SUPPLEMENT)).under("WIC 5977.1(d)(5)");
        on(TRIBE_CONSULTED).by(COUNTY_AGENCY).from(AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW).same()
                .under("WIC 5977.1(c)(4)");
        on(JOINDER_REQUESTED).by(COUNTY_AGENCY, Role.RESPONDENT, RESPONDENT_COUNSEL, LOCAL_ENTITY)
                .from(AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW, UNDER_CARE_PLAN).same()
                .requires(states(PARTY)).under("WIC 5977.1(d)(4)");
        on(LOCAL_ENTITY_CITED).by(COURT).from(AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW, UNDER_CARE_PLAN).same()
                .requires(states(PARTY), states(HEARING_ON), setAhead(), limits.hearingNotBefore(CareRules.JOINDER_HEARING))
                .under("WIC 5977.1(d)(4)", "CRC 7.2240(a)(2)");
        on(LOCAL_ENTITY_JOINED).by(COURT).from(AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW, UNDER_CARE_PLAN).same()
                .requires(states(PARTY), joinderAskedFor(), joinderAskedOfIt(), citedBeforeJoined()).under("WIC 5977.1(d)(4)", "CRC 7.2240(a)(2)");
        on(CARE_PLAN_ORDERED).by(COURT).from(AWAITING_CARE_PLAN_REVIEW).to(UNDER_CARE_PLAN)
                .requires(states(CARE_PLAN), planOfThatDay(), noOtherOrder(), medicationOnOrderedEvaluation())
                .requires(hearing(HearingKind.CARE_PLAN_REVIEW)).under("WIC 5977.1(d)(2)", "WIC 5977.1(e)");
        on(STATUS_REPORT_FILED).by(COUNTY_AGENCY).from(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING).same()
                .under("WIC 5977.2(a)(1)");
        on(STATUS_REVIEW_HELD).by(COURT).from(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING).same()
                .requires(hearing(HearingKind.STATUS_REVIEW)).under("WIC 5977.2(a)");
        on(CARE_PLAN_AMENDED).by(COURT).from(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING).same()
                .requires(states(CARE_PLAN), amendedOnABasis(), nothingLostOverAHospitalStay()).under("WIC 5977.1(d)(7)");
    }

    /** One year, graduation and further terms (WIC 5977.3). */
    private void oneYear() {
        on(ONE_YEAR_REPORT_FILED).by(COUNTY_AGENCY).from(UNDER_CARE_PLAN).same().under("WIC 5977.3(a)(1)");
        on(ONE_YEAR_HEARING_HELD).by(COURT).from(UNDER_CARE_PLAN).same()
                .requires(states(RESPONDENT_REQUEST)).requires(hearing(HearingKind.ONE_YEAR_STATUS)).under("WIC 5977.3(a)");
        on(GRADUATION_PLANNING_ORDERED).by(COURT).from(UNDER_CARE_PLAN).to(AWAITING_GRADUATION_HEARING)
                .requires(oneYearHearingHeld(), inFirstTermUnless(chosen(GRADUATION_IN_SECOND_TERM), GRADUATION_IN_SECOND_TERM),
                        respondentAskedTo(RespondentRequest.GRADUATE), found(SUCCESSFUL_COMPLETION, "WIC 5977.3(a)(3)(A)"),
                        shownAsChoice(GRADUATION_IN_SECOND_TERM, PlanRequirements::inFurtherTerm)).requires(limits.hearingSet())
                .under("WIC 5977.3(a)(3)(A)");
        on(GRADUATION_HEARING_COMPLETED).by(COURT).from(AWAITING_GRADUATION_HEARING).to(GRADUATED)
                .requires(states(GRADUATION_PLAN), found(RECITED_IN_OPEN_COURT)).requires(hearing(HearingKind.GRADUATION))
                .under("WIC 5977.3(a)(3)(A)");
        on(CONTINUATION_GRANTED).by(COURT).from(UNDER_CARE_PLAN).same()
                .requires(respondentAskedTo(RespondentRequest.REMAIN), notFound(SUCCESSFUL_COMPLETION, "WIC 5977.3(a)(3)(B)(i)"),
                        found(WOULD_BENEFIT, "WIC 5977.3(a)(3)(B)(ii)"), limits.furtherTermWithin(CareRules.VOLUNTARY_CONTINUATION)).requires(furtherTerm(chosen(THIRD_TERM), CONTINUATION_GRANTED))
                .under("WIC 5977.3(a)(3)(B)");
        on(CONTINUATION_DENIED).by(COURT).from(UNDER_CARE_PLAN).same()
                .requires(oneYearHearingHeld(), respondentAskedTo(RespondentRequest.REMAIN)).under("WIC 5977.3(a)(3)(C)");
        on(REAPPOINTED).by(COURT).from(UNDER_CARE_PLAN).same()
                .requires(limits.reappointedNoMoreOften(), notFound(SUCCESSFUL_COMPLETION, "WIC 5977.3(b)(1)"), found(ALL_SERVICES_PROVIDED),
                        found(WOULD_BENEFIT), found(ELIGIBILITY, "WIC 5977.3(b)(4)"), noServiceMissing(), limits.furtherTermWithin(CareRules.INVOLUNTARY_REAPPOINTMENT))
                .requires(furtherTerm(chosen(THIRD_TERM), REAPPOINTED)).under("WIC 5977.3(b)", "WIC 5977.3(c)");
        on(PLAN_TERM_ENDED).by(COURT).from(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING).to(TERM_ENDED)
                .requires(termIsOver()).under("WIC 5977.1(e)");
    }

    /** Endings at any point (WIC 5979, 5977(b)(6)(B)(ii)). */
    private void endings() {
        on(PROCESS_TERMINATED).by(COURT).from(inCourt()).to(TERMINATED)
                .requires(found(NOT_PARTICIPATING), states(PARTICIPATION), neverForMedication(),
                        notHeldElsewhere(chosen(NO_TERMINATION_WHILE_HELD)), noticeGiven()).under("WIC 5979(a)(1)");
        on(PLAN_TERMINATED).by(COURT).from(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING).to(TERMINATED)
                .requires(found(NOT_ADHERING), states(PARTICIPATION), neverForMedication(), notHeldElsewhere(chosen(NO_TERMINATION_WHILE_HELD)),
                        noticeGiven()).under("WIC 5979(a)(1)");
        on(DISMISSED_ON_STATED_BASIS).by(COURT).from(inCourt()).to(DISMISSED)
                .requires(states(DISMISSAL_BASIS), basisWithoutOwnEvent(), withdrawnBeforeSuccession(), agreementOnRecord(),
                        notWithPrejudice("WIC 5977(c)(1)")).underPolicy("basis-as-stated-by-the-court", "WIC 5977(b)(6)(B)(ii)(II)");
    }

    /** Hearings, notices and people. */
    private void hearingsNoticesAndPeople() {
        on(CHANGE_HEARING_REQUESTED).by(COUNTY_AGENCY, Role.RESPONDENT, RESPONDENT_COUNSEL, COURT)
                .from(chosen(CHANGE_HEARING_BEFORE_PLAN) ? inCourt() : underPlan()).same()
                .requires(setAhead(), limits.onACourtDay(), shownAsChoice(CHANGE_HEARING_BEFORE_PLAN, PlanRequirements::beforePlan))
                .under("WIC 5977.2(b)");
        on(CHANGE_HEARING_HELD).by(COURT).from(chosen(CHANGE_HEARING_BEFORE_PLAN) ? inCourt() : underPlan()).same()
                .requires(shownAsChoice(CHANGE_HEARING_BEFORE_PLAN, PlanRequirements::beforePlan)).requires(hearing(HearingKind.CHANGE))
                .under("WIC 5977.2(b)");
        on(HEARING_SET).by(COURT).from(started()).same()
                .requires(states(HEARING_KIND)).requires(limits.hearingSet()).under("WIC 5976(a)");
        on(HEARING_CONTINUED).by(COURT).from(started()).same()
                .requires(states(HEARING_KIND), states(CONTINUANCE), continuedAhead(), continuedWhatWasSet(), continuedOnABasis(),
                        limits.continuanceWithin(), limits.onACourtDay()).under("WIC 5977(b)(6)(B)(ii)(II)", "CRC 3.1332");
        on(HEARING_HELD).by(COURT).from(started()).same()
                .requires(states(HEARING), onItsDay(), onTheDaySet(), interpreterWhereNeeded()).under("WIC 5976(a)");
        on(NOTICE_SERVED).by(COUNTY_AGENCY, COURT, PETITIONER, PETITIONER_CANDIDATE, RESPONDENT_COUNSEL, Role.RESPONDENT).from(started()).same()
                .requires(states(NOTICE)).under("WIC 5976(a)", "CRC 7.2235");
        on(DOCUMENT_FILED).by(COURT, PETITIONER, COUNTY_AGENCY, PETITIONER_CANDIDATE, Role.RESPONDENT, RESPONDENT_COUNSEL, LOCAL_ENTITY)
                .from(started()).same()
                .requires(states(FORM)).under("CRC 7.2221");
        on(RIGHTS_ADVISED).by(COURT).from(open()).same().under("WIC 5976.5(i)");
        on(APPEAL_RIGHT_TOLD).by(COURT).from(started()).same().under("WIC 5976(i)");
        on(COUNSEL_APPOINTED).by(COURT).from(open()).same()
                .requires(states(PARTY)).under("WIC 5977(a)(3)(A)(ii)", "WIC 5977(a)(5)(C)(ii)", "CRC 7.2230");
        on(COUNSEL_SUBSTITUTED).by(COURT, Role.RESPONDENT, RESPONDENT_COUNSEL).from(open()).same()
                .requires(states(PARTY)).under("WIC 5977(b)(1)", "CRC 7.2230");
        on(SUPPORTER_DESIGNATED).by(Role.RESPONDENT).from(open()).same()
                .requires(states(PARTY)).under("WIC 5980", "WIC 5976(d)");
        on(SUPPORTER_REMOVED).by(COURT, Role.RESPONDENT).from(open()).same().requires(states(PARTY)).under("WIC 5981");
        on(CONSENT_GIVEN).by(Role.RESPONDENT).from(started()).same()
                .requires(states(PARTY)).under("WIC 5977.4(d)(1)", "CRC 7.2210(b)");
        on(CONSENT_REVOKED).by(Role.RESPONDENT).from(started()).same()
                .requires(states(PARTY)).under("WIC 5977.4(d)(1)", "CRC 7.2210(b)");
        on(PETITIONER_NOTICE_ENDED).by(COURT).from(inCourt()).same()
                .requires(found(NOTICE_DETRIMENTAL)).under("WIC 5977(b)(6)(B)(ii)(II)");
        on(ADVANCE_DIRECTIVE_EXECUTED).by(Role.RESPONDENT).from(started()).same()
                .requires(states(ADVANCE_DIRECTIVE)).under("WIC 5977.3(a)(3)(A)", "PROB 4600");
        on(LANGUAGE_NEED_RECORDED).by(COURT, COUNTY_AGENCY, Role.RESPONDENT, RESPONDENT_COUNSEL).from(open()).same()
                .requires(states(INTERPRETER_NEEDED)).under("WIC 5976(j)");
        on(TRIBAL_CONNECTION_STATED).by(Role.RESPONDENT, RESPONDENT_COUNSEL).from(open()).same()
                .requires(states(TRIBAL_CONNECTION)).under("WIC 5977(b)(5)", "WIC 5977(c)(3)", "WIC 5977.1(c)(4)");
        on(PROVIDER_DISCLOSURE_MADE).by(COUNTY_AGENCY).from(open()).same().under("WIC 5977.4(d)(2)");
    }

    /** Circumstances, side matters and other courts. */
    private void sideMatters() {
        on(CIRCUMSTANCE_BEGAN).by(COURT, COUNTY_AGENCY, Role.RESPONDENT, RESPONDENT_COUNSEL, PETITIONER).from(started()).same()
                .requires(states(CIRCUMSTANCE)).underPolicy("circumstances-are-recorded");
        on(CIRCUMSTANCE_ENDED).by(COURT, COUNTY_AGENCY, Role.RESPONDENT, RESPONDENT_COUNSEL, PETITIONER).from(started()).same()
                .requires(states(CIRCUMSTANCE), circumstanceIsOpen()).underPolicy("circumstances-are-recorded");
        on(SIDE_MATTER_BEGAN).by(COURT, COUNTY_AGENCY, Role.REFERRING_COURT, Role.RESPONDENT, RESPONDENT_COUNSEL).from(started()).same()
                .requires(states(SIDE_MATTER), limits.presumptionShown()).under("WIC 5979(c)", "WIC 5976(i)", "WIC 5979(a)(3)");
        on(SIDE_MATTER_ENDED).by(COURT, COUNTY_AGENCY, Role.REFERRING_COURT, Role.RESPONDENT, RESPONDENT_COUNSEL).from(started()).same()
                .requires(states(SIDE_MATTER), sideMatterIsOpen()).under("WIC 5979(c)", "WIC 5976(i)");
        on(REFERRED_BACK).by(COURT).from(started()).same().under("PEN 1370.01(b)(2)", "PEN 1370.01(c)(4)");
        on(CHARGES_DISMISSED).by(Role.REFERRING_COURT).from(started()).same()
                .under("PEN 1370.01(b)(2)", "PEN 1370.01(c)(4)", "PEN 1370");
        on(COURTS_COMMUNICATED).by(COURT).from(started()).same().under("WIC 5978.2");
        on(PETITION_LINKED).by(COURT, COUNTY_AGENCY).from(started()).same()
                .requires(states(LINKED_CASE)).underPolicy("two-petitions-are-linked", "WIC 5974");
        on(PETITIONS_CONSOLIDATED).by(COURT).from(inCourt()).same()
                .requires(states(LINKED_CASE)).underPolicy("two-petitions-are-linked", "WIC 5974");
        on(TRANSFER_ORDERED).by(COURT).from(inCourt()).same()
                .requires(found(RESIDES_ELSEWHERE), found(RESPONDENT_CONSENTS), states(RECEIVING_COUNTY), toAnotherCounty())
                .under("WIC 5973(b)", "CRC 7.2223(b)");
        on(TRANSFER_RECEIVED).by(COURT).from(inCourt()).same()
                .requires(states(RECEIVING_COUNTY), transferOrdered(), receivedWhereOrdered()).under("WIC 5973(b)", "CRC 7.2223(b)");
        on(TRANSFER_ASKED_AFTER).by(COURT).from(inCourt()).same().requires(transferOrdered()).under("CRC 7.2223(b)(4)");
        on(SEALING_MOTION_FILED).by(Role.RESPONDENT, RESPONDENT_COUNSEL).from(started()).same()
                .under("WIC 5976.5(e)", "CRC 7.2210(c)");
        on(SEALING_MOTION_SERVED).by(Role.RESPONDENT, RESPONDENT_COUNSEL).from(started()).same()
                .under("CRC 7.2210(c)(2)");
        on(SEALING_OPPOSED).by(COUNTY_AGENCY, PETITIONER, LOCAL_ENTITY).from(started()).same()
                .requires(setAhead()).under("CRC 7.2210(c)(3)", "CRC 7.2210(c)(5)");
        on(SERVICE_FAILURE_FOUND).by(COURT).from(open()).same().requires(states(PARTY)).under("WIC 5979(b)(1)");
        on(SERVICE_FAILURE_REPORTED).by(COURT).from(started()).same().requires(states(PARTY)).under("WIC 5979(b)(1)");
        on(SHOW_CAUSE_ORDERED).by(COURT).from(started()).same()
                .requires(states(PARTY), states(HEARING_ON), setAhead(), limits.hearingNotBefore(CareRules.FINE_HEARING)).under("WIC 5979(b)(2)(A)");
        on(FINE_IMPOSED).by(COURT).from(started()).same()
                .requires(states(PARTY), found(SUBSTANTIAL_FAILURE), limits.dollarsWithin(CareRules.FINE_PER_DAY, DOLLARS_A_DAY),
                        limits.dollarsWithin(CareRules.FINE_PER_VIOLATION, DOLLARS)).requires(showCauseHeard("WIC 5979(b)(2)(A)"))
                .under("WIC 5979(b)(2)(B)", "WIC 5979(b)(2)(C)");
        on(SPECIAL_MASTER_APPOINTED).by(COURT).from(started()).same()
                .requires(states(PARTY), found(PERSISTENT_FAILURE), states(REPORTS_WITHIN_A_YEAR),
                        limits.countReached(CareRules.SPECIAL_MASTER_REPORTS, REPORTS_WITHIN_A_YEAR),
                        limits.countReachedByOwnFigure(CareRules.SPECIAL_MASTER_REPORTS, REPORTS_WITHIN_A_YEAR), limits.reportsAsRecorded())
                .requires(showCauseHeard("WIC 5979(b)(3)")).under("WIC 5979(b)(3)");
    }

    /** Outside the table. */
    private void outsideTheTable() {
        on(COURT_CLOSED).by(COURT).from(started()).same().requires(states(CLOSED_ON)).under("CCP 12b");
        on(ORDERED_OTHERWISE).by(COURT).from(started()).to(asStated())
                .requires(states(STATED_STAGE), stageStateable(), planDateKnown(), states(STATED_BASIS), shownAsOutsideTable())
                .underPolicy("ordered-otherwise");
        on(TAKEN_UP).by(COURT, COUNTY_AGENCY).from(NOT_STARTED).to(asStated())
                .requires(states(STATED_STAGE), stageStateable(), planDateKnown(), states(SOURCE_RECORD), criminalWayOfThatCourt(),
                        shownAsTakenUp()).underPolicy("taken-up-midway");
        on(OWN_EVENT).by(anyLegalRole()).from(started()).same().requires(states(OWN_KIND)).underPolicy("own-events");
    }

    /** By choice, where the statute is silent. */
    private void byChoice() {
        if (chosen(LATE_SETTLEMENT)) {
            on(AGREEMENT_APPROVED).by(COURT)
                    .from(AWAITING_CLINICAL_EVALUATION, AWAITING_EVALUATION_REVIEW, AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW)
                    .to(UNDER_CARE_AGREEMENT)
                    .requires(states(CARE_AGREEMENT), noOtherOrder()).underPolicy(LATE_SETTLEMENT.code(), "WIC 5977.1(a)(2)");
        }
        if (chosen(EVALUATION_AFTER_AGREEMENT)) {
            on(EVALUATION_ORDERED).by(COURT).from(UNDER_CARE_AGREEMENT).to(AWAITING_CLINICAL_EVALUATION)
                    .requires(notFound(AGREEMENT_ENTERED_OR_LIKELY)).underPolicy(EVALUATION_AFTER_AGREEMENT.code(), "WIC 5977.1(b)");
        }
    }
    // spotless:on
}
