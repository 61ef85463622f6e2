package org.carepeers.proceeding;

import static org.carepeers.proceeding.CareFacts.ADVANCE_DIRECTIVE;
import static org.carepeers.proceeding.CareFacts.AGREEMENT_ENTERED_OR_LIKELY;
import static org.carepeers.proceeding.CareFacts.ALL_SERVICES_PROVIDED;
import static org.carepeers.proceeding.CareFacts.AMENDMENT_NECESSARY;
import static org.carepeers.proceeding.CareFacts.BAD_FAITH;
import static org.carepeers.proceeding.CareFacts.CARE_AGREEMENT;
import static org.carepeers.proceeding.CareFacts.CARE_PLAN;
import static org.carepeers.proceeding.CareFacts.CIRCUMSTANCE;
import static org.carepeers.proceeding.CareFacts.CLOSED_ON;
import static org.carepeers.proceeding.CareFacts.CONSERVATORSHIP_AUTHORITY_USED;
import static org.carepeers.proceeding.CareFacts.CONTENTS_COMPLETE;
import static org.carepeers.proceeding.CareFacts.CONTINUANCE;
import static org.carepeers.proceeding.CareFacts.COUNTY_REPORT;
import static org.carepeers.proceeding.CareFacts.COURT_APPROVES;
import static org.carepeers.proceeding.CareFacts.CRIMINAL_REFERRAL;
import static org.carepeers.proceeding.CareFacts.CRITERIA;
import static org.carepeers.proceeding.CareFacts.DEFENSE_AGREES;
import static org.carepeers.proceeding.CareFacts.DISMISSAL_BASIS;
import static org.carepeers.proceeding.CareFacts.DOLLARS;
import static org.carepeers.proceeding.CareFacts.DOLLARS_A_DAY;
import static org.carepeers.proceeding.CareFacts.ELIGIBILITY;
import static org.carepeers.proceeding.CareFacts.ENGAGEMENT_EFFECTIVE;
import static org.carepeers.proceeding.CareFacts.ENGAGEMENT_PROGRESS;
import static org.carepeers.proceeding.CareFacts.EVALUATION;
import static org.carepeers.proceeding.CareFacts.EXAMINED_ON;
import static org.carepeers.proceeding.CareFacts.EXTENDED_TO;
import static org.carepeers.proceeding.CareFacts.FORM;
import static org.carepeers.proceeding.CareFacts.GOOD_CAUSE;
import static org.carepeers.proceeding.CareFacts.GRADUATION_PLAN;
import static org.carepeers.proceeding.CareFacts.HEARING;
import static org.carepeers.proceeding.CareFacts.HEARING_KIND;
import static org.carepeers.proceeding.CareFacts.HEARING_ON;
import static org.carepeers.proceeding.CareFacts.INTENSIVE_TREATMENT_ON;
import static org.carepeers.proceeding.CareFacts.INTERPRETER_NEEDED;
import static org.carepeers.proceeding.CareFacts.LAST_CONTACT_ON;
import static org.carepeers.proceeding.CareFacts.LINKED_CASE;
import static org.carepeers.proceeding.CareFacts.NOTICE;
import static org.carepeers.proceeding.CareFacts.NOTICE_DETRIMENTAL;
import static org.carepeers.proceeding.CareFacts.NOT_ADHERING;
import static org.carepeers.proceeding.CareFacts.NOT_PARTICIPATING;
import static org.carepeers.proceeding.CareFacts.OWN_KIND;
import static org.carepeers.proceeding.CareFacts.PARTICIPATION;
import static org.carepeers.proceeding.CareFacts.PARTY;
import static org.carepeers.proceeding.CareFacts.PLAN_ORDERED_ON;
import static org.carepeers.proceeding.CareFacts.PREJUDICE;
import static org.carepeers.proceeding.CareFacts.PRIMA_FACIE;
import static org.carepeers.proceeding.CareFacts.RECEIVING_COUNTY;
import static org.carepeers.proceeding.CareFacts.RECITED_IN_OPEN_COURT;
import static org.carepeers.proceeding.CareFacts.REFERRING_COURT;
import static org.carepeers.proceeding.CareFacts.REPORTS_WITHIN_A_YEAR;
import static org.carepeers.proceeding.CareFacts.REPORT_SUPPORTS_PRIMA_FACIE;
import static org.carepeers.proceeding.CareFacts.RESIDES_ELSEWHERE;
import static org.carepeers.proceeding.CareFacts.RESPONDENT_CONSENTS;
import static org.carepeers.proceeding.CareFacts.RESPONDENT_REQUEST;
import static org.carepeers.proceeding.CareFacts.SERVED_ON;
import static org.carepeers.proceeding.CareFacts.SIDE_MATTER;
import static org.carepeers.proceeding.CareFacts.SOURCE_RECORD;
import static org.carepeers.proceeding.CareFacts.STANDING;
import static org.carepeers.proceeding.CareFacts.STATED_BASIS;
import static org.carepeers.proceeding.CareFacts.STATED_STAGE;
import static org.carepeers.proceeding.CareFacts.STIPULATED_BY;
import static org.carepeers.proceeding.CareFacts.SUBSTANTIAL_FAILURE;
import static org.carepeers.proceeding.CareFacts.SUCCESSFUL_COMPLETION;
import static org.carepeers.proceeding.CareFacts.SUCCESSOR_APPOINTED;
import static org.carepeers.proceeding.CareFacts.TERM_ENDS_ON;
import static org.carepeers.proceeding.CareFacts.TRIBAL_CONNECTION;
import static org.carepeers.proceeding.CareFacts.TRIBAL_ENROLLMENT;
import static org.carepeers.proceeding.CareFacts.UNDER_INVOLUNTARY_HOLD;
import static org.carepeers.proceeding.CareFacts.VEXATIOUS;
import static org.carepeers.proceeding.CareFacts.WOULD_BENEFIT;

