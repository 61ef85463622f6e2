package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.engagement.Arranged;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.machine.Messages;

/**
 * Writes a {@link HearingCard} in Markdown, for the two people whose card it is: whole in English, or whole in Spanish.
 *
 * <p>What the two of them wrote stays in the language in which they wrote it. This type is immutable.
 */
public final class HearingCardText {

    private final Messages messages;
    private final Messages boundary;
    private final Function<PartyId, Optional<String>> names;

    private HearingCardText(Messages messages, Messages boundary, Function<PartyId, Optional<String>> names) {
        this.messages = messages;
        this.boundary = boundary;
        this.names = names;
    }

    /**
     * Prepares to write cards.
     *
     * @param locale the language: English unless it is Spanish
     * @param names the name by which the person knows a worker; where it is empty the card says who they are in words,
     *     and never by an id
     * @return the text
     */
    public static HearingCardText in(Locale locale, Function<PartyId, Optional<String>> names) {
        return new HearingCardText(AccompanimentMessages.in(locale), BoundaryMessages.in(locale), names);
    }

    /**
     * Writes a card. It holds the person's own words: it is for the person and the peer, and not for a log.
     *
     * @param card the card
     * @return the card in Markdown
     */
    public String markdown(HearingCard card) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + words(CardLine.TITLE) + ": " + messages.words(card.hearing()));
        lines.add("");
        if (card.isToBeAskedAgain()) {
            lines.add("**" + words(CardLine.MOVED) + "**");
            lines.add("");
        }
        Optional<HearingPlan> plan = card.plan();
        add(
                lines,
                CardLine.WHEN,
                messages.words(card.on())
                        + plan.flatMap(HearingPlan::at).map(at -> ", " + at).orElse(""));
        add(
                lines,
                CardLine.WHERE,
                plan.flatMap(HearingPlan::department).map(name -> words(CardLine.DEPARTMENT) + " " + name));
        addInterpreter(lines, plan.map(HearingPlan::interpreter).orElse(Arranged.NOT_ASKED));
        addRide(lines, card, plan);
        addRemote(lines, CardLine.DEVICE, plan.map(HearingPlan::device));
        addRemote(lines, CardLine.PRIVATE_ROOM, plan.map(HearingPlan::privateRoom));
        add(lines, CardLine.GOING_ALONG, card.with().map(worker -> name(card, worker)));
        add(lines, CardLine.EXPECTED, plan.map(this::expected).filter(text -> !text.isEmpty()));
        add(lines, CardLine.WANTS_SAID, plan.flatMap(HearingPlan::wantsSaid).map(words -> "“" + words + "”"));
        add(lines, CardLine.SAID_BY, plan.flatMap(HearingPlan::saidBy).map(messages::words));
        add(lines, CardLine.DEBRIEF, plan.flatMap(HearingPlan::debriefAt).map(Object::toString));
        lines.add("");
        lines.add(words(CardLine.POCKET) + ": “" + boundary.words(PocketSentence.HERE_TO_SUPPORT) + "”");
        return String.join("\n", lines) + "\n";
    }

    /** Whether one was ordered is known to counsel, and not to a peer. */
    private void addInterpreter(List<String> lines, Arranged arranged) {
        String known = arranged == Arranged.NOT_ASKED ? " (" + words(CardLine.INTERPRETER_ORDERED) + ")" : "";
        add(lines, CardLine.INTERPRETER, words(arranged) + known);
    }

    private void addRide(List<String> lines, HearingCard card, Optional<HearingPlan> plan) {
        add(lines, CardLine.RIDE, plan.flatMap(HearingPlan::ride));
        plan.flatMap(HearingPlan::rideBy).ifPresent(by -> add(lines, CardLine.RIDE_BY, messages.words(by)));
        plan.flatMap(HearingPlan::driver).ifPresent(who -> add(lines, CardLine.DRIVER, name(card, who)));
        add(lines, CardLine.RIDE_INSTEAD, plan.flatMap(HearingPlan::rideInstead));
        add(lines, CardLine.WHEELCHAIR, plan.map(settled -> words(settled.wheelchairRide())));
    }

    /** The name by which the person knows them, or who they are. */
    private String name(HearingCard card, PartyId who) {
        boolean along = card.with().filter(who::equals).isPresent();
        return names.apply(who).orElseGet(() -> words(along ? CardLine.YOUR_PEER : CardLine.SOMEONE_OF_THE_TEAM));
    }

    /** What only a hearing attended from elsewhere needs stands on no other card. */
    private void addRemote(List<String> lines, CardLine line, Optional<Arranged> arranged) {
        arranged.filter(each -> each != Arranged.NOT_NEEDED).ifPresent(each -> add(lines, line, words(each)));
    }

    private String expected(HearingPlan plan) {
        return plan.expected().stream().sorted().map(messages::words).collect(Collectors.joining(", "));
    }

    private String words(CardLine line) {
        return messages.words(line);
    }

    private String words(Arranged arranged) {
        return arranged == Arranged.NOT_ASKED ? toAsk() : messages.words(arranged);
    }

    private String toAsk() {
        return "_" + messages.words(Arranged.NOT_ASKED) + "_";
    }

    private void add(List<String> lines, CardLine line, String text) {
        lines.add("* **" + words(line) + ":** " + text);
    }

    private void add(List<String> lines, CardLine line, Optional<String> text) {
        add(lines, line, text.orElseGet(this::toAsk));
    }

    /** What stands on a card beside what the two of them settled; its words stand with the other words. */
    enum CardLine implements Coded {
        TITLE("title"),
        MOVED("moved"),
        WHEN("when"),
        WHERE("where"),
        DEPARTMENT("department"),
        INTERPRETER("interpreter"),
        INTERPRETER_ORDERED("interpreter-ordered"),
        RIDE("ride"),
        RIDE_BY("ride-by"),
        DRIVER("driver"),
        RIDE_INSTEAD("ride-instead"),
        WHEELCHAIR("wheelchair"),
        DEVICE("device"),
        PRIVATE_ROOM("private-room"),
        GOING_ALONG("going-along"),
        EXPECTED("expected"),
        WANTS_SAID("wants-said"),
        SAID_BY("said-by"),
        DEBRIEF("debrief"),
        POCKET("pocket"),
        YOUR_PEER("your-peer"),
        SOMEONE_OF_THE_TEAM("someone-of-the-team");

        private final String code;

        CardLine(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
