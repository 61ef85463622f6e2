package org.carepeers.engagement;

import org.carepeers.Coded;

/**
 * What a peer support worker did with or for a participant.
 *
 * <p>No activity is clinical or legal: a peer does not assess, treat, advise, testify or enforce.
 */
public enum Activity implements Coded {
    /** Meeting the person for the first time and saying who one is. */
    FIRST_CONTACT("first-contact"),
    /** Looking for the person, or keeping in touch, to build trust. */
    OUTREACH("outreach"),
    /** Talking with the family, within dated consent. */
    FAMILY_CONTACT("family-contact"),
    /** Explaining the process and its words, without legal advice. */
    PLAIN_WORDS("plain-words"),
    /** Riding or walking along to where the person wants to go. */
    RIDE("ride"),
    /** Getting ready for a hearing. */
    COURT_PREPARATION("court-preparation"),
    /** Being there at a hearing. */
    COURT_ACCOMPANIMENT("court-accompaniment"),
    /** Talking after a hearing. */
    COURT_DEBRIEF("court-debrief"),
    /** Support between the two of them. */
    ONE_TO_ONE_SUPPORT("one-to-one-support"),
    /** Working on the person's own wellness recovery action plan. */
    WELLNESS_PLAN("wellness-plan"),
    /** A group that builds skills. */
    SKILLS_GROUP("skills-group"),
    /** Finding and reaching services and benefits. */
    RESOURCE_NAVIGATION("resource-navigation"),
    /** Helping the person put a psychiatric advance directive into their own words. */
    ADVANCE_DIRECTIVE_SUPPORT("advance-directive-support"),
    /** Support when moving between places or levels of care. */
    TRANSITION_SUPPORT("transition-support"),
    /** Support on the way to graduation. */
    GRADUATION_SUPPORT("graduation-support"),
    /** Being among people together: a walk, a meal, a game. */
    SOCIALIZATION("socialization"),
    /** Thinking about whom the person might choose as supporter; the choice is theirs. */
    SUPPORTER_CHOICE("supporter-choice"),
    /** Helping the person say what they want in an agreement or a plan, in their own words. */
    VOICE_IN_PLANNING("voice-in-planning"),
    /** Visiting where the person is kept or treated, if they want it. */
    VISIT("visit"),
    /** Marking what the person has reached, in the way they like. */
    CELEBRATION("celebration"),
    /** Going along to whoever supports the person next. */
    WARM_HAND_OFF("warm-hand-off"),
    /** Keeping in touch after the case has ended. */
    FOLLOW_UP("follow-up");

    private final String code;

    Activity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