import java.util.List;
import org.carepeers.Coded;

/**
 * What happened: the closed list of events of the CARE process, each with the facts that it may state.
 *
 * <p>Rulings that lead to different stages are different events. Which facts an event <em>must</em> state is a matter
 * of the process table. Kinds of an embedder's own are recorded as {@link #OWN_EVENT}.
 */
public enum EventKind implements Coded {

    // Referrals and voluntary services

    /** A facility referred a person under an involuntary hold to the county. */
    FACILITY_REFERRAL_MADE(
            "facility-referral-made",
            "A facility referred a person under an involuntary hold to the county",
            UNDER_INVOLUNTARY_HOLD),
    /** Another court referred a person to the CARE court. */
    COURT_REFERRAL_MADE(
            "court-referral-made",
            "Another court referred a person to the CARE court",
            REFERRING_COURT,
            CRIMINAL_REFERRAL,
            DEFENSE_AGREES),
    /** The CARE court treated a referral as a petition. */
    REFERRAL_ACCEPTED_AS_PETITION(
            "referral-accepted-as-petition",
            "The CARE court treated a referral as a petition",
            CONTENTS_COMPLETE,
            PRIMA_FACIE,
            HEARING_ON),
    /** The CARE court ordered the petitioner candidate to investigate. */
    REFERRAL_INVESTIGATION_ORDERED(
            "referral-investigation-ordered", "The CARE court ordered the petitioner candidate to investigate", PARTY),
    /** The CARE court gave the petitioner candidate more time. */
    REFERRAL_TIME_EXTENDED(
            "referral-time-extended", "The CARE court gave the petitioner candidate more time", EXTENDED_TO),
    /** The county or the petitioner candidate decided not to file a petition. */
    PETITION_DECLINED("petition-declined", "The county or the petitioner candidate decided not to file a petition"),
    /** The person began services by choice, outside court. */
    VOLUNTARY_SERVICES_BEGUN("voluntary-services-begun", "The person began services by choice, outside court"),
    /** The services outside court ended. */
    VOLUNTARY_SERVICES_ENDED("voluntary-services-ended", "The services outside court ended"),

