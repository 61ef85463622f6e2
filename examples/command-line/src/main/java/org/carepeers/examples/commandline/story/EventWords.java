package org.carepeers.examples.commandline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.RespondentRequest;

/** Says what happened: the kind of event, what it was about, when that is to be, and who brought it about. */
public final class EventWords {

    /** What tells two events of one kind apart, for a reader. */
    private static final List<Fact<? extends Coded>> TELLING = List.of(
            CareFacts.NOTICE,
            CareFacts.HEARING_KIND,
            CareFacts.CIRCUMSTANCE,
            CareFacts.SIDE_MATTER,
            CareFacts.DISMISSAL_BASIS,
            CareFacts.STATED_BASIS,
            CareFacts.REFERRING_COURT,
            CareFacts.RECEIVING_COUNTY);

    private final Phrases phrases;

    /**
     * Prepares to say what happened.
     *
     * @param phrases the phrases to say it in
     */
    public EventWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Returns what happened.
     *
     * @param event the event
     * @return one sentence without a full stop
     */
    public String what(CareEvent event) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.words(event.kind()) + about(event));
        day(event).ifPresent(parts::add);
        by(event).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String about(CareEvent event) {
        RespondentRequest request = event.facts().orNull(CareFacts.RESPONDENT_REQUEST);
        if (request != null) {
            return "; the respondent asked " + (request == RespondentRequest.NONE ? "" : "to ")
                    + phrases.words(request);
        }
        for (Fact<? extends Coded> fact : TELLING) {
            Optional<? extends Coded> stated = event.facts().find(fact);
            if (stated.isPresent()) {
                return ": " + phrases.words(stated.get());
            }
        }
        return "";
    }

    private Optional<String> day(CareEvent event) {
        return event.facts()
                .find(CareFacts.HEARING_ON)
                .or(() -> event.facts().find(CareFacts.CONTINUANCE).flatMap(Continuance::newDate))
                .map(day -> "for " + phrases.day(day))
                .or(() -> event.facts().find(CareFacts.EXTENDED_TO).map(day -> "until " + phrases.day(day)))
                .or(() -> event.facts().find(CareFacts.CLOSED_ON).map(phrases::day));
    }

    /** Who did it, where the words of the event do not name them. */
    private Optional<String> by(CareEvent event) {
        Role role = event.by().role();
        String who = phrases.words(role);
        String said = phrases.words(event.kind()).toLowerCase(Locale.ROOT);
        boolean named = said.startsWith(who)
                || (role == Role.COURT && isOfTheCourt(said))
                || (role == Role.RESPONDENT && said.startsWith("the participant"));
        return named ? Optional.empty() : Optional.of("by " + who);
    }

    private static boolean isOfTheCourt(String said) {
        return Set.of("court", "hearing", "appearance", "presiding judge", "counsel was", "term of").stream()
                .anyMatch(said::contains);
    }
}
