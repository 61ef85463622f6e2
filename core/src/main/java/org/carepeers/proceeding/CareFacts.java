package org.carepeers.proceeding;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;

/**
 * Every fact that an event of the CARE process may state, described once.
 *
 * <p>Findings come first, then dates, codes, ids and documents.
 */
public final class CareFacts {

    private static final FactType<LocalDate> DAY = new FactType.Day();

    // Findings of the court

    /** The prima facie showing that the respondent is, or may be, eligible. */
    public static final Fact<Finding> PRIMA_FACIE = finding(
            "primaFacie",
            "the petition makes a prima facie showing that the respondent is, or may be, eligible",
            "WIC 5977(a)(1)");
    /** Whether a petition holds everything that its section asks for. */
    public static final Fact<Finding> CONTENTS_COMPLETE = finding(
                    "contentsComplete", "the petition holds all that is asked for", "WIC 5975")
            .keptInForce();
    /** Progress in engaging the respondent, for more time to report. */
    public static final Fact<Finding> ENGAGEMENT_PROGRESS = finding(
            "engagementProgress", "the county agency is making progress to engage the respondent", "WIC 5977(a)(4)");
    /** Voluntary engagement that works. */
    public static final Fact<Finding> ENGAGEMENT_EFFECTIVE = finding(
            "engagementEffective",
            "voluntary engagement is effective and the person is enrolled or likely to enroll",
            "WIC 5977(a)(5)(A)");
    /** A report that supports the prima facie showing. */
    public static final Fact<Finding> REPORT_SUPPORTS_PRIMA_FACIE = finding(
            "reportSupportsPrimaFacie",
            "the evidence in the report supports the prima facie showing",
            "WIC 5977(a)(5)(B)");
    /** Eligibility, by clear and convincing evidence. */
    public static final Fact<Finding> ELIGIBILITY = finding(
                    "eligibility", "the respondent meets the criteria, by clear and convincing evidence", "WIC 5977(c)")
            .keptInForce();
    /** A petition that was not filed in good faith. */
    public static final Fact<Finding> BAD_FAITH = finding(
                    "badFaith",
                    "the original petitioner did not file in good faith, found in open court",
                    "WIC 5977(c)(1)")
            .keptInForce();
    /** A vexatious or harassing pleading. */
    public static final Fact<Finding> VEXATIOUS =
            finding("vexatious", "the petitioner filed to harass or more than once without merit", "WIC 5975.1");
    /** The appointment of the county as successor petitioner. */
    public static final Fact<Finding> SUCCESSOR_APPOINTED = finding(
                    "successorAppointed",
                    "the original petitioner is relieved and the county behavioral health director appointed successor",
                    "WIC 5977(b)(6)(A)")
            .keptInForce();
    /** An agreement that the parties have entered or are likely to enter. */
    public static final Fact<Finding> AGREEMENT_ENTERED_OR_LIKELY = finding(
            "agreementEnteredOrLikely",
            "the parties have entered, or are likely to enter, a CARE agreement",
            "WIC 5977.1(a)(1)");
    /** The need to amend a CARE plan. */
    public static final Fact<Finding> AMENDMENT_NECESSARY =
            finding("amendmentNecessary", "the amendments are necessary, found after a hearing", "WIC 5977.1(d)(7)");
    /** Successful completion of the CARE process. */
    public static final Fact<Finding> SUCCESSFUL_COMPLETION = finding(
                    "successfulCompletion",
                    "the respondent successfully completed the CARE process",
                    "WIC 5977.3(a)(3)")
            .keptInForce();
    /** Benefit from going on. */
    public static final Fact<Finding> WOULD_BENEFIT = finding(
            "wouldBenefit", "the respondent would benefit from going on with the CARE plan", "WIC 5977.3(b)(3)");
    /** Services and supports that were all provided. */
    public static final Fact<Finding> ALL_SERVICES_PROVIDED = finding(
                    "allServicesProvided", "all services and supports of the plan were provided", "WIC 5977.3(b)(2)")
            .keptInForce();
    /** No participation in the process. */
    public static final Fact<Finding> NOT_PARTICIPATING = finding(
            "notParticipating",
            "after notice the respondent is not participating in the CARE process, by clear and convincing evidence",
            "WIC 5979(a)(1)");
    /** No adherence to the plan. */
    public static final Fact<Finding> NOT_ADHERING = finding(
            "notAdhering",
            "after notice the respondent is not adhering to the CARE plan, by clear and convincing evidence",
            "WIC 5979(a)(1)");
    /** Use of the court's authority under the LPS Act at termination. */
    public static final Fact<Finding> CONSERVATORSHIP_AUTHORITY_USED =
            finding("conservatorshipAuthorityUsed", "the court uses its authority under the LPS Act", "WIC 5979(a)(2)");
    /** Good cause for more time. */
    public static final Fact<Finding> GOOD_CAUSE =
            finding("goodCause", "there is good cause for more time", "WIC 5977.1");
    /** Residence in another county. */
    public static final Fact<Finding> RESIDES_ELSEWHERE =
            finding("residesElsewhere", "the respondent does not reside in this county", "WIC 5973(b)");
    /** The respondent's consent to what the event does. */
    public static final Fact<Finding> RESPONDENT_CONSENTS =
            finding("respondentConsents", "the respondent consents", "WIC 5973(b)");
    /** The court's approval of a stipulation. */
    public static final Fact<Finding> COURT_APPROVES =
            finding("courtApproves", "the court approves the stipulation", "WIC 5977(b)(7)(B)");
    /** The agreement of the defendant or defense counsel to a referral. */
    public static final Fact<Finding> DEFENSE_AGREES = finding(
            "defenseAgrees",
            "the defendant or defense counsel agrees, and the court has reason to believe that the person may be eligible",
            "PEN 1370.01(b)(2)");
    /** The involuntary hold of a person whom a facility refers. */
    public static final Fact<Finding> UNDER_INVOLUNTARY_HOLD =
            finding("underInvoluntaryHold", "the person is under an involuntary hold at the facility", "WIC 5978.1(b)");
    /** Harm from continuing notice to the original petitioner. */
    public static final Fact<Finding> NOTICE_DETRIMENTAL = finding(
            "noticeDetrimental",
            "continuing notice to the original petitioner is likely to be detrimental to the respondent",
            "WIC 5977(b)(6)(B)(ii)");
    /** The recital of the graduation plan in open court. */
    public static final Fact<Finding> RECITED_IN_OPEN_COURT = finding(
            "recitedInOpenCourt",
            "the court reviewed the graduation plan and recited its terms in open court",
            "WIC 5977.3(a)(3)(A)");
    /** Failure of an entity to provide what the court ordered. */
    public static final Fact<Finding> SUBSTANTIAL_FAILURE = finding(
            "substantialFailure",
            "the county or local entity substantially failed to comply with its duties, by clear and convincing evidence",
            "WIC 5979(b)(2)(B)");

