package org.carepeers.examples.commandline.page;

import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.accompaniment.PeerDecision;

/** Peer support as hearts above their days: a line for each who is accompanied. */
final class PeerDots {

    private static final int LINE = 20;

    private final Story story;
    private final Scale scale;
    private final PeerWords words = new PeerWords();

    PeerDots(Story story, Scale scale) {
        this.story = story;
        this.scale = scale;
    }

    /** Draws the hearts and returns the lower edge. */
    int draw(Html svg, int top) {
        int y = top + LINE / 2;
        for (Beside each : story.beside()) {
            int line = y;
            each.history().decisions().stream()
                    .filter(decision -> decision.event().kind() != AccompanimentEventKind.CASE_MOVED)
                    .filter(decision -> !decision.event().occurredOn().isBefore(scale.first()))
                    .forEach(decision -> draw(svg, decision, line));
            y += LINE;
        }
        return y;
    }

    private void draw(Html svg, PeerDecision decision, int y) {
        String tone = decision instanceof PeerDecision.Refused ? "heart refused" : "heart";
        svg.open("g", "class", tone);
        svg.element("title", words.phrases().day(decision.event().occurredOn()) + ": " + words.what(decision.event()));
        svg.element(
                "text",
                "♥",
                "x",
                Scale.number(scale.x(decision.event().occurredOn())),
                "y",
                y + 5,
                "text-anchor",
                "middle");
        svg.close();
    }
}
