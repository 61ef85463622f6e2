package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.PositionEventKind;
import org.carepeers.peer.TimeAndCost;
import org.carepeers.workflow.workforce.DirectorsPage;
import org.carepeers.workflow.workforce.PositionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the page that a program director and a board read. */
@Command(
        name = "directors-page",
        description = "Shows positions and their money, how agencies use their peers, and what it costs, as Markdown.")
final class DirectorsPageCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Option(
            names = "--position",
            paramLabel = "FILE",
            description = "The stream of a position as JSON; may be given several times. Default: two invented ones.")
    private List<String> positions = List.of();

    @Option(
            names = "--time",
            paramLabel = "FILE",
            description = "Hours and rates as JSON. Default: invented ones of June 2026.")
    private @Nullable String time;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of the page. Default: the last day of the hours.")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        TimeAndCost book = PeerFiles.read(Optional.ofNullable(time), "time-and-cost", TimeAndCost.class);
        String page = DirectorsPage.markdown(
                streams(),
                List.of(),
                book,
                PositionPolicy.example(),
                Optional.ofNullable(on).orElse(book.until()));
        page.lines().forEach(parent.paper()::line);
        return 0;
    }

    private List<PeerStream<PositionEventKind>> streams() {
        return positions.isEmpty()
                ? Stream.of("position-1", "position-2")
                        .map(name -> PeerFiles.stream(Optional.empty(), name, PositionEventKind.class))
                        .toList()
                : positions.stream()
                        .map(file -> PeerFiles.stream(Optional.of(file), "", PositionEventKind.class))
                        .toList();
    }
}
