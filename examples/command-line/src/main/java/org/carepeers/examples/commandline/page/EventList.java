package org.carepeers.examples.commandline.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepeers.examples.commandline.story.EventWords;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.Timeliness;

/** The events in order: what happened, what it moved, what it began and met. */
final class EventList {

    private final Story story;
    private final Phrases phrases;
    private final EventWords words;
    private final PeerEntries peers = new PeerEntries();

    EventList(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
        this.words = new EventWords(phrases);
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "events").element("h2", "What happened", "id", "events");
        html.open("ol", "class", "events");
        story.before().forEach(each -> peers.write(html, each.beside(), each.decision()));
        for (Step step : story.steps()) {
            write(html, step);
            story.after(step).forEach(each -> peers.write(html, each.beside(), each.decision()));
        }
        html.close().close();
    }

    private String caseId() {
        return story.file().id().value();
    }

    private void write(Html html, Step step) {
        html.open(
                "li",
                "id",
                "event-" + step.number(),
                "data-event",
                step.event().id(),
                "class",
                step.isRefused() ? "refused" : "accepted");
        html.element("time", phrases.day(step.day()), "datetime", step.day());
        html.open("div");
        html.element("h3", (step.isRefused() ? "Refused: " : "") + words.what(step.event()));
        if (step.isRefused()) {
            html.open("p")
                    .element("a", "Why, and what would cure it", "href", "#refusal-" + step.number())
                    .close();
        }
        step.entered()
                .ifPresent(stage -> html.open("p")
                        .element(
                                "span",
                                stage.title(),
                                "class",
                                "chip small phase-" + stage.phase().code())
                        .close());
        changes(html, step);
        story.beside()
                .forEach(each -> each.following(caseId(), step.event())
                        .ifPresent(decision -> peers.changes(html, each, decision)));
        html.close().close();
    }

    private void changes(Html html, Step step) {
        List<String[]> lines = Stream.of(
                        lines(step, ObligationChange.Met.class, "met", change -> met(step, change)),
                        lines(
                                step,
                                ObligationChange.Extended.class,
                                "moved",
                                change -> "now " + phrases.due(change.due()) + ": " + title(change)),
                        lines(
                                step,
                                ObligationChange.Redated.class,
                                "moved",
                                change -> "now " + phrases.due(change.due()) + ": " + title(change)),
                        lines(
                                step,
                                ObligationChange.Began.class,
                                "began",
                                change -> Phrases.isTerm(change.id().rule())
                                        ? phrases.term(change.obligation())
                                        : phrases.due(change.obligation().due()) + ": " + title(change)),
                        lines(
                                step,
                                ObligationChange.FellAway.class,
                                "gone",
                                change -> Phrases.isTerm(change.id().rule())
                                        ? Phrases.termOver(step.event().kind())
                                        : "no longer to do: " + title(change)))
                .flatMap(each -> each)
                .toList();
        if (!lines.isEmpty()) {
            html.open("ul");
            lines.forEach(line -> html.element("li", line[1], "class", line[0]));
            html.close();
        }
    }

    private static <C extends ObligationChange> Stream<String[]> lines(
            Step step, Class<C> type, String tone, Function<C, String> words) {
        return step.changes(type).map(change -> {
            boolean amiss = change instanceof ObligationChange.Met met
                    && (met.timeliness() == Timeliness.LATE || met.timeliness() == Timeliness.EARLY);
            return new String[] {amiss ? "late" : tone, words.apply(change)};
        });
    }

    private String met(Step step, ObligationChange.Met change) {
        return Phrases.isTerm(change.id().rule())
                ? Phrases.termOver(step.event().kind())
                : phrases.done(change, story.dueOf(change.id())) + ": " + title(change);
    }

    private String title(ObligationChange change) {
        return story.titleOf(change.id());
    }
}
