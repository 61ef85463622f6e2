package org.carepeers.rule;

/**
 * The names of California's rules, one constant for each rule of the built-in rule book.
 *
 * <p>A constant names a rule and holds no figure: the figure, its section, dates and confidence are in the rule book, which
 * is asked with the date of the act. The letter and number that begin each line are the row of the deadline table: E entry,
 * P petition to case management, A agreement, evaluation and plan, L life of the plan, X accountability, records and
 * transfer, N duties to which the law gives no number.
 *
 * @see RuleBook#find(RuleId, java.time.LocalDate)
 */
public final class CareRules {

    /**
     * E1, WIC 5978.1(c): the county completes its assessment after a facility's referral and files a petition if one
     * is called for; deadline.
     */
    public static final RuleId FACILITY_REFERRAL_ASSESSMENT = RuleId.of("facility-referral-assessment");

    /**
     * E2, WIC 5978(d): the petitioner candidate investigates after a court's referral and tells the referring court
     * whether it will petition; deadline.
     */
    public static final RuleId CANDIDATE_INVESTIGATION = RuleId.of("candidate-investigation");

    /** E2, WIC 5978(e): more time for the petitioner candidate's investigation; limit. */
    public static final RuleId CANDIDATE_INVESTIGATION_EXTENSION = RuleId.of("candidate-investigation-extension");

    /** E3, PEN 1370.01(b)(2): eligibility hearing after a misdemeanor court's referral; deadline. */
    public static final RuleId MISDEMEANOR_REFERRAL_HEARING = RuleId.of("misdemeanor-referral-hearing");

    /**
     * E4, PEN 1370.01(c)(4): eligibility hearing after the referral of a misdemeanor defendant found ineligible or
     * unsuitable for diversion; deadline.
     */
    public static final RuleId INELIGIBLE_FOR_DIVERSION_REFERRAL_HEARING =
            RuleId.of("ineligible-for-diversion-referral-hearing");

    /** E5, PEN 1370(a)(1)(B)(iii)(III)(id): eligibility hearing after a felony court's referral; deadline. */
    public static final RuleId FELONY_REFERRAL_HEARING = RuleId.of("felony-referral-hearing");

    /** E6, PEN 1370.01(b)(2): misdemeanor charges are dismissed after acceptance into CARE; deadline. */
    public static final RuleId MISDEMEANOR_CHARGES_DISMISSAL = RuleId.of("misdemeanor-charges-dismissal");

    /**
     * E6, PEN 1370.01(c)(4): misdemeanor charges of a defendant found ineligible or unsuitable for diversion are dismissed
     * after acceptance into CARE; deadline.
     */
    public static final RuleId INELIGIBLE_FOR_DIVERSION_CHARGES_DISMISSAL =
            RuleId.of("ineligible-for-diversion-charges-dismissal");

    /**
     * E7, WIC 5975(d)(1): how old the examination, or the attempts to examine, may be when the petition is submitted;
     * look-back.
     */
    public static final RuleId EXAMINATION_LOOK_BACK = RuleId.of("examination-look-back");

    /**
     * E8, WIC 5975(d)(2): how old the most recent intensive treatment may be when the petition is submitted; look-
     * back.
     */
    public static final RuleId INTENSIVE_TREATMENT_LOOK_BACK = RuleId.of("intensive-treatment-look-back");

    /** E8, WIC 5975(d)(2): how many intensive treatments the evidence must show; limit. */
    public static final RuleId INTENSIVE_TREATMENT_COUNT = RuleId.of("intensive-treatment-count");

    /**
     * E9, WIC 5974(d): how long ago, for standing, the petitioner's organization may have provided behavioral health
     * services; look-back.
     */
    public static final RuleId SERVICE_PROVIDER_CONTACT = RuleId.of("service-provider-contact");