    // The petition

    /** A petition was filed. */
    PETITION_FILED(
            "petition-filed",
            "A petition was filed",
            STANDING,
            EXAMINED_ON,
            INTENSIVE_TREATMENT_ON,
            LAST_CONTACT_ON,
            PARTY),
    /** The petition was amended. */
    PETITION_AMENDED("petition-amended", "The petition was amended", EXAMINED_ON, INTENSIVE_TREATMENT_ON),
    /** The court found no prima facie showing and did not dismiss. */
    PRIMA_FACIE_NOT_FOUND(
            "prima-facie-not-found", "The court found no prima facie showing and did not dismiss", PRIMA_FACIE),
    /** The court found a prima facie showing and ordered a county agency to report. */
    REPORT_ORDERED(
            "report-ordered",
            "The court found a prima facie showing and ordered a county agency to report",
            PRIMA_FACIE,
            PARTY),
    /** The court gave the county agency more time to report. */
    REPORT_TIME_EXTENDED(
            "report-time-extended",
            "The court gave the county agency more time to report",
            ENGAGEMENT_PROGRESS,
            EXTENDED_TO),
    /** The county agency filed its report. */
    COUNTY_REPORT_FILED("county-report-filed", "The county agency filed its report", COUNTY_REPORT, SERVED_ON),
    /** The court set the initial appearance. */
    INITIAL_APPEARANCE_SET(
            "initial-appearance-set",
            "The court set the initial appearance",
            PRIMA_FACIE,
            CONTENTS_COMPLETE,
            REPORT_SUPPORTS_PRIMA_FACIE,
            ENGAGEMENT_EFFECTIVE,
            HEARING_ON),
    /** The county filed the report on what its petition lacked. */
    MISSING_CONTENTS_SUPPLIED(
            "missing-contents-supplied", "The county filed the report on what its petition lacked", COUNTY_REPORT),

    // Initial appearance, merits and case management

    /** The initial appearance was held. */
    INITIAL_APPEARANCE_HELD("initial-appearance-held", "The initial appearance was held", HEARING, SUCCESSOR_APPOINTED),
    /** The court found at the hearing on the merits that the respondent meets the criteria. */
    ELIGIBILITY_FOUND(
            "eligibility-found",
            "The court found at the hearing on the merits that the respondent meets the criteria",
            ELIGIBILITY,
            CRITERIA,
            HEARING,
            STIPULATED_BY,
            COURT_APPROVES),
    /** The court approved a CARE agreement. */
    AGREEMENT_APPROVED(
            "agreement-approved",
            "The court approved a CARE agreement",
            AGREEMENT_ENTERED_OR_LIKELY,
            CARE_AGREEMENT,
            HEARING),
    /** The court approved amendments that the parties agreed on. */
    AGREEMENT_AMENDED(
            "agreement-amended",
            "The court approved amendments that the parties agreed on",
            CARE_AGREEMENT,
            STIPULATED_BY,
            COURT_APPROVES),
    /** A progress hearing under a CARE agreement was held. */
    PROGRESS_HEARING_HELD("progress-hearing-held", "A progress hearing under a CARE agreement was held", HEARING),

    // Evaluation and plan

