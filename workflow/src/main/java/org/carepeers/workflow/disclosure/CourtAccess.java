package org.carepeers.workflow.disclosure;

import static org.carepeers.consent.DisclosureScope.COURT_DOCUMENTS;
import static org.carepeers.consent.DisclosureScope.NOTICE_OF_CASE_MANAGEMENT;
import static org.carepeers.consent.DisclosureScope.PATIENT_INFORMATION_IN_NOTICES;
import static org.carepeers.consent.DisclosureScope.PRESENCE_AT_CLOSED_HEARING;
import static org.carepeers.consent.DisclosureScope.PROVIDER_INFORMATION;
import static org.carepeers.consent.DisclosureScope.WHEREABOUTS;
import static org.carepeers.consent.Extent.DATES;
import static org.carepeers.consent.RecordPart.*;

import org.carepeers.consent.Audience;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.RecordPart;

/** What those see who take part in the proceedings: the participant, counsel, supporter, court, county and petitioner. */
final class CourtAccess {

    private static final RecordPart[] PEER_SUPPORT = {
        ASSIGNMENT, ENGAGEMENTS, OWN_WORDS, PEER_NOTES, HEARING_PLANS, HAND_OVER, PREFERENCES
    };

    private CourtAccess() {}

    static void declare(AccessRows rows) {
        participant(rows.to(Audience.PARTICIPANT));
        counsel(rows.to(Audience.COUNSEL));
        supporter(rows.to(Audience.SUPPORTER));
        court(rows.to(Audience.COURT));
        countyAgency(rows.to(Audience.COUNTY_AGENCY));
        petitioner(rows.to(Audience.PETITIONER_WITH_CONTINUING_NOTICE));
        tribe(rows.to(Audience.TRIBE));
        familyOrFriend(rows.to(Audience.FAMILY_OR_FRIEND));
    }

    // spotless:off
    private static void participant(AccessRows.Of to) {
        to.whole(CASE, STAGE, PETITION, PARTIES, HEARINGS_AHEAD, HEARINGS_HELD, ORDERS, REPORTS, PLAN, NOTICES,
                        CIRCUMSTANCES, SIDE_MATTERS, ENTITY_DUTIES, DEADLINES, LANGUAGES, TRIBAL_CONNECTION)
                .under("WIC 5977.4(d)(1)", "CRC 7.2210(b)").because("it is their case; filings go to them unredacted");
        to.whole(EVALUATION).under("WIC 5976(b)").because("they receive a copy of the evaluation");
        to.whole(DISCLOSURES).under("WIC 5977.4(d)(2)(E)").because("they are told of each disclosure");
        to.whole(DIRECTIVE, IDENTITY, CONTACT, CONSENTS).because("it is their own");
        to.facts(OTHER_PEOPLE).near("WIC 5328").counted()
                .because("they know who is in the case; where others live was told in confidence");
        to.nothing(RECORD_KEEPING).because("keys of other systems tell them nothing");
        to.whole(PEER_SUPPORT).because("it is about them and theirs; a note is read with its author, who minds what others said");
    }