    /**
     * E9, WIC 5974(e): how long ago, for standing, the petitioning licensed behavioral health professional may have
     * treated the respondent or supervised the treatment; look-back.
     */
    public static final RuleId TREATING_PROFESSIONAL_CONTACT = RuleId.of("treating-professional-contact");

    /**
     * E9, WIC 5974(j): how long ago, for standing, the petitioner's Indian health services program or tribal
     * department may have provided behavioral health services; look-back.
     */
    public static final RuleId TRIBAL_PROGRAM_CONTACT = RuleId.of("tribal-program-contact");

    /**
     * E9, WIC 5974(k): how long ago, for standing, the respondent may have appeared before the petitioning tribal
     * judge; look-back.
     */
    public static final RuleId TRIBAL_COURT_APPEARANCE = RuleId.of("tribal-court-appearance");

    /** P1, WIC 5977(a)(1): the court reviews the petition for a prima facie showing; deadline. */
    public static final RuleId PRIMA_FACIE_REVIEW = RuleId.of("prima-facie-review");

    /** P2, WIC 5977(a)(3)(A)(i): initial appearance on the county's own petition; deadline. */
    public static final RuleId COUNTY_PETITION_INITIAL_APPEARANCE = RuleId.of("county-petition-initial-appearance");

    /**
     * P3, WIC 5977(a)(3)(A)(iii): the county's written report where its own petition lacks the required information;
     * deadline.
     */
    public static final RuleId COUNTY_PETITION_REPORT = RuleId.of("county-petition-report");

    /**
     * P4, WIC 5977(a)(3)(B): the county agency investigates and files its written report on a petition by anyone else;
     * deadline.
     */
    public static final RuleId COUNTY_REPORT = RuleId.of("county-report");

    /** P5, WIC 5977(a)(4): more time to engage the respondent before the report is filed; limit. */
    public static final RuleId COUNTY_REPORT_EXTENSION = RuleId.of("county-report-extension");

    /** P6, CRC 7.2235(a)(5): notice that the time for the report was extended; deadline. */
    public static final RuleId REPORT_EXTENSION_NOTICE = RuleId.of("report-extension-notice");

    /** P7, WIC 5977(a)(5): the court dismisses the matter or sets an initial appearance after the report; deadline. */
    public static final RuleId REPORT_DECISION = RuleId.of("report-decision");

    /** P8, WIC 5977(a)(5)(C)(i): initial appearance after the county agency's report; deadline. */
    public static final RuleId REPORTED_PETITION_INITIAL_APPEARANCE = RuleId.of("reported-petition-initial-appearance");

    /** P9, CRC 7.2235(b)(1): notice of the initial appearance; deadline. */
    public static final RuleId INITIAL_APPEARANCE_NOTICE = RuleId.of("initial-appearance-notice");

    /** P10, WIC 5977(b)(7)(A): hearing on the merits of the petition; deadline. */
    public static final RuleId MERITS_HEARING = RuleId.of("merits-hearing");

    /** P11, WIC 5977(c)(2): case management hearing; deadline. */
    public static final RuleId CASE_MANAGEMENT_HEARING = RuleId.of("case-management-hearing");

    /** A1, WIC 5977.1(a)(2)(B): case management hearing continued for a CARE agreement to be reached; deadline. */
    public static final RuleId CASE_MANAGEMENT_CONTINUANCE = RuleId.of("case-management-continuance");

    /** A2, WIC 5977.1(a)(2)(A): progress hearing on the CARE agreement; deadline. */
    public static final RuleId PROGRESS_HEARING = RuleId.of("progress-hearing");

    /** A3, WIC 5977.1(b): how old a clinical evaluation may be that is used instead of a new one; look-back. */
    public static final RuleId EVALUATION_REUSE = RuleId.of("evaluation-reuse");

    /** A4, WIC 5977.1(c)(1): clinical evaluation review hearing; deadline. */
    public static final RuleId EVALUATION_REVIEW_HEARING = RuleId.of("evaluation-review-hearing");

