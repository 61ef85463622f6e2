package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.story.PeerJourney;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.Tone;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.PeerDay;
import org.carepeers.workflow.workforce.WorkerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells one day of a peer support worker, over all built-in journeys. */
@Command(
        name = "peer-day",
        description = "Tells a day of a peer support worker: hearings first, then what is on offer by then.")
final class PeerDayCommand implements Callable<Integer> {

    private static final int AHEAD_DAYS = 7;

    @ParentCommand
    private CarePeers parent;

    @Parameters(paramLabel = "PEER", description = "The worker, such as worker-river.")
    private String worker;

    @Option(names = "--date", paramLabel = "DATE", required = true, description = "The day.")
    private LocalDate date;

    @Override
    public Integer call() {
        Paper paper = parent.paper();
        paper.line(Tone.HEADING, worker + " · " + new PeerWords().phrases().day(date));
        int entries = 0;
        List<Accompaniment> all = new ArrayList<>();
        for (PeerJourney journey : CaseFiles.withPeers()) {
            // The morning of the day: what the day itself brings has not happened yet.
            Story story = CaseFiles.play(journey, Optional.of(date.minusDays(1)), parent.progress());
            List<Accompaniment> accompaniments = story.beside().stream()
                    .map(each -> each.history().present())
                    .toList();
            all.addAll(accompaniments);
            PeerDay day = PeerDay.of(id(), date, accompaniments, absences(journey), AHEAD_DAYS);
            print(paper, "", journey, day.entries());
            print(paper, ", for the supervisor", journey, day.forSupervisor());
            entries += day.entries().size() + day.forSupervisor().size();
        }
        printBookedTwice(paper, PeerDay.of(id(), date, all, AHEAD_DAYS));
        if (entries == 0) {
            paper.text(Tone.QUIET, "", "Nothing stands for this day in the built-in journeys.");
        }
        return 0;
    }

    /** The days away that the worker's own stream tells of, where the journey has one. */
    private List<Away> absences(PeerJourney journey) {
        return CaseFiles.workers(journey).stream()
                .filter(stream -> stream.subject().value().equals(worker))
                .flatMap(stream -> WorkerRecord.of(stream, date).employment().absences().stream())
                .toList();
    }

    private static void printBookedTwice(Paper paper, PeerDay whole) {
        int hearings = whole.bookedTwice().size();
        if (hearings > 0) {
            paper.blank();
            paper.text(
                    Tone.PEER,
                    "",
                    "For the supervisor: " + hearings
                            + " hearings of different people on this day. A case tells days and"
                            + " no hours; ask counsel for the hours, and find with each person who goes along.");
        }
    }

    private static void print(Paper paper, String whose, PeerJourney journey, List<PeerDay.Entry> found) {
        if (!found.isEmpty()) {
            PeerWords words = new PeerWords();
            paper.blank();
            paper.line(Tone.PEER, "♥ " + found.get(0).person() + " of " + journey.name() + whose);
            found.forEach(entry -> paper.text(Tone.PLAIN, "  · ", text(words, entry)));
        }
    }

    private PartyId id() {
        try {
            return PartyId.of(worker);
        } catch (IllegalArgumentException e) {
            throw UnusableInputException.at("PEER", String.valueOf(e.getMessage()));
        }
    }

    private static String text(PeerWords words, PeerDay.Entry entry) {
        String cover = entry.isCover() ? " (covering)" : "";
        if (entry.isHearing()) {
            String kind = entry.hearing()
                    .map(words.phrases()::words)
                    .map(known -> known + " ")
                    .orElse("");
            return "Today: " + kind + "hearing" + cover;
        }
        return entry.duty()
                .map(duty -> duty.obligation().title() + " "
                        + words.due(duty.obligation().due()) + cover)
                .orElse("");
    }
}
