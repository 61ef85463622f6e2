package org.carepeers.examples.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.examples.commandline.terminal.Look;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.Tone;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code carepeers}. Without a subcommand it plays the built-in journey "family" and draws its page. */
@Command(
        name = "carepeers",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "carepeers 0.1.0-SNAPSHOT",
        description = {
            "Shows where a CARE case is, what may happen next, what is due, and under which section.",
            "Without a command it plays the built-in journey \"family\" and writes its page."
        },
        subcommands = {
            JourneyCommand.class,
            JourneysCommand.class,
            PeerDayCommand.class,
            HearingCardCommand.class,
            OptionsCommand.class,
            CourtDaysCommand.class,
            HolidaysCommand.class,
            RulesCommand.class,
            DiagramCommand.class,
            SchemaCommand.class,
            WorkforceCommand.class,
            SupervisionCommand.class,
            RoleDescriptionCommand.class,
            DirectorsPageCommand.class,
            PartnersCommand.class,
            MatchCommand.class,
            RecordCommand.class,
            ShowCommand.class,
            HistoryCommand.class,
            CorrectCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            WorklistCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every event of the journey was accepted, or the question was answered",
            "1:some event was refused, nothing may be shown, or a store is not as it was recorded",
            "2:unusable input: path and cause on standard error, one line each"
        },
        footer = {"", "It gives no legal advice. All people in the built-in journeys are invented."})
public final class CarePeers implements Callable<Integer> {

    private static final String DEFAULT_JOURNEY = "family";
    private static final int INTERNAL_ERROR = 70;

    private final Look look;
    private final Path folder;

    @Spec
    private CommandSpec spec;

    private CarePeers(Look look, Path folder) {
        this.look = look;
        this.folder = folder;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        Look look = Look.ofProcess(System.getenv());
        System.exit(commandLine(look, Path.of("")).execute(arguments));
    }

    /** The command line, with a look for what it prints and the folder in which the default page is written. */
    static CommandLine commandLine(Look look, Path folder) {
        CommandLine line = new CommandLine(new CarePeers(look, folder));
        Converters.register(line);
        // A negative number would otherwise be taken for an option that does not exist.
        Objects.requireNonNull(line.getSubcommands().get("court-days")).setUnmatchedOptionsArePositionalParams(true);
        line.setParameterExceptionHandler(CarePeers::unusable);
        line.setExecutionExceptionHandler(CarePeers::ended);
        return line.setColorScheme(CommandLine.Help.defaultColorScheme(
                look.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    }

    private static int unusable(ParameterException fault, String[] arguments) {
        CommandLine line = fault.getCommandLine();
        line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + fault.getMessage());
        return ExitCode.USAGE;
    }

    private static int ended(Exception fault, CommandLine line, ParseResult parsed) {
        if (fault instanceof UnusableInputException unusable) {
            unusable.faults().forEach(line.getErr()::println);
            return ExitCode.USAGE;
        }
        line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + fault);
        return INTERNAL_ERROR;
    }

    Paper paper() {
        return new Paper(spec.commandLine().getOut(), look);
    }

    Progress progress() {
        return new Progress(spec.commandLine().getErr(), look.terminal());
    }

    @Override
    public Integer call() {
        Phrases phrases = new Phrases();
        Story story = CaseFiles.play(DEFAULT_JOURNEY, Optional.empty(), progress());
        Paper paper = paper();
        JourneyCommand.tell(paper, story, phrases);
        Path page = folder.resolve("carepeers-" + DEFAULT_JOURNEY + ".html");
        Pages.write(page, story, phrases);
        paper.blank();
        paper.text(Tone.PLAIN, "", "The same as a page, with pictures: " + page.toAbsolutePath());
        paper.text(Tone.QUIET, "", "More: carepeers --help");
        return 0;
    }
}