    /** Failure of an entity that persists. */
    public static final Fact<Finding> PERSISTENT_FAILURE = finding(
            "persistentFailure",
            "the county or local entity persistently does not comply, by clear and convincing evidence",
            "WIC 5979(b)(3)");

    /** The need of an interpreter. */
    public static final Fact<Finding> INTERPRETER_NEEDED = finding(
                    "interpreterNeeded", "the respondent needs an interpreter to take part fully", "WIC 5976(j)")
            .keptInForce();
    /** A connection with a tribe or an Indian health care provider. */
    public static final Fact<Finding> TRIBAL_CONNECTION = finding(
                    "tribalConnection",
                    "the respondent is enrolled in a tribe or receives services from an Indian health care provider, a tribal"
                            + " court or a tribal organization",
                    "WIC 5977(b)(5)")
            .keptInForce();
    /** Enrollment in a federally recognized tribe. */
    public static final Fact<Finding> TRIBAL_ENROLLMENT = finding(
                    "tribalEnrollment", "the respondent is enrolled in a federally recognized tribe", "WIC 5977(c)(3)")
            .keptInForce();

    /** A connection on which the county consults on the plan. */
    public static final Fact<Finding> TRIBAL_CONSULTATION = finding(
                    "tribalConsultation",
                    "the respondent identifies as American Indian or Alaska Native, has been determined eligible as an"
                            + " Indian, or receives services from an Indian health care provider or a tribal court",
                    "WIC 5977.1(c)(4)")
            .keptInForce();