    private static void counsel(AccessRows.Of to) {
        to.whole(CASE, STAGE, PETITION, PARTIES, HEARINGS_AHEAD, HEARINGS_HELD, ORDERS, REPORTS, EVALUATION, PLAN,
                        NOTICES, CIRCUMSTANCES, SIDE_MATTERS, ENTITY_DUTIES, DEADLINES, LANGUAGES, TRIBAL_CONNECTION, CONSENTS)
                .under("CRC 7.2210(b)", "WIC 5977.4(d)(1)").because("the file is open to the respondent's counsel without an order");
        to.whole(DISCLOSURES).under("WIC 5977.4(d)(2)(E)").because("notice of a disclosure may go to counsel");
        to.whole(DIRECTIVE, IDENTITY, CONTACT).because("they act for the person and must be able to reach them");
        to.facts(OTHER_PEOPLE).near("CRC 7.2210(b)").because("names stand in the file");
        to.nothing(RECORD_KEEPING).because("keys of other systems tell them nothing");
        to.facts(ASSIGNMENT, ENGAGEMENTS).with(DisclosureScope.PEER_NOTES).because("peer support is the person's; they say whether counsel hears of it");
        to.whole(PEER_NOTES).with(DisclosureScope.PEER_NOTES).because("a note travels as NoteRelease decides, and to counsel by consent");
        to.nothing(OWN_WORDS, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("what was said to a peer is for the person to say again");
    }

    private static void supporter(AccessRows.Of to) {
        to.whole(CASE, HEARINGS_AHEAD).under("WIC 5976(d)", "WIC 5980(b)(3)").because("they may be present throughout");
        to.whole(STAGE).near("WIC 5980(b)(3)").because("whoever may be present throughout knows where the case is");
        to.facts(HEARINGS_HELD).near("WIC 5980(b)(3)").because("they may have been there; who else came is in the file");
        to.whole(REPORTS).with(COURT_DOCUMENTS, DATES).under("WIC 5977.4(d)(1)", "CRC 7.2210(b)").counted()
                .when(AccessChoice.SUPPORTER_NEEDS_CONSENT_FOR_REPORTS, true)
                .because("reports go to a supporter with consent; without it they know that one was filed");
        to.whole(REPORTS).near("WIC 5977.2(a)(1)", "WIC 5977.3(a)(1)")
                .when(AccessChoice.SUPPORTER_NEEDS_CONSENT_FOR_REPORTS, false)
                .because("reports are served on the supporter, if that is read without the consent of other sections");
        to.whole(PETITION, EVALUATION, PLAN, ORDERS, NOTICES).with(COURT_DOCUMENTS).under("WIC 5977.4(d)(1)", "CRC 7.2210(b)").counted()
                .because("filings and the file go to a supporter only with the respondent's consent");
        to.whole(DIRECTIVE).with(COURT_DOCUMENTS).near("WIC 5981(a)").because("they may help to write it, if the person wants that");
        to.facts(DISCLOSURES).with(PROVIDER_INFORMATION).under("WIC 5977.4(d)(2)(F)").because("what providers told goes to a supporter only with consent");
        to.facts(IDENTITY).because("the person designated them");
        to.whole(LANGUAGES).because("they help to understand and to be understood");
        to.whole(CONTACT).with(WHEREABOUTS).because("where someone may be reached is theirs to tell");
        to.whole(PARTIES).with(COURT_DOCUMENTS).near("CRC 7.2210(b)").because("who takes part stands in the file");
        to.nothing(CIRCUMSTANCES, SIDE_MATTERS, ENTITY_DUTIES, DEADLINES, TRIBAL_CONNECTION, OTHER_PEOPLE, CONSENTS, RECORD_KEEPING)
                .because("no section gives it to a supporter");
        to.whole(PEER_NOTES).with(DisclosureScope.PEER_NOTES).because("a note travels as NoteRelease decides, and to a supporter by consent");
        to.nothing(ASSIGNMENT, ENGAGEMENTS, OWN_WORDS, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("a supporter and a peer are two people whom the person may keep apart");
    }

    private static void court(AccessRows.Of to) {
        to.whole(CASE, STAGE, PETITION, PARTIES, HEARINGS_AHEAD, HEARINGS_HELD, ORDERS, REPORTS, EVALUATION, PLAN,
                        NOTICES, SIDE_MATTERS, ENTITY_DUTIES, DEADLINES, OTHER_PEOPLE)
                .under("WIC 5977.4(a)").because("it is the court's own confidential file");
        to.whole(IDENTITY, CONTACT).under("WIC 5975(a)").because("the petition names the respondent, and the address if known");
        to.whole(CONSENTS).under("CRC 7.2210(b)").because("consent is given for the file");
        to.whole(LANGUAGES).under("WIC 5976(j)").because("it provides the interpreter");
        to.whole(TRIBAL_CONNECTION).under("WIC 5977(b)(5)").because("notice and presence depend on it");
        to.facts(CIRCUMSTANCES).near("WIC 5977(b)(3)").because("why someone is absent must be found; who said so is the county's to report");
        to.facts(DIRECTIVE).near("WIC 5977.3(a)(3)(A)").because("that there is one bears on graduation; its words are the person's");
        to.facts(DISCLOSURES).near("WIC 5977.4(d)(2)(E)").because("notice of a disclosure may go out with a hearing's");
        to.nothing(RECORD_KEEPING).because("keys of other systems tell it nothing");
        to.whole(PEER_NOTES).with(DisclosureScope.PEER_NOTES).under("WIC 5977.4(d)(1)")
                .because("no underlying record goes to the court that it has not ordered; NoteRelease decides");
        to.nothing(ASSIGNMENT, ENGAGEMENTS, OWN_WORDS, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("peers have no part in the Act, and time with one is no proof of participation");
    }

    private static void countyAgency(AccessRows.Of to) {
        to.whole(CASE, STAGE, PETITION, PARTIES, HEARINGS_AHEAD, HEARINGS_HELD, ORDERS, REPORTS, EVALUATION, PLAN,
                        NOTICES, SIDE_MATTERS, ENTITY_DUTIES, DEADLINES, OTHER_PEOPLE, CONSENTS, LANGUAGES, TRIBAL_CONNECTION)
                .under("CRC 7.2210(b)").because("the file is open to the county behavioral health director and counsel without an order");
        to.whole(IDENTITY, CONTACT, CIRCUMSTANCES).near("WIC 5977(a)(3)(B)").because("it investigates, notifies and engages the person");
        to.facts(DIRECTIVE).near("WIC 5985(e)(20)").because("it counts them; their words are the person's");
        to.whole(DISCLOSURES).under("WIC 5977.4(d)(2)(E)").because("it must tell the respondent of each");
        to.whole(RECORD_KEEPING).because("it keeps the record");
        to.facts(ASSIGNMENT).because("it employs or contracts with the peers");
        to.facts(ENGAGEMENTS).under("WIC 5985(e)(10)").because("it reports type, format and frequency of outreach, with outcomes");
        to.whole(PEER_NOTES).because("only what was written for a county's report, or by consent; NoteRelease decides");
        to.nothing(OWN_WORDS, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("what was said to a peer is not the county's, unless the person passes it on");
    }

    private static void petitioner(AccessRows.Of to) {
        to.whole(CASE, HEARINGS_AHEAD).under("WIC 5977(b)(6)(B)(ii)").because("ongoing notice of proceedings");
        to.facts(NOTICES).near("WIC 5977(b)(6)(B)(ii)(II)").because("that notice was served; patient information takes the consent of that section");
        to.facts(STAGE).near("WIC 5977(b)(6)(B)(ii)").when(AccessChoice.NOTICE_TELLS_THE_STAGE, true)
                .because("ongoing notice, if that is read to tell where the case is");
        to.nothing(STAGE).near("WIC 5977(b)(6)(B)(ii)").when(AccessChoice.NOTICE_TELLS_THE_STAGE, false)
                .because("notice of proceedings is notice of their days; the stage tells of health");
        to.facts(ORDERS).with(PATIENT_INFORMATION_IN_NOTICES).near("WIC 5977(b)(6)(B)(ii)(II)")
                .because("orders hold patient information, which takes consent");
        to.nothing(PETITION, PARTIES, HEARINGS_HELD, REPORTS, EVALUATION, PLAN, DIRECTIVE, CIRCUMSTANCES, SIDE_MATTERS,
                        ENTITY_DUTIES, DEADLINES, LANGUAGES, TRIBAL_CONNECTION, IDENTITY, CONTACT, OTHER_PEOPLE, CONSENTS,
                        DISCLOSURES, RECORD_KEEPING)
                .under("WIC 5977.4(a)").because("filings are confidential, and another's petition is not theirs to see");
        to.nothing(PEER_SUPPORT).because("nothing goes from a peer to a family by the record");
    }

    private static void tribe(AccessRows.Of to) {
        to.whole(CASE, HEARINGS_AHEAD).with(NOTICE_OF_CASE_MANAGEMENT).under("WIC 5977(c)(3)").because("notice by consent");
        to.whole(TRIBAL_CONNECTION).with(NOTICE_OF_CASE_MANAGEMENT).near("WIC 5977(c)(3)").because("it is what the notice is about");
        to.nothing(STAGE, PETITION, PARTIES, HEARINGS_HELD, ORDERS, REPORTS, EVALUATION, PLAN, DIRECTIVE, NOTICES, CIRCUMSTANCES,
                        SIDE_MATTERS, ENTITY_DUTIES, DEADLINES, LANGUAGES, IDENTITY, CONTACT, OTHER_PEOPLE, CONSENTS, DISCLOSURES,
                        RECORD_KEEPING)
                .under("WIC 5977.4(a)").because("presence and consultation open no filing");
        to.nothing(PEER_SUPPORT).because("peer support is the person's own");
    }

    private static void familyOrFriend(AccessRows.Of to) {
        to.whole(CASE).with(PRESENCE_AT_CLOSED_HEARING).under("WIC 5976.5(c)").because("the respondent may have them present");
        to.dates(HEARINGS_AHEAD).with(PRESENCE_AT_CLOSED_HEARING).under("WIC 5976.5(c)").because("they come on the day; what it is for is the respondent's to tell");
        to.nothing(STAGE, PETITION, PARTIES, HEARINGS_HELD, ORDERS, REPORTS, EVALUATION, PLAN, DIRECTIVE, NOTICES, CIRCUMSTANCES,
                        SIDE_MATTERS, ENTITY_DUTIES, DEADLINES, LANGUAGES, TRIBAL_CONNECTION, IDENTITY, CONTACT, OTHER_PEOPLE,
                        CONSENTS, DISCLOSURES, RECORD_KEEPING)
                .under("WIC 5977.4(a)").because("to be present is not to read the file");
        to.nothing(PEER_SUPPORT).because("nothing goes from a peer to a family by the record");
    }
    // spotless:on
}
