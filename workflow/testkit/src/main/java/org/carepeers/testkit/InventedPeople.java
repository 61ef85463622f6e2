package org.carepeers.testkit;

import org.carepeers.party.CaseId;
import org.carepeers.party.PartyId;

/**
 * Ids of people and cases that nobody can take for real ones.
 *
 * <p>The samples of this package use them; a vendor's own tests may too. They are ids and nothing else: no name, no birth
 * date, no address.
 */
public final class InventedPeople {

    /** The participant of every sample. */
    public static final PartyId PARTICIPANT = PartyId.of("invented-participant");
    /** A relative who files. */
    public static final PartyId PETITIONER = PartyId.of("invented-petitioner");
    /** Counsel for the participant. */
    public static final PartyId COUNSEL = PartyId.of("invented-counsel");
    /** A supporter, who is not a peer worker. */
    public static final PartyId SUPPORTER = PartyId.of("invented-supporter");
    /** A county agency. */
    public static final PartyId AGENCY = PartyId.of("invented-agency");
    /** The case of every sample. */
    public static final CaseId CASE = CaseId.of("invented-case-1");
    /** Another case about the same participant. */
    public static final CaseId OTHER_CASE = CaseId.of("invented-case-2");

    private InventedPeople() {}
}
