package org.carepeers.workflow.disclosure;

import static org.carepeers.consent.DisclosureScope.PROVIDER_INFORMATION;
import static org.carepeers.consent.DisclosureScope.REFERRAL_TO_PARTNER;
import static org.carepeers.consent.DisclosureScope.WHEREABOUTS;
import static org.carepeers.consent.RecordPart.*;

import org.carepeers.consent.Audience;
import org.carepeers.consent.RecordPart;

/** What those see who serve the person or walk beside them. No section of the Act speaks of them: these rows are practice. */
final class PeerSupportAccess {

    private static final RecordPart[] FILE = {
        PETITION,
        PARTIES,
        HEARINGS_HELD,
        ORDERS,
        REPORTS,
        NOTICES,
        SIDE_MATTERS,
        ENTITY_DUTIES,
        OTHER_PEOPLE,
        DISCLOSURES,
        RECORD_KEEPING
    };

    private PeerSupportAccess() {}

    static void declare(AccessRows rows) {
        careTeam(rows.to(Audience.CARE_TEAM));
        peer(rows.to(Audience.PEER_WORKER));
        supervisor(rows.to(Audience.PEER_SUPERVISOR));
        scheduler(rows.to(Audience.SCHEDULER));
        partner(rows.to(Audience.PARTNER_ORGANIZATION));
    }

    // spotless:off
    private static void careTeam(AccessRows.Of to) {
        to.whole(CASE, STAGE, HEARINGS_AHEAD, LANGUAGES).because("services follow the case and its days");
        to.whole(PLAN).near("WIC 5982(a)").because("they provide what was agreed or ordered");
        to.facts(CIRCUMSTANCES).because("discharge and release are coordinated; who said so is the county's");
        to.facts(IDENTITY).because("they know whom they serve");
        to.whole(CONTACT).with(WHEREABOUTS).because("where someone may be reached is theirs to tell");
        to.whole(DIRECTIVE).with(PROVIDER_INFORMATION).near("PROB 4600").because("whoever treats should have it, if the person gives it");
        to.facts(DEADLINES).because("they prepare what is due");
        to.whole(EVALUATION).near("WIC 5328(a)").when(AccessChoice.CARE_TEAM_READS_EVALUATION, true)
                .because("between qualified professionals who provide services");
        to.nothing(EVALUATION).near("WIC 5328(a)").when(AccessChoice.CARE_TEAM_READS_EVALUATION, false)
                .because("not everyone on a team is a qualified professional");
        to.whole(CONSENTS).because("they must know what they may share");
        to.nothing(FILE).near("WIC 5977.4(a)").because("court documents are a class of their own, apart from the chart");
        to.nothing(TRIBAL_CONNECTION).because("the person tells it if they wish");
        to.facts(ASSIGNMENT, ENGAGEMENTS).because("the peer is a full member of the team");
        to.whole(PEER_NOTES).because("only what was written for the team, or by consent; NoteRelease decides");
        to.nothing(OWN_WORDS, HEARING_PLANS, HAND_OVER, PREFERENCES).because("what was said to a peer stays there unless the person passes it on");
    }

    private static void peer(AccessRows.Of to) {
        to.whole(CASE, HEARINGS_AHEAD, LANGUAGES).because("a peer sees dates and places");
        to.facts(STAGE).because("what is offered follows where the case is");
        to.facts(IDENTITY).because("a name, as the person wishes to be called; never the day of birth");
        to.whole(CONTACT).with(WHEREABOUTS).because("the person tells where they may be found");
        to.facts(CIRCUMSTANCES).when(AccessChoice.PEER_SEES_CIRCUMSTANCES, true)
                .because("a visit if wanted, a contact on the day of release, and silence after a death");
        to.nothing(CIRCUMSTANCES).when(AccessChoice.PEER_SEES_CIRCUMSTANCES, false).because("the person tells it if they wish");
        to.whole(PLAN).with(PROVIDER_INFORMATION).near("WIC 5328(a)").when(AccessChoice.PEER_SEES_SERVICES, true)
                .because("services, if the person says so");
        to.nothing(PLAN).near("WIC 5328(a)").when(AccessChoice.PEER_SEES_SERVICES, false).because("the person tells what they want to tell");
        to.nothing(FILE).near("WIC 5977.4(a)").because("never petition, reports or orders");
        to.nothing(EVALUATION, DIRECTIVE, DEADLINES, TRIBAL_CONNECTION).because("a peer learns of it from the person or not at all");
        to.whole(CONSENTS, PREFERENCES, ASSIGNMENT, HEARING_PLANS).because("what the person shares with the peer");
        to.whole(HAND_OVER).because("once the person has seen it and let it be passed on");
        to.whole(ENGAGEMENTS, OWN_WORDS).because("their own; of another worker's the hand-over tells");
        to.whole(PEER_NOTES).because("their own; another's only if written for the team; NoteRelease decides");
    }

    private static void supervisor(AccessRows.Of to) {
        to.whole(CASE, HEARINGS_AHEAD, LANGUAGES).because("cover is planned by days and languages");
        to.facts(STAGE, IDENTITY, CIRCUMSTANCES).because("as much as the peers whom they supervise");
        to.nothing(FILE).near("WIC 5977.4(a)").because("never petition, reports or orders");
        to.nothing(PLAN, EVALUATION, DIRECTIVE, DEADLINES, TRIBAL_CONNECTION, CONTACT).because("supervision is of the work and not of the person");
        to.whole(CONSENTS, ASSIGNMENT).because("they answer for what is shared and who walks along");
        to.whole(HAND_OVER).because("they write it where the worker cannot");
        to.facts(ENGAGEMENTS, HEARING_PLANS).because("rides, hours and hearings; not what the person wants said");
        to.whole(PEER_NOTES).counted().because("as far as they were written for them; NoteRelease decides");
        to.nothing(OWN_WORDS, PREFERENCES).because("said to one peer, and not to an office");
    }

    private static void scheduler(AccessRows.Of to) {
        to.whole(CASE, LANGUAGES).because("who works when, where and in which language");
        to.dates(HEARINGS_AHEAD).because("a calendar needs the day and not what the hearing is for");
        to.facts(ASSIGNMENT).because("who works with whom");
        to.nothing(FILE).near("WIC 5977.4(a)").because("a calendar needs no file");
        to.nothing(STAGE, EVALUATION, PLAN, DIRECTIVE, CIRCUMSTANCES, DEADLINES, TRIBAL_CONNECTION, IDENTITY, CONTACT, CONSENTS,
                        ENGAGEMENTS, OWN_WORDS, PEER_NOTES, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("a calendar needs none of it");
    }

    private static void partner(AccessRows.Of to) {
        to.facts(IDENTITY).with(REFERRAL_TO_PARTNER).because("who the person is, if they agreed to the referral");
        to.whole(CONTACT, LANGUAGES).with(REFERRAL_TO_PARTNER).because("how they wish to be reached, if they agreed to the referral");
        to.nothing(FILE).near("WIC 5977.4(a)").because("a referral tells nothing of a case");
        to.nothing(CASE, STAGE, HEARINGS_AHEAD, EVALUATION, PLAN, DIRECTIVE, CIRCUMSTANCES, DEADLINES, TRIBAL_CONNECTION, CONSENTS,
                        ASSIGNMENT, ENGAGEMENTS, OWN_WORDS, PEER_NOTES, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("a referral tells what the person asks for, and nothing of this");
    }
    // spotless:on
}