    /** A4, WIC 5977.1(c)(1): continuance of the clinical evaluation review hearing; limit. */
    public static final RuleId EVALUATION_REVIEW_CONTINUANCE = RuleId.of("evaluation-review-continuance");

    /** A5, WIC 5977.1(c)(1): the county files the evaluation and gives it to the respondent's counsel; deadline. */
    public static final RuleId EVALUATION_FILING = RuleId.of("evaluation-filing");

    /** A6, WIC 5977.1(c)(3)(A): a CARE plan is developed jointly; deadline. */
    public static final RuleId CARE_PLAN_DEVELOPMENT = RuleId.of("care-plan-development");

    /** A7, WIC 5977.1(c)(6): CARE plan review hearing; deadline. */
    public static final RuleId PLAN_REVIEW_HEARING = RuleId.of("plan-review-hearing");

    /** A8, WIC 5977.1(d)(5): continuance of the plan review hearing for a supplemental report; limit. */
    public static final RuleId SUPPLEMENTAL_REPORT_CONTINUANCE = RuleId.of("supplemental-report-continuance");

    /** A9, WIC 5977.1(d)(6): continuance of the plan review hearing because the plan is not finished; limit. */
    public static final RuleId UNFINISHED_PLAN_CONTINUANCE = RuleId.of("unfinished-plan-continuance");

    /** A10, CRC 7.2240(a)(2): hearing on joining a local government entity; deadline. */
    public static final RuleId JOINDER_HEARING = RuleId.of("joinder-hearing");

    /** L1, WIC 5977.1(e): the term of the CARE plan, which the section calls the CARE process timeline; limit. */
    public static final RuleId PLAN_TERM = RuleId.of("plan-term");

    /** L2, WIC 5977.2(a)(1): status review hearing; deadline. */
    public static final RuleId STATUS_REVIEW = RuleId.of("status-review");

    /** L3, WIC 5977.2(a)(1): the county's report for a status review; deadline. */
    public static final RuleId STATUS_REVIEW_REPORT = RuleId.of("status-review-report");

    /** L4, WIC 5977.3(a)(1): one-year status hearing; deadline. */
    public static final RuleId ONE_YEAR_STATUS_HEARING = RuleId.of("one-year-status-hearing");

    /** L4, WIC 5977.3(a)(1): the county's report for the one-year status hearing; deadline. */
    public static final RuleId ONE_YEAR_STATUS_REPORT = RuleId.of("one-year-status-report");

    /** L5, WIC 5977.3(a)(3)(A): hearing for presentation of the graduation plan; deadline. */
    public static final RuleId GRADUATION_HEARING = RuleId.of("graduation-hearing");

    /** L6, WIC 5977.3(a)(3)(B): the respondent remains in the CARE process by choice; limit. */
    public static final RuleId VOLUNTARY_CONTINUATION = RuleId.of("voluntary-continuation");

    /** L7, WIC 5977.3(c): involuntary reappointment to the CARE process; limit. */
    public static final RuleId INVOLUNTARY_REAPPOINTMENT = RuleId.of("involuntary-reappointment");

    /** L7, WIC 5977.3(c): how often a respondent may be reappointed; limit. */
    public static final RuleId INVOLUNTARY_REAPPOINTMENT_COUNT = RuleId.of("involuntary-reappointment-count");

    /**
     * X1, WIC 5979(b)(2)(A): hearing on the order to show cause why a local government entity should not be fined;
     * deadline.
     */
    public static final RuleId FINE_HEARING = RuleId.of("fine-hearing");

    /** X1, CRC 7.2301: service of the order to show cause on the entity, the parties and their counsel; deadline. */
    public static final RuleId FINE_ORDER_SERVICE = RuleId.of("fine-order-service");

    /** X2, WIC 5979(b)(2)(C): the fine for each day; limit. */
    public static final RuleId FINE_PER_DAY = RuleId.of("fine-per-day");

