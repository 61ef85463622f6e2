package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.Duty;
import org.carepeers.examples.commandline.story.PeerJourney;
import org.carepeers.examples.commandline.story.PeerWords;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.Tone;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.workflow.accompaniment.PeerDay;
import org.carepeers.workflow.workforce.WorkerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells one day of a peer support worker, over all built-in journeys. */
@Command(
        name = "peer-day",
        description = {
            "Tells a day of a peer support worker: hearings first, then what is on offer by then.",
            "What came about on the day has a ✓. What nobody has yet stands last, for whoever supervises."
        })
final class PeerDayCommand implements Callable<Integer> {

    private static final int AHEAD_DAYS = 7;
    private static final PeerWords WORDS = new PeerWords();

    @ParentCommand
    private CarePeers parent;

    @Parameters(paramLabel = "PEER", description = "The worker, such as worker-river.")
    private String worker;

    @Option(names = "--date", paramLabel = "DATE", required = true, description = "The day.")
    private LocalDate date;

    @Override
    public Integer call() {
        PartyId id = known();
        Paper paper = parent.paper();
        paper.line(Tone.HEADING, worker + " · " + WORDS.phrases().day(date));
        List<PeerDay.Entry> theirs = new ArrayList<>();
        List<Runnable> ofNobodyYet = new ArrayList<>();
        boolean any = false;
        for (PeerJourney journey : CaseFiles.withPeers()) {
            List<Away> absences = absences(journey);
            for (Beside each : CaseFiles.play(journey, Optional.of(date), parent.progress())
                    .beside()) {
                PeerDay day = day(id, each, absences);
                print(paper, each, journey, "", day.entries());
                print(paper, each, journey, ", for the supervisor", day.forSupervisor());
                theirs.addAll(day.entries());
                any |= !day.entries().isEmpty() || !day.forSupervisor().isEmpty();
                List<PeerDay.Entry> nobodys =
                        PeerDay.unassigned(date, List.of(each.history().present()), AHEAD_DAYS);
                ofNobodyYet.add(() -> print(paper, each, journey, ", with nobody yet: for the supervisor", nobodys));
            }
        }
        printBookedTwice(paper, new PeerDay(id, date, theirs, List.of(), false));
        if (!any) {
            paper.text(Tone.QUIET, "", "Nothing stands for this day in the built-in journeys.");
        }
        ofNobodyYet.forEach(Runnable::run);
        return 0;
    }

    /** The whole day: what stood in the morning, and what the day itself brought. */
    private PeerDay day(PartyId id, Beside each, Collection<Away> absences) {
        return new PeerDay(
                id,
                date,
                each.throughout(
                        date,
                        moment -> PeerDay.of(id, date, List.of(moment), absences, AHEAD_DAYS)
                                .entries()),
                each.throughout(
                        date,
                        moment -> PeerDay.of(id, date, List.of(moment), absences, AHEAD_DAYS)
                                .forSupervisor()),
                absences.stream().anyMatch(away -> away.holdsOn(date)));
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

    private void print(Paper paper, Beside each, PeerJourney journey, String whose, List<PeerDay.Entry> found) {
        if (!found.isEmpty()) {
            paper.blank();
            paper.line(Tone.PEER, "♥ " + each.subject() + " of " + journey.name() + whose);
            found.forEach(entry -> print(paper, entry, each.find(entry, date)));
        }
    }

    private static void print(Paper paper, PeerDay.Entry entry, Optional<Duty> work) {
        boolean isDone = work.filter(duty -> !duty.isOpen()).isPresent();
        String text = work.map(WORDS::work).orElseGet(() -> hearing(entry));
        paper.text(Tone.PLAIN, isDone ? "  ✓ " : "  · ", text + standing(entry));
    }

    private static String hearing(PeerDay.Entry entry) {
        String kind = entry.hearing()
                .map(WORDS.phrases()::words)
                .map(known -> known + " ")
                .orElse("");
        return "Today: " + kind + "hearing";
    }

    private static String standing(PeerDay.Entry entry) {
        return switch (entry.standing()) {
            case COVERS -> " (covering)";
            case OFFERED -> " (offered)";
            case WALKS_BESIDE, OTHERS -> "";
        };
    }

    /** A slip of the keys is no free day. */
    private PartyId known() {
        TreeSet<String> workers = new TreeSet<>();
        CaseFiles.withPeers().stream()
                .flatMap(journey -> CaseFiles.streams(journey).stream())
                .flatMap(stream -> stream.events().stream())
                .forEach(event -> event.facts().find(AccompanimentFacts.WORKER).ifPresent(workers::add));
        if (!workers.contains(worker)) {
            throw UnusableInputException.at("PEER", "is none of " + String.join(", ", workers));
        }
        return PartyId.of(worker);
    }
}
