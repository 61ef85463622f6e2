package org.carepeers.examples.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.examples.commandline.story.WorkerJourney;
import org.carepeers.examples.commandline.terminal.CareerText;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.StandingText;
import org.carepeers.examples.commandline.terminal.TimelineText;
import org.carepeers.examples.commandline.terminal.Tone;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.CountyPractice;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Plays a case file and tells it. */
@Command(
        name = "journey",
        description = "Plays a case file, or a built-in journey, and tells it as a timeline.",
        footer = {"", "Exit code 0: all accepted; 1: some refused; 2: unusable input."})
final class JourneyCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Parameters(
            paramLabel = "FILE|NAME",
            description = "A case file (see \"carepeers schema\"), or the name of a built-in journey (see \"carepeers"
                    + " journeys\").")
    private String source;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "How the case stood on this day; later events are left out. Default: the day of the last"
                    + " event.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--beside",
            paramLabel = "STREAM",
            description = "An accompaniment (see \"carepeers schema --accompaniment\"), told beside the case by the"
                    + " example policy.")
    private List<Path> beside = List.of();

    @Option(
            names = "--county-practice",
            description = "Tell, too, what an example county practice asks of the county agency and of counsel: on"
                    + " custody, a hospital stay, a lost home, a conservatorship matter. It is no law.")
    private boolean countyPractice;

    @Option(names = "--json", description = "Print the decisions and how the case stands as JSON.")
    private boolean json;

    @Option(names = "--html", paramLabel = "OUT", description = "Write a self-contained page to this file, too.")
    private @Nullable Path html;

    @Override
    public Integer call() {
        WorkerJourney worker = WorkerJourney.FIRST_LEVEL_TO_LEAD;
        if (source.equals(worker.name())) {
            if (json || countyPractice || html != null || asOf != null || !beside.isEmpty()) {
                throw UnusableInputException.at(
                        source,
                        "is of a worker and no case; it is told in the terminal, without options, and \"carepeers"
                                + " supervision " + worker.worker() + "\" prints a page");
            }
            new CareerText(
                            parent.paper(),
                            PeerPolicies.example().career().orElseThrow(),
                            CertificationRules.california())
                    .print(worker.title(), InventedTeam.stream(worker.worker()));
            return 0;
        }
        return tell();
    }

    private Integer tell() {
        CareWorkflow california = CareWorkflow.california();
        CareWorkflow workflow = countyPractice ? CountyPractice.over(california, CountyPractice.example()) : california;
        Story played = CaseFiles.play(source, workflow, Optional.ofNullable(asOf), parent.progress());
        Story story = beside.isEmpty()
                ? played
                : played.with(
                        played.title(),
                        List.of(),
                        List.of(),
                        beside.stream().map(CaseFiles::readStream).toList());
        Phrases phrases = new Phrases();
        Paper paper = parent.paper();
        if (json) {
            paper.line(StoryJson.text(story, phrases));
        } else {
            tell(paper, story, phrases);
        }
        if (html != null) {
            Pages.write(html, story, phrases);
            if (!json) {
                paper.blank();
                paper.line("Page written to " + html);
            }
        }
        return story.refused().isEmpty() ? 0 : 1;
    }

    /** Prints the timeline, how the case stands, and how many events were accepted. */
    static void tell(Paper paper, Story story, Phrases phrases) {
        new TimelineText(paper, story, phrases).print();
        paper.blank();
        new StandingText(paper, story, phrases).print();
        paper.blank();
        int refused = story.refused().size();
        String accepted = (story.steps().size() - refused) + " of "
                + story.steps().size() + " events accepted, " + refused + " refused";
        paper.text(
                Tone.QUIET,
                "",
                accepted + ". Rules verified through "
                        + phrases.day(story.workflow().rules().verifiedThrough()) + ". Not legal advice.");
    }
}
