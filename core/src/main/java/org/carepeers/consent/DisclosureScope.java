package org.carepeers.consent;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** What a consent opens. One consent opens one scope; nothing is implied by another. */
public enum DisclosureScope implements Coded {
    /** Reports, evaluations and other documents filed with the court. */
    COURT_DOCUMENTS("court-documents", Optional.of(Citation.parse("WIC 5977.4(d)(1)"))),
    /** Information that providers shared with the county agency, or a summary of it. */
    PROVIDER_INFORMATION("provider-information", Optional.of(Citation.parse("WIC 5977.4(d)(2)(F)"))),
    /** Protected patient information in the notices that an original petitioner receives. */
    PATIENT_INFORMATION_IN_NOTICES(
            "patient-information-in-notices", Optional.of(Citation.parse("WIC 5977(b)(6)(B)(ii)(II)"))),
    /** An original petitioner's part in the proceedings beyond notice. */
    PARTICIPATION_IN_PROCEEDINGS("participation-in-proceedings", Optional.of(Citation.parse("WIC 5977(b)(6)(B)(iii)"))),
    /** A tribal representative's presence at the initial appearance. */
    PRESENCE_AT_INITIAL_APPEARANCE("presence-at-initial-appearance", Optional.of(Citation.parse("WIC 5977(b)(5)"))),
    /** Notice to a tribe of the case management hearing. */
    NOTICE_OF_CASE_MANAGEMENT("notice-of-case-management", Optional.of(Citation.parse("WIC 5977(c)(3)"))),
    /** Someone's presence at a hearing that is closed to the public. */
    PRESENCE_AT_CLOSED_HEARING("presence-at-closed-hearing", Optional.of(Citation.parse("WIC 5976.5(c)"))),
    /** Substance use disorder patient records, for treatment, payment and operations. */
    SUBSTANCE_USE_RECORDS_FOR_CARE("substance-use-records-for-care", Optional.of(Citation.parse("CFR 42-2.31"))),
    /** Substance use disorder patient records, for use in a proceeding; never part of another consent. */
    SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS(
            "substance-use-records-for-proceedings", Optional.of(Citation.parse("CFR 42-2.31"))),
    /** What a peer support worker wrote of their work with the participant. */
    PEER_NOTES("peer-notes", Optional.empty()),
    /** What a referral tells a partner: who the person is, what they ask for, and how they wish to be reached. */
    REFERRAL_TO_PARTNER("referral-to-partner", Optional.empty()),
    /** Where the participant may be reached. */
    WHEREABOUTS("whereabouts", Optional.empty());

    private final String code;
    private final Optional<Citation> citation;

    DisclosureScope(String code, Optional<Citation> citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section that asks for the consent, or empty where the practice of the program does} */
    public Optional<Citation> citation() {
        return citation;
    }
}
