package org.carepeers.proceeding;

import java.util.List;
import org.carepeers.Coded;

/**
 * What happened: the closed list of events of the CARE process.
 *
 * <p>Rulings that lead to different stages are different events. Which facts an event may state is listed once for all
 * kinds, and {@link #facts()} answers from that list; which facts it <em>must</em> state is a matter of the process
 * table. Kinds of an embedder's own are recorded as {@link #OWN_EVENT}.
 */
public enum EventKind implements Coded {

    // Referrals and voluntary services

    /** A facility referred a person under an involuntary hold to the county. */
    FACILITY_REFERRAL_MADE(
            "facility-referral-made", "A facility referred a person under an involuntary hold to the county"),
    /** Another court referred a person to the CARE court. */
    COURT_REFERRAL_MADE("court-referral-made", "Another court referred a person to the CARE court"),
    /** The CARE court treated a referral as a petition. */
    REFERRAL_ACCEPTED_AS_PETITION("referral-accepted-as-petition", "The CARE court treated a referral as a petition"),
    /** The CARE court ordered the petitioner candidate to investigate. */
    REFERRAL_INVESTIGATION_ORDERED(
            "referral-investigation-ordered", "The CARE court ordered the petitioner candidate to investigate"),
    /** The CARE court gave the petitioner candidate more time. */
    REFERRAL_TIME_EXTENDED("referral-time-extended", "The CARE court gave the petitioner candidate more time"),
    /** The county or the petitioner candidate decided not to file a petition. */
    PETITION_DECLINED("petition-declined", "The county or the petitioner candidate decided not to file a petition"),
    /** The referral ended before a ruling or a decision on it. */
    REFERRAL_CLOSED("referral-closed", "The referral ended before a ruling or a decision on it"),
    /** The person began services by choice, outside court. */
    VOLUNTARY_SERVICES_BEGUN("voluntary-services-begun", "The person began services by choice, outside court"),
    /** The services outside court ended. */
    VOLUNTARY_SERVICES_ENDED("voluntary-services-ended", "The services outside court ended"),

    // The petition

    /** A petition was filed. */
    PETITION_FILED("petition-filed", "A petition was filed"),
    /** The petition was amended. */
    PETITION_AMENDED("petition-amended", "The petition was amended"),
    /** The court found no prima facie showing and did not dismiss. */
    PRIMA_FACIE_NOT_FOUND("prima-facie-not-found", "The court found no prima facie showing and did not dismiss"),
    /** The court found a prima facie showing and ordered a county agency to report. */
    REPORT_ORDERED("report-ordered", "The court found a prima facie showing and ordered a county agency to report"),
    /** The court gave the county agency more time to report. */
    REPORT_TIME_EXTENDED("report-time-extended", "The court gave the county agency more time to report"),
    /** The county agency filed its report. */
    COUNTY_REPORT_FILED("county-report-filed", "The county agency filed its report"),
    /** The court set the initial appearance. */
    INITIAL_APPEARANCE_SET("initial-appearance-set", "The court set the initial appearance"),
    /** The county filed the report on what its petition lacked. */
    MISSING_CONTENTS_SUPPLIED("missing-contents-supplied", "The county filed the report on what its petition lacked"),

    // Initial appearance, merits and case management

    /** The initial appearance was held. */
    INITIAL_APPEARANCE_HELD("initial-appearance-held", "The initial appearance was held"),
    /** The court found at the hearing on the merits that the respondent meets the criteria. */
    ELIGIBILITY_FOUND(
            "eligibility-found", "The court found at the hearing on the merits that the respondent meets the criteria"),
    /** The court approved a CARE agreement. */
    AGREEMENT_APPROVED("agreement-approved", "The court approved a CARE agreement"),
    /** The court approved amendments that the parties agreed on. */
    AGREEMENT_AMENDED("agreement-amended", "The court approved amendments that the parties agreed on"),
    /** A progress hearing under a CARE agreement was held. */
    PROGRESS_HEARING_HELD("progress-hearing-held", "A progress hearing under a CARE agreement was held"),

    // Evaluation and plan