    /** The respondent's consent to notice to the tribe; derived, stated by no event under this name. */
    public static final Fact<Finding> TRIBAL_NOTICE_CONSENT = finding(
                    "tribalNoticeConsent", "the respondent consents to notice to the tribe", "WIC 5977(c)(3)")
            .keptInForce();

    // Dates

    /** The day for which a hearing is set or to which it is continued. */
    public static final Fact<LocalDate> HEARING_ON = Fact.of("hearingOn", DAY, "the day for which the hearing is set");
    /** The day to which time is extended. */
    public static final Fact<LocalDate> EXTENDED_TO = Fact.of("extendedTo", DAY, "the last day of the extended time");
    /** The day on which a professional examined the person or last attempted it. */
    public static final Fact<LocalDate> EXAMINED_ON = Fact.of(
                    "examinedOn", DAY, "the day on which the professional examined the person, or last attempted it")
            .under("WIC 5975(d)(1)");
    /** The last day of the most recent intensive treatment. */
    public static final Fact<LocalDate> INTENSIVE_TREATMENT_ON = Fact.of(
                    "intensiveTreatmentOn", DAY, "the day of the most recent of the intensive treatments")
            .under("WIC 5975(d)(2)");
    /** The last contact that gives a petitioner standing. */
    public static final Fact<LocalDate> LAST_CONTACT_ON = Fact.of(
                    "lastContactOn", DAY, "the day of the contact that gives the petitioner standing")
            .under("WIC 5974");
    /** The end of a further term. */
    public static final Fact<LocalDate> TERM_ENDS_ON = Fact.of("termEndsOn", DAY, "the last day of the term")
            .under("WIC 5977.3(a)(3)(B)")
            .keptInForce();
    /** The day on which the CARE plan in force was ordered. */
    public static final Fact<LocalDate> PLAN_ORDERED_ON = Fact.of(
                    "planOrderedOn", DAY, "the day on which the CARE plan was ordered")
            .under("WIC 5977.1(e)")
            .keptInForce();
    /** The day of the last status review of a case taken up under a plan. */
    public static final Fact<LocalDate> LAST_STATUS_REVIEW_ON = Fact.of(
                    "lastStatusReviewOn", DAY, "the day on which the last status review was held")
            .under("WIC 5977.2(a)(1)");
    /** The day of the last notice of a motion to terminate; derived, stated by no event. */
    public static final Fact<LocalDate> TERMINATION_NOTICE_ON = Fact.of(
                    "terminationNoticeOn", DAY, "the day on which notice of a motion to terminate was last served")
            .under("WIC 5979(a)(1)")
            .keptInForce();
    /** The day on which a motion to terminate was last ruled on; derived, stated by no event. */
    public static final Fact<LocalDate> TERMINATION_HEARD_ON = Fact.of(
                    "terminationHeardOn", DAY, "the day on which a motion to terminate was last ruled on")
            .under("WIC 5979(a)(1)")
            .keptInForce();
    /** A day on which the court is closed. */
    public static final Fact<LocalDate> CLOSED_ON =
            Fact.of("closedOn", DAY, "the day on which the court is closed").under("CCP 12b");
    /** The last day on which a circumstance or side matter was so. */
    public static final Fact<LocalDate> UNTIL = Fact.of("until", DAY, "the last day on which it was so");

    // Codes