    /** The court ordered a clinical evaluation. */
    EVALUATION_ORDERED(
            "evaluation-ordered", "The court ordered a clinical evaluation", AGREEMENT_ENTERED_OR_LIKELY, HEARING),
    /** The court took an existing evaluation on stipulation. */
    EVALUATION_REUSED(
            "evaluation-reused",
            "The court took an existing evaluation on stipulation",
            AGREEMENT_ENTERED_OR_LIKELY,
            EVALUATION,
            STIPULATED_BY,
            HEARING),
    /** The county agency filed the clinical evaluation. */
    EVALUATION_FILED("evaluation-filed", "The county agency filed the clinical evaluation", EVALUATION, SERVED_ON),
    /** The court found eligibility after the evaluation and ordered that a CARE plan be developed. */
    PLAN_DEVELOPMENT_ORDERED(
            "plan-development-ordered",
            "The court found eligibility after the evaluation and ordered that a CARE plan be developed",
            ELIGIBILITY,
            CRITERIA,
            HEARING),
    /** A CARE plan was proposed. */
    CARE_PLAN_PROPOSED("care-plan-proposed", "A CARE plan was proposed"),
    /** The court ordered a supplemental report. */
    SUPPLEMENTAL_REPORT_ORDERED("supplemental-report-ordered", "The court ordered a supplemental report", GOOD_CAUSE),
    /** The supplemental report was filed. */
    SUPPLEMENTAL_REPORT_FILED("supplemental-report-filed", "The supplemental report was filed", COUNTY_REPORT),
    /** The court ordered a local entity to show cause why it should not be joined. */
    LOCAL_ENTITY_CITED(
            "local-entity-cited",
            "The court ordered a local entity to show cause why it should not be joined",
            PARTY,
            HEARING_ON),
    /** The court joined a local entity as a party. */
    LOCAL_ENTITY_JOINED("local-entity-joined", "The court joined a local entity as a party", PARTY),
    /** The court ordered a CARE plan. */
    CARE_PLAN_ORDERED("care-plan-ordered", "The court ordered a CARE plan", CARE_PLAN, HEARING),
    /** The county agency filed its report for a status review. */
    STATUS_REPORT_FILED("status-report-filed", "The county agency filed its report for a status review", SERVED_ON),
    /** A status review hearing was held. */
    STATUS_REVIEW_HELD("status-review-held", "A status review hearing was held", HEARING),
    /** A hearing on changed circumstances was asked for. */
    CHANGE_HEARING_REQUESTED(
            "change-hearing-requested", "A hearing on changed circumstances was asked for", HEARING_ON),
    /** A hearing on changed circumstances was held. */
    CHANGE_HEARING_HELD("change-hearing-held", "A hearing on changed circumstances was held", HEARING),
    /** The court amended the CARE plan. */
    CARE_PLAN_AMENDED(
            "care-plan-amended",
            "The court amended the CARE plan",
            CARE_PLAN,
            STIPULATED_BY,
            COURT_APPROVES,
            AMENDMENT_NECESSARY),

    // One year, graduation and further terms

    /** The county agency filed its report for the one-year hearing. */
    ONE_YEAR_REPORT_FILED(
            "one-year-report-filed", "The county agency filed its report for the one-year hearing", SERVED_ON),
    /** The one-year status hearing was held. */
    ONE_YEAR_HEARING_HELD("one-year-hearing-held", "The one-year status hearing was held", HEARING, RESPONDENT_REQUEST),
    /** The court ordered that a graduation plan be worked out. */
    GRADUATION_PLANNING_ORDERED(
            "graduation-planning-ordered",
            "The court ordered that a graduation plan be worked out",
            SUCCESSFUL_COMPLETION,
            HEARING_ON),
    /** The graduation hearing was completed. */
    GRADUATION_HEARING_COMPLETED(
            "graduation-hearing-completed",
            "The graduation hearing was completed",
            GRADUATION_PLAN,
            RECITED_IN_OPEN_COURT,
            HEARING),
    /** The court granted the respondent's request to remain. */
    CONTINUATION_GRANTED(
            "continuation-granted",
            "The court granted the respondent's request to remain",
            SUCCESSFUL_COMPLETION,
            WOULD_BENEFIT,
            TERM_ENDS_ON),
    /** The court denied the respondent's request to remain. */
    CONTINUATION_DENIED(
            "continuation-denied",
            "The court denied the respondent's request to remain",
            SUCCESSFUL_COMPLETION,
            WOULD_BENEFIT),
    /** The court reappointed the respondent to the CARE process. */
    REAPPOINTED(
            "reappointed",
            "The court reappointed the respondent to the CARE process",
            SUCCESSFUL_COMPLETION,
            ALL_SERVICES_PROVIDED,
            WOULD_BENEFIT,
            ELIGIBILITY,
            TERM_ENDS_ON),

