package org.carepeers.engagement;

import static org.carepeers.engagement.AccompanimentFacts.*;

import java.util.List;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.proceeding.Fact;

/**
 * What happened in the accompaniment of one person: the closed list of its events, each with the facts that it may state.
 *
 * <p>The stream is one for each person, whatever cases they have or had. A family member who is accompanied has a stream
 * of their own. <em>Not now</em>, <em>not this peer</em> and <em>no</em> are three answers and three events.
 */
public enum AccompanimentEventKind implements PeerEventKind {

    /** A peer support worker was offered. */
    PEER_OFFERED("peer-offered", "A peer support worker was offered", WORKER, ACCOMPANIED),
    /** The person said yes. */
    OFFER_ACCEPTED("offer-accepted", "The person said yes"),
    /** The person said not now. */
    SAID_NOT_NOW("said-not-now", "The person said not now", ASK_AGAIN_ON),
    /** The person said not this peer. */
    SAID_NOT_THIS_PEER("said-not-this-peer", "The person said not this peer", WORKER),
    /** The person said no; offers end until the person asks. */
    SAID_NO("said-no", "The person said no; nobody offers again until the person asks"),
    /** The person asked for a peer support worker. */
    ASKED_FOR_A_PEER("asked-for-a-peer", "The person asked for a peer support worker", ACCOMPANIED),
    /** The person asked to pause. */
    PAUSE_ASKED("pause-asked", "The person asked to pause", ASK_AGAIN_ON),
    /** They took it up again. */
    RESUMED("resumed", "The person took it up again"),
    /** The worker is away; there is no place for a reason. */
    PEER_AWAY("peer-away", "The peer support worker is away", AWAY_UNTIL),
    /** Someone was proposed to cover. */
    COVER_PROPOSED("cover-proposed", "The person was asked about cover by another worker", WORKER),
    /** The person said yes to the cover. */
    COVER_AGREED("cover-agreed", "The person said yes to the cover", HAND_OVER),
    /** The person said no to the cover and waits. */
    COVER_DECLINED("cover-declined", "The person would rather wait"),
    /** The person said not this cover, and may be asked about another. */
    SAID_NOT_THIS_COVER("said-not-this-cover", "The person said not this cover"),
    /** The worker who is away, or whoever knows the person, handed over to the one who covers. */
    COVER_HANDED_OVER("cover-handed-over", "What helps was handed over to the one who covers", HAND_OVER),
    /** Whoever covers, or was proposed to, is away; there is no place for a reason. */
    COVER_AWAY("cover-away", "The worker who covers is away"),
    /** The worker is back. */
    PEER_BACK("peer-back", "The peer support worker is back"),
    /** The person asked for another worker. */
    ASKED_FOR_ANOTHER("asked-for-another", "The person asked for another peer support worker"),
    /** A hand-over to another worker was agreed with the person. */
    HANDED_OVER("handed-over", "The two workers and the person met, and the other worker took over", WORKER, HAND_OVER),
    /** The worker left before there was a hand-over. */
    PEER_LEFT("peer-left", "The peer support worker left"),
    /** The person ended it; they may come back at any time. */
    ACCOMPANIMENT_ENDED("accompaniment-ended", "The person ended it; the door stays open"),
    /** The program ended it; nobody said no, and a new case begins it anew, unless the person had asked to pause. */
    ENDED_BY_PROGRAM("ended-by-program", "The program ended it; nobody said no"),

    /** An engagement took place, or was attempted. */
    ENGAGEMENT_RECORDED("engagement-recorded", "A meeting took place, or was attempted", ENGAGEMENT),
    /** The person did not want one piece of peer work. */
    TOUCHPOINT_DECLINED("touchpoint-declined", "The person did not want this piece of peer work", TOUCHPOINT),
    /** A piece of peer work came about in another way than by an engagement. */
    TOUCHPOINT_DONE("touchpoint-done", "This piece of peer work came about", TOUCHPOINT),
    /** What is needed for a hearing was settled. */
    HEARING_PLANNED("hearing-planned", "The two of them settled what is needed for the hearing", HEARING_PLAN),
    /** The person lost their home. */
    HOUSING_LOST("housing-lost", "The person lost their home"),

    /** Work for the worker was planned or assigned. */
    WORK_PLANNED("work-planned", "Work for the peer support worker was planned", WORK),
    /** What is not a peer's to do was asked of the worker, and was done; who the worker was has no place in it. */
    WORK_DONE("work-done", "Something was done that is not a peer’s to do", ACTS, ASKED_BY, AGENCY),
    /** The court called the worker, or spoke to them. */
    CALLED_BY_COURT("called-by-court", "The court called the peer support worker, or spoke to them"),
    /** The care team of the person is known, or changed. */
    CARE_TEAM_CHANGED("care-team-changed", "It was settled who is in the care team and who does what", CARE_TEAM),
    /** The care team met briefly. */
    HUDDLE_HELD("huddle-held", "The care team met briefly and agreed who does what", HUDDLE),
    /** The person was asked the three questions; what they answered has no place in it. */
    VOICE_ASKED("voice-asked", "The person was asked the three questions about peer support"),

    /** The limits of keeping things between the two were told. */
    LIMITS_TOLD("limits-told", "The person was told what can be kept between the two, and what cannot"),
    /** The person gave a consent. */
    CONSENT_GIVEN("consent-given", "The person gave a consent", CONSENT),
    /** The person took a consent back. */
    CONSENT_REVOKED("consent-revoked", "The person took a consent back", SCOPE, AUDIENCE, RECIPIENT),
    /** The person asked to read what is written about them. */
    READING_ASKED("reading-asked", "The person asked to read what is written about them", NOTE_REQUEST),
    /** The person asked to correct what is written about them. */
    CORRECTION_ASKED("correction-asked", "The person asked to correct what is written about them", NOTE_REQUEST),
    /** What the person asked to read or correct was settled with them. */
    READING_SETTLED("reading-settled", "The person read, or corrected, what is written about them"),

    /** By the person's consent, a relative's peer was told the days of hearings; or none is to be told any more. */
    HEARING_DAYS_TOLD(
            "hearing-days-told", "The days of hearings, as far as the person lets them be told", HEARING_DAYS),
    /** The case of the person moved. */
    CASE_MOVED("case-moved", "Something happened in the person's case", CASE, CASE_EVENT, CASE_EVENT_KIND, CASE_STAGE);

    private final String code;
    private final String meaning;
    private final List<Fact<?>> facts;

    AccompanimentEventKind(String code, String meaning, Fact<?>... facts) {
        this.code = code;
        this.meaning = meaning;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String stream() {
        return "accompaniment";
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Fact<?>> facts() {
        return facts;
    }
}