    /** X2, WIC 5979(b)(2)(C): the fine for one violation in all; limit. */
    public static final RuleId FINE_PER_VIOLATION = RuleId.of("fine-per-violation");

    /**
     * X3, WIC 5979(b)(3): how many reports on one entity must have been received before a special master may be
     * appointed; limit.
     */
    public static final RuleId SPECIAL_MASTER_REPORTS = RuleId.of("special-master-reports");

    /**
     * X4, WIC 5979(a)(3): how long after termination of the CARE plan its failure counts, and raises a presumption, in
     * a Lanterman-Petris-Short hearing; look-back.
     */
    public static final RuleId LPS_PRESUMPTION = RuleId.of("lps-presumption");

    /** X5, CRC 7.2210(c)(2): the respondent serves the motion to seal; deadline. */
    public static final RuleId SEALING_MOTION_SERVICE = RuleId.of("sealing-motion-service");

    /** X6, CRC 7.2210(c)(3): opposition to the motion to seal; deadline. */
    public static final RuleId SEALING_MOTION_OPPOSITION = RuleId.of("sealing-motion-opposition");

    /** X7, CRC 7.2210(c)(5): notice of the hearing on an opposed motion to seal; deadline. */
    public static final RuleId SEALING_HEARING_NOTICE = RuleId.of("sealing-hearing-notice");

    /**
     * X8, CRC 7.2223(b)(4): the transferring court asks about a transferred case whose receipt was not confirmed;
     * deadline.
     */
    public static final RuleId TRANSFER_RECEIPT_INQUIRY = RuleId.of("transfer-receipt-inquiry");

    /** X9, WIC 5973(b): the case is transferred to the respondent's county of residence; deadline. */
    public static final RuleId TRANSFER = RuleId.of("transfer");

    /** X10, WIC 5983(a)(2): how often the state's working group meets; limit. */
    public static final RuleId STATE_WORKING_GROUP_MEETINGS = RuleId.of("state-working-group-meetings");

    /**
     * N1, WIC 5976.5(i): the judicial officer informs the respondent of the rights in closed and public hearings and
     * records; deadline.
     */
    public static final RuleId RIGHTS_ADVISEMENT = RuleId.of("rights-advisement");

    /** N2, WIC 5976(i): the respondent is informed of the right to appeal; deadline. */
    public static final RuleId APPEAL_RIGHT_INFORMATION = RuleId.of("appeal-right-information");

    /** N3, WIC 5977.4(d)(2)(E): the county notifies the respondent of a provider's disclosure; deadline. */
    public static final RuleId PROVIDER_DISCLOSURE_NOTICE = RuleId.of("provider-disclosure-notice");

    /** N4, WIC 5978(c): the referring court is told that its referral was accepted as a petition; deadline. */
    public static final RuleId REFERRAL_ACCEPTANCE_NOTICE = RuleId.of("referral-acceptance-notice");

    /**
     * N5, WIC 5978.2(d): the parties are told of a communication between courts and given access to its record;
     * deadline.
     */
    public static final RuleId COURT_COMMUNICATION_NOTICE = RuleId.of("court-communication-notice");

    /** N6, WIC 5979(a)(1): the respondent receives notice before participation is terminated; deadline. */
    public static final RuleId TERMINATION_NOTICE = RuleId.of("termination-notice");

    /**
     * N7, WIC 5979(a)(2): the county behavioral health agency and the Office of the Public Conservator and Guardian
     * are told that the court uses its existing Lanterman-Petris-Short authority; deadline.
     */
    public static final RuleId LPS_AUTHORITY_NOTICE = RuleId.of("lps-authority-notice");

    /**
     * N8, WIC 5979(b)(1): the court reports to the presiding judge that a county or other local government entity is
     * not complying with court orders; deadline.
     */
    public static final RuleId ENTITY_ORDER_REPORT = RuleId.of("entity-order-report");

