package org.carepeers.engagement;

import static org.carepeers.engagement.Activity.*;

import java.util.EnumSet;
import java.util.Set;
import org.carepeers.Coded;

/**
 * One piece of peer work that is offered at a point of the process; never a condition of anything.
 *
 * <p>Each tells in plain words what is offered and what for, and by which activities it has come about. When it is due is
 * a county's own {@link TouchpointPolicy}.
 */
public enum Touchpoint implements Coded {
    /** Offering a peer support worker, so that the person can say yes, not now, not this one, or no. */
    OFFER_OF_A_PEER("offer-of-a-peer", "Offer a peer support worker", "The choice is the person's."),
    /** Asking again on the day the person named. */
    ASK_AGAIN("ask-again", "Ask again, as the person said", "Not now is not no."),
    /** The first meeting with the person. */
    FIRST_CONTACT(
            "first-contact",
            "Meet the person for the first time",
            "Someone who has been there sets the tone.",
            Activity.FIRST_CONTACT),
    /** The first talk with the family. */
    FAMILY_CONTACT(
            "family-contact",
            "Meet the family",
            "Families are often met before anyone else; what is told them takes dated consent.",
            Activity.FAMILY_CONTACT),
    /** Looking for the person at the places they chose. */
    OUTREACH(
            "outreach",
            "Look in at the places the person chose",
            "Trust grows by coming back.",
            Activity.OUTREACH,
            Activity.FIRST_CONTACT),
    /** Looking again after a pause, for someone who was not found. */
    LOOK_AGAIN(
            "look-again",
            "Look in again after the pause",
            "A pause is no end: whoever was not found is not forgotten.",
            Activity.OUTREACH,
            Activity.FIRST_CONTACT),
    /** Explaining the papers and the rights that came with them. */
    PLAIN_WORDS(
            "plain-words",
            "Explain in plain words what came",
            "Counsel answers questions of law.",
            Activity.PLAIN_WORDS),
    /** Explaining that there are two courts and two lawyers. */
    TWO_COURTS(
            "two-courts",
            "Explain which court and which lawyer does what",
            "Two cases at once are hard to tell apart.",
            Activity.PLAIN_WORDS),
    /** Thinking about a supporter. */
    SUPPORTER_CHOICE(
            "supporter-choice",
            "Think together about a supporter",
            "The supporter is the person's own choice, and not the peer.",
            Activity.SUPPORTER_CHOICE),
    /** Telling of a new date. */
    NEW_DATE_TOLD(
            "new-date-told",
            "Tell the person about the new date",
            "Nobody should stand before a closed door.",
            Activity.PLAIN_WORDS,
            COURT_PREPARATION,
            Activity.OUTREACH),
    /** Asking counsel together for a date that nobody told. */
    ASK_FOR_THE_DATE(
            "ask-for-the-date",
            "Ask counsel together when the hearing is",
            "The law wants a hearing, and nobody has told its day.",
            Activity.PLAIN_WORDS,
            COURT_PREPARATION),
    /** A talk of the supervisor with the peer and the person after a second continuance. */
    SECOND_CONTINUANCE(
            "second-continuance",
            "Look after the peer and the person: the hearing moved again",
            "Waiting twice is hard, and nobody should carry it alone."),
    /** Settling how the person gets to a hearing. */
    RIDE(
            "ride",
            "Settle the ride",
            "Driver, vehicle, accessibility, and another way if it falls through.",
            Activity.RIDE),
    /** Preparing for a hearing. */
    HEARING_PREPARATION(
            "hearing-preparation",
            "Get ready for the hearing together",
            "Knowing who sits where takes away some of the fear.",
            COURT_PREPARATION),
    /** Going along to a hearing. */
    HEARING_ACCOMPANIMENT(
            "hearing-accompaniment",
            "Go along to the hearing",
            "If the person wants it: a calm person beside one helps.",
            COURT_ACCOMPANIMENT),
    /** Talking after a hearing. */
    HEARING_DEBRIEF(
            "hearing-debrief",
            "Talk about the hearing afterwards",
            "What was said is easier to carry when it is told.",
            COURT_DEBRIEF),
    /** The person's own say in an agreement. */
    VOICE_IN_AGREEMENT(
            "voice-in-agreement",
            "Put into words what the person wants from an agreement",
            "It is their agreement.",
            VOICE_IN_PLANNING),
    /** The person's own say in a plan. */
    VOICE_IN_PLAN(
            "voice-in-plan",
            "Put into words what the person wants from the plan",
            "Their wishes, in their own words, before others write them down.",
            VOICE_IN_PLANNING),
    /** The person's own wellness recovery action plan. */
    WELLNESS_PLAN(
            "wellness-plan",
            "Work on the person's own wellness plan",
            "A wellness recovery action plan: what keeps one well is known best from inside.",
            Activity.WELLNESS_PLAN),
    /** A group that builds skills. */
    SKILLS_GROUP("skills-group", "Invite to a skills group", "Skills grow among others.", Activity.SKILLS_GROUP),
    /** Time among people. */
    SOCIALIZATION(
            "socialization",
            "Spend time among people",
            "The other twenty-three hours of the day count.",
            Activity.SOCIALIZATION,
            ONE_TO_ONE_SUPPORT),
    /** Finding services, benefits and housing. */
    RESOURCE_NAVIGATION(
            "resource-navigation",
            "Find and reach services, benefits and housing",
            "A plan needs a roof and a phone.",
            Activity.RESOURCE_NAVIGATION),
    /** A psychiatric advance directive. */
    ADVANCE_DIRECTIVE(
            "advance-directive",
            "Offer help with a psychiatric advance directive",
            "One's own words for a day when they are hard to find.",
            ADVANCE_DIRECTIVE_SUPPORT),
    /** A graduation plan. */
    GRADUATION_PLAN(
            "graduation-plan",
            "Help with the person's own graduation plan",
            "Support that is chosen lasts.",
            GRADUATION_SUPPORT),
    /** Marking a graduation. */
    CELEBRATION("celebration", "Celebrate, in the way the person likes", "It was hard work.", Activity.CELEBRATION),
    /** The step from one kind of support to another. */
    TRANSITION(
            "transition",
            "Go along through the change in services",
            "A change of services is a risky time.",
            TRANSITION_SUPPORT,
            WARM_HAND_OFF),
    /** Going along to whoever supports the person after the case. */
    HAND_OFF(
            "hand-off",
            "Go along to whoever supports the person next",
            "The door stays open, whatever the court decided.",
            WARM_HAND_OFF),
    /** Keeping in touch after the case. */
    FOLLOW_UP("follow-up", "Keep in touch after the case", "Recovery goes on.", Activity.FOLLOW_UP),
    /** A visit in custody. */
    VISIT_IN_CUSTODY("visit-in-custody", "Visit in custody", "If the person wants it: nobody is forgotten.", VISIT),
    /** A visit in hospital. */
    VISIT_IN_HOSPITAL("visit-in-hospital", "Visit in hospital", "If the person wants it: nobody is forgotten.", VISIT),
    /** Being there on the day someone is released. */
    RELEASE_DAY_CONTACT(
            "release-day-contact",
            "Be there on the day of release",
            "The first hours outside are the hardest.",
            VISIT,
            Activity.OUTREACH,
            TRANSITION_SUPPORT),
    /** Being there on the day someone is discharged. */
    DISCHARGE_DAY_CONTACT(
            "discharge-day-contact",
            "Be there on the day of discharge",
            "The first hours at home are the hardest.",
            VISIT,
            Activity.OUTREACH,
            TRANSITION_SUPPORT),
    /** Being there when a home is lost. */
    HOUSING_LOSS_CONTACT(
            "housing-loss-contact",
            "Be in touch the same day and go along to intake",
            "Housing lost is a bad day to be alone.",
            Activity.RESOURCE_NAVIGATION,
            Activity.OUTREACH),
    /** Overlapping contact when someone moves to another county. */
    OVERLAP_CONTACT(
            "overlap-contact",
            "Meet together with the peer in the new county",
            "Nobody should have to begin again.",
            WARM_HAND_OFF,
            TRANSITION_SUPPORT),
    /** Asking the person about cover. */
    ASK_ABOUT_COVER(
            "ask-about-cover",
            "Ask the person whom they would like while their peer is away",
            "Nobody is sent before the person has said yes."),
    /** Covering a hearing. */
    COVER_THE_HEARING(
            "cover-the-hearing", "Find, with the person, who goes along to the hearing", "A hearing does not wait."),
    /** Handing over to the one who covers. */
    COVER_HAND_OVER(
            "cover-hand-over", "Hand over in five lines, with the person", "Nobody should have to begin again."),
    /** Planning the return of a worker who is away. */
    PLAN_THE_RETURN(
            "plan-the-return",
            "Plan the return, and tell the person the day",
            "Waiting is easier with a day in sight."),
    /** Handing back to the worker who is back. */
    HAND_BACK(
            "hand-back",
            "Hand back to the peer who is back, with the person",
            "What the other worker learned goes back.",
            WARM_HAND_OFF),
    /** Reading, or correcting, what is written about the person. */
    OWN_RECORD(
            "own-record",
            "Read, or correct, with the person what is written about them",
            "They asked, and it is about them."),
    /** Telling counsel for the county that the court called the worker. */
    COUNTY_COUNSEL_TOLD(
            "county-counsel-told",
            "Tell counsel for the county that the court called the peer or spoke to them",
            "Counsel can answer; a peer has no shield of their own."),
    /** Telling the supervisor that the court called the worker. */
    SUPERVISOR_TOLD(
            "supervisor-told",
            "Tell the peer supervisor, who reaches the peer the same day",
            "Nobody stands before a court alone."),
    /** Talking after the court called the worker. */
    COURT_CALL_DEBRIEF(
            "court-call-debrief",
            "Talk afterwards with the peer, and with the person if they like",
            "To be called as a witness shakes both of them."),
    /** Looking again at who walks beside a person in whose case the worker has another part. */
    ASSIGNMENT_REVIEW(
            "assignment-review",
            "Look at the assignment again, with the peer and the person",
            "Two parts in one life are hard to keep apart; the person decides what stays."),
    /** Support for a peer whose participant died. */
    GRIEF_SUPPORT("grief-support", "Be there for the peer who walked beside them", "Peers grieve too.");