    // Endings

    /** The court dismissed for want of a prima facie showing. */
    DISMISSED_WITHOUT_PRIMA_FACIE(
            "dismissed-without-prima-facie",
            "The court dismissed for want of a prima facie showing",
            PRIMA_FACIE,
            PREJUDICE,
            VEXATIOUS),
    /** The court dismissed because voluntary engagement is effective. */
    DISMISSED_AS_ENGAGED(
            "dismissed-as-engaged",
            "The court dismissed because voluntary engagement is effective",
            ENGAGEMENT_EFFECTIVE,
            PREJUDICE),
    /** The court dismissed because the report does not support the prima facie showing. */
    DISMISSED_ON_REPORT(
            "dismissed-on-report",
            "The court dismissed because the report does not support the prima facie showing",
            REPORT_SUPPORTS_PRIMA_FACIE,
            PREJUDICE),
    /** The court dismissed because the petitioner did not appear. */
    DISMISSED_PETITIONER_ABSENT(
            "dismissed-petitioner-absent",
            "The court dismissed because the petitioner did not appear",
            HEARING,
            PREJUDICE),
    /** The court dismissed because eligibility was not shown at the hearing on the merits. */
    DISMISSED_ON_MERITS(
            "dismissed-on-merits",
            "The court dismissed because eligibility was not shown at the hearing on the merits",
            ELIGIBILITY,
            CRITERIA,
            HEARING,
            STIPULATED_BY,
            COURT_APPROVES,
            PREJUDICE),
    /** The court dismissed with prejudice because the original petitioner did not file in good faith. */
    DISMISSED_IN_BAD_FAITH(
            "dismissed-in-bad-faith",
            "The court dismissed with prejudice because the original petitioner did not file in good faith",
            ELIGIBILITY,
            BAD_FAITH,
            HEARING,
            STIPULATED_BY,
            COURT_APPROVES,
            PREJUDICE),
    /** The court dismissed because eligibility was not shown after the evaluation. */
    DISMISSED_AFTER_EVALUATION(
            "dismissed-after-evaluation",
            "The court dismissed because eligibility was not shown after the evaluation",
            ELIGIBILITY,
            CRITERIA,
            HEARING,
            PREJUDICE),
    /** The court dismissed on a basis that it stated. */
    DISMISSED_ON_STATED_BASIS(
            "dismissed-on-stated-basis",
            "The court dismissed on a basis that it stated",
            DISMISSAL_BASIS,
            PREJUDICE,
            HEARING,
            LINKED_CASE),
    /** The court terminated the participation for want of participation in the process. */
    PROCESS_TERMINATED(
            "process-terminated",
            "The court terminated the participation for want of participation in the process",
            NOT_PARTICIPATING,
            PARTICIPATION,
            CONSERVATORSHIP_AUTHORITY_USED,
            HEARING),
    /** The court terminated the participation for want of adherence to the CARE plan. */
    PLAN_TERMINATED(
            "plan-terminated",
            "The court terminated the participation for want of adherence to the CARE plan",
            NOT_ADHERING,
            PARTICIPATION,
            CONSERVATORSHIP_AUTHORITY_USED,
            ALL_SERVICES_PROVIDED,
            HEARING),
    /** The term of the CARE plan ended. */
    PLAN_TERM_ENDED("plan-term-ended", "The term of the CARE plan ended"),

    // Hearings, notices and people