    /** The kind of hearing that an event speaks of. */
    public static final Fact<HearingKind> HEARING_KIND =
            Fact.code("hearingKind", HearingKind.class, "what the hearing is for");
    /** The standing of the petitioner. */
    public static final Fact<PetitionerStanding> STANDING = Fact.code(
                    "standing", PetitionerStanding.class, "the standing in which the petitioner files")
            .under("WIC 5974")
            .keptInForce();
    /** The kind of court that refers. */
    public static final Fact<ReferringCourt> REFERRING_COURT = Fact.code(
                    "referringCourt", ReferringCourt.class, "the court that refers the person")
            .under("WIC 5978(a)")
            .keptInForce();
    /** The way by which a criminal court refers. */
    public static final Fact<CriminalReferral> CRIMINAL_REFERRAL = Fact.code(
                    "criminalReferral", CriminalReferral.class, "the way by which a criminal court refers the person")
            .under("PEN 1370.01")
            .keptInForce();
    /** The basis of a dismissal for which the Act has no event of its own. */
    public static final Fact<DismissalBasis> DISMISSAL_BASIS = Fact.code(
                    "dismissalBasis", DismissalBasis.class, "the basis of the dismissal as the court states it")
            .keptInForce();
    /** Whether a dismissal is with prejudice. */
    public static final Fact<Prejudice> PREJUDICE = Fact.code(
                    "prejudice", Prejudice.class, "whether the dismissal bars a new petition on the same facts")
            .keptInForce();
    /** A circumstance of the participant. */
    public static final Fact<CircumstanceKind> CIRCUMSTANCE =
            Fact.code("circumstance", CircumstanceKind.class, "the circumstance of the participant");
    /** A side matter. */
    public static final Fact<SideMatterKind> SIDE_MATTER =
            Fact.code("sideMatter", SideMatterKind.class, "the matter beside the case");
    /** What a notice tells. */
    public static final Fact<NoticeKind> NOTICE = Fact.code("notice", NoticeKind.class, "what the notice tells");
    /** Those on whom a notice or report was served. */
    public static final Fact<Set<Role>> SERVED_ON = Fact.codes("servedOn", Role.class, "those on whom it was served");
    /** Those who stipulated. */
    public static final Fact<Set<Role>> STIPULATED_BY = Fact.codes("stipulatedBy", Role.class, "those who stipulated");
    /** What the respondent asks for at the one-year hearing. */
    public static final Fact<RespondentRequest> RESPONDENT_REQUEST = Fact.code(
                    "respondentRequest", RespondentRequest.class, "what the respondent asks for")
            .under("WIC 5977.3(a)(3)")
            .keptInForce();
    /** The areas of which a termination speaks. */
    public static final Fact<Set<Participation>> PARTICIPATION = Fact.codes(
                    "participation", Participation.class, "the areas in which the respondent is not taking part")
            .under("WIC 5979(a)(1)");
    /** The county that receives a transferred case. */
    public static final Fact<County> RECEIVING_COUNTY = Fact.code(
                    "receivingCounty", County.class, "the county to which the case is transferred")
            .under("WIC 5973(b)")
            .keptInForce();
    /** The stage to which a court order leads, or at which a case is taken up. */
    public static final Fact<CareStage> STATED_STAGE =
            Fact.code("statedStage", CareStage.class, "the stage where the case is from now on");
    /** The basis of an order that departs from the table. */
    public static final Fact<StatedBasis> STATED_BASIS =
            Fact.code("statedBasis", StatedBasis.class, "the basis as the court states it");

    // Counts and ids

