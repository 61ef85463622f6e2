package org.carepeers.examples.commandline.page;

import java.util.List;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.Duty;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.obligation.Obligation;

/** Peer support beside the case: who walks along, and what was and is on offer. Nothing of it is of law. */
final class PeerTable {

    private static final List<String> COLUMNS = List.of("What", "Who offers it", "When", "State");
    private static final int SOON_DAYS = 14;

    private final Story story;
    private final PeerWords words = new PeerWords();

    PeerTable(Story story) {
        this.story = story;
    }

    void write(Html html) {
        if (!story.beside().isEmpty()) {
            html.open("section", "aria-labelledby", "peers", "class", "peers")
                    .element("h2", "♥ Peer support", "id", "peers");
            html.element(
                    "p",
                    "Offered, never required. The times are an example of a county’s own policy, and no law.",
                    "class",
                    "quiet");
            story.beside().forEach(each -> write(html, each));
            html.close();
        }
    }

    private void write(Html html, Beside each) {
        html.open("table");
        html.element("caption", each.whose() + each.standing());
        html.open("thead").open("tr");
        COLUMNS.forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().open("tbody");
        each.duties(story.asOf(), SOON_DAYS).forEach(duty -> row(html, duty));
        html.close().close();
    }

    private void row(Html html, Duty duty) {
        Obligation obligation = duty.obligation();
        html.open("tr", "data-peer-work", obligation.id());
        html.element("td", obligation.title(), "data-label", COLUMNS.get(0));
        html.element("td", words.phrases().words(obligation.who()), "data-label", COLUMNS.get(1));
        html.element("td", words.due(obligation.due()), "data-label", COLUMNS.get(2));
        html.element("td", words.phrases().offered(duty.state()), "data-label", COLUMNS.get(3));
        html.close();
    }
}
