package org.carepeers.examples.commandline;

import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.story.Journey;
import org.carepeers.examples.commandline.story.PeerJourney;
import org.carepeers.examples.commandline.story.WorkerJourney;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the built-in journeys. */
@Command(name = "journeys", description = "Lists the built-in journeys. All people in them are invented.")
final class JourneysCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Override
    public Integer call() {
        Paper paper = parent.paper();
        for (Journey journey : CaseFiles.builtIn()) {
            paper.text(Tone.PLAIN, String.format("%-29s", journey.name()), journey.title());
        }
        paper.blank();
        paper.line(Tone.PEER, "♥ With peer support beside the case");
        for (PeerJourney journey : CaseFiles.withPeers()) {
            paper.text(Tone.PLAIN, String.format("%-29s", journey.name()), journey.title());
        }
        paper.blank();
        paper.line(Tone.PEER, "♥ Of a peer support worker");
        WorkerJourney worker = WorkerJourney.FIRST_LEVEL_TO_LEAD;
        paper.text(Tone.PLAIN, String.format("%-29s", worker.name()), worker.title());
        paper.text(
                Tone.QUIET,
                " ".repeat(29),
                "Told in the terminal; \"carepeers supervision " + worker.worker() + "\" prints a page.");
        return 0;
    }
}