    /** A hearing was set. */
    HEARING_SET("hearing-set", "A hearing was set", HEARING_KIND, HEARING_ON),
    /** A hearing was continued. */
    HEARING_CONTINUED("hearing-continued", "A hearing was continued", HEARING_KIND, CONTINUANCE),
    /** A hearing that moves nothing was held. */
    HEARING_HELD("hearing-held", "A hearing that moves nothing was held", HEARING),
    /** A notice was served. */
    NOTICE_SERVED("notice-served", "A notice was served", NOTICE, SERVED_ON, FORM, HEARING_KIND),
    /** A form or document was filed. */
    DOCUMENT_FILED("document-filed", "A form or document was filed", FORM),
    /** The court told the respondent of their rights. */
    RIGHTS_ADVISED("rights-advised", "The court told the respondent of their rights"),
    /** The court told the respondent of the right to appeal. */
    APPEAL_RIGHT_TOLD("appeal-right-told", "The court told the respondent of the right to appeal"),
    /** Counsel was appointed for the respondent. */
    COUNSEL_APPOINTED("counsel-appointed", "Counsel was appointed for the respondent", PARTY),
    /** The respondent's counsel was substituted or relieved. */
    COUNSEL_SUBSTITUTED("counsel-substituted", "The respondent's counsel was substituted or relieved", PARTY),
    /** The respondent designated a supporter. */
    SUPPORTER_DESIGNATED("supporter-designated", "The respondent designated a supporter", PARTY),
    /** The court or the respondent removed the supporter. */
    SUPPORTER_REMOVED("supporter-removed", "The court or the respondent removed the supporter", PARTY),
    /** The respondent gave a consent. */
    CONSENT_GIVEN("consent-given", "The respondent gave a consent", PARTY),
    /** The respondent revoked a consent. */
    CONSENT_REVOKED("consent-revoked", "The respondent revoked a consent", PARTY),
    /** The court ended continuing notice to the original petitioner. */
    PETITIONER_NOTICE_ENDED(
            "petitioner-notice-ended",
            "The court ended continuing notice to the original petitioner",
            NOTICE_DETRIMENTAL),
    /** The participant executed a psychiatric advance directive. */
    ADVANCE_DIRECTIVE_EXECUTED(
            "advance-directive-executed",
            "The participant executed a psychiatric advance directive",
            ADVANCE_DIRECTIVE),
    /** The respondent's need of an interpreter became known. */
    LANGUAGE_NEED_RECORDED(
            "language-need-recorded", "The respondent's need of an interpreter became known", INTERPRETER_NEEDED),
    /** The respondent's connection with a tribe or an Indian health care provider became known. */
    TRIBAL_CONNECTION_STATED(
            "tribal-connection-stated",
            "The respondent's connection with a tribe or an Indian health care provider became known",
            TRIBAL_CONNECTION,
            TRIBAL_ENROLLMENT,
            RESPONDENT_CONSENTS),
    /** A provider disclosed health information for the proceedings. */
    PROVIDER_DISCLOSURE_MADE(
            "provider-disclosure-made", "A provider disclosed health information for the proceedings", PARTY),

    // Circumstances and side matters

