package org.carepeers.examples.commandline.page;

import java.util.ArrayList;
import java.util.List;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.obligation.ObligationChange;

/** Peer support among the events of a case: each entry carries a heart and a colour of its own. */
final class PeerEntries {

    private final PeerWords words = new PeerWords();

    void write(Html html, Beside beside, PeerDecision decision) {
        boolean refused = decision instanceof PeerDecision.Refused;
        boolean ofACase = Beside.follows(decision);
        String shown = ofACase ? "peer of-a-case" : "peer";
        html.open(
                "li",
                "class",
                refused ? "peer refused" : shown,
                "data-peer",
                decision.event().id());
        html.element(
                "time",
                words.phrases().day(decision.event().occurredOn()),
                "datetime",
                decision.event().occurredOn());
        html.open("div");
        html.element(
                "h3",
                (ofACase ? "" : "♥ ") + beside.whose() + (refused ? "Not done: " : "") + words.what(decision.event()));
        if (decision instanceof PeerDecision.Refused not) {
            not.reasons()
                    .forEach(reason -> html.element(
                            "p",
                            words.phrases().why(reason) + " "
                                    + words.phrases().cure(reason).orElse("")));
        } else {
            words.more(decision.event()).forEach(line -> html.element("p", line));
            ((PeerDecision.Accepted) decision)
                    .remarks()
                    .forEach(remark -> html.element("p", words.phrases().why(remark), "class", "quiet"));
        }
        changes(html, beside, decision);
        html.close().close();
    }

    /** Writes what became of the peer work on offer, in a list of its own. */
    void changes(Html html, Beside beside, PeerDecision decision) {
        List<String> lines = new ArrayList<>();
        for (ObligationChange.Met met : Beside.changes(decision, ObligationChange.Met.class)) {
            lines.add((met.isLate() ? "done later than the county’s own time: " : "done: ") + beside.titleOf(met.id()));
        }
        for (ObligationChange.Redated change : Beside.changes(decision, ObligationChange.Redated.class)) {
            lines.add("now " + words.due(change.due()) + ": " + beside.titleOf(change.id()));
        }
        for (ObligationChange.Began change : Beside.changes(decision, ObligationChange.Began.class)) {
            lines.add("on offer " + words.due(change.obligation().due()) + ": "
                    + change.obligation().title());
        }
        for (ObligationChange.FellAway change : Beside.changes(decision, ObligationChange.FellAway.class)) {
            lines.add((Beside.isTheirChoice(change) ? "not wanted: " : "no longer on offer: ")
                    + beside.titleOf(change.id())
                    + words.lastDay(decision.event(), change));
        }
        if (!lines.isEmpty()) {
            html.open("ul", "class", "peer-work");
            lines.forEach(line -> html.element("li", beside.whose() + line));
            html.close();
        }
    }
}
