package org.carepeers.examples.commandline.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.carepeers.examples.commandline.story.Diagrams;
import org.carepeers.examples.commandline.story.Duty;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.proceeding.CareStage;

/** The page of a story. */
public final class Page {

    private final Story story;
    private final Phrases phrases;

    /**
     * Prepares the page of a story.
     *
     * @param story the story
     * @param phrases the phrases to tell it in
     */
    public Page(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    /**
     * Returns the page.
     *
     * @return the whole document; it is well-formed and refers to nothing outside itself
     */
    public String html() {
        Html html = new Html();
        html.open("html", "lang", "en");
        head(html);
        html.open("body");
        header(html);
        html.open("main");
        timeline(html);
        new Refusals(story, phrases).write(html);
        diagram(html);
        new DutyTable(story, phrases).write(html);
        new PeerTable(story).write(html);
        new EventList(story, phrases).write(html);
        new Remarks(story, phrases).write(html);
        html.close();
        footer(html);
        html.close().close();
        return "<!DOCTYPE html>\n" + html;
    }

    private void head(Html html) {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", "CARE case " + story.file().id());
        html.open("style").markup(style()).close();
        html.close();
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css", e);
        }
    }

    private void header(Html html) {
        CareStage stage = story.present().stage();
        html.open("header");
        html.element("p", phrases.words(story.file().county()) + " County · CARE case", "class", "over");
        html.element("h1", story.file().id().value());
        story.title().ifPresent(title -> html.element("p", title, "class", "lead"));
        html.open("p", "class", "stage");
        html.element(
                "span",
                story.whereItIs(phrases),
                "class",
                "chip phase-" + stage.phase().code());
        String since = story.present()
                .stageSince()
                .map(day -> "since " + phrases.day(day))
                .orElse("");
        html.element(
                "span", since + stage.citation().map(section -> " · " + section).orElse(""), "class", "quiet");
        html.close();
        story.afterDismissal(phrases).ifPresent(words -> html.element("p", words, "class", "quiet"));
        figures(html);
        List<String> lost = story.daysLost(phrases);
        if (!lost.isEmpty()) {
            html.element("p", "Lost to continuances: " + String.join(", ", lost), "class", "quiet");
        }
        html.close();
    }

    private void figures(Html html) {
        html.open("dl", "class", "figures");
        figure(html, story.steps().size() - story.refused().size(), "events accepted");
        figure(html, story.refused().size(), "refused");
        figure(html, (int) story.duties().stream().filter(Duty::isLate).count(), "late or overdue");
        figure(html, story.openDuties().size(), "obligations open");
        html.close();
    }

    private static void figure(Html html, int number, String what) {
        html.open("div")
                .element("dt", what)
                .element("dd", Integer.toString(number))
                .close();
    }

    private void timeline(Html html) {
        html.open("section", "aria-labelledby", "timeline").element("h2", "Timeline", "id", "timeline");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Timeline, scrollable");
        html.markup(new TimelineSvg(story, phrases).svg());
        html.close().close();
    }

    private void diagram(Html html) {
        html.open("section", "aria-labelledby", "diagram")
                .element("h2", "The way through the process", "id", "diagram");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Diagram, scrollable");
        html.markup(Diagrams.of(story.workflow())
                .withPath(story.history().path())
                .withEvents(story.history().accepted().stream()
                        .map(decision -> decision.event().kind())
                        .toList())
                .svg());
        html.close().close();
    }

    private void footer(Html html) {
        html.open("footer");
        html.element(
                "p",
                "As of " + phrases.day(story.asOf()) + ". Rules verified through "
                        + phrases.day(story.workflow().rules().verifiedThrough())
                        + "; what is dated later is marked. Not legal advice.");
        html.element("p", "Workflow " + story.workflow().fingerprint(), "class", "quiet");
        html.close();
    }
}