    /** A circumstance of the participant began. */
    CIRCUMSTANCE_BEGAN("circumstance-began", "A circumstance of the participant began", CIRCUMSTANCE),
    /** A circumstance of the participant ended. */
    CIRCUMSTANCE_ENDED("circumstance-ended", "A circumstance of the participant ended", CIRCUMSTANCE),
    /** A matter beside the case began. */
    SIDE_MATTER_BEGAN("side-matter-began", "A matter beside the case began", SIDE_MATTER, LINKED_CASE),
    /** A matter beside the case ended. */
    SIDE_MATTER_ENDED("side-matter-ended", "A matter beside the case ended", SIDE_MATTER),
    /** The CARE court referred the person back to the criminal court. */
    REFERRED_BACK("referred-back", "The CARE court referred the person back to the criminal court"),
    /** The criminal court dismissed the charges. */
    CHARGES_DISMISSED("charges-dismissed", "The criminal court dismissed the charges"),
    /** The CARE court and the referring court communicated on the record. */
    COURTS_COMMUNICATED("courts-communicated", "The CARE court and the referring court communicated on the record"),
    /** Another petition about the same person was linked. */
    PETITION_LINKED("petition-linked", "Another petition about the same person was linked", LINKED_CASE),
    /** The court consolidated this case with another. */
    PETITIONS_CONSOLIDATED("petitions-consolidated", "The court consolidated this case with another", LINKED_CASE),
    /** The court ordered the transfer to the county of residence. */
    TRANSFER_ORDERED(
            "transfer-ordered",
            "The court ordered the transfer to the county of residence",
            RESIDES_ELSEWHERE,
            RESPONDENT_CONSENTS,
            RECEIVING_COUNTY),
    /** The court of the county of residence received the case. */
    TRANSFER_RECEIVED("transfer-received", "The court of the county of residence received the case", RECEIVING_COUNTY),
    /** The transferring court asked whether the case was received. */
    TRANSFER_ASKED_AFTER("transfer-asked-after", "The transferring court asked whether the case was received"),
    /** The respondent moved to seal. */
    SEALING_MOTION_FILED("sealing-motion-filed", "The respondent moved to seal"),
    /** The motion to seal was served. */
    SEALING_MOTION_SERVED("sealing-motion-served", "The motion to seal was served", SERVED_ON),
    /** The motion to seal was opposed. */
    SEALING_OPPOSED("sealing-opposed", "The motion to seal was opposed", HEARING_ON),
    /** The court found that an entity does not provide what was ordered. */
    SERVICE_FAILURE_FOUND(
            "service-failure-found", "The court found that an entity does not provide what was ordered", PARTY),
    /** The court reported the entity to the presiding judge. */
    SERVICE_FAILURE_REPORTED("service-failure-reported", "The court reported the entity to the presiding judge", PARTY),
    /** The presiding judge ordered an entity to show cause. */
    SHOW_CAUSE_ORDERED("show-cause-ordered", "The presiding judge ordered an entity to show cause", PARTY, HEARING_ON),
    /** The presiding judge fined an entity. */
    FINE_IMPOSED(
            "fine-imposed", "The presiding judge fined an entity", PARTY, SUBSTANTIAL_FAILURE, DOLLARS_A_DAY, DOLLARS),
    /** The presiding judge appointed a special master. */
    SPECIAL_MASTER_APPOINTED(
            "special-master-appointed", "The presiding judge appointed a special master", PARTY, REPORTS_WITHIN_A_YEAR),

    // Outside the table

    /** A day on which the court is closed was declared. */
    COURT_CLOSED("court-closed", "A day on which the court is closed was declared", CLOSED_ON),
    /** The court ordered what the process table does not foresee. */
    ORDERED_OTHERWISE(
            "ordered-otherwise",
            "The court ordered what the process table does not foresee",
            STATED_STAGE,
            STATED_BASIS,
            PLAN_ORDERED_ON,
            TERM_ENDS_ON,
            HEARING),
    /** An open case was taken up midway. */
    TAKEN_UP(
            "taken-up",
            "An open case was taken up midway",
            STATED_STAGE,
            SOURCE_RECORD,
            STANDING,
            REFERRING_COURT,
            CRIMINAL_REFERRAL,
            PLAN_ORDERED_ON,
            TERM_ENDS_ON,
            CARE_AGREEMENT,
            CARE_PLAN,
            HEARING_KIND,
            HEARING_ON),
    /** An event of a kind that the embedder has added. */
    OWN_EVENT("own-event", "An event of a kind that the embedder has added", OWN_KIND);

    private final String code;
    private final String meaning;
    private final List<Fact<?>> facts;

    EventKind(String code, String meaning, Fact<?>... facts) {
        this.code = code;
        this.meaning = meaning;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns what happened, in plain English words.
     *
     * @return one sentence without a full stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns the facts that the event may state.
     *
     * @return the facts, in the order in which a form would ask for them
     */
    public List<Fact<?>> facts() {
        return facts;
    }
}
