package org.carepeers.proceeding;

import org.carepeers.Coded;

/**
 * What a notice tells.
 */
public enum NoticeKind implements Coded {
    /** That a report was ordered (CRC 7.2235(a)). */
    REPORT_ORDER("report-order"),
    /** That the time for the report was extended (CRC 7.2235(a)(5)). */
    REPORT_EXTENSION("report-extension"),
    /** That the initial appearance is set (CRC 7.2235(b)). */
    INITIAL_APPEARANCE("initial-appearance"),
    /** That a later hearing is set or continued. */
    HEARING("hearing"),
    /** That termination of the participation is considered (WIC 5979(a)(1)). */
    TERMINATION("termination"),
    /** That the court uses its authority under the LPS Act (WIC 5979(a)(2)). */
    CONSERVATORSHIP("conservatorship"),
    /** That the petition is dismissed, with the statutory basis (WIC 5977(b)(6)(B)(ii)(II)). */
    DISMISSAL("dismissal"),
    /** To the referring court, that the referral is accepted (WIC 5978(c)). */
    ACCEPTANCE("acceptance"),
    /** To the referring court, whether a petition will be filed (WIC 5978(d)). */
    REFERRAL_DECISION("referral-decision"),
    /** That a provider disclosed health information (WIC 5977.4(d)(2)(E)). */
    PROVIDER_DISCLOSURE("provider-disclosure"),
    /** That an entity must show cause why it should not be fined (CRC 7.2301). */
    SHOW_CAUSE("show-cause"),
    /** That a local entity must show cause why it should not be joined (CRC 7.2240(a)(2)). */
    JOINDER("joinder"),
    /** To a tribe, of the initial appearance or of case management (WIC 5977(b)(5), 5977(c)(3)). */
    TRIBE("tribe"),
    /** To the parties, that the courts communicated (WIC 5978.2(d)). */
    COURT_COMMUNICATION("court-communication"),
    /** To the criminal court, that the defendant was accepted into CARE (PEN 1370.01(b)(2)). */
    CRIMINAL_COURT_ACCEPTANCE("criminal-court-acceptance"),
    /** A copy of the clinical evaluation (WIC 5976(b), 5977.1(c)(1)). */
    EVALUATION_COPY("evaluation-copy"),
    /** That more time was given before the hearing on the CARE plan (WIC 5977.1(c)(6)). */
    PLAN_REVIEW_EXTENSION("plan-review-extension"),
    /** To the original petitioner, of what happens in the proceedings (WIC 5977(b)(6)(B)(ii)(II)). */
    ORIGINAL_PETITIONER("original-petitioner"),
    /** A copy of what was filed, to the respondent and counsel (WIC 5977.4(d)(1)). */
    FILING("filing");

    private final String code;

    NoticeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