    private static final Set<Touchpoint> OUTSIDE =
            EnumSet.of(OUTREACH, LOOK_AGAIN, RIDE, SKILLS_GROUP, SOCIALIZATION, RESOURCE_NAVIGATION, CELEBRATION);
    private static final Set<Setting> WARDS = EnumSet.of(Setting.HOSPITAL, Setting.EMERGENCY_DEPARTMENT);

    private final String code;
    private final String title;
    private final String purpose;
    private final Set<Activity> activities;

    Touchpoint(String code, String title, String purpose, Activity... activities) {
        this.code = code;
        this.title = title;
        this.purpose = purpose;
        this.activities = Set.of(activities);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return what is offered, in plain English words} */
    public String title() {
        return title;
    }

    /** {@return what it is for, in one English sentence} */
    public String purpose() {
        return purpose;
    }

    /** {@return the activities by which it has come about; empty if another event than an engagement tells it} */
    public Set<Activity> activities() {
        return activities;
    }

    /**
     * Says whether it needs a person who can come and go as they like.
     *
     * @return true for work that waits while someone is in custody or in hospital
     */
    public boolean isOutside() {
        return OUTSIDE.contains(this);
    }

    /**
     * Says whether it can come about at a kind of place: a visit in custody is none in hospital.
     *
     * @param setting the kind of place
     * @return whether it can
     */
    public boolean isPossibleAt(Setting setting) {
        return switch (this) {
            case VISIT_IN_CUSTODY -> setting == Setting.JAIL || setting == Setting.NOT_IN_PERSON;
            case VISIT_IN_HOSPITAL -> WARDS.contains(setting) || setting == Setting.NOT_IN_PERSON;
            case RELEASE_DAY_CONTACT -> !WARDS.contains(setting);
            case DISCHARGE_DAY_CONTACT -> setting != Setting.JAIL;
            default -> true;
        };
    }
}