    /** N9, WIC 5976(j): an interpreter is present where the respondent needs one to participate fully; deadline. */
    public static final RuleId INTERPRETER = RuleId.of("interpreter");

    /**
     * N10, WIC 5977(b)(6)(B)(ii)(II): the original petitioner who lives with the respondent or is family is given
     * ongoing notice; deadline.
     */
    public static final RuleId ORIGINAL_PETITIONER_NOTICE = RuleId.of("original-petitioner-notice");

    /** N11, PEN 1370.01(b)(2): the criminal court is told that the defendant was accepted into CARE; deadline. */
    public static final RuleId CRIMINAL_COURT_ACCEPTANCE_NOTICE = RuleId.of("criminal-court-acceptance-notice");

    /**
     * N11, PEN 1370.01(c)(4): the criminal court is told that a defendant found ineligible or unsuitable for diversion was
     * accepted into CARE; deadline.
     */
    public static final RuleId INELIGIBLE_FOR_DIVERSION_ACCEPTANCE_NOTICE =
            RuleId.of("ineligible-for-diversion-acceptance-notice");

    /** N11, PEN 1370: the felony court is told that the defendant was accepted into CARE, as inferred; deadline. */
    public static final RuleId FELONY_ACCEPTANCE_NOTICE = RuleId.of("felony-acceptance-notice");

    /** N12, CRC 7.2235(a)(1): notice to the respondent that a report was ordered; deadline. */
    public static final RuleId REPORT_ORDER_NOTICE = RuleId.of("report-order-notice");

    /**
     * N13, WIC 5977.4(d)(1): the county serves an unredacted copy of what it files on the respondent and counsel;
     * deadline.
     */
    public static final RuleId FILING_SERVICE = RuleId.of("filing-service");

    /**
     * N14, WIC 5977.1(c)(6): the party that asks to extend the plan review hearing notifies the other party and
     * counsel; deadline.
     */
    public static final RuleId PLAN_REVIEW_EXTENSION_NOTICE = RuleId.of("plan-review-extension-notice");

    /** N15, WIC 5976(b): the respondent receives a copy of the court-ordered evaluation; deadline. */
    public static final RuleId EVALUATION_COPY = RuleId.of("evaluation-copy");

    /** N16, WIC 5977(b)(5): the tribal representative is given notice of the initial appearance; deadline. */
    public static final RuleId TRIBE_INITIAL_APPEARANCE_NOTICE = RuleId.of("tribe-initial-appearance-notice");

    /** N17, WIC 5977(c)(3): the tribe is given notice of the case management hearing; deadline. */
    public static final RuleId TRIBE_CASE_MANAGEMENT_NOTICE = RuleId.of("tribe-case-management-notice");

    /** N18, WIC 5978(d): the petitioner candidate tells the referring court whether it will petition; deadline. */
    public static final RuleId REFERRAL_DECISION_NOTICE = RuleId.of("referral-decision-notice");

    /** N19, PEN 1370: felony charges are dismissed upon acceptance into CARE; deadline. */
    public static final RuleId FELONY_CHARGES_DISMISSAL = RuleId.of("felony-charges-dismissal");

    /** N20, WIC 5977.1(c)(4): the Indian health care provider or tribal court is consulted on the plan; deadline. */
    public static final RuleId TRIBAL_CONSULTATION = RuleId.of("tribal-consultation");

    /** N21, WIC 5977(a)(3)(A)(ii): counsel is appointed on the county's own petition; deadline. */
    public static final RuleId COUNTY_PETITION_COUNSEL = RuleId.of("county-petition-counsel");

    /** N21, WIC 5977(a)(5)(C)(ii): counsel is appointed after the county agency's report; deadline. */
    public static final RuleId REPORTED_PETITION_COUNSEL = RuleId.of("reported-petition-counsel");

    private CareRules() {}
}