    /** An amount of money in whole dollars. */
    public static final Fact<Integer> DOLLARS = Fact.of("dollars", new FactType.Count(), "the amount in whole dollars");
    /** Dollars for each day of a failure. */
    public static final Fact<Integer> DOLLARS_A_DAY =
            Fact.of("dollarsADay", new FactType.Count(), "the amount in whole dollars for each day");
    /** A count of reports on one entity. */
    public static final Fact<Integer> REPORTS_WITHIN_A_YEAR = Fact.of(
                    "reportsWithinAYear",
                    new FactType.Count(),
                    "how many reports on the same entity fall within one year")
            .under("WIC 5979(b)(3)");
    /** A count of intensive treatments. */
    public static final Fact<Integer> INTENSIVE_TREATMENTS = Fact.of(
                    "intensiveTreatments", new FactType.Count(), "how many intensive treatments the evidence shows")
            .under("WIC 5975(d)(2)");
    /** How often the respondent was reappointed; derived, stated by no event. */
    public static final Fact<Integer> REAPPOINTMENTS = Fact.of(
                    "reappointments", new FactType.Count(), "how often the respondent was reappointed")
            .under("WIC 5977.3(c)")
            .keptInForce();
    /** The party that an event speaks of. */
    public static final Fact<String> PARTY =
            Fact.of("party", new FactType.Id("party id"), "the party that it is about");
    /** Another case. */
    public static final Fact<String> LINKED_CASE = Fact.of("linkedCase", new FactType.Id("case id"), "the other case");
    /** A court form. */
    public static final Fact<String> FORM = Fact.of("form", new FactType.Id("form number"), "the form by its number");
    /** Where knowledge of a case taken up midway comes from. */
    public static final Fact<String> SOURCE_RECORD =
            Fact.of("sourceRecord", new FactType.Id("record id"), "the record from which the case is taken up");
    /** A kind of event that the embedder has added. */
    public static final Fact<String> OWN_KIND =
            Fact.of("ownKind", new FactType.Id("code"), "the embedder's own kind of event");

    // Documents

    /** A hearing that was held. */
    public static final Fact<Hearing> HEARING = document("hearing", Hearing.class, "the hearing that was held");
    /** A continuance. */
    public static final Fact<Continuance> CONTINUANCE =
            document("continuance", Continuance.class, "the continuance with its basis");
    /** The county's report. */
    public static final Fact<CountyReport> COUNTY_REPORT =
            document("countyReport", CountyReport.class, "the report with what it holds and lacks");
    /** The criteria one by one. */
    public static final Fact<EligibilityCriteria> CRITERIA = document(
                    "criteria", EligibilityCriteria.class, "the findings on each of the criteria")
            .under("WIC 5972");
    /** A clinical evaluation. */
    public static final Fact<ClinicalEvaluation> EVALUATION = document(
                    "evaluation", ClinicalEvaluation.class, "the clinical evaluation, without its clinical words")
            .under("WIC 5977.1(b)");
    /** A CARE agreement. */
    public static final Fact<CareAgreement> CARE_AGREEMENT = document(
                    "careAgreement", CareAgreement.class, "the CARE agreement")
            .under("WIC 5977.1(a)(2)(A)")
            .keptInForce();
    /** A CARE plan. */
    public static final Fact<CarePlan> CARE_PLAN = document("carePlan", CarePlan.class, "the CARE plan")
            .under("WIC 5982")
            .keptInForce();
    /** A graduation plan. */
    public static final Fact<GraduationPlan> GRADUATION_PLAN = document(
                    "graduationPlan", GraduationPlan.class, "the graduation plan")
            .under("WIC 5977.3(a)(3)(A)")
            .keptInForce();
    /** A psychiatric advance directive. */
    public static final Fact<PsychiatricAdvanceDirective> ADVANCE_DIRECTIVE =
            document("advanceDirective", PsychiatricAdvanceDirective.class, "the psychiatric advance directive");

    private CareFacts() {}

    /**
     * Returns every fact of this class.
     *
     * @return the facts, in the order in which they stand here
     */
    public static List<Fact<?>> all() {
        List<Fact<?>> facts = new ArrayList<>();
        try {
            for (Field field : CareFacts.class.getFields()) {
                facts.add((Fact<?>) field.get(null));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A fact of this class is public", e);
        }
        return List.copyOf(facts);
    }

    private static Fact<Finding> finding(String name, String meaning, String citation) {
        return Fact.code(name, Finding.class, meaning).under(citation);
    }

    private static <T> Fact<T> document(String name, Class<T> type, String meaning) {
        return Fact.of(name, new FactType.Document<>(type), meaning);
    }
}
