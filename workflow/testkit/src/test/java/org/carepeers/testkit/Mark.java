package org.carepeers.testkit;

import static org.carepeers.consent.Audience.CARE_TEAM;
import static org.carepeers.consent.Audience.COUNSEL;
import static org.carepeers.consent.Audience.COUNTY_AGENCY;
import static org.carepeers.consent.Audience.COURT;
import static org.carepeers.consent.Audience.PARTICIPANT;
import static org.carepeers.consent.Audience.PARTNER_ORGANIZATION;
import static org.carepeers.consent.Audience.PEER_SUPERVISOR;
import static org.carepeers.consent.Audience.PEER_WORKER;
import static org.carepeers.consent.Audience.SUPPORTER;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.carepeers.consent.Audience;

/**
 * A conspicuous value that stands for a personal one, with those who may see it: written down here by hand, and not taken
 * from the table that is tested.
 */
enum Mark {
    NAME(
            of(PARTICIPANT, COUNSEL, SUPPORTER, COURT, COUNTY_AGENCY, CARE_TEAM, PEER_WORKER, PEER_SUPERVISOR),
            of(PARTNER_ORGANIZATION)),
    CALLED_NAME(
            of(PARTICIPANT, COUNSEL, SUPPORTER, COURT, COUNTY_AGENCY, CARE_TEAM, PEER_WORKER, PEER_SUPERVISOR),
            of(PARTNER_ORGANIZATION)),
    BIRTH_DATE(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY), of()),
    ADDRESS(
            of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY),
            of(SUPPORTER, CARE_TEAM, PEER_WORKER, PARTNER_ORGANIZATION)),
    TELEPHONE(
            of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY),
            of(SUPPORTER, CARE_TEAM, PEER_WORKER, PARTNER_ORGANIZATION)),
    EMAIL(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY), of(SUPPORTER, CARE_TEAM, PEER_WORKER, PARTNER_ORGANIZATION)),
    OTHERS_NAME(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY), of()),
    OTHERS_BIRTH_DATE(of(COURT, COUNTY_AGENCY), of()),
    OTHERS_ADDRESS(of(COURT, COUNTY_AGENCY), of()),
    OTHERS_TELEPHONE(of(COURT, COUNTY_AGENCY), of()),
    OTHERS_EMAIL(of(COURT, COUNTY_AGENCY), of()),
    WHO_SAID_SO(of(PARTICIPANT, COUNSEL, COUNTY_AGENCY), of()),
    KEY_OF_THE_CASE(of(COUNTY_AGENCY), of()),
    KEY_OF_AN_EVENT(of(COUNTY_AGENCY), of()),
    RECORDER(of(COUNTY_AGENCY), of()),
    ACTOR(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY, CARE_TEAM), of(SUPPORTER)),
    PARTY_MEANT(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY), of(SUPPORTER)),
    WHO_CAME(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY), of()),
    OTHER_CASE(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY), of()),
    TAKEN_UP_FROM(of(COUNTY_AGENCY), of()),
    STRATEGY(of(PARTICIPANT, COUNSEL, COURT, COUNTY_AGENCY, CARE_TEAM), of(SUPPORTER)),
    DIRECTIVES_WORDS(of(PARTICIPANT, COUNSEL), of(SUPPORTER, CARE_TEAM)),
    OWN_WORDS(of(PARTICIPANT, PEER_WORKER), of()),
    GOAL(of(PARTICIPANT, PEER_WORKER), of()),
    NEXT_STEP(of(PARTICIPANT, PEER_WORKER), of()),
    KEY_OF_A_MEETING(of(COUNTY_AGENCY), of()),
    RIDE(of(PARTICIPANT, PEER_WORKER), of()),
    RIDE_INSTEAD(of(PARTICIPANT, PEER_WORKER), of()),
    WANTS_SAID(of(PARTICIPANT, PEER_WORKER), of()),
    HAND_OVER(of(PARTICIPANT, PEER_WORKER, PEER_SUPERVISOR), of()),
    PRONOUNS(of(PARTICIPANT, PEER_WORKER), of()),
    PLACES(of(PARTICIPANT, PEER_WORKER), of()),
    TIMES(of(PARTICIPANT, PEER_WORKER), of()),
    WISHES(of(PARTICIPANT, PEER_WORKER), of()),
    NOTE_BETWEEN_THE_TWO(
            of(PARTICIPANT, PEER_WORKER), of(COUNSEL, SUPPORTER, COUNTY_AGENCY, CARE_TEAM, PEER_SUPERVISOR)),
    NOTE_FOR_SUPERVISOR(
            of(PARTICIPANT, PEER_WORKER, PEER_SUPERVISOR), of(COUNSEL, SUPPORTER, COUNTY_AGENCY, CARE_TEAM)),
    NOTE_FOR_TEAM(of(PARTICIPANT, PEER_WORKER, PEER_SUPERVISOR, CARE_TEAM), of(COUNSEL, SUPPORTER, COUNTY_AGENCY)),
    NOTE_FOR_REPORT(of(PARTICIPANT, PEER_WORKER, PEER_SUPERVISOR, CARE_TEAM, COUNTY_AGENCY), of(COUNSEL, SUPPORTER)),
    PROTECTED_NOTE(of(PARTICIPANT, PEER_WORKER, PEER_SUPERVISOR), of(COUNSEL, SUPPORTER, COUNTY_AGENCY, CARE_TEAM));

    private final Set<Audience> always;
    private final Set<Audience> byConsent;

    Mark(Set<Audience> always, Set<Audience> byConsent) {
        this.always = always;
        this.byConsent = byConsent;
    }

    private static Set<Audience> of(Audience... audiences) {
        Set<Audience> set = EnumSet.noneOf(Audience.class);
        set.addAll(Set.of(audiences));
        return set;
    }

    /** Says whether an audience may see it, without a consent or with every consent there is. */
    boolean isFor(Audience audience, boolean allConsents) {
        return always.contains(audience) || (allConsents && byConsent.contains(audience));
    }

    /** Says whether it stands in an accompaniment; otherwise it stands in a case. */
    boolean isOfPeerSupport() {
        return compareTo(OWN_WORDS) >= 0;
    }

    /** The value itself: days of birth are days, everything else is text that could also be an id. */
    String text() {
        return switch (this) {
            case BIRTH_DATE -> "1901-02-03";
            case OTHERS_BIRTH_DATE -> "1902-03-04";
            default -> "Zzq-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-zzQ";
        };
    }
}