    /** The court ordered a clinical evaluation. */
    EVALUATION_ORDERED("evaluation-ordered", "The court ordered a clinical evaluation"),
    /** The court took an existing evaluation on stipulation. */
    EVALUATION_REUSED("evaluation-reused", "The court took an existing evaluation on stipulation"),
    /** The county agency filed the clinical evaluation. */
    EVALUATION_FILED("evaluation-filed", "The county agency filed the clinical evaluation"),
    /** The court found eligibility after the evaluation and ordered that a CARE plan be developed. */
    PLAN_DEVELOPMENT_ORDERED(
            "plan-development-ordered",
            "The court found eligibility after the evaluation and ordered that a CARE plan be developed"),
    /** A CARE plan was proposed. */
    CARE_PLAN_PROPOSED("care-plan-proposed", "A CARE plan was proposed"),
    /** The court ordered a supplemental report. */
    SUPPLEMENTAL_REPORT_ORDERED("supplemental-report-ordered", "The court ordered a supplemental report"),
    /** The supplemental report was filed. */
    SUPPLEMENTAL_REPORT_FILED("supplemental-report-filed", "The supplemental report was filed"),
    /** The county agency consulted the Indian health care provider or tribal court about the plan. */
    TRIBE_CONSULTED(
            "tribe-consulted",
            "The county agency consulted the Indian health care provider or tribal court about the plan"),
    /** A party moved, or a local entity asked, that the local entity be joined. */
    JOINDER_REQUESTED("joinder-requested", "A party moved, or a local entity asked, that the local entity be joined"),
    /** The court ordered a local entity to show cause why it should not be joined. */
    LOCAL_ENTITY_CITED(
            "local-entity-cited", "The court ordered a local entity to show cause why it should not be joined"),
    /** The court joined a local entity as a party. */
    LOCAL_ENTITY_JOINED("local-entity-joined", "The court joined a local entity as a party"),
    /** The court ordered a CARE plan. */
    CARE_PLAN_ORDERED("care-plan-ordered", "The court ordered a CARE plan"),
    /** The county agency filed its report for a status review. */
    STATUS_REPORT_FILED("status-report-filed", "The county agency filed its report for a status review"),
    /** A status review hearing was held. */
    STATUS_REVIEW_HELD("status-review-held", "A status review hearing was held"),
    /** A hearing on changed circumstances was asked for. */
    CHANGE_HEARING_REQUESTED("change-hearing-requested", "A hearing on changed circumstances was asked for"),
    /** A hearing on changed circumstances was held. */
    CHANGE_HEARING_HELD("change-hearing-held", "A hearing on changed circumstances was held"),
    /** The court amended the CARE plan. */
    CARE_PLAN_AMENDED("care-plan-amended", "The court amended the CARE plan"),

    // One year, graduation and further terms

    /** The county agency filed its report for the one-year hearing. */
    ONE_YEAR_REPORT_FILED("one-year-report-filed", "The county agency filed its report for the one-year hearing"),
    /** The one-year status hearing was held. */
    ONE_YEAR_HEARING_HELD("one-year-hearing-held", "The one-year status hearing was held"),
    /** The court ordered that a graduation plan be worked out. */
    GRADUATION_PLANNING_ORDERED(
            "graduation-planning-ordered", "The court ordered that a graduation plan be worked out"),
    /** The graduation hearing was completed. */
    GRADUATION_HEARING_COMPLETED("graduation-hearing-completed", "The graduation hearing was completed"),
    /** The court granted the respondent's request to remain. */
    CONTINUATION_GRANTED("continuation-granted", "The court granted the respondent's request to remain"),
    /** The court denied the respondent's request to remain. */
    CONTINUATION_DENIED("continuation-denied", "The court denied the respondent's request to remain"),
    /** The court reappointed the respondent to the CARE process. */
    REAPPOINTED("reappointed", "The court reappointed the respondent to the CARE process"),

    // Endings

