package org.carepeers.examples.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.examples.commandline.store.RecordedBeside;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.terminal.OutcomeText;
import org.carepeers.party.StreamKey;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.Surroundings;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.OpenedOtherwiseException;
import org.carepeers.workflow.journal.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Records the events of a case file. */
@Command(
        name = "record",
        description = {
            "Opens the case of a case file in a store, which is begun if there is none, and records its events, and the"
                    + " peer support beside it by the example policy.",
            "An event that is on record already is left as it is."
        },
        footer = {"", "Exit code 0: everything is on record; 1: something is not; 2: unusable input."})
final class RecordCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "FILE|NAME", description = "A case file, or the name of a built-in journey.")
    private String source;

    @Option(
            names = "--beside",
            paramLabel = "STREAM",
            description =
                    "An accompaniment (see \"carepeers schema --accompaniment\") to record beside the case; the person's"
                            + " own first. A built-in journey with peer support brings its own.")
    private List<Path> beside = List.of();

    @Override
    public Integer call() {
        List<CaseFile> files = CaseFiles.all(source);
        List<PeerStream<AccompanimentEventKind>> streams = beside.isEmpty()
                ? CaseFiles.streams(source)
                : beside.stream().map(CaseFiles::readStream).toList();
        checkFirst(files, streams);
        return store.beginning(open -> record(open, files, streams));
    }

    /** Whoever is accompanied first is the person whose case it is. */
    private void checkFirst(List<CaseFile> files, List<PeerStream<AccompanimentEventKind>> streams) {
        if (streams.isEmpty()) {
            return;
        }
        PeerStream<AccompanimentEventKind> first = streams.get(0);
        if (Accompaniment.begin(first).whose() == Accompanied.FAMILY) {
            throw UnusableInputException.at(
                    "--beside", "the person's own accompaniment comes first, and a relative's after it");
        }
        boolean isOfAnother = files.stream()
                .flatMap(file -> file.participant().stream())
                .anyMatch(person -> !person.id().value().equals(first.subject().value()));
        if (isOfAnother) {
            throw UnusableInputException.at("--beside", "the first accompaniment is of another person than the case");
        }
    }

    private int record(Store open, List<CaseFile> files, List<PeerStream<AccompanimentEventKind>> streams) {
        boolean complete = true;
        List<StreamKey> keys = new ArrayList<>();
        for (CaseFile file : files) {
            keys.add(open(open.recorder(), file));
            complete &= record(open, file, keys.get(keys.size() - 1));
        }
        complete &= record(open, keys, files, streams);
        return complete ? 0 : 1;
    }

    /** The person's own stream stands first: whoever walks beside them is known when a relative is offered a peer. */
    private boolean record(
            Store open, List<StreamKey> keys, List<CaseFile> files, List<PeerStream<AccompanimentEventKind>> streams) {
        List<CareHistory> cases = files.stream()
                .map(file -> CareHistory.play(CareWorkflow.california(), file))
                .toList();
        List<AccompanimentHistory> played = new ArrayList<>();
        boolean complete = true;
        for (PeerStream<AccompanimentEventKind> stream : streams) {
            Surroundings around = new Surroundings(cases, CaseFiles.workers(source), played);
            AccompanimentHistory history =
                    Beside.play(around, stream, LocalDate.MAX).history();
            List<RecordedBeside.Told> told =
                    new RecordedBeside(open, keys, streams.get(0).subject()).record(stream.county(), around, history);
            new OutcomeText(parent.paper(), new Phrases()).print(stream.subject(), told);
            complete &= told.stream().map(RecordedBeside.Told::outcome).allMatch(OutcomeText::isOnRecord);
            played.add(history);
        }
        return complete;
    }

    private StreamKey open(CaseRecorder recorder, CaseFile file) {
        try {
            return recorder.open(file);
        } catch (OpenedOtherwiseException e) {
            throw UnusableInputException.at(source, String.valueOf(e.getMessage()));
        }
    }

    private boolean record(Store open, CaseFile file, StreamKey key) {
        CaseRecorder recorder = open.recorder();
        OutcomeText text = new OutcomeText(parent.paper(), new Phrases());
        text.printHeading(key);
        boolean complete = true;
        for (CareEvent event : file.events()) {
            Outcome<CareCase> outcome = recorder.record(key, event);
            text.print(event, outcome);
            complete &= OutcomeText.isOnRecord(outcome);
        }
        return complete;
    }
}
