package org.carepeers.examples.commandline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.HearingDays;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.workflow.accompaniment.ClaimPolicy;
import org.carepeers.workflow.accompaniment.ClaimRouting;
import org.carepeers.workflow.accompaniment.WorkSpan;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationChange;

/** Says what happened in an accompaniment, in words that the person could read. */
public final class PeerWords {

    private static final int EVENING = 17;

    private final Phrases phrases = Phrases.ofPeerSupport();

    /** {@return the phrases of peer support} */
    public Phrases phrases() {
        return phrases;
    }

    /**
     * Returns what happened.
     *
     * @param event the event
     * @return one sentence without a full stop
     */
    public String what(PeerEvent<AccompanimentEventKind> event) {
        Optional<Engagement> engagement = event.facts().find(AccompanimentFacts.ENGAGEMENT);
        if (engagement.isPresent()) {
            return what(engagement.get());
        }
        if (event.kind() == AccompanimentEventKind.CASE_MOVED) {
            return "The earlier case: " + earlier(event);
        }
        String by = event.kind() == AccompanimentEventKind.PEER_OFFERED
                ? event.by().party().map(party -> " by " + party).orElse("")
                : "";
        String about = event.facts()
                .find(AccompanimentFacts.TOUCHPOINT)
                .map(touchpoint -> ": " + touchpoint.title().toLowerCase(Locale.ROOT))
                .orElse("");
        String day = event.facts()
                .find(AccompanimentFacts.ASK_AGAIN_ON)
                .map(asked -> ", and to be asked again from " + phrases.day(asked))
                .or(() ->
                        event.facts().find(AccompanimentFacts.AWAY_UNTIL).map(last -> " through " + phrases.day(last)))
                .orElse("");
        return byWhom(event) + by + about + day + days(event);
    }

    /** In the accompaniment of a relative it is the relative who answers. */
    private String byWhom(PeerEvent<AccompanimentEventKind> event) {
        String words = phrases.words(event.kind());
        return event.by().as() == PeerCapacity.FAMILY ? words.replace("The person", "The relative") : words;
    }

    private String days(PeerEvent<AccompanimentEventKind> event) {
        return event.facts()
                .find(AccompanimentFacts.HEARING_DAYS)
                .map(HearingDays::on)
                .map(days -> days.stream().map(phrases::day).collect(Collectors.joining(", ")))
                .map(days -> ": " + (days.isEmpty() ? "none" : days))
                .orElse("");
    }

    private String earlier(PeerEvent<AccompanimentEventKind> event) {
        String what = event.facts()
                .find(AccompanimentFacts.CASE_EVENT_KIND)
                .map(phrases::words)
                .orElse("");
        String stage = event.facts()
                .find(AccompanimentFacts.CASE_STAGE)
                .map(CareStage::title)
                .orElse("");
        return what + " → " + stage;
    }

    private String what(Engagement engagement) {
        String hearing = engagement
                .hearing()
                .map(kind -> " (" + phrases.words(kind) + " hearing)")
                .orElse("");
        String minutes =
                engagement.minutes().isPresent() ? ", " + engagement.minutes().getAsInt() + " minutes" : "";
        return sentence(phrases.words(engagement.activity())) + hearing + ": " + phrases.words(engagement.outcome())
                + ", " + phrases.words(engagement.setting()) + evening(engagement) + minutes;
    }

    private static String evening(Engagement engagement) {
        return engagement
                .startedAt()
                .filter(at -> at.getHour() >= EVENING)
                .map(at -> ", in the evening at " + at)
                .orElse("");
    }

    /**
     * Returns what else an entry tells: how far its note travels and who pays for its minutes, or what a huddle agreed.
     * The words of a note are no part of a story.
     *
     * @param event the event
     * @return lines without a full stop; empty if it tells nothing else
     */
    public List<String> more(PeerEvent<AccompanimentEventKind> event) {
        List<String> lines = new ArrayList<>();
        event.facts()
                .find(AccompanimentFacts.ENGAGEMENT)
                .ifPresent(engagement -> engagement.note().ifPresent(note -> {
                    lines.add("its note: " + phrases.words(note.scope()));
                    lines.addAll(paid(engagement));
                }));
        event.facts()
                .find(AccompanimentFacts.HUDDLE)
                .ifPresent(huddle -> huddle.agreed()
                        .forEach(agreement ->
                                lines.add("agreed: " + phrases.words(agreement.task()) + ", " + agreement.who()
                                        + agreement
                                                .by()
                                                .map(by -> " by " + phrases.day(by))
                                                .orElse(""))));
        event.facts()
                .find(AccompanimentFacts.CARE_TEAM)
                .ifPresent(team -> team.whoDoesWhat(event.occurredOn())
                        .forEach((task, who) -> lines.add("in the team: " + phrases.words(task) + ", "
                                + who.stream().map(PartyId::value).collect(Collectors.joining(" and ")))));
        return lines;
    }

    /** One span of minutes goes to exactly one payer; the invented county knows nothing else of a claim. */
    private List<String> paid(Engagement engagement) {
        return ClaimRouting.by(ClaimPolicy.example(), new InventedClaims())
                .plan(WorkSpan.of(engagement))
                .claims()
                .stream()
                .filter(claim -> claim.span().minutes().isPresent())
                .map(claim -> "its " + claim.span().minutes().getAsInt() + " minutes: " + phrases.words(claim.route()))
                .toList();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Returns the day on which peer work ended, where it ended before what is told.
     *
     * @param event what is told
     * @param change the work that is no longer on offer
     * @return the words; empty if it ended that day
     */
    public String lastDay(PeerEvent<AccompanimentEventKind> event, ObligationChange.FellAway change) {
        return change.on().isBefore(event.occurredOn()) ? ", was until " + phrases.day(change.on()) : "";
    }

    /**
     * Returns when a piece of peer work is wanted.
     *
     * @param due when
     * @return the words
     */
    public String due(Due due) {
        return phrases.due(due);
    }

    /**
     * Returns a piece of peer work, when it is wanted, and that it is still open where that day has gone by.
     *
     * @param duty the work as it stands on a day
     * @return the words
     */
    public String work(Duty duty) {
        String words = duty.obligation().title() + " " + due(duty.obligation().due());
        return duty.isLate() ? words + " (" + phrases.offered(duty.state()) + ")" : words;
    }

    /**
     * Returns a list in one line.
     *
     * @param titles what is listed
     * @return the titles, separated by semicolons
     */
    public String list(List<String> titles) {
        return titles.stream().collect(Collectors.joining("; "));
    }
}
