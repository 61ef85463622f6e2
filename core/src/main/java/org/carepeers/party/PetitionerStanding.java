package org.carepeers.party;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.RuleId;
import org.carepeers.statute.Citation;

/**
 * The twelve kinds of adults who may file a petition (WIC 5974).
 *
 * <p>Standing keys on the capacity in which someone files, not on who they are: a parent who also works in outreach
 * files as the one or as the other. Where contact must lie within days before the petition, {@link #lookBackRule()}
 * names the rule that holds the number.
 */
public enum PetitionerStanding implements Coded {
    /** A person with whom the respondent resides. */
    HOUSEHOLD_MEMBER("household-member", Citation.parse("WIC 5974(a)"), false, true, Optional.empty()),
    /** A spouse, parent, sibling, child or grandparent, or one who stands in loco parentis. */
    FAMILY_MEMBER("family-member", Citation.parse("WIC 5974(b)"), false, true, Optional.empty()),
    /** The director of a hospital in which the respondent is hospitalized. */
    HOSPITAL_DIRECTOR("hospital-director", Citation.parse("WIC 5974(c)"), true, false, Optional.empty()),
    /**
     * The director of an organization, agency or home that gives behavioral health services to the respondent, now or
     * within the look-back, or in whose institution the respondent resides.
     */
    SERVICE_DIRECTOR(
            "service-director",
            Citation.parse("WIC 5974(d)"),
            true,
            false,
            Optional.of(CareRules.SERVICE_PROVIDER_CONTACT)),
    /**
     * A licensed behavioral health professional who treats the respondent or supervises the treatment, now or within
     * the look-back.
     */
    TREATING_PROFESSIONAL(
            "treating-professional",
            Citation.parse("WIC 5974(e)"),
            true,
            false,
            Optional.of(CareRules.TREATING_PROFESSIONAL_CONTACT)),
    /**
     * A first responder with repeated interactions with the respondent, a worker who reaches out to people experiencing
     * homelessness among them (WIC 5971(j)).
     */
    FIRST_RESPONDER("first-responder", Citation.parse("WIC 5974(f)"), false, false, Optional.empty()),
    /** The public guardian or public conservator of the county where the respondent resides or is found. */
    PUBLIC_GUARDIAN("public-guardian", Citation.parse("WIC 5974(g)"), true, false, Optional.empty()),
    /** The director of the county behavioral health agency of the county where the respondent resides or is found. */
    COUNTY_BEHAVIORAL_HEALTH_DIRECTOR(
            "county-behavioral-health-director", Citation.parse("WIC 5974(h)"), true, false, Optional.empty()),
    /** The director of county adult protective services of the county where the respondent resides or is found. */
    ADULT_PROTECTIVE_SERVICES_DIRECTOR(
            "adult-protective-services-director", Citation.parse("WIC 5974(i)"), true, false, Optional.empty()),
    /**
     * The director of a California Indian health services program or tribal behavioral health department that serves
     * the respondent, now or within the look-back.
     */
    INDIAN_HEALTH_DIRECTOR(
            "indian-health-director",
            Citation.parse("WIC 5974(j)"),
            true,
            false,
            Optional.of(CareRules.TRIBAL_PROGRAM_CONTACT)),
    /** The judge of a tribal court in California before which the respondent appeared within the look-back. */
    TRIBAL_COURT_JUDGE(
            "tribal-court-judge",
            Citation.parse("WIC 5974(k)"),
            true,
            false,
            Optional.of(CareRules.TRIBAL_COURT_APPEARANCE)),
    /** The respondent, who petitions for themselves. */
    RESPONDENT("respondent", Citation.parse("WIC 5974(l)"), false, false, Optional.empty());

    private final String code;
    private final Citation citation;
    private final boolean admitsDesignee;
    private final boolean keepsContinuingRights;
    private final Optional<RuleId> lookBackRule;

    PetitionerStanding(
            String code,
            Citation citation,
            boolean admitsDesignee,
            boolean keepsContinuingRights,
            Optional<RuleId> lookBackRule) {
        this.code = code;
        this.citation = citation;
        this.admitsDesignee = admitsDesignee;
        this.keepsContinuingRights = keepsContinuingRights;
        this.lookBackRule = lookBackRule;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the subdivision that gives the standing} */
    public Citation citation() {
        return citation;
    }

    /** {@return whether a designee may file in the place of the person named} */
    public boolean admitsDesignee() {
        return admitsDesignee;
    }

    /**
     * Says whether an original petitioner of this standing keeps rights after being relieved: ongoing notice, and a new
     * petition on changed circumstances (WIC 5977(b)(6)(B)). All others keep only presence and a statement at the
     * hearing on the merits.
     *
     * @return whether the standing is that of a household or family member
     */
    public boolean keepsContinuingRights() {
        return keepsContinuingRights;
    }

    /**
     * Returns the id of the rule that says how recent the contact must be.
     *
     * @return the id of the look-back in the rule book, or empty where the subdivision asks for none
     */
    public Optional<RuleId> lookBackRule() {
        return lookBackRule;
    }

    /**
     * Says whether someone of this standing files as a private person.
     *
     * @return whether it is that of a household or family member or of the respondent
     */
    public boolean isPrivate() {
        return keepsContinuingRights || this == RESPONDENT;
    }
}
