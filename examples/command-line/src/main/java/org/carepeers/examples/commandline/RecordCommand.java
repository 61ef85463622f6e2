package org.carepeers.examples.commandline;

import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.terminal.OutcomeText;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.OpenedOtherwiseException;
import org.carepeers.workflow.journal.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Records the events of a case file. */
@Command(
        name = "record",
        description = {
            "Opens the case of a case file in a store, which is begun if there is none, and records its events.",
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

    @Override
    public Integer call() {
        CaseFile file = CaseFiles.find(source);
        return store.beginning(open -> record(open, file));
    }

    private StreamKey open(CaseRecorder recorder, CaseFile file) {
        try {
            return recorder.open(file);
        } catch (OpenedOtherwiseException e) {
            throw UnusableInputException.at(source, String.valueOf(e.getMessage()));
        }
    }

    private int record(Store open, CaseFile file) {
        CaseRecorder recorder = open.recorder();
        StreamKey key = open(recorder, file);
        OutcomeText text = new OutcomeText(parent.paper(), new Phrases());
        text.printHeading(key);
        boolean complete = true;
        for (CareEvent event : file.events()) {
            Outcome<CareCase> outcome = recorder.record(key, event);
            text.print(event, outcome);
            complete &= OutcomeText.isOnRecord(outcome);
        }
        return complete ? 0 : 1;
    }
}
