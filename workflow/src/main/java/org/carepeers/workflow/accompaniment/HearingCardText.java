package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepeers.engagement.Arranged;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.workflow.machine.Messages;

/** Writes a {@link HearingCard} in Markdown, for the two people whose card it is. This type is immutable. */
public final class HearingCardText {

    private static final String TO_ASK = "_to be asked_";

    private final Messages messages;
    private final String pocketSentence;

    /**
     * Prepares to write cards.
     *
     * @param messages the words
     * @param pocketSentence what the peer can say when they are addressed in court
     */
    public HearingCardText(Messages messages, String pocketSentence) {
        this.messages = messages;
        this.pocketSentence = pocketSentence;
    }

    /**
     * Writes a card. It holds the person's own words: it is for the person and the peer, and not for a log.
     *
     * @param card the card
     * @return the card in Markdown
     */
    public String markdown(HearingCard card) {
        List<String> lines = new ArrayList<>();
        lines.add("# Hearing card: " + messages.words(card.hearing()));
        lines.add("");
        if (card.isToBeAskedAgain()) {
            lines.add("**The date moved. What stands below was settled for another day: ask again.**");
            lines.add("");
        }
        Optional<HearingPlan> plan = card.plan();
        add(
                lines,
                "When",
                messages.words(card.on())
                        + plan.flatMap(HearingPlan::at).map(at -> ", " + at).orElse(""));
        add(lines, "Where", plan.flatMap(HearingPlan::department).map(name -> "Department " + name));
        add(lines, "Interpreter", plan.map(settled -> words(settled.interpreter())));
        add(lines, "The ride", plan.flatMap(HearingPlan::ride));
        plan.flatMap(HearingPlan::rideBy).ifPresent(by -> add(lines, "By", messages.words(by)));
        plan.flatMap(HearingPlan::driver).ifPresent(who -> add(lines, "Who drives", who.value()));
        add(lines, "If the ride falls through", plan.flatMap(HearingPlan::rideInstead));
        add(lines, "Room for a wheelchair or another aid", plan.map(settled -> words(settled.wheelchairRide())));
        addRemote(lines, "A telephone or a computer", plan.map(HearingPlan::device));
        addRemote(lines, "A room in which nobody listens", plan.map(HearingPlan::privateRoom));
        add(lines, "Going along", card.with().map(worker -> worker.value()));
        add(lines, "Who will be there", plan.map(HearingCardText::expected).filter(text -> !text.isEmpty()));
        add(lines, "What I want said", plan.flatMap(HearingPlan::wantsSaid).map(words -> "“" + words + "”"));
        add(lines, "Said by", plan.flatMap(HearingPlan::saidBy).map(messages::words));
        add(lines, "Afterwards we talk at", plan.flatMap(HearingPlan::debriefAt).map(Object::toString));
        lines.add("");
        lines.add("In the peer’s pocket: “" + pocketSentence + "”");
        return String.join("\n", lines) + "\n";
    }

    /** What only a hearing attended from elsewhere needs stands on no other card. */
    private void addRemote(List<String> lines, String name, Optional<Arranged> arranged) {
        arranged.filter(each -> each != Arranged.NOT_NEEDED).ifPresent(each -> add(lines, name, words(each)));
    }

    private static String expected(HearingPlan plan) {
        return plan.expected().stream()
                .sorted()
                .map(each -> each.code().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private String words(Arranged arranged) {
        return arranged == Arranged.NOT_ASKED ? TO_ASK : messages.words(arranged);
    }

    private static void add(List<String> lines, String name, String text) {
        lines.add("* **" + name + ":** " + text);
    }

    private static void add(List<String> lines, String name, Optional<String> text) {
        add(lines, name, text.orElse(TO_ASK));
    }
}
