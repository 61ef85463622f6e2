package org.carepeers.examples.commandline.terminal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.peer.CareerLadder;
import org.carepeers.peer.CareerStep;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.PromotionReadiness;
import org.carepeers.workflow.workforce.WorkerHistory;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceMessages;

/**
 * Tells how a worker grew, step by step on a county's ladder: from what they may take along to any employer, and so without
 * anything that was between them and one of those.
 */
public final class CareerText {

    private static final String INDENT = " ".repeat(14);

    private final Paper paper;
    private final CareerLadder ladder;
    private final CertificationRules rules;
    private final Phrases phrases = new Phrases();
    private final Messages messages = WorkforceMessages.english();

    /**
     * Prepares a text.
     *
     * @param paper what it is printed on
     * @param ladder the county's ladder
     * @param rules the figures of certification
     */
    public CareerText(Paper paper, CareerLadder ladder, CertificationRules rules) {
        this.paper = paper;
        this.ladder = ladder;
        this.rules = rules;
    }

    /**
     * Prints a worker's way.
     *
     * @param title what it is about, in one line
     * @param stream the worker's stream
     */
    public void print(String title, PeerStream<WorkerEventKind> stream) {
        PeerStream<WorkerEventKind> own = WorkerHistory.forNewEmployer(stream);
        paper.line(Tone.HEADING, "♥ " + own.subject() + " · " + phrases.words(own.county()) + " County");
        paper.text(Tone.PLAIN, "", title);
        int sessions = 0;
        int year = 0;
        for (PeerEvent<WorkerEventKind> event : inOrder(own)) {
            if (event.kind() == WorkerEventKind.SUPERVISION_SESSION_HELD) {
                sessions++;
                continue;
            }
            if (event.occurredOn().getYear() != year) {
                year = event.occurredOn().getYear();
                paper.blank();
                paper.line(Tone.HEADING, "  " + year);
            }
            print(event);
            level(event).ifPresent(step -> grew(step, own, event.occurredOn()));
        }
        paper.blank();
        paper.text(Tone.QUIET, "", sessions + " supervision sessions on the way.");
    }

    private static List<PeerEvent<WorkerEventKind>> inOrder(PeerStream<WorkerEventKind> stream) {
        return stream.events().stream()
                .sorted(Comparator.comparing(PeerEvent::occurredOn))
                .toList();
    }

    private void print(PeerEvent<WorkerEventKind> event) {
        Stream<Optional<? extends Coded>> details = Stream.of(
                event.facts().find(WorkerFacts.TOPIC),
                event.facts().find(WorkerFacts.SPECIALIZATION),
                event.facts().find(WorkerFacts.ROLE));
        String about = details.flatMap(Optional::stream).map(messages::words).collect(Collectors.joining(", "));
        String day = phrases.day(event.occurredOn());
        paper.text(
                Tone.PLAIN,
                String.format(Locale.US, "  %-12s", day.substring(0, day.lastIndexOf(','))),
                event.kind().meaning() + (about.isEmpty() ? "" : ": " + about));
    }

    private Optional<CareerStep> level(PeerEvent<WorkerEventKind> event) {
        return event.facts().find(WorkerFacts.LEVEL).flatMap(ladder::find);
    }

    /** A step is shown with what the ladder asked for, as the record stood on the day before. */
    private void grew(CareerStep step, PeerStream<WorkerEventKind> own, LocalDate on) {
        paper.text(Tone.MOVE, INDENT + "→ ", step.title());
        WorkerRecord before = WorkerRecord.of(own, on.minusDays(1));
        if (before.employment().level().isPresent()) {
            PromotionReadiness.of(before, step, rules, on.minusDays(1))
                    .lines()
                    .forEach(line -> paper.text(
                            line.answer() == PromotionReadiness.Answer.MET ? Tone.DONE : Tone.REMARK,
                            INDENT + (line.answer() == PromotionReadiness.Answer.MET ? "✓ " : "○ "),
                            words(line)));
        }
    }

    private String words(PromotionReadiness.Line line) {
        String topic = line.requirement()
                .topic()
                .map(known -> ": " + messages.words(known))
                .orElse("");
        String counted = line.requirement()
                .amount()
                .map(needed -> ", " + line.recorded().orElse(0) + " of " + needed)
                .orElse("");
        return messages.words(line.requirement().kind()) + topic + counted;
    }
}