    /** The court dismissed because no prima facie showing was made. */
    DISMISSED_WITHOUT_PRIMA_FACIE(
            "dismissed-without-prima-facie", "The court dismissed because no prima facie showing was made"),
    /** The court dismissed because voluntary engagement is effective. */
    DISMISSED_AS_ENGAGED("dismissed-as-engaged", "The court dismissed because voluntary engagement is effective"),
    /** The court dismissed because the report does not support the prima facie showing. */
    DISMISSED_ON_REPORT(
            "dismissed-on-report", "The court dismissed because the report does not support the prima facie showing"),
    /** The court dismissed because the petitioner did not appear. */
    DISMISSED_PETITIONER_ABSENT(
            "dismissed-petitioner-absent", "The court dismissed because the petitioner did not appear"),
    /** The court dismissed because eligibility was not shown at the hearing on the merits. */
    DISMISSED_ON_MERITS(
            "dismissed-on-merits",
            "The court dismissed because eligibility was not shown at the hearing on the merits"),
    /** The court dismissed with prejudice because the original petitioner did not file in good faith. */
    DISMISSED_IN_BAD_FAITH(
            "dismissed-in-bad-faith",
            "The court dismissed with prejudice because the original petitioner did not file in good faith"),
    /** The court dismissed because eligibility was not shown after the evaluation. */
    DISMISSED_AFTER_EVALUATION(
            "dismissed-after-evaluation", "The court dismissed because eligibility was not shown after the evaluation"),
    /** The court dismissed on a basis that it stated. */
    DISMISSED_ON_STATED_BASIS("dismissed-on-stated-basis", "The court dismissed on a basis that it stated"),
    /** The court ended the participation, having found that the respondent is not taking part in the process. */
    PROCESS_TERMINATED(
            "process-terminated",
            "The court ended the participation, having found that the respondent is not taking part in the process"),
    /** The court ended the participation, having found that the respondent is not following the CARE plan. */
    PLAN_TERMINATED(
            "plan-terminated",
            "The court ended the participation, having found that the respondent is not following the CARE plan"),
    /** The term of the CARE plan ended. */
    PLAN_TERM_ENDED("plan-term-ended", "The term of the CARE plan ended"),

    // Hearings, notices and people

    /** A hearing was set. */
    HEARING_SET("hearing-set", "A hearing was set"),
    /** A hearing was continued. */
    HEARING_CONTINUED("hearing-continued", "A hearing was continued"),
    /** A hearing was held that leaves the case where it is. */
    HEARING_HELD("hearing-held", "A hearing was held that leaves the case where it is"),
    /** A notice was served. */
    NOTICE_SERVED("notice-served", "A notice was served"),
    /** A form or document was filed. */
    DOCUMENT_FILED("document-filed", "A form or document was filed"),
    /** The court told the respondent of their rights. */
    RIGHTS_ADVISED("rights-advised", "The court told the respondent of their rights"),
    /** The court told the respondent of the right to appeal. */
    APPEAL_RIGHT_TOLD("appeal-right-told", "The court told the respondent of the right to appeal"),
    /** Counsel was appointed for the respondent. */
    COUNSEL_APPOINTED("counsel-appointed", "Counsel was appointed for the respondent"),
    /** The respondent's counsel was substituted or relieved. */
    COUNSEL_SUBSTITUTED("counsel-substituted", "The respondent's counsel was substituted or relieved"),
    /** The respondent designated a supporter. */
    SUPPORTER_DESIGNATED("supporter-designated", "The respondent designated a supporter"),
    /** The court or the respondent removed the supporter. */
    SUPPORTER_REMOVED("supporter-removed", "The court or the respondent removed the supporter"),
    /** The respondent gave a consent. */
    CONSENT_GIVEN("consent-given", "The respondent gave a consent"),
    /** The respondent revoked a consent. */
    CONSENT_REVOKED("consent-revoked", "The respondent revoked a consent"),
    /** The court ended continuing notice to the original petitioner. */
    PETITIONER_NOTICE_ENDED("petitioner-notice-ended", "The court ended continuing notice to the original petitioner"),
    /** The participant executed a psychiatric advance directive. */
    ADVANCE_DIRECTIVE_EXECUTED(
            "advance-directive-executed", "The participant executed a psychiatric advance directive"),
    /** The respondent's need of an interpreter became known. */
    LANGUAGE_NEED_RECORDED("language-need-recorded", "The respondent's need of an interpreter became known"),
    /** The respondent's connection with a tribe or an Indian health care provider became known. */
    TRIBAL_CONNECTION_STATED(
            "tribal-connection-stated",
            "The respondent's connection with a tribe or an Indian health care provider became known"),
    /** A provider disclosed health information for the proceedings. */
    PROVIDER_DISCLOSURE_MADE("provider-disclosure-made", "A provider disclosed health information for the proceedings"),

