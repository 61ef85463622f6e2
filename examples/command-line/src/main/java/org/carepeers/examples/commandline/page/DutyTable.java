package org.carepeers.examples.commandline.page;

import java.util.List;
import org.carepeers.examples.commandline.story.Duty;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationState;

/** Every obligation of the case: who, what, under which section, when it was due, and how it stands. */
final class DutyTable {

    private static final List<String> COLUMNS = List.of("What", "Who", "Section", "Due", "State");

    private final Story story;
    private final Phrases phrases;

    DutyTable(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    void write(Html html) {
        List<Duty> duties = story.duties();
        html.open("section", "aria-labelledby", "obligations").element("h2", "Obligations", "id", "obligations");
        if (duties.isEmpty()) {
            html.element("p", "Nothing has begun an obligation.", "class", "quiet");
        } else {
            html.open("table");
            html.element(
                    "caption", "As they stand on " + phrases.day(story.asOf()) + ", in the order in which they began");
            html.open("thead").open("tr");
            COLUMNS.forEach(column -> html.element("th", column, "scope", "col"));
            html.close().close().open("tbody");
            duties.forEach(duty -> row(html, duty));
            html.close().close();
        }
        html.close();
    }

    private void row(Html html, Duty duty) {
        Obligation obligation = duty.obligation();
        html.open("tr", "data-obligation", obligation.id(), "class", "state-" + tone(duty));
        html.open("td", "data-label", COLUMNS.get(0));
        html.open("details").element("summary", obligation.title());
        html.element("p", obligation.due().sentence());
        html.element("p", "Began on " + phrases.day(obligation.begunOn()) + ". Rule: " + obligation.rule() + ".");
        html.close().close();
        html.element("td", phrases.words(obligation.who()), "data-label", COLUMNS.get(1));
        html.element("td", phrases.sections(obligation.citations()), "data-label", COLUMNS.get(2), "class", "section");
        html.element("td", phrases.due(obligation), "data-label", COLUMNS.get(3));
        html.open("td", "data-label", COLUMNS.get(4));
        html.element("span", phrases.standing(duty), "class", "state");
        html.close().close();
    }

    private static String tone(Duty duty) {
        ObligationState.Standing standing = duty.state().standing();
        boolean over = Phrases.isTerm(duty.obligation().rule()) && !standing.isOpen();
        return over ? "gone" : tone(standing);
    }

    private static String tone(ObligationState.Standing standing) {
        return switch (standing) {
            case MET -> "met";
            case MET_LATE, MET_EARLY, OVERDUE -> "late";
            case FALLEN_AWAY, NOT_BEGUN, MET_NOT_DETERMINED -> "gone";
            case OPEN, DUE_SOON, AWAITING_ANCHOR -> "open";
        };
    }
}
