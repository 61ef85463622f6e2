package org.carepeers.workflow.disclosure;

import static org.carepeers.consent.RecordPart.*;

import org.carepeers.consent.Audience;

/** What those see who count: the State and researchers. */
final class OutsideAccess {

    private OutsideAccess() {}

    static void declare(AccessRows rows) {
        state(rows.to(Audience.STATE_REPORTING));
        researcher(rows.to(Audience.RESEARCHER));
    }

    // spotless:off
    private static void state(AccessRows.Of to) {
        to.counts(PETITION, STAGE, HEARINGS_HELD, ORDERS, PLAN).under("WIC 5985(d)(3)").because("petitions, hearings, agreements, plans and dismissals are counted");
        to.counts(PARTIES).under("WIC 5985(e)(15)").because("supporters are counted");
        to.counts(SIDE_MATTERS).under("WIC 5985(e)(7)", "WIC 5985(e)(8)").because("detentions and criminal matters are counted");
        to.counts(CIRCUMSTANCES).under("WIC 5985(e)(9)").because("deaths are counted");
        to.counts(DIRECTIVE).under("WIC 5985(e)(20)").because("advance directives are counted");
        to.counts(ENGAGEMENTS).under("WIC 5985(e)(10)").because("outreach is counted by type, format and outcome");
        to.counts(LANGUAGES).under("WIC 5985(e)(1)").because("languages are counted");
        to.nothing(CASE, HEARINGS_AHEAD, REPORTS, EVALUATION, NOTICES, ENTITY_DUTIES, DEADLINES, TRIBAL_CONNECTION, IDENTITY,
                        CONTACT, OTHER_PEOPLE, CONSENTS, DISCLOSURES, RECORD_KEEPING)
                .near("WIC 5985(i)").because("it is of no measure, or would tell people apart");
        to.nothing(ASSIGNMENT, OWN_WORDS, PEER_NOTES, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("no measure is made of a peer, nor of what anyone said to one");
    }

    private static void researcher(AccessRows.Of to) {
        to.counts(PETITION, STAGE, HEARINGS_HELD, ORDERS, PLAN, PARTIES, SIDE_MATTERS, CIRCUMSTANCES, DIRECTIVE, ENGAGEMENTS, LANGUAGES)
                .near("WIC 5985(i)", "WIC 5986").because("what is published is de-identified, and so is what is studied");
        to.nothing(CASE, HEARINGS_AHEAD, REPORTS, EVALUATION, NOTICES, ENTITY_DUTIES, DEADLINES, TRIBAL_CONNECTION, IDENTITY,
                        CONTACT, OTHER_PEOPLE, CONSENTS, DISCLOSURES, RECORD_KEEPING)
                .near("WIC 5977.4(a)").because("a study with people's records needs an agreement that this table does not know");
        to.nothing(ASSIGNMENT, OWN_WORDS, PEER_NOTES, HEARING_PLANS, HAND_OVER, PREFERENCES)
                .because("what anyone said to a peer is no data");
    }
    // spotless:on
}
