package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.examples.commandline.terminal.OptionsText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what may happen next in a case. */
@Command(name = "options", description = "Lists what may happen next, what it must state, and what is blocked and why.")
final class OptionsCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Parameters(paramLabel = "FILE|NAME", description = "A case file, or the name of a built-in journey.")
    private String source;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that is asked about; later events are left out. Default: the day of the last event.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Story story = CaseFiles.play(source, Optional.ofNullable(asOf), parent.progress());
        new OptionsText(parent.paper(), story, new Phrases()).print();
        return 0;
    }
}