    // Circumstances and side matters

    /** A circumstance of the participant began. */
    CIRCUMSTANCE_BEGAN("circumstance-began", "A circumstance of the participant began"),
    /** A circumstance of the participant ended. */
    CIRCUMSTANCE_ENDED("circumstance-ended", "A circumstance of the participant ended"),
    /** A matter beside the case began. */
    SIDE_MATTER_BEGAN("side-matter-began", "A matter beside the case began"),
    /** A matter beside the case ended. */
    SIDE_MATTER_ENDED("side-matter-ended", "A matter beside the case ended"),
    /** The CARE court referred the person back to the criminal court. */
    REFERRED_BACK("referred-back", "The CARE court referred the person back to the criminal court"),
    /** The criminal court dismissed the charges. */
    CHARGES_DISMISSED("charges-dismissed", "The criminal court dismissed the charges"),
    /** The CARE court and the referring court communicated on the record. */
    COURTS_COMMUNICATED("courts-communicated", "The CARE court and the referring court communicated on the record"),
    /** Another petition about the same person was linked. */
    PETITION_LINKED("petition-linked", "Another petition about the same person was linked"),
    /** The court consolidated this case with another. */
    PETITIONS_CONSOLIDATED("petitions-consolidated", "The court consolidated this case with another"),
    /** The court ordered the transfer to the county of residence. */
    TRANSFER_ORDERED("transfer-ordered", "The court ordered the transfer to the county of residence"),
    /** The court of the county of residence received the case. */
    TRANSFER_RECEIVED("transfer-received", "The court of the county of residence received the case"),
    /** The transferring court asked whether the case was received. */
    TRANSFER_ASKED_AFTER("transfer-asked-after", "The transferring court asked whether the case was received"),
    /** The respondent moved to seal. */
    SEALING_MOTION_FILED("sealing-motion-filed", "The respondent moved to seal"),
    /** The motion to seal was served. */
    SEALING_MOTION_SERVED("sealing-motion-served", "The motion to seal was served"),
    /** The motion to seal was opposed. */
    SEALING_OPPOSED("sealing-opposed", "The motion to seal was opposed"),
    /** The court found that an entity does not provide what was ordered. */
    SERVICE_FAILURE_FOUND("service-failure-found", "The court found that an entity does not provide what was ordered"),
    /** The court reported the entity to the presiding judge. */
    SERVICE_FAILURE_REPORTED("service-failure-reported", "The court reported the entity to the presiding judge"),
    /** The presiding judge ordered an entity to show cause. */
    SHOW_CAUSE_ORDERED("show-cause-ordered", "The presiding judge ordered an entity to show cause"),
    /** The presiding judge fined an entity. */
    FINE_IMPOSED("fine-imposed", "The presiding judge fined an entity"),
    /** The presiding judge appointed a special master. */
    SPECIAL_MASTER_APPOINTED("special-master-appointed", "The presiding judge appointed a special master"),

    // Outside the table

    /** A day on which the court is closed was declared. */
    COURT_CLOSED("court-closed", "A day on which the court is closed was declared"),
    /** The court ordered what the process table does not foresee. */
    ORDERED_OTHERWISE("ordered-otherwise", "The court ordered what the process table does not foresee"),
    /** An open case was taken up midway. */
    TAKEN_UP("taken-up", "An open case was taken up midway"),
    /** An event of a kind that the embedder has added. */
    OWN_EVENT("own-event", "An event of a kind that the embedder has added");

    private final String code;
    private final String meaning;

    EventKind(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
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
        return EventFacts.of(this);
    }
}
