package org.carepeers.consent;

import org.carepeers.Coded;

/**
 * A part of what is on record about a person, as far as it is shown or withheld as one.
 *
 * <p>The parts up to {@link #RECORD_KEEPING} belong to a case, those after it to peer support, which is no part of a case.
 */
public enum RecordPart implements Coded {
    /** The number of the case and the county where it is. */
    CASE("case", "the number of the case and its county"),
    /** Where the case is, since when, and the term. */
    STAGE("stage", "where the case is, since when, and its term"),
    /** The petition or referral: who filed, in which standing, and on what it rests. */
    PETITION("petition", "the petition or referral"),
    /** Who takes part: counsel, supporter, local entities. */
    PARTIES("parties", "who takes part: counsel, supporter, local entities"),
    /** The hearings that are set and not yet held. */
    HEARINGS_AHEAD("hearings-ahead", "the kind and day of hearings that are set"),
    /** The hearings that were held, with who came. */
    HEARINGS_HELD("hearings-held", "the hearings that were held, with who came"),
    /** What the court found and ordered, with the endings of a case. */
    ORDERS("orders", "what the court found and ordered"),
    /** The county's reports. */
    REPORTS("reports", "the county's reports"),
    /** The clinical evaluation. */
    EVALUATION("evaluation", "the clinical evaluation"),
    /** The CARE agreement, the CARE plan and the graduation plan. */
    PLAN("plan", "the CARE agreement, CARE plan and graduation plan"),
    /** The psychiatric advance directive. */
    DIRECTIVE("directive", "the psychiatric advance directive"),
    /** The notices and other filings that were served. */
    NOTICES("notices", "the notices and filings that were served"),
    /** Where life put the person: custody, a hospital, another county, or where nobody knows. */
    CIRCUMSTANCES("circumstances", "custody, hospital, a move, not found, death"),
    /** The matters beside the case, other petitions among them. */
    SIDE_MATTERS("side-matters", "criminal, LPS and sealing matters, appeals and other petitions"),
    /** What a county or local entity owed and did not do. */
    ENTITY_DUTIES("entity-duties", "orders to show cause to entities, fines, special masters"),
    /** What is open, for whom and by when. */
    DEADLINES("deadlines", "what is open, for whom and by when"),
    /** Languages and the need of an interpreter. */
    LANGUAGES("languages", "languages and the need of an interpreter"),
    /** The connection with a tribe or an Indian health care provider. */
    TRIBAL_CONNECTION("tribal-connection", "the connection with a tribe or Indian health care provider"),
    /** The person's names and day of birth. */
    IDENTITY("identity", "the person's names and day of birth"),
    /** Where the person lives and how to reach them. */
    CONTACT("contact", "the person's address, telephone, mail and county of residence"),
    /** Names and addresses of the other people of a case. */
    OTHER_PEOPLE("other-people", "names and addresses of the other people of a case"),
    /** The consents that the person gave and took back. */
    CONSENTS("consents", "the consents that the person gave and took back"),
    /** What was shown to whom. */
    DISCLOSURES("disclosures", "what was shown to whom, providers' disclosures among it"),
    /** Keys in other systems, and who typed the record. */
    RECORD_KEEPING("record-keeping", "keys in other systems, and who typed the record"),
    /** Whether a peer support worker walks beside the person, and who. */
    ASSIGNMENT("assignment", "whether a peer walks beside the person, and who"),
    /** The meetings with a peer support worker, and the attempts. */
    ENGAGEMENTS("engagements", "the meetings with a peer, and the attempts"),
    /** What the person said to a peer support worker: their own words, goals and next steps. */
    OWN_WORDS("own-words", "the person's own words, goals and next steps"),
    /** The notes of a peer support worker. */
    PEER_NOTES("peer-notes", "the notes of a peer"),
    /** What the two settled for a hearing: the ride, and what the person wants said. */
    HEARING_PLANS("hearing-plans", "what the two settled for a hearing"),
    /** What one worker passed on to the next. */
    HAND_OVER("hand-over", "what one peer passed on to the next"),
    /** What the person would like, as they put it. */
    PREFERENCES("preferences", "what the person would like, as they put it");

    private final String code;
    private final String meaning;

    RecordPart(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return what belongs to the part, in plain English words} */
    public String meaning() {
        return meaning;
    }

    /** {@return whether it belongs to peer support and to no case} */
    public boolean isOfPeerSupport() {
        return compareTo(RECORD_KEEPING) > 0;
    }
}
