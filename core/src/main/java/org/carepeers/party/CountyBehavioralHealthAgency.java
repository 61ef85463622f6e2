package org.carepeers.party;

/**
 * A county's behavioral health agency, in its relation to one case (WIC 5971(f)).
 *
 * <p>It investigates, petitions or succeeds the petitioner, and provides or coordinates services. The agency where the
 * proceedings are pending is a party; that of the county of residence, if another, answers for costs.
 *
 * @param party the agency
 * @param county the county whose agency it is
 * @param place why that county has to do with the case
 */
public record CountyBehavioralHealthAgency(PartyId party, County county, AgencyPlace place) {

    /**
     * Returns an agency.
     *
     * @param party the agency
     * @param county the county whose agency it is
     * @param place why that county has to do with the case
     * @return the value
     */
    public static CountyBehavioralHealthAgency of(PartyId party, County county, AgencyPlace place) {
        return new CountyBehavioralHealthAgency(party, county, place);
    }
}
