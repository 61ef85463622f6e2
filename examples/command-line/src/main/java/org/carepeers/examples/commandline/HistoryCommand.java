package org.carepeers.examples.commandline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.store.AsRecorded;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.Tone;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.RecordedStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what was recorded of a case, and the events as they stand. */
@Command(name = "history", description = "Lists every entry of a case, and its events as they stand.")
final class HistoryCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "CASE", description = "The id of the case, or COUNTY/case/ID.")
    private String caseId;

    @Option(
            names = "--as-of-recorded",
            paramLabel = "INSTANT",
            description = "As the record told it at this moment, such as 2026-07-17T09:30:00Z. Default: now.")
    private @Nullable Instant moment;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As the case was on this day, by what was recorded then or later. Default: the last day.")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        return store.during(this::tell);
    }

    private int tell(Store open) {
        StreamKey key = open.caseOf(caseId);
        Journal journal = moment == null ? open.journal() : new AsRecorded(open.journal(), moment);
        CaseRecorder recorder = CaseRecorder.of(journal, CareWorkflow.california(), open.clock());
        LocalDate last = day == null ? LocalDate.MAX : day;
        Paper paper = parent.paper();
        paper.line(
                Tone.HEADING,
                "CARE case " + key + " · "
                        + recorder.asOccurredBy(key, last).stage().title());
        paper.blank();
        paper.line(Tone.HEADING, "Entries");
        entries(journal, key).forEach(entry -> paper.line("  " + inWords(entry)));
        paper.blank();
        paper.line(Tone.HEADING, "Events as they stand" + (day == null ? "" : " through " + new Phrases().day(day)));
        recorder.steps(key).stream()
                .filter(step -> !step.event().occurredOn().isAfter(last))
                .forEach(step -> tell(paper, step));
        return 0;
    }

    private static void tell(Paper paper, RecordedStep<CareEvent, Effect> step) {
        Phrases phrases = new Phrases();
        CareEvent event = step.event();
        boolean anew = step.entry().kind() != EntryKind.EVENT;
        paper.text(
                Tone.PLAIN,
                "  " + phrases.day(event.occurredOn()) + "  ",
                event.id() + ": " + phrases.words(event.kind())
                        + (anew ? " (told anew by entry " + step.entry().sequence() + ")" : ""));
    }

    private static String inWords(Entry entry) {
        return "#" + entry.sequence() + " " + entry.recordedAt() + " "
                + entry.kind().code() + " " + entry.id();
    }

    private static List<Entry> entries(Journal journal, StreamKey key) {
        List<Entry> all = new ArrayList<>();
        List<Entry> page = journal.read(key, 0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = journal.read(key, all.size(), PAGE);
        }
        return all;
    }
}
