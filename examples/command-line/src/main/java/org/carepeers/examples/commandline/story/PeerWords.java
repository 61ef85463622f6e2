package org.carepeers.examples.commandline.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Engagement;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.obligation.Due;

/** Says what happened in an accompaniment, in words that the person could read. */
public final class PeerWords {

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
        return phrases.words(event.kind()) + about + day;
    }

    private String what(Engagement engagement) {
        String hearing = engagement
                .hearing()
                .map(kind -> " (" + phrases.words(kind) + " hearing)")
                .orElse("");
        String minutes =
                engagement.minutes().isPresent() ? ", " + engagement.minutes().getAsInt() + " minutes" : "";
        return sentence(phrases.words(engagement.activity())) + hearing + ": " + phrases.words(engagement.outcome())
                + ", " + phrases.words(engagement.setting()) + minutes;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
     * Returns a list in one line.
     *
     * @param titles what is listed
     * @return the titles, separated by semicolons
     */
    public String list(List<String> titles) {
        return titles.stream().collect(Collectors.joining("; "));
    }
}
