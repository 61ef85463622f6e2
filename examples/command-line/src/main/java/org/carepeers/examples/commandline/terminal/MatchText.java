package org.carepeers.examples.commandline.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.workflow.accompaniment.MatchLine;
import org.carepeers.workflow.accompaniment.MatchView;
import org.carepeers.workflow.machine.Messages;

/** Tells whom a person may be asked about, as one audience may see it. */
public final class MatchText {

    private final Paper paper;
    private final Messages messages;

    /**
     * Prepares to tell a match.
     *
     * @param paper what it is printed on
     * @param messages the words for the audience
     */
    public MatchText(Paper paper, Messages messages) {
        this.paper = paper;
        this.messages = messages;
    }

    /**
     * Prints a match.
     *
     * @param request what the person would like
     * @param view the match as the audience may see it
     * @param policy the policy behind it
     */
    public void print(MatchRequest request, MatchView view, MatchingPolicy policy) {
        paper.line(
                Tone.HEADING,
                "Whom to ask " + request.participant() + " about · " + request.on() + " · for: "
                        + messages.words(view.audience()));
        paper.text(
                Tone.QUIET,
                "",
                "A proposal. The person says yes, not now, not this peer or no. Weights: the policy \"" + policy.name()
                        + "\".");
        section("Proposed", view.proposed(), "○ ");
        section("Not available", view.notAvailable(), "· ");
    }

    private void section(String title, List<MatchLine> lines, String sign) {
        if (lines.isEmpty()) {
            return;
        }
        paper.blank();
        paper.line(Tone.HEADING, title);
        for (MatchLine line : lines) {
            String why = line.reasons().stream().map(messages::sentence).collect(Collectors.joining(" "));
            paper.text(Tone.PLAIN, "  " + sign + line.worker() + "  ", why);
        }
    }
}
